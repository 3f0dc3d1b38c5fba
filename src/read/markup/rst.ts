// What does a reStructuredText file say, as Markdown?
import { keyName, type Value } from '../front-matter/values.ts'
import { HOLE } from '../markdown/holes.ts'
import { asCode, asQuote, type Lines, linesOf } from './lines.ts'
import type { Translated } from './translated.ts'

const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/
const FIELD = /^:([\w -]{1,40}):(?:[ \t]+(.*))?$/
const DIRECTIVE = /^([ \t]*)\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([\w:.+-]+)::[ \t]*(.*)$/
const NOTE =
  /^(?:note|tip|hint|important|warning|caution|danger|attention|error|seealso|admonition|topic|sidebar|epigraph|pull-quote|highlights|versionadded|versionchanged|deprecated)$/
const CODE = /^(?:code|code-block|sourcecode|literalinclude|parsed-literal|prompt|ipython)$/
const TEXT = /^(?:container|compound|rst-class|class|lead|only)$/
/** A grid or simple table. */
const TABLE = /^[ \t]*(?:\+[-=+]{3,}\+|={2,}(?:[ \t]+={2,})+)[ \t]*$/

/** Title, date, headings, paragraphs, lists, quotes, code and pictures; what else directives make is left out. */
export function rstSource(text: string): Translated {
  const values = new Map<string, Value>()
  const words = new Map<string, string>()
  const lines = linesOf(text)
  const out: string[] = []
  const styles: string[] = []
  let begun = false
  while (lines.peek() !== undefined) {
    const heading = headingAt(lines)
    if (heading) {
      if (!styles.includes(heading.style)) styles.push(heading.style)
      out.push('', `${'#'.repeat(Math.min(6, styles.indexOf(heading.style) + 1))} ${heading.text}`, '')
      continue
    }
    const line = lines.take()
    const field = FIELD.exec(line)
    if (field && !begun) {
      const more = lines.indented().join(' ').trim()
      take(values, field[1] ?? '', `${field[2] ?? ''} ${more}`.trim())
    } else if (/^[ \t]*\.\.(?:[ \t]|$)/.test(line)) out.push(...explicit(line, lines, values, words))
    else if (TABLE.test(line)) lines.until((one) => one.trim() === '')
    else {
      begun ||= line.trim() !== ''
      out.push(...paragraph(line, lines, out))
    }
  }
  return { values, body: inline(out.join('\n'), words) }
}

/** A line with a line of marks below it, and perhaps above. */
function headingAt(lines: Lines): { readonly text: string; readonly style: string } | undefined {
  const [first = '', second = '', third = ''] = [lines.peek(), lines.peek(1), lines.peek(2)]
  const over = ADORNMENT.exec(first)?.[1]
  if (over !== undefined && second.trim() !== '' && ADORNMENT.exec(third)?.[1] === over) {
    lines.take()
    const text = lines.take().trim()
    lines.take()
    return { text, style: over + over }
  }
  const under = ADORNMENT.exec(second)?.[1]
  if (under === undefined || first.trim() === '' || /^\s/.test(first) || ADORNMENT.test(first)) return undefined
  if (second.trim().length < Math.min(4, first.trim().length)) return undefined
  const text = lines.take().trim()
  lines.take()
  return { text, style: under }
}

/** Directives, comments, targets, footnotes, and Nikola's and ABlog's metadata. */
function explicit(line: string, lines: Lines, values: Map<string, Value>, words: Map<string, string>): string[] {
  const nikola = /^\.\.[ \t]+([a-z_]+):[ \t]+(\S.*)$/.exec(line)
  const directive = DIRECTIVE.exec(line)
  const depth = directive?.[1]?.length ?? 0
  const inner = lines.indented(depth)
  if (!directive) {
    if (nikola)
      for (const one of [line, ...inner.map((each) => `.. ${each.replace(/^\.\.[ \t]+/, '')}`)]) nikolaLine(one, values)
    return []
  }
  const [, , word, name = '', argument = ''] = directive
  const options = inner.findIndex((one) => !/^:[\w-]+:/.test(one))
  const head = inner.slice(0, options < 0 ? inner.length : options)
  const body = inner.slice(head.length)
  if (word !== undefined) words.set(word, name === 'replace' ? argument : '')
  else if (name === 'post' || name === 'feed-entry') {
    take(values, 'date', argument)
    for (const one of head) take(values, /^:([\w-]+):/.exec(one)?.[1] ?? '', one.replace(/^:[\w-]+:[ \t]*/, ''))
  } else if (name === 'image' || name === 'figure') {
    const alt =
      head
        .find((one) => one.startsWith(':alt:'))
        ?.slice(5)
        .trim() ?? ''
    const caption = body.join(' ').trim()
    return ['', `![${alt}](<${argument.trim()}>)`, ...(caption === '' ? [] : [`*${caption}*`]), '']
  } else if (CODE.test(name)) return asCode(body)
  else if (NOTE.test(name)) return asQuote(name === 'admonition' || name === 'topic' ? body : [argument, ...body])
  else if (TEXT.test(name)) return ['', ...body, '']
  return []
}

function nikolaLine(line: string, values: Map<string, Value>): void {
  const [, key = '', value = ''] = /^\.\.[ \t]+([a-z_]+):[ \t]+(\S.*)$/.exec(line) ?? []
  if (key !== '') take(values, key, value)
}

function take(values: Map<string, Value>, key: string, value: string): void {
  const name = keyName(key)
  if (name !== '' && value !== '' && !values.has(name)) values.set(name, value)
}

/** An item of a list has at most this many lines. */
const LIST_LINES = 50

function paragraph(line: string, lines: Lines, out: readonly string[]): string[] {
  if (line.trim() === '') return ['']
  const text = line.replace(/^([ \t]*)#\.(?=[ \t])/, '$11.').replace(/^([ \t]*)\|(?:[ \t]|$)/, '$1')
  const isIndented = /^[ \t]/.test(line)
  const inList =
    isIndented &&
    out
      .slice(-LIST_LINES)
      .findLast((one) => /^[^ \t]/.test(one))
      ?.match(/^(?:[-*+]|\w{1,3}[.)])[ \t]/)
  const opensCode = /::[ \t]*$/.test(line) && (lines.peek() ?? '').trim() === ''
  const shown = opensCode ? text.replace(/::[ \t]*$/, line.trim() === '::' ? '' : ':') : text
  const quote = isIndented && !inList && line.trim() !== '' && (out.at(-1) ?? '').trim() === ''
  const below = out.at(-1)?.startsWith('> ') && isIndented
  const result = quote || below ? [`> ${shown.trim()}`] : [isIndented && !inList ? shown.trimStart() : shown]
  if (!opensCode) return result
  const code = lines.indented(/^[ \t]*/.exec(line)?.[0].length ?? 0)
  return [...result, ...asCode(code)]
}

const REFERENCE = /^(?:ref|doc|numref|eq|download|any|term|pep|rfc)$/

function inline(text: string, words: ReadonlyMap<string, string>): string {
  return text
    .replace(/``([^`\n]{1,500})``/g, (_, code: string) => `\`\`${code}\`\``)
    .replace(/:([\w:+-]{1,40}):`([^`]{1,500})`/g, (_, role: string, inner: string) => {
      const titled = /^([^<]*\S)\s*<[^<>]+>$/.exec(inner)?.[1]
      if (titled !== undefined) return titled
      if (/^(?:cite\w*|index|raw)$/.test(role)) return ''
      return REFERENCE.test(role) && role !== 'term' ? HOLE : inner.replace(/^[~!]/, '')
    })
    .replace(/(?<!`)`([^`<\n]{1,500}?)\s*<([^`<>]{1,1000})>`_{1,2}/g, '[$1](<$2>)')
    .replace(/(?<!`)`([^`\n]{1,500})`_{1,2}(?!\w)/g, '$1')
    .replace(/(?<![`\w])`([^`\n]{1,500})`(?!`)/g, '*$1*')
    .replace(/[ \t]?\[(?:\d+|#\w*|\*|[A-Za-z][\w.-]*)\]_(?!\w)/g, '')
    .replace(/(?<=\w)_{1,2}(?=[\s.,;:!?)]|$)/gm, '')
    .replace(/(?<!\|)\|([^|\s](?:[^|\n]{0,80}[^|\s])?)\|_{0,2}(?!\|)/g, (_, word: string) => words.get(word) || HOLE)
    .replace(/\\(?=[ \t])[ \t]/g, '')
}

// What does an AsciiDoc file say, as Markdown?
import { keyName, type Value } from '../front-matter/values.ts'
import { HOLE } from '../markdown/holes.ts'
import { asCode, asQuote, type Lines, linesOf, marked } from './lines.ts'
import type { Translated } from './translated.ts'

const ATTRIBUTE = /^:(!?[\w-]+)!?:(?:[ \t]+(.*))?$/
const FENCE = /^(-{4,}|\.{4,}|_{4,}|={4,}|\*{4,}|\+{4,}|\/{4,}|\|={3,}|`{3,}|--)[ \t]*\w*$/
const NOTE = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/
/** `image::a.png[…]` is a picture; other macros, conditions and includes are for the generator. */
const MACRO = /^([a-z][\w-]*)::([^\s[]*)\[(.*)\][ \t]*$/
/** Of Antora, JBake, Hugo and Jekyll, before the names that all tools know. */
const PREFIX = /^(?:page|jbake|hugo|jekyll|awestruct)-/
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  zwsp: '',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  plus: '+',
  empty: '',
  sp: ' ',
  blank: '',
  cpp: 'C++',
  'two-colons': '::',
  backtick: '`',
}

/** Title, author, date, headings, paragraphs, lists, quotes, code and pictures; tables and macros are left out. */
export function asciidocSource(text: string): Translated {
  const values = new Map<string, Value>()
  const lines = linesOf(text)
  header(lines, values)
  const out: string[] = []
  while (lines.peek() !== undefined) out.push(...translated(lines, values))
  return { values, body: attributed(out.join('\n'), values) }
}

/** The title, a line of authors, a line of revision, and attributes, up to the first blank line. */
function header(lines: Lines, values: Map<string, Value>): void {
  while (/^(?:\s*$|\/\/(?!\/))/.test(lines.peek() ?? 'x') || ATTRIBUTE.test(lines.peek() ?? ''))
    attribute(lines.take(), values)
  const title = /^[=#][ \t]+(\S.*)$/.exec(lines.peek() ?? '')?.[1]
  if (title === undefined) return
  lines.take()
  values.set('title', marks(title))
  for (let place = 0; (lines.peek() ?? '').trim() !== ''; ) {
    const line = lines.take()
    if (line.startsWith('//') || attribute(line, values)) continue
    place++
    if (place === 1 && !/^v?\d/.test(line)) values.set('author', line.replace(/[ \t]*<[^<>]*>/g, '').replace(/_/g, ' '))
    else {
      const day = /\d{4}-\d\d?-\d\d?|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}/u.exec(line)?.[0]
      if (day !== undefined && !values.has('date')) values.set('date', day)
    }
  }
}

function attribute(line: string, values: Map<string, Value>): boolean {
  const match = ATTRIBUTE.exec(line)
  if (!match) return false
  const name = match[1] ?? ''
  const key = keyName(name.replace(PREFIX, ''))
  const value = (match[2] ?? '').trim()
  const known = key === 'revdate' ? 'date' : key === 'docdate' ? 'created' : key
  if (!name.startsWith('!') && value !== '' && !values.has(known)) values.set(known, value)
  return true
}

function translated(lines: Lines, values: Map<string, Value>): string[] {
  const line = lines.take()
  const label = /^\[([^[\]]*)\][ \t]*$/.exec(line)?.[1]
  if (label !== undefined) return labelled(label, lines, values)
  const fence = FENCE.exec(line)?.[1]
  if (fence !== undefined)
    return fenced(
      fence,
      lines.until((one) => one.trimEnd() === fence),
      values,
    )
  const heading = /^(={2,6}|#{2,6})[ \t]+(\S.*)$/.exec(line)
  if (heading) return ['', `${'#'.repeat(heading[1]?.length ?? 2)} ${marks(heading[2] ?? '')}`, '']
  if (line.startsWith('//') || attribute(line, values) || /^(?:\+|'{3,}|<{3,}|\.[^\s.].*)$/.test(line)) return ['']
  const macro = MACRO.exec(line)
  if (macro) return macro[1] === 'image' ? ['', picture(macro[2] ?? '', macro[3] ?? ''), ''] : []
  if (NOTE.test(line))
    return asQuote([marks(line.replace(NOTE, '')), ...lines.until((one) => one.trim() === '').map(marks)])
  return [marks(listed(line))]
}

/** `[quote]`, `[NOTE]`, `[source]` say what the next block is; other labels nothing that is read. */
function labelled(label: string, lines: Lines, values: Map<string, Value>): string[] {
  const name = /^[\w-]+/.exec(label.trim())?.[0] ?? ''
  const next = lines.peek() ?? ''
  if (
    !/^(?:quote|verse|NOTE|TIP|IMPORTANT|WARNING|CAUTION|source|listing|literal|stem|latexmath|asciimath|discrete)$/.test(
      name,
    )
  )
    return []
  if (name === 'discrete' || next.trim() === '') return []
  const fence = FENCE.exec(next)?.[1]
  if (fence !== undefined) lines.take()
  const inner = lines.until((one) => (fence === undefined ? one.trim() === '' : one.trimEnd() === fence))
  if (/^(?:stem|latexmath|asciimath)$/.test(name)) return []
  return /^(?:source|listing|literal)$/.test(name) ? asCode(inner) : asQuote(bodyOf(inner, values))
}

function fenced(fence: string, inner: readonly string[], values: Map<string, Value>): string[] {
  const kind = fence === '--' ? 'open' : fence.charAt(0)
  if (kind === '-' || kind === '.' || kind === '`') return asCode(inner)
  if (kind === '+' || kind === '/' || kind === '|') return []
  const body = bodyOf(inner, values)
  return kind === '_' || kind === '*' ? asQuote(body) : ['', ...body, '']
}

function bodyOf(inner: readonly string[], values: Map<string, Value>): string[] {
  const lines = linesOf(inner.join('\n'))
  const out: string[] = []
  while (lines.peek() !== undefined) out.push(...translated(lines, values))
  return out
}

function listed(line: string): string {
  return line
    .replace(/^[ \t]*([*.-]{1,5})[ \t]+(?=\S)/, (_, mark: string) => {
      return `${'   '.repeat(mark.length - 1)}${mark.startsWith('.') ? '1.' : '-'} `
    })
    .replace(/^([^:\s][^:]{0,80}):{2,4}(?:[ \t]+|$)/, '- $1: ')
    .replace(/[ \t]\+[ \t]*$/, '  ')
}

function picture(src: string, attributes: string): string {
  const alt = /^"([^"]*)"|^([^,=]*)(?:,|$)/.exec(attributes)
  return `![${alt?.[1] ?? alt?.[2] ?? ''}](<${src}>)`
}

function marks(text: string): string {
  const plain = text
    .replace(/image:([^\s[\]:]+)\[([^\]]*)\]/g, (_, src: string, alt: string) => picture(src, alt))
    .replace(/\s*(?:footnote(?:ref)?|(?:full|foot)?cite(?:np)?|bibitem|indexterm):[\w-]*\[[^\]]{0,500}\]/g, '')
    .replace(/\(\(\([^()]{0,500}\)\)\)/g, '')
    .replace(/\(\(([^()]{1,500})\)\)/g, '$1')
    .replace(/\[\[[\w-]+\]\]|\[#[\w-]+\](?=\S)/g, '')
    .replace(/<<[^<>,]+,[ \t]*([^<>]+)>>/g, '$1')
    .replace(/<<[^<>\s]+>>/g, HOLE)
    .replace(
      /(?:link|xref|mailto):([^\s[\]]{1,1000})\[([^\]]*)\]/g,
      (_, url: string, label: string) => labelOf(label) || url,
    )
    .replace(
      /(https?:\/\/[^\s[\]]{1,1000})\[([^\]]*)\]/g,
      (_, url: string, label: string) => `[${labelOf(label) || url}](<${url}>)`,
    )
    .replace(/(?:kbd|btn|menu|pass|icon):[^\s[\]]*\[([^\]]*)\]/g, '$1')
    .replace(/(?:stem|latexmath|asciimath):\[[^\]]{0,500}\]/g, HOLE)
    .replace(/(?:\[[.#%\w-]*\])?##?([^#\n]+)##?(?=\W|$)/g, '$1')
  return marked(plain, '*', '**$1**')
}

function labelOf(attributes: string): string {
  return attributes.replace(/^"(.*)"$/, '$1').replace(/(?:,[ \t]*\w+=.*|\^)$/, '')
}

/** `{version}` is what an attribute says; one that the file doesn't set is the generator's. */
function attributed(body: string, values: ReadonlyMap<string, Value>): string {
  return body.replace(/\{([a-z][\w-]*)\}/gi, (_, name: string) => {
    const value = CHARACTERS[name] ?? values.get(keyName(name))
    return typeof value === 'string' ? value : HOLE
  })
}

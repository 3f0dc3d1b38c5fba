// What does an Org file say, as Markdown?
import { keyName, type Value } from '../front-matter/values.ts'
import { HOLE } from '../markdown/holes.ts'
import { asCode, asQuote, linesOf, marked } from './lines.ts'
import type { Translated } from './translated.ts'

const KEYWORD = /^[ \t]*#\+([\w-]+):[ \t]*(.*)$/
const HEADING =
  /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAIT(?:ING)?|HOLD|CANCELL?ED|STARTED|DRAFT)[ \t]+)?(?:\[#\w\][ \t]*)?(.*?)[ \t]*(:[\w@#%:]+:)?[ \t]*$/
const NOT_EXPORTED = /:noexport:/i
/** `<2026-11-04 Wed 10:12>`, `[2026-11-04 Wed]`. */
const STAMP = /^[<[](\d{4}-\d\d-\d\d)(?:[ \t]+\p{L}+\.?)?(?:[ \t]+(\d\d?:\d\d))?[^>\]]*[>\]]$/u
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i

/** Title, date, headings, paragraphs, lists, quotes and code; drawers, plans and what is not exported are left out. */
export function orgSource(text: string): Translated {
  const values = new Map<string, Value>()
  const lines = linesOf(text)
  const out: string[] = []
  let skipped = 0
  let opening = ''
  while (lines.peek() !== undefined) {
    const line = lines.take()
    const heading = HEADING.exec(line)
    if (heading) {
      if (opening === '' && !values.has('title') && out.every((one) => one.trim() === '')) opening = line
      const level = heading[1]?.length ?? 1
      if (skipped > 0 && level > skipped) continue
      skipped = NOT_EXPORTED.test(heading[3] ?? '') || /^COMMENT\b/.test(heading[2] ?? '') ? level : 0
      if (skipped === 0) out.push('', `${'#'.repeat(Math.min(6, level + 1))} ${inline(heading[2] ?? '')}`, '')
    } else if (/^[ \t]*:[\w-]+:[ \t]*$/.test(line)) {
      const inner = lines.until((one) => /^[ \t]*:END:/i.test(one))
      if (isPost(inner) && out.join('').trim() === out.at(-2) && HEADING.test(opening)) {
        post(opening, values)
        out.length = 0
      }
      drawer(inner, out, values)
    } else if (skipped === 0) out.push(...translated(line, lines, values))
  }
  return { values, body: out.join('\n') }
}

/** The properties above the text are the file's own. */
function drawer(inner: readonly string[], out: readonly string[], values: Map<string, Value>): void {
  if (out.slice(0, 20).some((line) => line.trim() !== '')) return
  for (const line of inner) {
    const [, key = '', value = ''] = /^[ \t]*:([\w-]+):[ \t]+(.*)$/.exec(line) ?? []
    if (key !== '') take(values, key, value)
  }
}

/** ox-hugo's posts are trees of their own: https://ox-hugo.scripter.co/doc/org-meta-data-to-hugo-front-matter/ */
function isPost(inner: readonly string[]): boolean {
  return inner.some((line) => /^[ \t]*:EXPORT_FILE_NAME:/i.test(line))
}

function post(line: string, values: Map<string, Value>): void {
  const [, , title = '', tags = ''] = HEADING.exec(line) ?? []
  values.set('title', title)
  if (/^\*+[ \t]+(?:TODO|DRAFT)[ \t]/.test(line)) values.set('draft', 'true')
  if (tags !== '') take(values, 'tags', tags.replaceAll(':@', ':'))
}

function translated(line: string, lines: ReturnType<typeof linesOf>, values: Map<string, Value>): string[] {
  const block = /^[ \t]*#\+begin_(\w+)/i.exec(line)?.[1]?.toLowerCase()
  if (block !== undefined) {
    const inner = lines.until((one) => new RegExp(String.raw`^[ \t]*#\+end_${block}`, 'i').test(one))
    if (block === 'src' || block === 'example') return asCode(inner)
    if (block === 'comment' || block === 'export') return []
    return block === 'center' ? inner.map(inline) : asQuote(inner.map(inline))
  }
  const keyword = KEYWORD.exec(line)
  if (keyword) {
    take(values, keyword[1] ?? '', keyword[2] ?? '')
    return []
  }
  if (/^[ \t]*#(?:[ \t]|$)|^[ \t]*(?:CLOSED|SCHEDULED|DEADLINE):|^\[fn:[^\]]+\]/.test(line)) return []
  if (/^[ \t]*: /.test(line)) return asCode([line.replace(/^[ \t]*: /, '')])
  if (/^[ \t]*\|[-+|]+[ \t]*$/.test(line)) return [line.replaceAll('+', '|')]
  return [inline(line.replace(/^([ \t]*[-+] )(.{1,80}?) :: /, '$1$2: '))]
}

/** ox-hugo's keywords are Hugo's with a prefix. */
function take(values: Map<string, Value>, key: string, value: string): void {
  const name = keyName(key)
    .replace(/^(?:export)?hugo(?!$)/, '')
    .replace(/^export(?=title|date|author)/, '')
  const [, day, time] = STAMP.exec(value.trim()) ?? []
  const written = day === undefined ? value.trim() : [day, time].filter(Boolean).join(' ')
  if (written === '') return
  if (name === 'filetags' || name === 'tags')
    values.set(
      'tags',
      written.split(/[:,\s]+/).filter((tag) => tag !== ''),
    )
  else if (name === 'title' && values.has('title')) values.set('title', `${String(values.get('title'))} ${written}`)
  else if (!values.has(name)) values.set(name, written)
}

function inline(text: string): string {
  const linked = text
    .replace(/\[\[(?:file:)?([^\][]+)\](?:\[([^\][]*)\])?\]/g, (_, target: string, label?: string) => {
      if (label === undefined && PICTURE.test(target)) return `![](<${target}>)`
      return label === undefined ? target.replace(/^\*|^#/, '') : `[${label}](<${target}>)`
    })
    .replace(/\[fn:[^\]]*\]/g, '')
    .replace(/\{\{\{[^{}]*\}\}\}/g, HOLE)
    .replace(/\\\\[ \t]*$/, '')
    .replace(/[<[]\d{4}-\d\d-\d\d \p{L}+\.?(?: \d\d?:\d\d)?[>\]]/gu, (stamp) => stamp.slice(1, 11))
  const code = marked(marked(linked, '=', '`$1`'), '~', '`$1`')
  return marked(marked(marked(marked(code, '*', '**$1**'), '/', '*$1*'), '_', '$1'), '+', '~~$1~~')
}

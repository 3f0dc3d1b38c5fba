// Which lines below the title are a program's properties of the page, not text?
import { englishName } from './foreign-names.ts'
import { KNOWN_PROPERTIES } from './unfenced.ts'
import { keyName, type Value, type Values } from './values.ts'

/** Notion's exports end their names in the page's id. */
const NOTION_FILE = /(?:^|[ _-])[0-9a-f]{32}(?:_all)?\.[^./]+$|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[^./]+$/i
/** `# Title`, a blank line, lines of `Key: value`, a blank line; names may begin with a picture. */
const NOTION =
  /^(\s*# .*\n\s*\n)((?:(?:[\p{L}\p{N}]|\p{Extended_Pictographic}\S{0,9}[ \t])[^:\n]{0,60}:[ \t]+\S.*\n)+)(?=\s*\n|$)/u
/** What somebody says: the value of no property. */
const PROSE = /[.!?…。！？]["”’»)]*$|^(?=.{100})\S+\s+\S+\s/
/** Readwise: a list below this heading, with the same keys in every export. */
const READWISE = /^##? Metadata[ \t]*\n+((?:[-*] [\p{L} ]{2,30}:{1,2} ?.*\n?)+)/mu
/** What Notion and Readwise call what other tools call otherwise. */
const SAME_AS: Readonly<Record<string, string>> = {
  createdtime: 'created',
  lasteditedtime: 'updated',
  lastedited: 'updated',
  publisheddate: 'date',
  publishdate: 'date',
  fulltitle: 'title',
  documenttags: 'tags',
  createdby: 'author',
  owner: 'owner',
  writer: 'author',
  link: 'url',
}
const LISTS = new Set(['tags', 'author', 'authors', 'category', 'categories'])

/** Whether a file's name promises them, so that its beginning must be parsed. */
export function hasPropertyLines(path: string): boolean {
  // Nearly all names are shorter than an id.
  return path.length > 34 && NOTION_FILE.test(path)
}

/** The properties below the title, and the text without them; undefined where there are none. */
export function propertyLines(
  text: string,
  path: string,
): { readonly values: Values; readonly body: string } | undefined {
  const notion = hasPropertyLines(path) ? NOTION.exec(`${text}\n`) : null
  if (notion) {
    const [all, title = '', lines = ''] = notion
    const values = valuesOf(lines)
    if (isProperties(values)) return { values, body: title + text.slice(all.length) }
  }
  if (text.includes('{post}')) return ablog(text)
  if (!text.includes('# Metadata')) return undefined
  const readwise = READWISE.exec(text)
  const values = readwise ? valuesOf((readwise[1] ?? '').replace(/^[-*] /gm, '')) : undefined
  if (!readwise || !values?.has('author') || !(values.has('title') || values.has('url'))) return undefined
  return { values, body: text.slice(0, readwise.index) + text.slice(readwise.index + readwise[0].length) }
}

/** “Note: the bridge is closed until Friday.” is an opening, as is what two people say. */
function isProperties(values: Values): boolean {
  const isKnown = [...values.keys()].some((key) => KNOWN_PROPERTIES.has(englishName(key) ?? key))
  return isKnown || ![...values.values()].some((value) => typeof value === 'string' && PROSE.test(value))
}

/** ABlog: a directive anywhere in the text, in MyST. */
const ABLOG = /^(`{3,}|:{3,})\{post\}[ \t]*(.*)\n((?:[ \t]*:[\w-]+:.*\n)*)(?:.*\n){0,20}?\1[ \t]*(?:\n|$)/m

function ablog(text: string): { readonly values: Values; readonly body: string } | undefined {
  const [all, , date = '', options = ''] = ABLOG.exec(text) ?? []
  if (all === undefined) return undefined
  const values = valuesOf(`date: ${date}\n${options.replace(/^[ \t]*:/gm, '')}`)
  return { values, body: text.replace(all, () => '') }
}

function valuesOf(lines: string): Values {
  return propertyValues(
    lines.split('\n').map((line): [string, string] => {
      const [, key = '', value = ''] = /^([^:]+):{1,2}[ \t]*(.*)$/.exec(line) ?? []
      return [key, value]
    }),
  )
}

/** Properties under the names that other tools use; empty ones are none. */
export function propertyValues(properties: Iterable<readonly [string, Value]>): Values {
  const values = new Map<string, Value>()
  for (const [key, value] of properties) {
    const written = keyName(key.replace(/^[^\p{L}]+|\p{Extended_Pictographic}.*$/gu, ''))
    const name = SAME_AS[written] ?? written
    if (values.has(name)) continue
    if (typeof value !== 'string') values.set(name, value)
    if (typeof value !== 'string' || value.trim() === '') continue
    const tags = [...value.matchAll(/(?:^|\s)#([\p{L}\d_/-]+)/gu)].map(([, tag = '']) => tag)
    values.set(name, LISTS.has(name) && tags.length > 0 ? tags : value.trim())
  }
  return values
}

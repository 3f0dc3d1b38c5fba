// Which values do wikis and the exports of note apps put into or around a text?
import type { Head } from './unfenced.ts'
import { keyName, type Value } from './values.ts'

/** Kirby's and Lektor's fields, ikiwiki's directives, Joplin's lines at the end: each by signs that no article has. */
export function around(source: string): Head | undefined {
  return kirby(source) ?? ikiwiki(source) ?? joplin(source)
}

const FIELD = /^\s*([A-Za-z_][\w -]{0,40}):[ \t]*(?:\r?\n)?([\s\S]*)$/
const TEXTS = new Set(['text', 'body', 'content', 'article', 'maintext', 'copy'])

/**
 * `Title: …`, `----`, `Text: …`: https://getkirby.com/docs/guide/content/creating-pages; Lektor's line has three
 * hyphens: https://www.getlektor.com/docs/content/
 */
function kirby(source: string): Head | undefined {
  if (!/^\s*[A-Za-z_]/.test(source.slice(0, 50)) || !/^-{3,4}[ \t]*\r?$/m.test(source)) return undefined
  const fields = source.split(/^-{3,4}[ \t]*\r?$/m).map((field) => FIELD.exec(field))
  const values = new Map<string, Value>()
  for (const field of fields) {
    if (!field) return undefined
    values.set(keyName(field[1] ?? ''), (field[2] ?? '').trim())
  }
  const text = [...values.keys()].find((key) => TEXTS.has(key))
  const body = values.get(text ?? '')
  if (!/^.+$/.test(String(values.get('title') ?? '')) || text === undefined || typeof body !== 'string')
    return undefined
  values.delete(text)
  return { values, body: `${body}\n` }
}

const DIRECTIVE = /^\s*\[\[!(meta|tag|taglink)[ \t]+((?:[^\]]|\](?!\]))*)\]\][ \t]*(?:\r?\n|$)/
const VALUE = /([\w-]+)[ \t]*=[ \t]*(?:"""([\s\S]*?)"""|"([^"]*)"|(\S+))/g

/** `[[!meta title="…"]]`, `[[!tag lake]]`: https://ikiwiki.info/ikiwiki/directive/meta/ */
function ikiwiki(source: string): Head | undefined {
  const values = new Map<string, Value>()
  let body = source
  for (let match = DIRECTIVE.exec(body); match; match = DIRECTIVE.exec(body)) {
    const [all, name, inner = ''] = match
    if (name === 'meta')
      for (const [, key = '', long, quoted, bare] of inner.matchAll(VALUE))
        values.set(keyName(key), long ?? quoted ?? bare ?? '')
    else values.set('tags', [values.get('tags') ?? [], inner.trim().split(/\s+/)].flat())
    body = body.slice(all.length)
  }
  return values.size === 0 ? undefined : { values, body }
}

const JOPLIN = /(?:^|\n)(id: [0-9a-f]{32}\r?\n(?:[a-z_]+:.*\r?\n){3,}type_: (\d+))\s*$/

/** Its raw export: the title, the text, and the note's fields below. Notebooks, files and tags are no articles. */
function joplin(source: string): Head | undefined {
  const match = JOPLIN.exec(source)
  if (!match) return undefined
  const [, lines = '', type = ''] = match
  const values = new Map<string, Value>()
  for (const line of lines.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^([a-z_]+):[ \t]*(.*)$/.exec(line) ?? []
    if (value !== '') values.set(keyName(key), value)
  }
  const [title = '', ...rest] = source.slice(0, match.index).trim().split('\n')
  values.set('title', title.trim())
  values.delete('type')
  if (type !== '1') values.set('posttype', 'attachment')
  return { values, body: rest.join('\n') }
}

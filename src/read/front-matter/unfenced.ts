// Which values stand at the head of a text without a fence around them?
import { keyName, type Value, type Values } from './values.ts'

/** What stands at the head, and the text without it. */
export interface Head {
  readonly values: Values
  readonly body: string
}

const LINES_MAX = 60

/** Nikola's, pandoc's, Logseq's and Notion's ways, each by signs that no article has. */
export function unfenced(source: string): Head | undefined {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  return nikola(text) ?? pandoc(text) ?? logseq(text) ?? notion(text)
}

const NIKOLA = /^\s*(?:<!--[ \t]*\r?\n)?((?:\.\. [A-Za-z][\w -]{0,40}:.*(?:\r?\n|$))+)\s*(?:-->[ \t]*(?:\r?\n|$))?/

/** `.. title: …`, in a comment, bare, or in a file of its own. */
export function metadataLines(source: string): Head | undefined {
  return nikola(source)
}

function nikola(source: string): Head | undefined {
  if (!/^\s*(?:<!--|\.\. )/.test(source)) return undefined
  const match = NIKOLA.exec(source)
  if (!match || !/^\.\. (?:title|slug|date):/im.test(match[1] ?? '')) return undefined
  const values = valuesOf(match[1] ?? '', /^\.\. ([^:]+):[ \t]*(.*)$/)
  return { values, body: source.slice(match[0].length) }
}

/** pandoc's title block: `% title`, `% authors`, `% date`; each goes on in indented lines. */
function pandoc(source: string): Head | undefined {
  const match = /^% ?\S.*\r?\n(?:[ \t]+\S.*\r?\n|%.*\r?\n){0,20}/.exec(source)
  if (!match) return undefined
  const rest = source.slice(match[0].length)
  if (!/^[ \t]*(?:\r?\n|$)/.test(rest)) return undefined
  const [title = '', authors = '', date = ''] = match[0]
    .split(/^%[ \t]*/m)
    .slice(1)
    .map((field) => field.trim().replace(/\r?\n[ \t]+/g, '\n'))
  const values: [string, Value][] = [
    ['title', title.replaceAll('\n', ' ')],
    [
      'author',
      authors
        .split(/;|\n/)
        .map((name) => name.trim())
        .filter(Boolean),
    ],
    ['date', date],
  ]
  return { values: new Map(values.filter(([, value]) => value !== '')), body: rest }
}

/** Logseq's page properties: `title:: …` from the first line on, perhaps as a list item. */
function logseq(source: string): Head | undefined {
  const match = /^(?:-[ \t]+)?(?:[ \t]*[A-Za-z][\w/.-]{0,40}::(?:[ \t].*)?(?:\r?\n|$)){1,40}/.exec(source)
  if (!match) return undefined
  return {
    values: valuesOf(match[0].replace(/^-[ \t]+/, ''), /^[ \t]*([^:]+)::[ \t]*(.*)$/),
    body: source.slice(match[0].length),
  }
}

/** Properties that Notion makes itself, and what most pages add; one of them must be there. */
const NOTION =
  /^(?:created(?: (?:time|by|at|on))?|last edited(?: (?:time|by))?|status|tags?|date|published?|publish date|author|owner|category|categories|type|url|slug|archived?|visibility|draft)$/i

/** Notion exports a page's properties as lines below its title. A lone "Note: …" is prose. */
function notion(source: string): Head | undefined {
  const match =
    /^\s*(# .*\r?\n\s*)((?:\p{L}[\p{L}\d /()_-]{0,40}:(?:[ \t].*)?(?:\r?\n|$)){1,40})(?=\s*(?:\r?\n|$))/u.exec(source)
  if (!match) return undefined
  const lines = (match[2] ?? '').trim().split(/\r?\n/)
  const keys = lines.map((line) => line.slice(0, line.indexOf(':')).trim())
  const isList = keys.some((key) => NOTION.test(key)) && lines.every((line) => line.length < 300)
  if (!isList || (lines.length === 1 && /^(?:date|type|author|owner|url|category)$/i.test(keys[0] ?? '')))
    return undefined
  return {
    values: valuesOf(match[2] ?? '', /^([^:]+):[ \t]*(.*)$/),
    body: (match[1] ?? '') + source.slice(match[0].length),
  }
}

function valuesOf(lines: string, line: RegExp): Values {
  const found = lines
    .split(/\r?\n/)
    .slice(0, LINES_MAX)
    .flatMap((text): [string, Value][] => {
      const match = line.exec(text)
      const value = match?.[2]?.trim() ?? ''
      return match && value !== '' ? [[keyName(match[1] ?? ''), value]] : []
    })
  return new Map(found)
}

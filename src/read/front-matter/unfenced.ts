// Which values stand at the head of a text without a fence around them?
import { englishName } from './foreign-names.ts'
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
export const KNOWN_PROPERTIES: ReadonlySet<string> = new Set(
  `created createdtime createdby createdat createdon lastedited lasteditedtime lasteditedby status tag tags date publish
  published publishdate author owner category categories type url slug archive archived visibility draft updated`.split(
    /\s+/,
  ),
)
/** Of one of these alone, a text may tell something: "Date: …". */
const AMBIGUOUS = new Set('date type author owner url category'.split(' '))
/** Evernote's and others' lists, and bold labels: in these, only a time of the page itself is a sure sign. */
const TIMES = /^(?:created|updated|modified|published|lastupdated|lastmodified|lastedited)(?:at|on|time|date)?$/
const LABEL = String.raw`\p{L}[\p{L}\d /()_-]{0,40}`
const PROPERTY = String.raw`(?:${LABEL}::?|[ \t]{1,8}${LABEL}:|[-*+][ \t]+(?:\*\*)?${LABEL}:{1,2}(?:\*\*)?:?|(?:[>][ \t]*)?\*\*${LABEL}(?::\*\*|\*\*:))(?:[ \t].*)?`
const PROPERTIES = new RegExp(String.raw`^\s*(# .*\r?\n\s*?)((?:${PROPERTY}(?:\r?\n|$)){1,40})(?=\s*(?:\r?\n|$))`, 'u')

/** Notion, Dataview, Evernote and others have a page's properties as lines below its title. A lone "Note: …" is prose. */
function notion(source: string): Head | undefined {
  const match = PROPERTIES.exec(source)
  if (!match) return undefined
  const lines = (match[2] ?? '').trimEnd().split(/\r?\n/)
  const plain = lines.map((line) => line.replace(/^[ \t>*+-]+|\*\*/g, ''))
  const names = plain.map((line) => keyName(line.slice(0, line.indexOf(':'))))
  const known = names.map((name) => englishName(name) ?? name)
  const isDataview = plain.every((line) => /^[^:]+::(?:[ \t]|$)/.test(line))
  const isMarked = !isDataview && lines.some((line, at) => line !== plain[at])
  const isList =
    isDataview || known.some((name) => (isMarked ? TIMES : undefined)?.test(name) ?? KNOWN_PROPERTIES.has(name))
  if (!isList || lines.some((line) => line.length >= 300)) return undefined
  if (lines.length === 1 && !isDataview && AMBIGUOUS.has(known[0] ?? '')) return undefined
  return {
    values: valuesOf(plain.join('\n'), /^([^:]+)::?[ \t]*(.*)$/),
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

// Which values did somebody write as text, though YAML takes their first sign, or a part of them, for its own?
import type { FileProblem } from '../problems.ts'
import { namesOf } from './fields.ts'
import { englishName } from './foreign-names.ts'
import { inQuotes } from './in-quotes.ts'
import { keyName } from './values.ts'

/** Nearly all front matter has no such value, and is not looked at further. */
const MAY_HAVE = /^[^\s"'#][^\n:]*:[ \t]+(?:[!&#[{]|[^"'\s][^\n]*[ \t]#)/m
const LINE = /^(:?[^\s"'#:-][^\n:]*:[ \t]+)([^"'\s].*?)[ \t\r]*$/
/** Tags that programs write: `!!str`, `!binary`, `!ruby/string`, `!!python/unicode`, `!<tag:yaml.org,2002:str>`, and Ruby's `! 'text'`. */
const TAG =
  /^!(?:!(?:str|binary|int|float|bool|null|timestamp|seq|map|set|omap)|binary|str|!?[\w.-]+[/:]\w\S*|<\S+>)(?:\s|$)|^![ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/
const GROUP = /^(?:\[(?:[^[\]"'{}]|\[[^[\]"']*\])*\]|\{[^{}"':]*\})$/
const ENTITY = /^&#?\w+;/

/** What stands there instead, if anything, and what somebody should know of it. */
interface Meant {
  readonly isText: boolean
  readonly what: string
}

/**
 * Puts titles, deks and tags in quotes where YAML would drop their first word without an error (`!important news`,
 * `#1 mill`, `[Update]`), so that they are read as they stand; each gets a problem, as YAML that can't be read does. The
 * lines stay the same. What may be a comment as well as text is left to YAML, with a problem.
 */
export function meantAsText(inner: string): {
  readonly inner: string
  readonly problems: readonly (FileProblem & { readonly line: number })[]
} {
  if (!MAY_HAVE.test(inner)) return { inner, problems: [] }
  const problems: (FileProblem & { line: number })[] = []
  const lines = inner.split('\n')
  const written = lines.map((text, line) => {
    const [, key = '', value = ''] = LINE.exec(text) ?? []
    const meant =
      key === '' || /^[ \t]+\S/.test(lines[line + 1] ?? '') ? undefined : meaningOf(nameIn(key), value, inner)
    if (meant === undefined) return text
    const quoted = `${key}${inQuotes(value, Number.POSITIVE_INFINITY)}`
    const fix = `Put the value in quotes: ${key}${inQuotes(value)}`
    problems.push({ code: 'bad-front-matter', what: meant.what, fix, line })
    return meant.isText ? quoted : text
  })
  return { inner: written.join('\n'), problems }
}

const TITLES = new Set(namesOf('title'))
const LINES = new Set([...TITLES, ...namesOf('dek')])
const TAGS = new Set(namesOf('tags'))

function meaningOf(key: string, value: string, inner: string): Meant | undefined {
  if (TAGS.has(key)) return /^#\S/.test(value) ? asItStands('# begins a comment') : undefined
  if (!LINES.has(key)) return undefined
  const first = value.charAt(0)
  if (first === '!') return TAG.test(value) ? undefined : asItStands('! begins a tag')
  if (first === '&') return anchor(value, inner)
  if (first === '#') return hashed(value, TITLES.has(key))
  if (TITLES.has(key) && GROUP.test(value))
    return asItStands(first === '[' ? 'a value in brackets is a list' : 'a value in braces is a group of keys')
  if (first === '[' || first === '{') return undefined
  const comment = /[ \t](#\S.*)$/.exec(value)?.[1]
  if (comment === undefined) return undefined
  // “No. #5” is text; “#check this” may be a word to oneself, which no reader should see.
  if (/^#\d/.test(comment)) return asItStands('# behind a space begins a comment')
  return { isText: false, what: `In YAML, “${shortened(comment)}” is a comment, not part of the value.` }
}

/** Names that other values repeat are meant; an HTML entity is text. */
function anchor(value: string, inner: string): Meant | undefined {
  if (ENTITY.test(value)) return asItStands('& begins an anchor')
  const name = /^&(\S+)\s/.exec(value)?.[1]
  if (name === undefined || new RegExp(`[*]${RegExp.escape(name)}(?![\\w-])`).test(inner)) return undefined
  return { isText: false, what: `In YAML, “&${shortened(name)}” is an anchor, not part of the value.` }
}

function hashed(value: string, isTitle: boolean): Meant | undefined {
  if (/^#[^\s#]/.test(value)) return asItStands('# begins a comment')
  return isTitle ? { isText: false, what: 'The title is empty: in YAML, # begins a comment.' } : undefined
}

function asItStands(rule: string): Meant {
  return { isText: true, what: `In YAML, ${rule}; this value is read as it stands.` }
}

function nameIn(key: string): string {
  const name = keyName(key.trimEnd().replace(/:$/, ''))
  return englishName(name) ?? name
}

const SHOWN_MAX = 40

function shortened(text: string): string {
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text
}

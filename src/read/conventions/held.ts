// Is an article kept back, by anything that may say so?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import type { Article, Held } from '../../model/article.ts'
import type { Values } from '../front-matter/values.ts'
import type { NoArticle } from '../no-article.ts'
import { isMark, placeOf } from './place.ts'
import { STATE_GROUPS, type State } from './state.ts'
import { wordOf } from './switch.ts'
import { CONVENTIONS } from './table.ts'

/** All that may keep an article back. */
export interface Signs {
  readonly path: string
  /** How many other articles the folder holds. */
  readonly siblings: () => number
  readonly state: State
  readonly tags: readonly string[]
  /** Absent where the text itself says none, or it is not read yet. */
  readonly title?: string | undefined
  /** Whether the title is known as far as it ever will be. */
  readonly isWhole: boolean
  /** What it holds instead of an article, as far as it is read. */
  readonly noArticle?: NoArticle | undefined
  readonly published?: Article['published']
}

/** The gravest reason first: what is a draft is not brought in by anything, the others by a pin. */
const GRAVITY: readonly Held['code'][] = ['draft', 'expired', 'not-article', 'in-doubt']

/** The gravest reason to keep the article back, or none; `unknown` where only the whole text can tell. */
export function heldOf({
  path,
  siblings,
  state,
  tags,
  title,
  isWhole,
  noArticle,
  published,
}: Signs): Held | 'unknown' | undefined {
  const place = placeOf(path, siblings)
  const isNamed = place.mark !== undefined
  const found: Held[] = []
  const add = (held: Held | undefined): void => {
    if (held) found.push(held)
  }
  add(state.held)
  add(place.held)
  if (tags.some(isDraftTag)) add(BY_TAG)
  if (title !== undefined && TITLE_MARK.test(title)) add(BY_TITLE)
  if (title !== undefined && PLACEHOLDER.test(title)) add(TEMPLATE)
  if (noArticle) add({ code: 'not-article', text: INSTEAD[noArticle] })
  if (isNamed && (title !== undefined || isWhole) && isMark(place.mark, title)) add(BY_NAME)
  const isDated = published !== undefined && published.from !== 'file-time' && published.from !== 'text'
  if (!isDated) {
    add(state.heldUndated)
    add(place.heldUndated)
  }
  if (found.length > 0) return GRAVITY.flatMap((code) => found.find((held) => held.code === code) ?? [])[0]
  return isNamed && title === undefined && !isWhole ? 'unknown' : undefined
}

const BY_TAG: Held = { code: 'draft', text: 'Tagged as a draft.' }
const BY_TITLE: Held = { code: 'draft', text: 'Its title says that it is a draft.' }
const BY_NAME: Held = {
  code: 'draft',
  text: 'Its file name says that it is a draft, and its title does not have the word.',
}

const TEMPLATE: Held = {
  code: 'not-article',
  text: 'Its title is a placeholder: it is a template for articles to come.',
}

const INSTEAD: Readonly<Record<NoArticle, string>> = {
  links: 'Holds only a list of links.',
  listing: 'Lists articles, or is the error page of a site, by its own account.',
  refusal: 'Holds what a site shows instead of the page, such as an error or a login.',
  notices: 'Holds no article: no sentence was found beside those of the site.',
  scattered: 'Holds no article: its sentences are scattered over the page.',
}

/** Singular: "drafts" is a subject. */
const TAGS: ReadonlySet<string> = new Set(
  [
    ...CONVENTIONS.filter(({ place }) => place === 'tag').flatMap(({ names }) => names.split(' ')),
    ...phrasesOfAll(({ drafts }) => drafts?.split('|')[0]),
  ].map(wordOf),
)
const TAG_KEYS = 'tags tag categories category topics topic keywords'.split(' ')

/** The keys whose words may mark a draft. */
export const TAGGING_KEYS: ReadonlySet<string> = new Set(TAG_KEYS)

/** Their first parts as they are in bytes, since a scan does not decode them. */
const IN_BYTES: ReadonlySet<string> = new Set(
  [...TAGS].map((word) =>
    Buffer.from(word.split('-')[0] ?? '')
      .toString('latin1')
      .toLowerCase(),
  ),
)

/** Whether a tag in these lines (one character for each byte) may mark a draft. */
export function mayMarkDraft(lines: string): boolean {
  for (const word of lines.toLowerCase().match(/[a-z\x80-\xff]+/g) ?? []) if (IN_BYTES.has(word)) return true
  return false
}

function isDraftTag(tag: string): boolean {
  return tag.split('/').some((part) => TAGS.has(wordOf(part)))
}

const TITLE_WORDS = CONVENTIONS.filter(({ place }) => place === 'title').flatMap(({ names }) => names.split('|'))
const IN_BRACKETS = anyOf([...TITLE_WORDS, ...phrasesOfAll(({ drafts }) => drafts)])
/** Singular, again: "Drafts: …" is a headline. */
const BEFORE_COLON = anyOf([...TITLE_WORDS, ...phrasesOfAll(({ drafts }) => drafts?.split('|')[0])])
const TITLE_MARK = new RegExp(
  String.raw`^(?:[[(【［（](?:${IN_BRACKETS})[\])】］）]|(?:${BEFORE_COLON})\s*(?:：|[:–—-]\s))|[[(【［（](?:${IN_BRACKETS})[\])】］）]$`,
  'iu',
)
/** A template's placeholder instead of a title: `{{title}}`, `<% tp.file.title %>`. */
const PLACEHOLDER = /^(?:\{\{.*\}\}|<%.*%>|\{%.*%\})$/

/** The words of all fields that tag an article, in groups too, as written; enough to see a mark. */
export function tagWords(values: Values): readonly string[] {
  let found = NO_WORDS
  for (const [key, value] of values) {
    if (value instanceof Map) {
      if (key === 'taxonomies' || STATE_GROUPS.has(key)) found = [...found, ...tagWords(value)]
    } else if (TAGGING_KEYS.has(key)) {
      const texts = typeof value === 'string' ? value.split(/[,;、]|\s+(?=#)/) : [value].flat(2)
      found = [...found, ...texts.filter((text): text is string => typeof text === 'string')]
    }
  }
  return found
}

const NO_WORDS: readonly string[] = []

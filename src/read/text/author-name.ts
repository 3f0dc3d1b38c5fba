// Which part of what stands where an author is named is the name?
import { anyOf, phrasesOfAll, wordsOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS, isNobody, withoutOthers } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { monthOf } from '../dates/months.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'

const PARTICLES = new Set(wordsOfAll(({ nameParticles = '', nameArticles = '' }) => `${nameParticles} ${nameArticles}`))
/** "By", "Par"; not "Von" and "De", which names begin with. */
const BY = capitalized(
  phrasesOfAll(({ byline }) => byline?.by).filter((word) => !PARTICLES.has(word) && /^\p{Ll}{2,}$/u.test(word)),
)
const LEADING = new RegExp(String.raw`^(?:${BY.join('|')})(?=\s?\p{Lu}[\p{Ll}.])\s?`, 'u')
/** What stands for a picture of the author. */
const AVATAR = /^(?:Avatar\s?)+(?=\p{Lu})/u
/** "A column by". */
const GENRE = new RegExp(
  String.raw`^(?:${anyOf(phrasesOfAll(({ openers }) => openers))})\s\p{Lu}\p{Ll}+\s(?:${AUTHOR_WORDS.by})\s(?=\p{Lu})`,
  'u',
)
/** "Ann Lee For The Quay Post". */
const FOR_WHOM = new RegExp(
  String.raw`(?<=\S\s\S+)\s(?:${phrasesOfAll(({ byline }) => byline?.forWhom).join('|')})(?:\s\p{Lu}.*)?$`,
  'iu',
)
/** Hardly a name has so long a beginning before another capital: "ThorntonNews", and not "MacArthur". */
const GLUED_WORD = /(?<=\s.*\p{Lu}\p{Ll}{4,})(?=\p{Lu})/u
/** What began a date: "Ann Lee On". */
const ON_LAST = new RegExp(
  String.raw`(?<=\s\S+)\s(?:${capitalized(phrasesOfAll(({ dates }) => dates?.on)).join('|')})$`,
  'u',
)
/** "Source The Islander", "Updated Mon". */
const NOT_A_NAME = new RegExp(String.raw`\sThe\s|^(?:${SPELLING.published}|${SPELLING.updated})\s`, 'iu')
/** "Byby Ann Lee". */
const TWICE = new RegExp(`^(${AUTHOR_WORDS.by})(?:${AUTHOR_WORDS.by})\\s`, 'iu')
const PUBLISHED = new RegExp(`^(?:${SPELLING.published})$`, 'iu')
/** What a program glued to the name: "Ann LeeStaff Writer", "Ann LeeTuesday". */
const GLUED = /(?<=\p{Ll}{2}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu
/** A name in capitals ends where they end: "ANN LEE Special" of "Special correspondent". */
const BEHIND_CAPITALS = /(?<=^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)+) \p{Lu}\p{Ll}+.*$/u
const LABEL_WORDS = 2
/** "Follow" is in menus, too. */
const SHARING: ReadonlySet<string> = new Set(phrasesOfAll(({ chrome }) => chrome?.share?.whole))

function capitalized(words: readonly string[]): string[] {
  return words.filter((word) => word !== '').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
}

/** The name without "By", a label behind it or itself again; undefined if nothing else is left. */
export function authorName(written: string): string | undefined {
  const bare = withoutOthers(written)
    .replace(TWICE, '')
    .replace(AVATAR, '')
    .replace(GENRE, '')
    .replace(LEADING, '')
    .replace(FOR_WHOM, '')
  const name = once(withoutLabel(withoutGlued(once(bare))).replace(ON_LAST, '')).replace(BEHIND_CAPITALS, '')
  if (NOT_A_NAME.test(name)) return undefined
  const isRole = name !== written && !/\s/.test(name) && /\s/.test(written)
  return name === '' || isRole || isLabel(name) || isNobody(name) ? undefined : name
}

/** Pages show a name beside a picture of it, and a scraper both: "Ann Lee Ann Lee", "Ann LeeAnn Lee". */
function once(name: string): string {
  const half = name.slice(0, name.length >> 1)
  return half.includes(' ') && (name === half + half || name === `${half} ${half}`) ? half : name
}

function withoutGlued(written: string): string {
  const name = written.slice(0, GLUED_WORD.exec(written)?.index)
  for (const { index } of name.matchAll(GLUED)) {
    const rest = name.slice(index)
    if (isLabel(rest) || withoutWeekday(` ${rest}`) === '' || monthOf(rest) !== undefined) return name.slice(0, index)
  }
  return name
}

/** "Ann Lee. Updated", "Ann Lee No Comments". */
function withoutLabel(name: string): string {
  const parts = name.split(' ')
  for (let count = Math.min(LABEL_WORDS, parts.length - 1); count > 0; count--) {
    const before = parts.slice(0, -count).join(' ')
    if (isLabel(parts.slice(-count).join(' '))) return withoutLabel(before.replace(/[.,;:|]+$/, ''))
  }
  return name
}

/** Not what may be a surname too: "Best", "Page". */
function isLabel(text: string): boolean {
  if (PUBLISHED.test(text)) return true
  if (SHARING.has(text.toLowerCase())) return true
  const found = boilerplate(text)
  return found?.whole === true && (found.kind === 'about' || found.kind === 'share' || text.includes(' '))
}

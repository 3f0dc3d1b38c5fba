// Which names does a line beside the headline give as those of its authors?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { words } from '../../languages/words.ts'
import { AUTHOR_WORDS, sectionWords } from '../author-words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { monthOf } from '../dates/months.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'
import { CREDITS, hasAgency, hasCredit, isCreditLine } from './caption.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { biographyOf, bylineOf, isName } from './person-lines.ts'

/** The lines around a headline, and the words that the article tells of: a name in them is of whom it is about. */
export interface Head {
  readonly lines: readonly Line[]
  /** The headline's line, or where the article begins. */
  readonly top: number
  readonly spoken: ReadonlySet<string>
}

const WORDS_MAX = 8
const LIST_MAX = 6
const LABEL_WORDS_MAX = 6
const MENU_LINES = 6
/** A blog may be called by its author's name. */
const NAME_LINES = 2

/** "By Jane Doe", also behind the date and above the name. */
export function saidAt({ lines }: Head, at: number): string | undefined {
  const text = bare(lines[at]?.text ?? '')
  const said = [withoutDate(text), ...partsOf(text)].flatMap((part) => bylineOf(part.replace(GENRE, '')) ?? [])[0]
  if (said !== undefined) return said
  const mailed = MAILED.exec(withoutDate(text))?.[1]
  if (mailed !== undefined) return mailed
  if (!BY_ALONE.test(bare(lines[at - 1]?.text ?? ''))) return undefined
  const name = withoutDate(text).replace(/[\s,|]+$/u, '')
  const next = lines[at + 1]
  const isNamed = isName(name) || namesIn(name).length > 1 || (next && isDated(next) && CALLED.test(name))
  return isNamed && !isLabel(name) && !boilerplate(name) ? name : undefined
}

/** "Jane Doe" beside a date, a picture of her, her address or what she does, unless the article tells of what it names. */
export function namedAt(head: Head, at: number): string | undefined {
  const written = writtenAt(head, at)
  // Whether it is a person is asked last: that looks through all lines.
  const own = written.length > 0 && isSigned(head, at) ? personsOf(head, written) : []
  if (own.length === 0) return undefined
  // The others of several have lines of their own.
  const others: string[] = []
  for (let next = at + 1; next < at + LIST_MAX; next++) {
    const more = isName(bare(head.lines[next]?.text ?? '')) ? personsOf(head, writtenAt(head, next)) : []
    if (more.length === 0 || own.includes(more[0] ?? '')) break
    others.push(...more)
  }
  return [...own, ...others].join(', ')
}

/** What looks like names in a line: as a whole, or a part of it. */
function writtenAt({ lines, top }: Head, at: number): readonly (readonly string[])[] {
  const line = lines[at]
  if (!line || at === top || !CAPITALS.test(line.text) || profileOf(line).ending === 'stop') return []
  const text = bare(line.text)
  if (isTwice(text)) return [[text.slice(0, text.length >> 1).trim()]]
  const written = [withoutDate(text), ...partsOf(text)].map(namesIn).filter((names) => names.length > 0)
  return written.length > 0 && isOfPicture(lines, at) ? [] : written
}

function personsOf({ lines, top, spoken }: Head, written: readonly (readonly string[])[]): readonly string[] {
  const names = written.find((own) => own.every((name) => isPerson(name, lines, spoken)))
  if (!names || lines.slice(NAME_LINES, Math.max(NAME_LINES, top - MENU_LINES)).some(({ text }) => text === names[0]))
    return []
  return names
}

/** Whether anything beside a name shows that it is the author's. */
function isSigned({ lines, top }: Head, at: number): boolean {
  const line = lines[at]
  if (!line) return false
  const text = bare(line.text)
  if (isDated(line) || isTwice(text) || SIGNED.test(text) || (line.words <= WORDS_MAX && JOB.test(text))) return true
  const forWhom = /\p{L}\s?[|｜]\s?([^|｜]{3,40})$/u.exec(text)?.[1]
  if (forWhom && lines.some((other) => other !== line && other.text.includes(forWhom))) return true
  for (const step of [1, -1]) {
    for (let i = at + step; Math.abs(i - at) <= LIST_MAX && i !== top; i += step) {
      const near = lines[i]
      if (!near || near.words > 2 * WORDS_MAX) break
      const said = bare(near.text)
      if (isDated(near) || MINUTES.test(said)) return true
      if (Math.abs(i - at) === 1 && near.words <= LABEL_WORDS_MAX && (said.includes(text) || isJob(said))) return true
      if (!isBetween(said) || i < top) break
    }
  }
  return lines.some((other) => other !== line && other.text.startsWith(text) && biographyOf(other.text) === text)
}

/** What parts no name from its date: another name, what somebody does, a weekday, signs. */
function isBetween(text: string): boolean {
  return !/\p{L}/u.test(text) || isName(text) || isJob(text) || withoutWeekday(` ${text}`).trim() === ''
}

function isJob(text: string): boolean {
  return JOB.test(text) && !isName(text)
}

function isDated(line: Line): boolean {
  return profileOf(line).dated || (line.words <= 2 * WORDS_MAX && dayIn(line.text, '') !== undefined)
}

/** A picture's credit: "Jane Doe/Reuters", "Jane Doe" below "Photo:". */
function isOfPicture(lines: readonly Line[], at: number): boolean {
  const [text = '', above = ''] = [lines[at]?.text, lines[at - 1]?.text]
  return isCreditLine(text) || hasAgency(text) || hasCredit(text) || CREDIT_ALONE.test(above)
}

function isPerson(name: string, lines: readonly Line[], spoken: ReadonlySet<string>): boolean {
  if (boilerplate(name) || isLabel(name) || OPENER.test(name)) return false
  const own = words(name)
  if (own.some((word) => sectionWords().has(word))) return false
  const long = own.filter((word) => word.length > 3)
  const telling = long.length > 0 ? long : own
  if (telling.every((word) => spoken.has(word))) return false
  // Words that the page has in lower case too are no names.
  const isCommon = (word: string): boolean => lines.some(({ text }) => hasWord(text, word))
  return !isCommon(own[0] ?? '') && !telling.every(isCommon)
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (!/[\p{L}\p{M}]/u.test(text.charAt(at + 1 + word.length))) return true
  return false
}

/** The names that are all that a text says, but for what they do or for whom. */
function namesIn(text: string): readonly string[] {
  const parts = text.split(BETWEEN_NAMES).filter((part) => part !== '')
  const names = parts.filter((part) => isName(part) && !JOB.test(part))
  const rest = parts.filter((part) => !names.includes(part))
  const isList = parts[0] !== undefined && parts[0] === names[0] && rest.every((part) => words(part).length <= LIST_MAX)
  return isList && text.length < 140 ? names : []
}

/** What a line says between its dates, addresses and strokes. */
function partsOf(text: string): readonly string[] {
  // A weekday stands beside a day or an hour; to know all of them takes a while.
  const dayless = /\p{N}/u.test(text) ? withoutWeekday : (part: string) => part
  return text
    .split(PARTED)
    .map((part) => dayless(` ${part.replace(HOUR_FIRST, '')}`).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, ''))
    .map((part) => part.replace(LAST_WORD, (word) => (monthOf(word.trim()) === undefined ? word : '')))
    .filter((part) => /\p{L}/u.test(part))
}

/** Without what programs print before an item or a heading, and the pictures and brackets beside a name. */
function bare(text: string): string {
  return text
    .replace(/^(?:[*•●▪·□◦>#|]|\p{Pd}(?=\s))+\s*/u, '')
    .replace(/\*\*|__/g, '')
    .replace(/^\[([^\][]+)\]$/u, '$1')
    .replace(/(?<=\p{L})\s?\([^()]{2,40}\)/u, '')
    .replace(GLUED_BY, '$& ')
    .trim()
}

/** Whether what stands among authors' names is a role or an agency: "The Associated Press", "West Coast Editor". */
export function isRole(name: string): boolean {
  return JOB.test(name) || OPENER.test(name)
}

function isTwice(text: string): boolean {
  const half = text.slice(0, text.length >> 1).trim()
  return isName(half) && (text === `${half} ${half}` || text === half + half)
}

/** "Jane Doe - Tue, March 12, 2019, 10:15" up to the date. */
export function withoutDate(text: string): string {
  const day = dayIn(text, '')
  if (!day || day.start === 0) return text
  return withoutWeekday(text.slice(0, day.start))
    .replace(/[\s,;:|/•·–—-]+$/u, '')
    .replace(ON_LAST, '')
}

/** "Twitter Facebook Email", "Last Updated": buttons in a row, and what is said of a day. */
function isLabel(text: string): boolean {
  return PUBLISHED_FIRST.test(text) || text.split(' ').some((word) => BUTTONS.has(boilerplate(word)?.kind))
}

/** Archives of mailing lists have "Jane Doe jane at example.org" above the text. */
const MAILED = /^(\p{L}[^@<>"“”\d:]{2,60}?) (?:\[\d+\])?[\w.+-]+(?:@| at )[\w-]+(?:\.[\w-]+)+$/u
const BUTTONS = new Set<string | undefined>(['share', 'menu', 'signup'])
const PUBLISHED_FIRST = new RegExp(String.raw`^(?:${SPELLING.published})(?!\p{L})`, 'iu')
const BY_ALONE = new RegExp(
  String.raw`^(?:(?:${AUTHOR_WORDS.written})\s)?(?:${AUTHOR_WORDS.by}|${AUTHOR_WORDS.author})\s?[:：,]?$`,
  'iu',
)
/** "A column", above "by Jane Doe". */
const GENRE = new RegExp(
  String.raw`^(?:${anyOf(phrasesOfAll(({ openers }) => openers))})\s\p{Lu}\p{Ll}+\s(?=(?:${AUTHOR_WORDS.by})\s\p{Lu})`,
  'u',
)
/** Two words with a capital, between which others may be: a name has no fewer. */
const CAPITALS = /\p{Lu}[^|]*\s\P{L}*\p{Lu}/u
const ON_LAST = new RegExp(String.raw`\s(?:${SPELLING.on})$`, 'u')
const GLUED_BY = new RegExp(String.raw`^(?:${AUTHOR_WORDS.by})(?=\p{Lu}[\p{Ll}.])`, 'u')
/** A name as its owner writes it, below "By" alone. */
const CALLED = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,3}$/u
/** How long it takes to read. */
const MINUTES = /^\P{L}*(?:\p{L}{1,12}[.:]?\s)?\p{Nd}{1,3}\s?min/iu
/** What parts one author from the next. */
export const BETWEEN_NAMES = new RegExp(
  String.raw`\s*,\s*(?:(?:${AUTHOR_WORDS.and})\s+)?|\s+(?:${AUTHOR_WORDS.and})\s+`,
  'u',
)
const PARTED = /\s*[|｜•·●►»/]\s*|\s\p{Pd}+\s|\S+@\S+|@\S+|\p{Nd}[\p{Nd}.:,]*/u
const LAST_WORD = /\s\S+$/u
const HOUR_FIRST = new RegExp(String.raw`^\s*(?:(?:${SPELLING.hour}|[ap]m|[a-z]{2,3}t)(?=\s|$)\s*)+`, 'iu')
/** "Photo:", "Credit…": whose picture it is stands below. */
const CREDIT_ALONE = new RegExp(String.raw`^(?:${CREDITS})s?\s?[:：.…]*$`, 'iu')
const OPENER = new RegExp(String.raw`^(?:${anyOf(phrasesOfAll(({ openers }) => openers))})\s`, 'u')
/** An address or a name of the network behind the name. */
const SIGNED = /\p{L}\s?[|•·–—-]?\s?(?:\S+@\S+\.\S+|@\w+)/u
const JOB = new RegExp(anyOf(phrasesOfAll(({ biography }) => biography?.jobs)), 'iu')

// Which lines did a page have that a program printed as one?
import { countWords } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import { flatTitleOf } from './flat-title.ts'
import { COUNTED, type Line } from './lines.ts'
import { isOpener } from './openers.ts'
import { bylineOf } from './person-lines.ts'

/** A page is longer, and so is what one line holds of it. */
const WORDS_MIN = 150
const LENGTH_MIN = 1500
/** Such lines are most of the text. */
const SHARE_MIN = 0.5
/** A sentence of more words, or with fewer words in lower case, has a menu in it. */
const SENTENCE_WORDS_MAX = 70
const LOWER_MIN = 0.45
const SENTENCE_WORDS_MIN = 5
/** A page begins or ends with a menu; names in a row inside an article are none. */
const END_PARTS = 3
const PIECES_MAX = 5000
const LENGTH_MAX = 200_000

/**
 * The page's lines, where a program printed all of it as one line or a few: its title, which stands at the beginning of
 * such a page and above the article, its sentences, and the menus between them. A text without menus stays as it is.
 */
export function unflatten(lines: readonly Line[]): Line[] {
  const flat = new Set(lines.filter(isFlat))
  if (flat.size === 0) return [...lines]
  const total = sum(lines)
  if (total > LENGTH_MAX || sum([...flat]) < total * SHARE_MIN) return [...lines]
  const text = lines.map((line) => line.text).join('\n')
  const { title, isPages } = flatTitleOf(text)
  const parts = lines.map((line) =>
    flat.has(line) || line === lines[0] ? betweenTitles(partsOf(line.text, title), title) : undefined,
  )
  const all = parts.flatMap((some) => some ?? [])
  const ends = [...all.slice(0, END_PARTS), ...all.slice(-END_PARTS)]
  if (!isPages && !ends.some((part) => part.isMenu && isMenu(part.text))) return [...lines]
  return lines.flatMap((line, at) => parts[at]?.flatMap(entriesOf) ?? [line])
}

/** A menu has its words on lines of their own, as in other pages. */
function entriesOf({ text, isMenu: mayBe, isAbove }: Part): Line[] {
  return (isAbove || (mayBe && isMenu(text)) ? text.split(/\s+/) : [text]).map(lineOf)
}

function isFlat({ text, words }: Line): boolean {
  return words >= WORDS_MIN || text.length >= LENGTH_MIN
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, { text }) => total + text.length, 0)
}

interface Part {
  readonly text: string
  /** It is, or has in it, what is no sentence. */
  readonly isMenu: boolean
  /** It stands between the page's title and the same above the article. */
  readonly isAbove?: boolean
}

/** The parts of a line; the title is one of its own wherever it is. */
function partsOf(text: string, title: string): Part[] {
  if (title === '') return sentencesOf(text)
  // The page's name may have straight apostrophes, and its headline curved ones.
  const pattern = new RegExp(`(${RegExp.escape(title).replaceAll(APOSTROPHE, "['‘’]")})`)
  return text
    .split(pattern)
    .flatMap((piece, at) => (at % 2 ? [{ text: piece, isMenu: false }] : sentencesOf(piece.trim())))
}

/** What is no sentence above the headline is a menu, if nothing that ends in a full stop is between it and the title. */
function betweenTitles(parts: readonly Part[], title: string): Part[] {
  const first = parts.findIndex(({ text }) => isTitle(text, title))
  const last = parts.findIndex(({ text }, at) => at > first && isTitle(text, title))
  const between = parts.slice(first + 1, last)
  if (first < 0 || last < 0 || between.some(({ text }) => FULL_STOP.test(text))) return [...parts]
  return parts.map((part, at) =>
    at > first && at < last && dayIn(part.text, '') === undefined ? { ...part, isMenu: true, isAbove: true } : part,
  )
}

function isTitle(text: string, title: string): boolean {
  return title !== '' && text.replaceAll(/[‘’]/g, "'") === title.replaceAll(/[‘’]/g, "'")
}

const FULL_STOP = /[.。।॥։]["'”’»)\]）」』]*$/u
const APOSTROPHE = /\\x27|['‘’]/g

/** Each sentence by itself, as in a page whose paragraphs are short, and what is between sentences. */
function sentencesOf(text: string): Part[] {
  return text
    .split(SENTENCE_END)
    .slice(0, PIECES_MAX)
    .flatMap((piece) => {
      const [menu, sentence] = withoutMenu(piece)
      const parts = [...datedParts(menu), { text: sentence, isMenu: false }]
      return parts.filter((part) => part.text !== '')
    })
}

/** What is before a sentence, and the sentence: a date and a clock part them, if anything does. */
function withoutMenu(piece: string): [menu: string, sentence: string] {
  const text = piece.trim()
  const isWhole = isSentence(text)
  const credited = isWhole ? creditEnd(text) : datedEnd(text)
  const end = credited + buttonsEnd(text.slice(credited))
  const rest = text.slice(end).replace(/^[^\p{L}\p{N}"“„«»¿¡]+/u, '')
  if (end > 0 && isSentence(rest) && /^["“„«»¿¡]?\p{Lu}|^\p{Lo}/u.test(rest)) return [text.slice(0, end).trim(), rest]
  return isWhole ? ['', text] : [text, '']
}

/** Where a byline or a date with a clock time ends that is glued to the beginning of a sentence, else 0. */
function creditEnd(text: string): number {
  const head = text.slice(0, CREDIT_LENGTH)
  const day = dayIn(head, '')
  if (!day) return 0
  const clock = head.slice(day.end).search(CLOCK) >= 0
  const before = head.slice(0, day.start)
  return clock || bylineOf(before) !== undefined || PUBLISHED.test(before) ? datedEnd(head) : 0
}

/** Where the buttons and counters end that stand before a sentence: "Advertisement 0 Comments Share The lamp …", else 0. */
function buttonsEnd(text: string): number {
  let [end, found] = [0, 0]
  for (const { 0: word, index } of text.slice(0, CREDIT_LENGTH).matchAll(/\S+/gu)) {
    if (boilerplate(word)?.whole) {
      found++
      end = index + word.length
    } else if (!/^[\p{Lu}\d]/u.test(word)) break
  }
  const next = /^\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end))?.[1]
  return found >= BUTTONS_MIN || (found > 0 && next !== undefined && isOpener(next)) ? end : 0
}

const BUTTONS_MIN = 3
const CREDIT_LENGTH = 300
const PUBLISHED = new RegExp(String.raw`(?:${SPELLING.published}):?\s*$`, 'iu')

function isSentence(text: string): boolean {
  if (!ENDED.test(text)) return false
  const words = countWords(text.slice(0, COUNTED))
  if (words < SENTENCE_WORDS_MIN) return words > 0 && text.length < SHORT_LENGTH
  if (words > SENTENCE_WORDS_MAX) return false
  return lowerShare(text) >= LOWER_MIN
}

/** Many words in capitals and no sentence; where a script has no capitals, many words. */
function isMenu(text: string): boolean {
  const words = countWords(text.slice(0, COUNTED))
  const share = lowerShare(text)
  return share === 1 ? words > SENTENCE_WORDS_MAX && !/\p{Ll}/u.test(text) : words >= MENU_WORDS && share < LOWER_MIN
}

const MENU_WORDS = 25

/** How many of the words begin in lower case, of those whose script has it; 1 where none has. */
function lowerShare(text: string): number {
  let [upper, lower] = [0, 0]
  for (const [letter] of text.matchAll(/(?<![\p{L}\p{M}'’])\p{L}/gu)) {
    if (letter !== letter.toLowerCase()) upper++
    else if (letter !== letter.toUpperCase()) lower++
  }
  return upper + lower === 0 ? 1 : lower / (upper + lower)
}

const SHORT_LENGTH = 40
const ENDED = /[.!?…。！？؟।॥։]["'”’»)\]）」』]*$/u
/** Behind a full stop, whether or not a blank follows; not behind an initial, a number or a title ("Dr."). */
const SENTENCE_END =
  /(?<=[\p{Ll}\p{Lo}\d)%"”’»][.!?…]["'”’»)]{0,2})(?<!(?<!\p{L})(?:\p{Lu}\p{L}{0,2}|\p{L})\.)\s+(?=["'“„«»¿¡(]?[\p{Lu}\p{Lo}\d])|(?<=\p{Ll}{2}[.!?]["”’»]?)(?=\p{Lu}\p{Ll}*\.?\s)|(?<=[。！？।॥]["”’»）」』]?)(?!["”’»）」』])/u
/** A date at the end of a menu, as above an article, is a line of its own. */
function datedParts(menu: string): Part[] {
  const from = Math.max(0, menu.length - DATED_LENGTH)
  const day = dayIn(menu.slice(from), '')
  if (!day) return [{ text: menu, isMenu: true }]
  return [
    { text: menu.slice(0, from + day.start).trim(), isMenu: true },
    { text: menu.slice(from + day.start).trim(), isMenu: true },
  ]
}

const DATED_LENGTH = 120

/** Where the last date or clock time near the end of a text ends. */
function datedEnd(text: string): number {
  const from = Math.max(0, text.length - NEAR)
  let end = 0
  for (let at = from, day = dayIn(text.slice(at), ''); day; day = dayIn(text.slice(at), '')) end = at += day.end
  for (const clock of text.slice(Math.max(from, end)).matchAll(CLOCK))
    end = Math.max(from, end) + clock.index + clock[0].length
  return end
}

const NEAR = 600
const CLOCK =
  /(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)(?:\s?(?:[apAP]\.?[mM]\.?(?:\s(?:[ECMP][SD]?T|GMT|UTC|[BI]ST|CES?T))?|Uhr|h|[A-Z]{2,4})(?=\s))?/g

function lineOf(text: string): Line {
  return { text, raw: text, gap: true, words: countWords(text.slice(0, COUNTED)) }
}

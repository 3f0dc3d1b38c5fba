// Which lines did a page have that a program printed as one?
import { countWords } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { flatTitleOf } from './flat-title.ts'
import { hasGluedHead, headEnd, lastTimeEnd, lowerShare } from './glued-head.ts'
import { COUNTED, type Line } from './lines.ts'

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
  const isLong = all.filter(({ text: own, isGlued }) => !isGlued && isSentence(own)).length >= SENTENCES_MIN
  return lines.flatMap((line, at) => parts[at]?.flatMap((part) => entriesOf(part, isLong)) ?? [line])
}

/** Of an article with fewer sentences, one that begins with the page's head is better than none. */
const SENTENCES_MIN = 3

/** A menu has its words on lines of their own, as in other pages. */
function entriesOf({ text, isMenu: mayBe, isAbove, isGlued }: Part, isLong: boolean): Line[] {
  const isChrome = isAbove || (isLong && isGlued) || (mayBe && isMenu(text))
  return (isChrome ? text.split(/\s+/) : [text]).map(lineOf)
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
  /** It is a sentence that has some of the page's head before it, nobody knows as far as where. */
  readonly isGlued?: boolean
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
      const parts = [...datedParts(menu), { text: sentence, isMenu: false, isGlued: hasGluedHead(sentence) }]
      return parts.filter((part) => part.text !== '')
    })
}

/** What is before a sentence, and the sentence: the page's head parts them, if anything does. */
function withoutMenu(piece: string): [menu: string, sentence: string] {
  const text = piece.trim()
  const isWhole = isSentence(text)
  const end = isWhole ? headEnd(text) : lastTimeEnd(text) || headEnd(text)
  const rest = text.slice(end).replace(/^[^\p{L}\p{N}"“„«»¿¡]+/u, '')
  if (end > 0 && isSentence(rest) && /^["“„«»¿¡]?\p{Lu}|^\p{Lo}/u.test(rest)) return [text.slice(0, end).trim(), rest]
  return isWhole ? ['', text] : [text, '']
}

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

const SHORT_LENGTH = 40
const ENDED = /[.!?…。！？؟।॥։]["'”’»)\]）」』]*$/u
/** Behind a full stop, whether or not a blank follows; not behind an initial, a number ("am 8. November") or a title ("Dr."). */
const SENTENCE_END =
  /(?<=[\p{Ll}\p{Lo}\d)%"”’»][.!?…]["'”’»)]{0,2})(?<!(?<!\p{L})(?:\p{Lu}\p{L}{0,2}|\p{L})\.)(?<!(?<![\p{N}.,:])\p{N}{1,3}\.)\s+(?=["'“„«»¿¡(]?[\p{Lu}\p{Lo}\d])|(?<=\p{Ll}{2}[.!?]["”’»]?)(?=\p{Lu}\p{Ll}*\.?\s)|(?<=[。！？।॥]["”’»）」』]?)(?!["”’»）」』])/u
/** A date at the end of a menu, as above an article, is a line of its own. */
function datedParts(menu: string): Part[] {
  const from = Math.max(0, menu.length - DATED_LENGTH)
  const day = dayIn(menu.slice(from), '')
  const start = day ? from + day.start : 0
  const told = menu.slice(start).trim()
  return [
    { text: menu.slice(0, start).trim(), isMenu: true },
    // A short sentence behind names and hours.
    { text: told, isMenu: true, isGlued: ENDED.test(told) && hasGluedHead(told) },
  ]
}

const DATED_LENGTH = 120

function lineOf(text: string): Line {
  return { text, raw: text, gap: true, words: countWords(text.slice(0, COUNTED)) }
}

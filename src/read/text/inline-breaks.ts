// Which lines did a link or an emphasis inside a paragraph part?
import { wordsOfAll } from '../../languages/lookup.ts'
import { words } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { DROP_CAP, withInitial } from './drop-cap.ts'
import { isCode } from './line-markup.ts'
import { joinLines, type Line } from './lines.ts'
import { bylineOf } from './person-lines.ts'

/** A shorter line is as likely an entry of a menu in lower case. */
const LONG_WORDS = 5
/** A headline without a full stop is rarely longer than the first line of a paragraph that a link breaks. */
const BROKEN_WORDS = 10
/** The text of a link is rarely longer. */
const LINK_WORDS = 8

/**
 * Joins what tools part that put every piece of text on a line of its own: `… said`, `Jane Doe`, `on Monday.` Such a text
 * has hardly a blank line; any other stays as it is.
 */
export function joinInlineBreaks(written: readonly Line[]): Line[] {
  const lines = withoutDropCaps(written)
  const gaps = lines.slice(1).filter(({ gap }) => gap).length
  if (lines.length < LINES_MIN) return [...lines]
  const isGapped = gaps > GAP_SHARE_MAX * lines.length
  if (isGapped && !isBrokenWithin(lines)) return [...lines]
  const out: Line[] = []
  let open: Open | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const isApart = isGapped && (line.gap || isCode(line) || (open !== undefined && isCode(open.end)))
    const count = open && !isApart ? pieces(open.end, lines.slice(at, at + 3), open.texts.length > 1) : 0
    if (open && count > 0) {
      for (const piece of lines.slice(at, at + count)) addTo(open, piece)
      at += count - 1
    } else {
      if (open) out.push(wholeOf(open))
      open = { end: line, gap: line.gap, texts: [line.text], raws: [line.raw] }
    }
  }
  if (open) out.push(wholeOf(open))
  return out
}

/** A line that may go on in the next. Of a long one, `end` has only the end: a book may have thousands of pieces. */
interface Open {
  end: Line
  readonly gap: boolean
  readonly texts: string[]
  readonly raws: string[]
}

const END_LENGTH = 200

function addTo(open: Open, piece: Line): void {
  const whole = joinLines(open.end, piece)
  open.texts.push(whole.text.slice(open.end.text.length))
  open.raws.push(piece.raw)
  const isLong = whole.words >= BROKEN_WORDS && whole.text.length > 2 * END_LENGTH
  open.end = isLong ? { ...whole, text: whole.text.slice(-END_LENGTH), raw: piece.raw } : whole
}

function wholeOf({ end, gap, texts, raws }: Open): Line {
  return { text: texts.join(''), raw: raws.join('\n'), gap, words: end.words }
}

/** Whether lines without a blank one between them often go on in mid-sentence, as where only paragraphs are set apart. */
function isBrokenWithin(lines: readonly Line[]): boolean {
  const pairs = lines.flatMap((line, at) => {
    const last = lines[at - 1]
    return last && !line.gap ? [goesOn(last, line)] : []
  })
  const broken = pairs.filter(Boolean).length
  return broken >= BROKEN_MIN && broken >= BROKEN_SHARE * pairs.length
}

const BROKEN_MIN = 5
const BROKEN_SHARE = 0.15
const LINES_MIN = 10
/** A comment or a script in the page may leave one. */
const GAP_SHARE_MAX = 0.02

/** The initial that a page sets as tall as several lines is printed on a line of its own. */
function withoutDropCaps(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const [last, next] = [lines[at - 1], lines[at + 1]]
    if (next && DROP_CAP.test(line.text) && isBelowInitial(next)) return []
    if (!last || !DROP_CAP.test(last.text) || !isBelowInitial(line)) return [line]
    const text = withInitial(last.text, line.text, lines)
    return [{ ...line, text, raw: text, gap: last.gap || line.gap }]
  })
}

function isBelowInitial(line: Line): boolean {
  return line.words >= LONG_WORDS && /^\p{Ll}/u.test(line.text)
}

/** How many of the next lines belong to the last, which may be joined of several already. */
function pieces(last: Line, [line, after, third]: readonly Line[], isJoined: boolean): number {
  if (line === undefined) return 0
  if (goesOn(last, line, isJoined ? 1 : LONG_WORDS)) return 1
  if (after === undefined || !isLink(line)) return 0
  if (isBroken(last, line, after)) return 1
  if (!/[\p{L},]$/u.test(last.text) || !isSmall(words(last.text).at(-1))) return 0
  // "announced that their", "Jane Doe", "Fund has begun …"; "the opposite of", "Jane Doe’s", "The Lamp", ".".
  const isWithin = isJoined && isSentence(after)
  const isBefore = last.words >= BROKEN_WORDS && third !== undefined && isLink(after) && goesOn(after, third)
  return isWithin || isBefore ? 2 : 0
}

/** Whether a link parts the lines above and below it, which are one sentence. */
function isBroken(last: Line, link: Line, after: Line): boolean {
  if (breaksOff(last)) return goesOn(link, after)
  if (!isContinued(after) || !UNENDED.test(last.text) || !goesOn(link, after, FEW_WORDS)) return false
  if (last.words >= BROKEN_WORDS) return after.words >= SENTENCE_WORDS
  if (!/^["“„«]?\p{Lu}/u.test(last.text)) return false
  const own = words(last.text)
  const [opensSmall, endsSmall] = [isSmall(own[0]), isSmall(own.at(-1))]
  if (opensSmall && last.words <= FEW_WORDS && after.words >= FEW_WORDS)
    return bylineOf(`${last.text} ${link.text}`) === undefined
  const isInSentence = /^\p{Ll}/u.test(link.text) || opensSmall || endsSmall
  return isInSentence && after.words >= SENTENCE_WORDS && (endsSmall || boilerplate(last.text) === undefined)
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && small().has(word)
}

/** Without a mark at its end that closes a sentence. */
const UNENDED = /[\p{L}\p{N},"“”'’»)\]]$/u

function isContinued(line: Line): boolean {
  return /^\p{Ll}|^[,;)]/u.test(line.text) || GENITIVE.test(line.text)
}

/** Some words of a sentence that begin with a capital, and its full stop or another break. */
function isSentence({ words: count, text }: Line): boolean {
  if (count < SENTENCE_WORDS || !/^["“„«]?\p{Lu}/u.test(text)) return false
  return /\p{Sentence_Terminal}(?:["”’»)]*$|\s)/u.test(text) || isSmall(words(text).at(-1))
}

const FEW_WORDS = 4
const SENTENCE_WORDS = 8
let smallWords: ReadonlySet<string> | undefined

/** Behind an article or a preposition a sentence goes on, however short it is; one also begins with it. */
function small(): ReadonlySet<string> {
  smallWords ??= new Set(wordsOfAll(({ stopWords }) => stopWords))
  return smallWords
}

/** A mark that closes what is above, or a word in lower case below a line that has no end; one of the two has so many words. */
function goesOn(line: Line, next: Line, least = LONG_WORDS): boolean {
  if (/[([]$/.test(line.text)) return next.words <= LINK_WORDS
  if (/^”(?:\s|$)/u.test(next.text)) return true
  if (!UNENDED.test(line.text)) return false
  if (CLOSING.test(next.text) || GENITIVE.test(next.text)) return true
  if (!/^\p{Ll}/u.test(next.text) || (line.words < least && next.words < least)) return false
  // "by Jane Doe" below a headline, "read more" below a teaser.
  return bylineOf(next.text) === undefined && boilerplate(next.text) === undefined
}

function breaksOff(line: Line): boolean {
  return line.words >= BROKEN_WORDS && /[\p{Ll},]$/u.test(line.text)
}

function isLink(line: Line): boolean {
  return line.words > 0 && line.words <= LINK_WORDS
}

const CLOSING = /^[,.;:!?)\]»”’](?:\s|$)/u
/** "’s visit" below the link of a name. */
const GENITIVE = /^['’]s(?:\s|$)/u

// Where does a sentence begin that a program glued the head of a page to?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import { CREDITS } from './caption.ts'
import { isOpener, opensNoun } from './openers.ts'
import { bylineOf } from './person-lines.ts'

/** Where the last of these ends that stand before a sentence: its byline and day, buttons and counters, names of sections. */
export function headEnd(text: string): number {
  const dated = dayEnd(text)
  const pressed = dated + buttonsEnd(text.slice(dated))
  return pressed + namesEnd(text.slice(pressed))
}

/**
 * Whether a sentence has some of the page's head before it, nobody knows as far as where: signs, buttons and hours that
 * prose has hardly, or many words in capitals and numbers in a row.
 */
export function hasGluedHead(text: string): boolean {
  const head = text.slice(0, SIGNS_LENGTH)
  if (SIGNS.test(head) || CREDIT.test(head) || buttonsEnd(head) > 0) return true
  const words = text.slice(0, HEAD_LENGTH).split(/\s+/)
  const first = words.findIndex((word) => /^\P{L}*\p{Ll}/u.test(word))
  return first >= CAPITALS_MAX && /\p{Lu}\p{Ll}/u.test(text)
}

const HEAD_LENGTH = 300
const SIGNS_LENGTH = 160
/** "Home | News", "Ann · October 18", "© The Quay", "11:29 Uhr", "(Photo: …)", "October 18, 2024 The". */
const SIGNS =
  /\s[|·•>»][\s|]|[©]|\S@\S|\s@\w|\d[:.]\d\d (?:Uhr|[ap]\.?m\.?|h)\b|\(\p{Lu}\p{L}+: |\b(?:19|20)\d\d["”]? \p{Lu}\p{Ll}+ (?!\p{Lu})/u
/** "Credit: The Quay", "(Fot. Ann Lee": whose picture stands above. */
const CREDIT = new RegExp(String.raw`(?<!\p{L})(?:${CREDITS})s?\s?[:：]\s?\p{Lu}|\(\p{Lu}\p{Ll}{2,4}\. \p{Lu}`, 'iu')
/** "The First Minister of Scotland, Nicola Sturgeon, …" has fewer. */
const CAPITALS_MAX = 7

/** Behind "By Ann Lee, October 18, 2024 7:30" or a day behind what is no sentence, if a sentence begins there; else 0. */
function dayEnd(text: string): number {
  const head = text.slice(0, HEAD_LENGTH)
  const day = dayIn(head, '')
  if (!day) return 0
  const before = head.slice(0, day.start)
  const end = timesEnd(head, day.end)
  if (end > day.end || bylineOf(before) !== undefined || PUBLISHED.test(before)) return end
  const [last = ''] = /\p{L}+(?=\P{L}*$)/u.exec(before) ?? []
  const isCredit = SIGNED.test(before) || (!isOpener(last) && before !== '' && lowerShare(before) < NO_SENTENCE)
  return isCredit && BEGINS.test(head.slice(day.end)) ? day.end : 0
}

/** Where the days and hours end that follow a day, with hardly a word between them: "…, 2024 at 5:06 pm | Updated Oct 19, 2024". */
function timesEnd(text: string, from: number): number {
  const next = text.slice(from, from + NEXT_LENGTH)
  const clock = [...next.matchAll(CLOCK)][0]
  const day = dayIn(next, '')
  const [start, end] = [
    Math.min(clock?.index ?? Infinity, day?.start ?? Infinity),
    clock && clock.index <= (day?.start ?? Infinity) ? clock.index + clock[0].length : (day?.end ?? 0),
  ]
  return end > 0 && (next.slice(0, start).match(/[\p{L}'’]+/gu)?.length ?? 0) <= BETWEEN_MAX
    ? timesEnd(text, from + end)
    : from
}

const NEXT_LENGTH = 60
const BETWEEN_MAX = 2

/** A name behind "by" ends what stands before a day. */
const SIGNED = /(?<!\p{L})by\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}[\s,|·–—-]*$/u
const BEGINS = /^[\s,|·–—-]*["“„«¿¡]?(?:\p{Lu}|\p{Lo})/u
const PUBLISHED = new RegExp(String.raw`(?:${SPELLING.published}):?\s*$`, 'iu')
/** Of the words before a sentence, fewer begin in lower case. */
const NO_SENTENCE = 0.25

/** Behind "Advertisement 0 Comments Share", wherever in the head they are; else 0. */
function buttonsEnd(text: string): number {
  let [end, found, run, isHead] = [0, 0, 0, true]
  for (const { 0: word, index } of text.slice(0, HEAD_LENGTH).matchAll(/\S+/gu)) {
    const isButton = /^[\p{Lu}\p{Lo}\d]/u.test(word) && boilerplate(word)?.whole === true
    run = isButton ? run + 1 : /^\d{1,5}$/.test(word) ? run : 0
    if (isButton && (isHead || run >= RUN_MIN)) {
      found = isHead ? found + 1 : run
      end = index + word.length
    } else if (!/^[\p{Lu}\d]/u.test(word)) isHead = false
  }
  if (found > 0 && boilerplate(text.slice(0, end))?.kind === 'advert') return end
  const next = /^\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end))?.[1]
  return found >= BUTTONS_MIN || (found > 0 && next !== undefined && isOpener(next)) ? end : 0
}

const BUTTONS_MIN = 3
const RUN_MIN = 2

/**
 * Before a word such as "The" that begins a sentence, if so few before it are in lower case that they are none, or a label
 * of other articles says that they are the headline of one; else 0.
 */
function namesEnd(text: string): number {
  const isOther = boilerplate(text)?.kind === 'related'
  for (const { 1: word = '', index } of text.slice(0, HEAD_LENGTH).matchAll(OPENING_WORD)) {
    const opens = /^\s\p{Lu}/u.test(text.slice(index + word.length)) ? opensNoun(word) : isOpener(word)
    const before = text.slice(0, index)
    if (opens && before.includes(' ') && (isOther || lowerShare(withoutButtons(before)) < NO_SENTENCE)) return index
  }
  return 0
}

function withoutButtons(text: string): string {
  return text
    .split(' ')
    .filter((word) => !boilerplate(word)?.whole)
    .join(' ')
}

const OPENING_WORD = /(?<=[\p{L}\p{N})»”]\s)(\p{Lu}\p{Ll}+)(?=\s[\p{L}\p{N}])/gu

/** How many of the words begin in lower case, of those whose script has it; 1 where none has. */
export function lowerShare(text: string): number {
  let [upper, lower] = [0, 0]
  for (const [letter] of text.matchAll(/(?<![\p{L}\p{M}'’])\p{L}/gu)) {
    if (letter !== letter.toLowerCase()) upper++
    else if (letter !== letter.toUpperCase()) lower++
  }
  return upper + lower === 0 ? 1 : lower / (upper + lower)
}

/** Where the last day or clock time near the end of a text ends. */
export function lastTimeEnd(text: string): number {
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

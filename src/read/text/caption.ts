// Is a line the caption or the credit of a picture?
import { isFigureCaption } from '../../languages/figures.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { oncePer } from '../../model/once.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'
import { datelineDay } from '../dates/wire-dateline.ts'
import type { Line } from './lines.ts'

const PICTURES = anyOf(phrasesOfAll(({ pictures }) => pictures))
/** What credits a picture, as alternatives of a pattern. */
export const CREDITS = `${PICTURES}|${anyOf(phrasesOfAll(({ credits }) => credits))}`
/** Those that sell pictures, as alternatives of a pattern. */
export const AGENCIES =
  'ap(?: photo)?|associated press|afp|reuters|getty(?: images)?|epa(?:-efe)?|efe|dpa|apa|sda|keystone|ansa|bloomberg|shutterstock|istock(?:photo)?|alamy|rex(?: features)?|flickr|unsplash|picture[ -]alliance|imago(?: images)?|ritzau|tt|ntb|lehtikuva'
/** At the end: "The cabaret in Paris Ann Lee/Reuters", "… [Reuters]"; before a name, at the beginning or behind the caption: "APA/Ann Lee". */
const AGENCY = new RegExp(
  String.raw`\p{L}[\p{L}.)]?\s?/\s?(?:${AGENCIES})$|\s\[(?:${AGENCIES})\]$|(?:^|(?<=[.!?)]\s?\(?))(?:${AGENCIES})\s?/\s?\p{L}`,
  'iu',
)
/** "… (Photo: Ann Lee)", "… / Photo Ann Lee", "… © Ann Lee". */
const CREDITED = new RegExp(String.raw`©|[\s(/|](?:${CREDITS})s?\s?(?:[:：]|\.{3}|…)|\s[/|]\s?(?:${CREDITS})s?\s`, 'iu')

/** A picture's agency at the line's end or beginning: no headline has one. */
export function hasAgency(text: string): boolean {
  return /[/[]/.test(text) && AGENCY.test(text)
}

/** A picture's credit in brackets, which stands below the caption. */
export function isBracketedCredit(text: string): boolean {
  return CREDIT_ALONE.test(text)
}

/** Whether a line is nothing but a picture's credit, wherever it stands. */
export function isBareCredit(text: string): boolean {
  return CREDIT_ALONE.test(text) || CREDIT_LINE.test(text)
}

/** A picture's credit inside a line. */
export function hasCredit(text: string): boolean {
  return CREDITED.test(text)
}

/** A credit at the end: "… on Tuesday. Photograph: Ann Lee/Alamy", "… (Photo: Ann Lee)", "… – Photo by Ann Lee". */
const NAMED = String.raw`(?:[^.!?]|\.(?=\p{L})){2,80}`
const CREDIT_LAST = new RegExp(
  String.raw`(?<=[.!?…]["”’»)]?\s+[[(|]?)(?:(?:${CREDITS})s?\s?(?:[:：]|\(c\))|©)\s?[^.!?]{2,80}[.)\]]?$|(?<=[.!?…]["”’»)]?\s)\p{Lu}[\p{L} .'’-]{2,40}\s?/\s?(?:${AGENCIES})[.)]?$|(?<=\s)(?:©|[-–—|(]\s?copyright\s|(?:${AGENCIES})\s?/)\s?\p{L}${NAMED}(?:[.)]|\. all rights reserved\.?)?$|[-–—|/([（【]\s?(?:${PICTURES})s?\s?[:：]\s?${NAMED}[.)\]）】]?$|(?<=[.!?…]["”’»)]?\s[[(]?)(?:${PICTURES})s?\s(?:via|by|courtesy|/)\s?${NAMED}[.)\]]?$|(?<=[.!?…]["”’»)]?\s[[(]?)courtesy\s(?:of\s)?${NAMED}[.)\]]?$`,
  'iu',
)
const UNIT = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*){0,3}`
/** A credit by itself, in brackets: "(Ann Lee/ann@example.com)". */
const CREDIT_ALONE = /^\(\p{Lu}[\p{L} .'’-]{2,40}\s?[/|]\s?[^()]{2,40}\)$/u
/** The same without brackets, which a paragraph may stand above as well: "© Ann Lee", "Ann Lee/Reuters". */
const CREDIT_LINE = new RegExp(
  String.raw`^(?:©\s?\p{L}[^.!?]{2,60}|\p{L}[\p{L} .'’-]{2,40}\s?[/,|]\s?(?:${AGENCIES}))$`,
  'iu',
)
/** "… on Tuesday. Supplied": what a credit of one word is follows a full stop. */
const LAST_WORDS = /[.!?…]["”’»)]?\s+[[(]?(\p{L}{3,20}(?:\s\p{L}{3,20})?)[)\]]?$/u
/** What stands below a caption in the opening: a name behind a label, two names with a stroke between. */
const LABELLED = new RegExp(String.raw`^\(?(?:${CREDITS})s?\s?[:：]\s?[^.!?:]{2,60}\)?$`, 'iu')
const STROKED = new RegExp(String.raw`^\(?(?:${UNIT})\s?/\s?(?:${UNIT})\)?$`, 'u')
/** All that programs print for a picture whose page describes it: "[A quay at dawn]". */
const DESCRIBED = /^\[(?=[^\][]{0,300}\p{L}[^\][\s]{0,80}\s)[^\][]{8,400}\]$/u
/** What ends with such a description, or with a credit in brackets, ends there, however the text is wrapped. */
const PICTURE_END = new RegExp(String.raw`^\[[^\][]+\]$|\((?:${PICTURES})s?\s?[:：][^()]{2,80}\)$`, 'iu')

/** Whether a line is the end of what belongs to a picture, so that no paragraph goes on behind it. */
export function endsPicture(text: string): boolean {
  return /[\])]$/.test(text) && PICTURE_END.test(text)
}

const CAPTION_WORDS_MAX = 80
const SAID_TWICE_MIN = 16
/** Behind what is said twice, only whose picture it is: "ANN LEE / AFP". */
const CREDIT_LENGTH = 50
const WHOSE = /^[^.!?]*(?:[/|©]|\p{Lu}{3})[^.!?]*$/u

/** Whether a line above an article says what a picture shows. */
export const isCaption = oncePer(
  ({ text, words }: Line): boolean =>
    isDescribedTwice(text) || (words <= CAPTION_WORDS_MAX && (isCredited(text) || isScene(text))),
)

/** Whether a line ends in a picture's credit, is the caption of a numbered figure, or says in which order people stand. */
export function isCredited(text: string): boolean {
  if (CREDIT_LAST.test(text) || isFigureCaption(text) || IN_ORDER.test(text)) return true
  const word = LAST_WORDS.exec(text)?.[1]
  const found = word === undefined ? undefined : boilerplate(word)
  return found?.kind === 'credit' && found.whole
}

/** What a picture shows: its description in brackets or twice, where whom is to be seen, or when and where that was. */
export function isScene(text: string): boolean {
  return (
    DESCRIBED.test(text) ||
    DATED_SCENE.test(text) ||
    isPlacedScene(text) ||
    isSaidTwice(text) ||
    POSITION.test(text) ||
    isDatedScene(text)
  )
}

/** Japanese papers have the place, the day and whose picture it is behind a sign: "イスラエルの国旗＝同国で2019年5月". */
const DATED_SCENE = new RegExp(
  String.raw`＝[^。＝]{2,40}(?:\d{1,2}[月日]|${PICTURES})(?:、[^。＝]{2,20}(?:${PICTURES}))?$`,
  'u',
)

/** Whether a line begins with the place and the day of a picture, however long it is. */
export function isPlacedScene(text: string): boolean {
  return PLACED_SCENE.test(text)
}

/** Agencies begin with the place and the day in capitals: "ASHFORD, OHIO - OCTOBER 18: The mayor …". */
const PLACED_SCENE = /^\p{Lu}[\p{Lu} ,.'’-]{2,50} [-–—] \p{Lu}{3,9}\.? \d{1,2}(?:, \d{4})?: \p{Lu}/u

/** Programs print a picture's description and its caption, which are often alike, one behind the other. */
export function isSaidTwice(text: string): boolean {
  const again = text.indexOf(text.slice(0, SAID_TWICE_MIN), SAID_TWICE_MIN)
  const first = text.slice(0, again).trim()
  if (again <= 0 || !text.startsWith(first, again)) return false
  const rest = text.slice(again + first.length).trim()
  return !ENDED.test(first) || rest === '' || (rest.length <= CREDIT_LENGTH && WHOSE.test(rest))
}

/** The same with the description in brackets: "[A quay at dawn] A quay at dawn". */
export function isDescribedTwice(text: string): boolean {
  if (!text.startsWith('[')) return false
  const [, described = '', below = ''] = DESCRIBED_FIRST.exec(text) ?? []
  const caption = below.slice(0, described.length)
  return described !== '' && below.length <= TWICE_SHARE * described.length && caption === described
}

const DESCRIBED_FIRST = new RegExp(String.raw`^\[([^\][]{${SAID_TWICE_MIN},600}?)\s?\]\s?(\S.*)$`, 'u')
const TWICE_SHARE = 1.5

/** "Apr. 8: The mayor opens the quay.": when what the picture shows was. Several such lines are a chronicle. */
export function isDatedCaption(lines: readonly Line[], line: Line): boolean {
  return isDateLabelled(line.text) && !lines.some((other) => other.text !== line.text && isDateLabelled(other.text))
}

function isDateLabelled(text: string): boolean {
  const label = DATE_LABEL.exec(text)?.[1]
  if (label === undefined || !ENDED.test(text)) return false
  return [`${label}, ${ANY_YEAR}`, `${label} ${ANY_YEAR}`].some((day) => {
    const found = dayIn(day, '')
    return found?.start === 0 && found.end === day.length
  })
}

/** Captions leave out the year, without which no day is found; with it, the day is that of the article. */
const ANY_YEAR = 2000
const DATE_LABEL = /^(?=[^:]{0,3}\d|[^:]{0,20}\d:)([^:]{4,24}):\s\p{Lu}/u

/** A sentence behind a whole sentence said twice belongs to a paragraph. */
const ENDED = /[.!?…]$/

/** Whether a line is nothing but the credit of a picture. */
export function isCreditLine(text: string): boolean {
  return CREDIT_LINE.test(text) || LABELLED.test(text) || (text.includes('/') && STROKED.test(text))
}

/** "Ann Lee, left, and Bo Ek": where somebody is in a picture. */
const POSITION = new RegExp(
  String.raw`[,(（]\s?(?:${anyOf(phrasesOfAll(({ positions }) => positions))})(?:[)）,]|\.$)`,
  'iu',
)

/** "The founders (from left to right): …": a whole order in brackets, as only captions have it. */
const ORDERS = phrasesOfAll(({ positions }) => positions).filter((position) =>
  /(?:[^ .]+[ .]){3}|\p{Lo}{2}/u.test(position),
)
const IN_ORDER = new RegExp(`[(（](?:${anyOf(ORDERS)})[)）:]`, 'iu')

/** "Villalar, 18 de octubre de 2024. El mercado …": a place and a day alone, and a paragraph behind them. */
function isDateline(text: string): boolean {
  return text.length > DATELINE_LENGTH_MIN && datelineDay(text, '') !== undefined
}

const DATELINE_LENGTH_MIN = 100

/** A first sentence whose end is the day and the place, as agencies write: "… speaks in Ashford, Ohio, Oct. 18, 2024." */
function isDatedScene(text: string): boolean {
  const day = dayIn(text, '')
  if (!day || !/\d{4}$/.test(text.slice(day.start, day.end)) || isDateline(text)) return false
  const before = text.slice(0, day.start)
  const behind = /^[^.!?]*(?:\.\p{Lu}[^.!?]*)*[.!?]*/u.exec(text.slice(day.end))?.[0] ?? ''
  if (!PLACE.test(behind) || /\p{Ll}{2}[.!?]["”’»)]?\s/u.test(before) || before.length <= behind.length) return false
  return PARTED.test(before) || withoutWeekday(before) !== before || LOCATED.test(behind)
}

/** Nothing, or a place: ", in Washington." */
const PLACE = /^(?:,?\s\p{Ll}{1,3}\s\p{Lu}[^.!?]{2,40}(?:\.\p{Lu}\.?)*)?[.)]*$/u
const PARTED = new RegExp(String.raw`,\s(?:${SPELLING.on}\s)?$`, 'iu')
const LOCATED = /^,\s\p{Ll}{1,3}\s\p{Lu}/u

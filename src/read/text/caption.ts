// Is a line the caption or the credit of a picture?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import type { Line } from './lines.ts'

const CREDITS = anyOf(phrasesOfAll(({ credits }) => credits))
const AGENCIES =
  'ap(?: photo)?|afp|reuters|getty(?: images)?|epa(?:-efe)?|efe|dpa|apa|sda|keystone|ansa|bloomberg|shutterstock|istock(?:photo)?|alamy|flickr|unsplash|picture[ -]alliance|imago(?: images)?|ritzau|tt|ntb|lehtikuva'
/** At the end: "The cabaret in Paris Ann Lee/Reuters"; before a name, at the beginning or behind the caption: "APA/Ann Lee". */
const AGENCY = new RegExp(
  String.raw`\p{L}[\p{L}.)]?\s?/\s?(?:${AGENCIES})$|(?:^|(?<=[.!?)]\s\(?))(?:${AGENCIES})\s?/\s?\p{L}`,
  'iu',
)
/** "… (Photo: Ann Lee)", "… / Photo Ann Lee", "… © Ann Lee". */
const CREDITED = new RegExp(String.raw`©|[\s(/|](?:${CREDITS})s?\s?[:：]|\s[/|]\s?(?:${CREDITS})s?\s`, 'iu')

/** A picture's agency at the line's end or beginning: no headline has one. */
export function hasAgency(text: string): boolean {
  return AGENCY.test(text)
}

/** A picture's credit inside a line. */
export function hasCredit(text: string): boolean {
  return CREDITED.test(text)
}

/** A credit at the end: "… on Tuesday. Photograph: Ann Lee/Alamy". */
const CREDIT_LAST = new RegExp(
  String.raw`(?<=[.!?…]["”’»)]?\s+[[(|]?)(?:(?:${CREDITS}|photograph)s?\s?[:：]|©)\s?[^.!?]{2,80}[.)\]]?$|(?<=\s)(?:©|[-–—|(]\s?copyright\s|(?:${AGENCIES})\s?/)\s?\p{L}[^.!?]{2,80}[.)]?$`,
  'iu',
)
/** A credit by itself, in brackets: "(Ann Lee/ann@example.com)". */
const CREDIT_ALONE = /^\(\p{Lu}[\p{L} .'’-]{2,40}\s?[/|]\s?[^()]{2,40}\)$/u
const CAPTION_WORDS_MAX = 60

/** Removes captions from the lines to keep: they end in a credit, or stand above one or above themselves with one. */
export function withoutCaptions(lines: readonly Line[], kept: readonly boolean[]): boolean[] {
  const last = kept.lastIndexOf(true)
  const isCaption = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && at < last && line.words <= CAPTION_WORDS_MAX && CREDIT_LAST.test(line.text)
  }
  return kept.map((keep, at) => {
    const [line, next] = [lines[at], lines[at + 1]]
    if (!keep || !line || !next || line.words > CAPTION_WORDS_MAX) return keep
    const isAbove = CREDIT_ALONE.test(next.text) || (isCaption(at + 1) && next.text.includes(line.text))
    return !isCaption(at) && !isAbove && !CREDIT_ALONE.test(line.text)
  })
}

// What does a site repeat from article to article?
import { runsOf } from './runs.ts'

/** How many of a site's articles have the same sentence, heading, word or end of a title; numbers count as alike. */
export interface Site {
  /** The articles looked at; copies of one text count once. */
  readonly articles: number
  /** By `masked` text, and by `plain` text where that has numbers. */
  readonly sentences: ReadonlyMap<string, number>
  /** By the hash of a run of words (`maskedRuns`): of how many of the newest articles that are of different days. */
  readonly runs: ReadonlyMap<number, number>
  /** By `masked` text. */
  readonly headings: ReadonlyMap<string, number>
  /** By content word: how many of the articles say it, in their title or where summaries are taken from. */
  readonly words: ReadonlyMap<string, number>
  /** The names of months in the languages of its articles, in lower case: one stands for another, as numbers do. */
  readonly months: ReadonlySet<string>
  /** What stands behind or before the titles of many, separator and all: " - Tidewater", "Tidewater :: ". */
  readonly titleEnds: ReadonlySet<string>
}

/** In how many articles a site says what it repeats. Fewer may be chance, or one event. */
export const REPEATED = 3
/** A heading is short, and authors may find the same: it must be in this share of them. */
const SHARE = 0.02

/** Whether the site says it in three or more articles, be it with some other words: "Every four weeks", "Every six weeks". */
export function repeatsSentence(site: Site | undefined, text: string): boolean {
  if (site === undefined) return false
  const key = masked(text, site.months)
  if ((site.sentences.get(key) ?? 0) >= REPEATED) return true
  const runs = maskedRuns(key)
  const known = runs.filter((run) => (site.runs.get(run) ?? 0) >= REPEATED).length
  return runs.length >= RUNS_MIN && known >= SHARE_OF_RUNS * runs.length
}

/**
 * Whether an article begins with what its site repeats. What opens "Version 5.2" with that number in it, or with 5.2.0, and
 * with another each version, is that article's news; so is what opens "The fair of 2026" with that year and no month.
 */
export function repeatsOpening(site: Site | undefined, title: string, text: string): boolean {
  if (site === undefined || !repeatsSentence(site, text)) return false
  if ((site.sentences.get(plain(text)) ?? 0) >= REPEATED) return true
  const hasMonth =
    text
      .toLowerCase()
      .match(WORD)
      ?.some((word) => site.months.has(word)) ?? false
  const years: readonly string[] = hasMonth ? [] : (title.match(YEAR) ?? [])
  return !namesNumberOf(title, text) && !(text.match(YEAR) ?? []).some((year) => years.includes(year))
}

/** Whether it says the number of a title, in full or in short: of "Kettle 5.2", 5.2, 5.2.0 or 5. */
export function namesNumberOf(title: string, text: string): boolean {
  const numbers = numbersIn(title)
  const isIn = (number: string): boolean =>
    numbers.some((other) => `${number}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${number}.`))
  return numbersIn(text).some(isIn)
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([, number = '']) => number)
}

/** By itself: "5.2", "v5.2", "#5"; a year alone tells one month's news from another's no better than the month does. */
const NUMBER = /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?![\p{N}.]))v?(\p{N}+(?:\.\p{N}+)*)/giu

const YEAR = /(?<![\p{L}\p{N}.])(?:19|20)\d\d(?![\p{L}\p{N}])/gu

/** Fewer runs may be a turn of phrase. */
const RUNS_MIN = 5
/** Two words that are others change half of the runs of a sentence of twenty. */
const SHARE_OF_RUNS = 0.5
const RUN_WORDS = 5
/** Two of Han or Kana are about a word. */
const RUN_CHARACTERS = 10

/** The hashes of each run of five words, or ten characters of Han or Kana, of a masked text. */
export function maskedRuns(text: string): number[] {
  const said = text.match(SAID) ?? []
  const characters = said.filter((word) => CHARACTER.test(word)).length
  return runsOf(said, 2 * characters > said.length ? RUN_CHARACTERS : RUN_WORDS)
}

const HAN_OR_KANA = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const CHARACTER = new RegExp(`^${HAN_OR_KANA}$`, 'u')
const SAID = new RegExp(String.raw`${HAN_OR_KANA}|(?!${HAN_OR_KANA})\p{L}[\p{L}\p{M}]*|0`, 'gu')

/** Whether it is a heading of three or more articles, and of one in fifty. */
export function repeatsHeading(site: Site | undefined, text: string): boolean {
  return (
    site !== undefined &&
    (site.headings.get(masked(text, site.months)) ?? 0) >= Math.max(REPEATED, SHARE * site.articles)
  )
}

/** The text with its numbers: "Each release of V8" has the same one whichever release it is about. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** The text by which two sentences count as one: numbers, months, case and space left out. */
export function masked(text: string, months: ReadonlySet<string>): string {
  return plain(text).replace(WORD, (word) => (/^\p{N}/u.test(word) || months.has(word) ? '0' : word))
}

/** "21st", "20th": an ordinal's end belongs to its number. */
const WORD = /\p{N}+(?:\p{L}{1,3}(?![\p{L}\p{M}]))?|[\p{L}\p{M}]+/gu

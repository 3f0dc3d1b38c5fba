// What does a site repeat from article to article?

/** How many of a site's articles have the same sentence, heading, word or end of a title; numbers count as alike. */
export interface Site {
  /** The articles looked at; copies of one text count once. */
  readonly articles: number
  /** By `masked` text. */
  readonly sentences: ReadonlyMap<string, number>
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

/** Whether the site says it in three or more articles. */
export function repeatsSentence(site: Site | undefined, text: string): boolean {
  return site !== undefined && (site.sentences.get(masked(text, site.months)) ?? 0) >= REPEATED
}

/**
 * Whether an article begins with what its site repeats. What opens "Version 5.2" with that number in it, or with 5.2.0, and
 * with another each version, is that article's news; so is what opens "The fair of 2026" with that year and no month.
 */
export function repeatsOpening(site: Site | undefined, title: string, text: string): boolean {
  if (site === undefined || !repeatsSentence(site, text)) return false
  const numbers = numbersIn(title)
  const isNamed = (number: string): boolean =>
    numbers.some((other) => `${number}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${number}.`))
  const hasMonth =
    text
      .toLowerCase()
      .match(WORD)
      ?.some((word) => site.months.has(word)) ?? false
  const years: readonly string[] = hasMonth ? [] : (title.match(YEAR) ?? [])
  return !numbersIn(text).some(isNamed) && !(text.match(YEAR) ?? []).some((year) => years.includes(year))
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([, number = '']) => number)
}

/** By itself: "5.2", "v5.2", "#5"; a year alone tells one month's news from another's no better than the month does. */
const NUMBER = /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?![\p{N}.]))v?(\p{N}+(?:\.\p{N}+)*)/giu

const YEAR = /(?<![\p{L}\p{N}.])(?:19|20)\d\d(?![\p{L}\p{N}])/gu

/** Whether it is a heading of three or more articles, and of one in fifty. */
export function repeatsHeading(site: Site | undefined, text: string): boolean {
  return (
    site !== undefined &&
    (site.headings.get(masked(text, site.months)) ?? 0) >= Math.max(REPEATED, SHARE * site.articles)
  )
}

/** The text by which two sentences count as one: numbers, months, case and space left out. */
export function masked(text: string, months: ReadonlySet<string>): string {
  return text
    .toLowerCase()
    .replace(WORD, (word) => (/^\p{N}/u.test(word) || months.has(word) ? '0' : word))
    .replace(/\s+/gu, ' ')
    .trim()
}

/** "21st", "20th": an ordinal's end belongs to its number. */
const WORD = /\p{N}+(?:\p{L}{1,3}(?![\p{L}\p{M}]))?|[\p{L}\p{M}]+/gu

// What does a site repeat from article to article?

/** How many of a site's articles have the same sentence, heading or end of a title; numbers count as alike. */
export interface Site {
  /** The articles looked at; copies of one text count once. */
  readonly articles: number
  /** By `masked` text. */
  readonly sentences: ReadonlyMap<string, number>
  /** By `masked` text. */
  readonly headings: ReadonlyMap<string, number>
  /** What stands behind the titles of many, separator and all: " - Tidewater". */
  readonly titleEnds: ReadonlySet<string>
}

/** The text by which two sentences count as one: numbers, case and space left out. */
export function masked(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/gu, ' ')
    .trim()
}

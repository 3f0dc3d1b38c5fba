// How large may the files be that we read?
import type { Format } from './formats.ts'

/** No article has a million words. Saved pages carry their pictures and styles with them. */
export const ARTICLE_BYTES_MAX = { markdown: 4_000_000, text: 4_000_000, html: 8_000_000 } satisfies Record<
  Format,
  number
>

/** A feed, or an export of a whole site. */
export const COLLECTION_BYTES_MAX = 50_000_000

/** The pictures of an issue travel inside the mail, to each reader. */
export const PICTURE_BYTES_MAX = 1_000_000

/** A list of the authors of a site. */
export const AUTHOR_REGISTRY_BYTES_MAX = 1_000_000

/** A size as a notice gives it: `4.2 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

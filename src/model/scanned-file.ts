// What is known of a file before it is read whole?
import type { Held, Published } from './article.ts'

/** What a scan of a file's beginning finds: enough to leave out most of a large folder unread. */
export interface ScannedFile {
  readonly path: string
  /** Absent where only the whole file can tell (a dateline in a text, the metadata of a page). */
  readonly published?: Published
  /** Absent where only the whole file can tell; false where nothing at its beginning says so. */
  readonly draft?: boolean
  readonly held?: Held
  readonly expires?: Date
  readonly embargo?: Date
  /** True where its front matter says so and nothing dates it: only then does it matter before the file is read. */
  readonly featured?: boolean
  /** When its front matter says that it was updated. */
  readonly updated?: Date
  /** What its front matter says of the article's other languages. */
  readonly translation?: Translation
}

/** The same `key` for every language of an article, and the language of this file. */
export interface Translation {
  readonly key?: string
  readonly language?: string
}

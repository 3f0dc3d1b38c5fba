// What is known of a file before it is read whole?
import type { Published } from './article.ts'

/** What a scan of a file's beginning finds: enough to leave out most of a large folder unread. */
export interface ScannedFile {
  readonly path: string
  /** Absent where only the whole file can tell (a dateline in a text, the metadata of a page). */
  readonly published?: Published
  /** Absent where only the whole file can tell. */
  readonly draft?: boolean
  /** When its front matter says that it was updated. */
  readonly updated?: Date
}

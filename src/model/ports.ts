// Through which ports do the time and the log come in?
import type { Notice } from './problem.ts'

/** The only source of the current time. */
export interface Clock {
  now(): Date
}

/** How far long work has come. `total` is absent until it is known. */
export interface Progress {
  readonly doing: string
  readonly done: number
  readonly total?: number
  /** What else there is to say of it, such as how fast it goes. */
  readonly note?: string
}

/** Where notices and progress go: the terminal's stderr, the preview, a test's array. */
export interface Log {
  notice(notice: Notice): void
  progress(progress: Progress): void
}

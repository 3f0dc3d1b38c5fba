// What is known of a page when its title is looked for?
import type { Line } from './lines.ts'
import type { Topic } from './title-topic.ts'

/** By name; -1 where there is nothing to count. */
export type Clues = Readonly<Record<string, number>>

/** What is known of a page when its title is looked for. */
export interface TitlePage {
  readonly lines: readonly Line[]
  readonly kept: readonly boolean[]
  /** The article's first paragraph. */
  readonly opening: number
  /** The lines that could be the title. */
  readonly candidates: readonly number[]
  readonly topic: Topic
}

/** A clue that holds or doesn't. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0
}

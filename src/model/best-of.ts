// What is the best of a month, and what of it is for a reader who got other issues or chose topics?
import { OTHER_TOPIC, type Share, topicsAmong } from './topics.ts'
import { zoneOf } from './zone.ts'

/** Stories that one issue of the month gave, and that belong to one topic. */
interface Part {
  readonly issue: string
  readonly topic: string
  readonly stories: number
}

/** Which readers get what of a best of. It goes to those who chose it before the month was over. */
export interface BestOfShares {
  /** All topics that can be chosen. */
  readonly topics: readonly string[]
  readonly parts: readonly Part[]
  /** With fewer stories, a reader gets no mail. */
  readonly min: number
}

/** How readers differ: in the topics that they chose, and in the issues of the month that they got all the same. */
export interface BestOfReader {
  readonly topics?: readonly string[]
  readonly had: readonly string[]
}

/** More issues than these give no stories: the ledger marks which of them a reader had by bits. */
export const SOURCES_MAX = 50

/** The issues whose stories it has. */
export function sourcesOf({ parts }: Pick<BestOfShares, 'parts'>): string[] {
  return [...new Set(parts.map(({ issue }) => issue))]
}

/**
 * What of a best of is for a reader: nothing of an issue that they had, and nothing of topics that they did not choose. As
 * with topics, whoever is left with no topic that there still is gets them all.
 */
export function shareOfBest({ topics: chosen, had }: BestOfReader, { topics, parts, min }: BestOfShares): Share {
  const known = topicsAmong(chosen ?? [], topics)
  const kept = parts.filter(({ issue, topic }) => !had.includes(issue) && (known.length === 0 || known.includes(topic)))
  const count = kept.reduce((sum, { stories }) => sum + stories, 0)
  if (count < Math.max(1, min)) return { is: 'few-stories' }
  return kept.length === parts.length ? { is: 'whole' } : { is: 'variant', topics: kept.map(partName) }
}

/** As lists of variants write it: `2026-11-23`, or `2026-11-23 News` where topics can be chosen. */
export function partName({ issue, topic }: Pick<Part, 'issue' | 'topic'>): string {
  return topic === OTHER_TOPIC ? issue : `${issue} ${topic}`
}

/** The id of a month's best of, which is the name of its folder. */
export function bestOfId(month: string): string {
  return `${month}-best-of`
}

/** The month of an issue that is a best of, by its id. */
export function monthOfId(id: string): string | undefined {
  return /^(\d{4}-(?:0[1-9]|1[0-2]))-best-of$/.exec(id)?.[1]
}

/** A best of takes no number from the issues: it has its month, as -202611. */
export function numberOfMonth(month: string): number {
  return -Number(month.replace('-', ''))
}

/** The month before the one in which a day is; both begin as `YYYY-MM`. */
export function monthBefore(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
}

/** `[since, until)` of a month in a time zone. */
export function spanOfMonth(month: string, timeZone: string): { readonly since: Date; readonly until: Date } {
  const [year = 0, at = 0] = month.split('-').map(Number)
  const instant = (months: number) => new Date(zoneOf(timeZone).instantOf(Date.UTC(year, at - 1 + months, 1)))
  return { since: instant(0), until: instant(1) }
}

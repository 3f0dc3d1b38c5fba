// Which rules is the next issue chosen by, given the settings, the requested span and the earlier issues?
import type { SentArticle } from '../model/ledger.ts'
import type { Overrides } from '../model/overrides.ts'
import type { Rules } from './choose.ts'

/** Which articles to look at; what is absent comes from the settings. */
export interface Span {
  readonly since?: Date
  readonly until?: Date
  /** The n newest, whatever their age. */
  readonly latest?: number
}

/** What earlier issues carried, where the last one was cut off, and what the editor has decided since. */
export interface History {
  readonly sent: ReadonlyMap<string, SentArticle>
  readonly cutOff: Date | undefined
  readonly overrides: Overrides
}

/** The settings that choosing depends on. */
interface ChoosingSettings {
  readonly timeZone: string
  readonly firstIssue: 'newest' | 'window'
  readonly window: { readonly days: number }
  readonly stories: Rules['stories']
}

const DAY_MS = 86_400_000

/** A span asked for comes first, then the end of the last issue's window, then the setting `firstIssue`. */
export function rulesFor(
  { firstIssue, stories, timeZone, window }: ChoosingSettings,
  span: Span,
  now: Date,
  { sent, cutOff, overrides }: History,
): Rules {
  const until = span.until ?? now
  const first = firstIssue === 'window' ? new Date(until.getTime() - window.days * DAY_MS) : undefined
  const since = span.since ?? (span.latest === undefined ? (cutOff ?? first) : undefined)
  const max = span.latest ?? stories.max
  const limits = { ...stories, min: Math.min(stories.min, max), max }
  return { window: { ...(since && { since }), until }, now, stories: limits, timeZone, sent, overrides }
}

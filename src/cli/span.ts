// Which span of time do --since and --until ask for?
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Window } from '../model/issue.ts'
import { zoneOf } from '../model/zone.ts'

/** The flags as they were written: a day or an instant. */
export interface SpanFlags {
  readonly since?: Moment
  readonly until?: Moment
  readonly latest?: number
}

type Moment = { readonly day: string } | { readonly instant: Date }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Adds `--since` and `--until` to a command. */
export function withSpan(command: Command): Command {
  return command
    .addOption(
      new Option('--since <day>', 'the window opens at the start of this day (YYYY-MM-DD or an instant)').argParser(
        moment,
      ),
    )
    .addOption(new Option('--until <day>', 'the window ends before this day (default: now)').argParser(moment))
}

/** The instants meant: a day begins at midnight in the newsletter's time zone. */
export function spanOf(flags: SpanFlags, timeZone: string): { since?: Date; until?: Date; latest?: number } {
  return {
    ...(flags.since && { since: instantOf(flags.since, timeZone) }),
    ...(flags.until && { until: instantOf(flags.until, timeZone) }),
    ...(flags.latest !== undefined && { latest: flags.latest }),
  }
}

/** The window in a sentence. */
export function windowText(window: Window, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const until = format.format(window.until)
  return window.since
    ? `Window: from ${format.format(window.since)} until before ${until} (${timeZone}).`
    : `First issue: the newest articles before ${until} (${timeZone}), whatever their age.`
}

function moment(text: string): Moment {
  if (DAY.test(text) && new Date(text).toJSON()?.startsWith(text)) return { day: text }
  if (INSTANT.test(text) && Number.isFinite(Date.parse(text))) return { instant: new Date(text) }
  throw new InvalidArgumentError('Write it as YYYY-MM-DD, for example 2026-11-30, or as 2026-11-30T07:00:00Z.')
}

function instantOf(moment: Moment, timeZone: string): Date {
  if ('instant' in moment) return moment.instant
  return new Date(zoneOf(timeZone).instantOf(Date.parse(`${moment.day}T00:00:00Z`)))
}

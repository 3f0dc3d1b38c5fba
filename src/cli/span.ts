// Which span of time do --since and --until ask for?
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Window } from '../model/issue.ts'
import { WrongUsage } from './session.ts'
import { instantAt, instantIn, isDay, timeIn } from './time-in.ts'

/** The flags as they were written: a day or an instant. */
export interface SpanFlags {
  readonly since?: Moment
  readonly until?: Moment
  readonly latest?: number
}

type Moment = { readonly day: string } | { readonly instant: Date }

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
  const since = flags.since && instantOf(flags.since, timeZone)
  const until = flags.until && instantOf(flags.until, timeZone)
  if (since && until && since >= until) throw emptyWindow(since, until, timeZone)
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...(flags.latest !== undefined && { latest: flags.latest }),
  }
}

/** The window in a sentence. */
export function windowText(window: Window, timeZone: string): string {
  const time = timeIn(timeZone)
  const until = time(window.until)
  return window.since
    ? `Window: from ${time(window.since)} until before ${until} (${timeZone}).`
    : `First issue: the newest articles before ${until} (${timeZone}), whatever their age.`
}

function emptyWindow(since: Date, until: Date, timeZone: string): WrongUsage {
  const time = timeIn(timeZone)
  const what = `The window would end, ${time(until)}, before anything is in it: it opens ${time(since)}.`
  return new WrongUsage({ code: 'bad-date', what, fix: 'Name an earlier day with --since than with --until.' })
}

function moment(text: string): Moment {
  if (isDay(text)) return { day: text }
  const instant = instantIn(text)
  if (instant) return { instant }
  throw new InvalidArgumentError('Write it as YYYY-MM-DD, for example 2026-11-30, or as 2026-11-30T07:00:00Z.')
}

function instantOf(moment: Moment, timeZone: string): Date {
  return 'instant' in moment ? moment.instant : instantAt(moment.day, '00:00', timeZone)
}

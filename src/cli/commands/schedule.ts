// `digestif schedule`: what is due by the clock, and what became of it?
import { Command, Option } from 'commander'
import { DigestError } from '../../model/problem.ts'
import type { TickResult } from '../../schedule/tick.ts'
import { untilInterrupted } from '../interrupt.ts'
import { HOST, openPages, PORT, portNumber, REST_MS } from '../pages.ts'
import { exitOf, sentPage } from '../sent.ts'
import type { CurrentSession, Session } from '../session.ts'
import { timeIn } from '../time-in.ts'

const UNITS = `
Woken by cron:     * * * * *  cd /srv/weekly && npx digestif schedule --once
Woken by systemd:  weekly.service                                weekly.timer
                   [Service]                                     [Timer]
                   Type=oneshot                                  OnCalendar=minutely
                   WorkingDirectory=/srv/weekly                  [Install]
                   ExecStart=npx digestif schedule --once        WantedBy=timers.target
                   SuccessExitStatus=3
Kept by systemd:   the same service with Type=simple, Restart=on-failure, and without --once.`

interface Flags {
  readonly once?: boolean
  readonly serve?: number
  readonly host: string
}

export function scheduleCommand(current: CurrentSession): Command {
  return new Command('schedule')
    .description(
      'keep running, and send an issue whenever the setting "schedule.cron" says; a missed slot is made up for',
    )
    .option('--once', 'do what is due now, then end: for the cron or a timer of the system')
    .addOption(
      new Option('--serve [port]', 'answer the public pages meanwhile, as "serve" does')
        .argParser(portNumber)
        .preset(String(PORT))
        .conflicts('once'),
    )
    .option('--host <address>', 'address to listen on with --serve, such as 0.0.0.0 for all', HOST)
    .addHelpText('after', UNITS)
    .action(async (flags: Flags) => schedule(current(), flags))
}

async function schedule(session: Session, { once, serve, host }: Flags): Promise<void> {
  const { terminal, clock } = session
  const settings = await session.settings()
  if (!settings.schedule) throw noSchedule()
  const { runOnce, runSchedule } = await import('../../schedule/run.ts')
  const { nextSlot } = await import('../../schedule/slots.ts')
  const signal = untilInterrupted(() => terminal.say('Finishing the deliveries under way; once more stops at once.'))
  const newsletter = await session.newsletter({ updates: true, letsGo: serve === undefined || { afterMs: REST_MS } })
  const next = nextSlot(settings.schedule.cron, settings.timeZone, clock.now())
  const time = timeIn(settings.timeZone)
  const upcoming = next ? `The next slot is ${time(next)} (${settings.timeZone}).` : 'There is no next slot.'
  const scheduler = { newsletter, schedule: settings.schedule, signal }
  const reporter = {
    onResult: (outcome: Exclude<TickResult, { is: 'idle' }>) => {
      if (outcome.is === 'problem') terminal.error(outcome.problem)
      else terminal.say(`${time(clock.now())}  ${textOf(outcome, settings.timeZone)}`)
    },
    onNotice: terminal.notice,
  }
  if (once) {
    const outcome = await runOnce(scheduler, reporter)
    session.answer({ outcome: outcome.is, next: next ?? null }, () => upcoming)
    session.exit = outcome.is === 'problem' ? 1 : outcome.is === 'sent' ? exitOf(outcome.sent) : 0
    return
  }
  const pages = serve === undefined ? undefined : await openPages(session, newsletter, { port: serve, host })
  if (pages) session.answer({ url: pages.url, next: next ?? null }, () => pages.url)
  terminal.say(upcoming)
  try {
    await runSchedule(scheduler, reporter)
  } finally {
    await pages?.close()
  }
  // A service is stopped by a request to terminate; that is not a failure.
  session.exit = signal.reason === 'SIGTERM' ? 0 : 130
}

function textOf(outcome: Extract<TickResult, { is: 'sent' | 'skipped' }>, timeZone: string): string {
  return outcome.is === 'sent' ? sentPage(outcome.sent, timeZone) : `No issue this time. ${outcome.reason}`
}

function noSchedule(): DigestError {
  const fix = 'Add one: schedule: { cron: "0 7 * * MON" } sends each Monday at seven.'
  return new DigestError({ code: 'no-schedule', what: 'The configuration has no schedule.', fix })
}

// `digestif worker`: who sends an issue that was put on record, and how are they held or stopped?
import { Command } from 'commander'
import { untilInterrupted } from '../interrupt.ts'
import type { CurrentSession, Session } from '../session.ts'
import { timeIn } from '../time-in.ts'

export function workerCommand(current: CurrentSession): Command {
  const command = new Command('worker')
    .description('keep running, and send what "send" and "schedule" put on record; beside any number of others')
    .option('--once', 'send what is open now, then end')
    .helpCommand(false)
    .action((flags: { once?: boolean }) => work(current(), flags.once === true))
  const verb = (name: string, description: string) =>
    command.command(name).description(description).helpOption('-h, --help', 'print this help').exitOverride()
  verb('pause', 'let all workers wait: what is in hand is finished, and nothing new starts').action(async () => {
    const session = current()
    const issue = await (await (await session.newsletter()).workers()).pause()
    session.answer({ issue, workers: 'paused' }, () => `Issue ${issue} is paused: "digestif worker resume" goes on.`)
  })
  verb('resume', 'let the workers go on').action(async () => {
    const session = current()
    const issue = await (await (await session.newsletter()).workers()).resume()
    session.answer({ issue, workers: 'sending' }, () => `The workers go on with issue ${issue}.`)
  })
  verb('cancel', 'end the issue: whoever has not got it does not get it').action(async () => {
    const session = current()
    const { issue, cancelled } = await (await (await session.newsletter()).workers()).cancel()
    session.answer({ issue, cancelled }, () =>
      [
        `Issue ${issue} is cancelled: ${cancelled} ${cancelled === 1 ? 'reader does' : 'readers do'} not get it.`,
        `To send it to them after all: digestif send --issue ${issue} --again failed`,
      ].join('\n'),
    )
  })
  return command
}

async function work(session: Session, once: boolean): Promise<void> {
  const { terminal, clock } = session
  const newsletter = await session.newsletter({ writes: true })
  const workers = await newsletter.workers()
  const { runWorker } = await import('../../schedule/queue.ts')
  const signal = untilInterrupted(() => terminal.say('Finishing the deliveries under way; once more stops at once.'))
  const time = timeIn(newsletter.settings.timeZone)
  terminal.say('Ready to send.')
  await runWorker({
    workers,
    signal,
    once,
    onProblem(problem) {
      terminal.say(time(clock.now()))
      terminal.error(problem)
    },
  })
  // A service is stopped by a request to terminate; that is not a failure.
  session.exit = !signal.aborted || signal.reason === 'SIGTERM' ? 0 : 130
}

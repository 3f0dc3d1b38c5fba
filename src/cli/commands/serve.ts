// `digestif serve`: where do readers subscribe, leave and read past issues?
import { Command, InvalidArgumentError, Option } from 'commander'
import { durationMs } from '../../model/duration.ts'
import { untilInterrupted } from '../interrupt.ts'
import type { CurrentSession } from '../session.ts'

/** Opening the ledger for each of many requests would cost more than they do. */
const REST_MS = 1_000

export function serveCommand(current: CurrentSession): Command {
  return new Command('serve')
    .description('serve the public pages under the setting "url": subscribe, confirm, unsubscribe, archive and feeds')
    .addOption(new Option('-p, --port <n>', 'port to listen on').default(8080).argParser(portNumber))
    .option('--host <address>', 'address to listen on, such as 0.0.0.0 for all', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const session = current()
      const newsletter = await session.newsletter({ letsGo: { afterMs: REST_MS } })
      const signal = untilInterrupted(() => session.terminal.say('Finishing the requests under way.'))
      const { openPublicServer } = await import('../../web/public/server.ts')
      const onAccess = (line: string) => session.flags.quiet !== true && process.stderr.write(`${line}\n`)
      const server = await openPublicServer(newsletter, { port, host, onAccess })
      const at = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`
      session.answer({ url: at }, () => at)
      const { inbox } = newsletter.settings
      const { openInboxRounds } = await import('../../web/public/inbox-rounds.ts')
      const rounds = inbox && newsletter.environment.IMAP_URL && openInboxRounds(newsletter, durationMs(inbox.every))
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      await server.close()
      if (rounds) await rounds.close()
      // A service is stopped by a request to terminate; that is not a failure.
      session.exit = signal.reason === 'SIGTERM' ? 0 : 130
    })
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.')
  return port
}

// `digestif serve`: where do readers subscribe, leave and read past issues?
import { Command, Option } from 'commander'
import { untilInterrupted } from '../interrupt.ts'
import { HOST, openPages, PORT, portNumber, REST_MS } from '../pages.ts'
import type { CurrentSession } from '../session.ts'

export function serveCommand(current: CurrentSession): Command {
  return new Command('serve')
    .description('serve the public pages under the setting "url": subscribe, confirm, unsubscribe, archive and feeds')
    .addOption(new Option('-p, --port <n>', 'port to listen on').default(PORT).argParser(portNumber))
    .option('--host <address>', 'address to listen on, such as 0.0.0.0 for all', HOST)
    .action(async (at: { port: number; host: string }) => {
      const session = current()
      const newsletter = await session.newsletter({ letsGo: { afterMs: REST_MS } })
      const signal = untilInterrupted(() => session.terminal.say('Finishing the requests under way.'))
      const pages = await openPages(session, newsletter, at)
      session.answer({ url: pages.url }, () => pages.url)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      await pages.close()
      // A service is stopped by a request to terminate; that is not a failure.
      session.exit = signal.reason === 'SIGTERM' ? 0 : 130
    })
}

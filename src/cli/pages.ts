// How does a command answer the public pages, and read the mailbox of bounces, until it ends?
import { InvalidArgumentError } from 'commander'
import { durationMs } from '../model/duration.ts'
import type { Newsletter } from '../newsletter.ts'
import type { Session } from './session.ts'

/** Opening the ledger for each of many requests would cost more than they do. */
export const REST_MS = 1_000
export const PORT = 8080
export const HOST = '127.0.0.1'

/** The pages that are open; closed, all that was asked is answered. */
interface OpenPages {
  readonly url: string
  close(): Promise<void>
}

/** Throws a DigestError `no-url`, `no-from`, `no-secret` or `port-taken`. */
export async function openPages(
  session: Session,
  newsletter: Newsletter,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<OpenPages> {
  const { openPublicServer } = await import('../web/public/server.ts')
  const onAccess = session.flags.quiet ? undefined : (lines: string) => process.stderr.write(lines)
  const server = await openPublicServer(newsletter, { port, host, onAccess })
  const { inbox } = newsletter.settings
  const { openInboxRounds } = await import('../web/public/inbox-rounds.ts')
  const rounds = inbox && newsletter.environment.IMAP_URL && openInboxRounds(newsletter, durationMs(inbox.every))
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`,
    async close() {
      await server.close()
      if (rounds) await rounds.close()
    },
  }
}

export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.')
  return port
}

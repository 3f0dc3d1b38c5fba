// Which of several servers takes the mail?

import { exceeds } from '../model/mail-size.ts'
import type { Clock } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Connection, Transport } from '../model/transport.ts'
import { openSmtp } from './open.ts'
import { parseSmtpUrl, type Server } from './url.ts'

/** A server that failed is left alone for so long. */
const DOWN_MS = 60_000

export interface SmtpOptions {
  readonly connections: number
  readonly clock: Clock
  /** Hears when the mail goes another way than the first. */
  readonly onFailOver: (notice: Notice) => void
}

/** The servers that the variables name: `SMTP_URL`, or those of the setting `smtp.servers`. Throws `no-smtp-url`. */
export function serversOf(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Server[] {
  return names.map((name) => {
    const url = environment[name]
    if (url) return parseSmtpUrl(url, name)
    const fix = `Put ${name}=smtp://user:password@host:587 into the environment or into the file .env.`
    throw new DigestError({
      code: 'no-smtp-url',
      what: 'It is not said by which server mail is sent.',
      where: { file: name },
      fix,
    })
  })
}

/** Servers in the order of preference: the next is asked only while those before it fail, and that is told. */
export function smtpTransport(servers: readonly Server[], { connections, clock, onFailOver }: SmtpOptions): Transport {
  const downUntil = new Map<Server, number>()
  return {
    connections,
    async connect(bytes): Promise<Connection> {
      const now = clock.now().getTime()
      const up = servers.filter((server) => (downUntil.get(server) ?? 0) <= now)
      let last: unknown
      for (const server of up.length > 0 ? up : servers) {
        try {
          const connection = await openFor(bytes, server)
          downUntil.delete(server)
          return connection
        } catch (error) {
          if (!(error instanceof DigestError)) throw error
          downUntil.set(server, now + DOWN_MS)
          if (servers.length > 1) onFailOver({ ...told(error), where: { file: `${server.host}:${server.port}` } })
          last = error
        }
      }
      throw last
    },
  }
}

/** Found out before anything is offered: a mail that is too large is no reader's fault. */
async function openFor(bytes: number, server: Server): Promise<Connection> {
  const connection = await openSmtp(server)
  const { maxBytes } = connection
  if (maxBytes === undefined || bytes <= maxBytes) return connection
  connection.close()
  throw exceeds(bytes, maxBytes, server)
}

function told({ code, what }: DigestError): { code: string; what: string; fix: string } {
  return { code, what, fix: 'Mend it; until then the other servers of "smtp.servers" are asked.' }
}

// Which of several servers takes the mail?
import { exceeds } from '../model/mail-size.ts'
import type { Clock } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Connection, MailServer, Transport } from '../model/transport.ts'

/** How long a server that failed is not tried again. */
const DOWN_MS = 60_000

/** How servers are used. */
export interface FailoverOptions {
  readonly connections: number
  readonly clock: Clock
  /** Called when a server fails and the next one is tried. */
  readonly onFailOver: (notice: Notice) => void
}

/** Servers in order of preference: the next one is tried only while those before it fail, and each failure is reported. */
export function failoverTransport(
  servers: readonly MailServer[],
  { connections, clock, onFailOver }: FailoverOptions,
): Transport {
  const downUntil = new Map<MailServer, number>()
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
          if (servers.length > 1) onFailOver(failedOver(error, server))
          last = error
        }
      }
      throw last
    },
  }
}

/** Checks the size before anything is offered: no reader is to blame for a mail that is too large. */
async function openFor(bytes: number, server: MailServer): Promise<Connection> {
  const connection = await server.open()
  const { maxBytes } = connection
  if (maxBytes === undefined || bytes <= maxBytes) return connection
  connection.close()
  throw exceeds(bytes, maxBytes, server.label)
}

function failedOver({ code, what }: DigestError, { label }: MailServer): Notice {
  const fix = 'Fix it; until then the other servers of "smtp.servers" are used.'
  return { code, what, where: { file: label }, fix }
}

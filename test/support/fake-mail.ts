// How do tests send without a network and without waiting?

import { ledgerOn } from '../../src/ledger/ledger.ts'
import { openMemory } from '../../src/ledger/sqlite.ts'
import { parseAddress } from '../../src/model/address.ts'
import type { IssuePlan, Ledger } from '../../src/model/ledger.ts'
import type { Copies } from '../../src/model/message.ts'
import type { Answer, Connection, Reply, Transport, Verdict } from '../../src/model/transport.ts'
import type { Timer } from '../../src/send/timer.ts'

export const BEGUN = new Date('2026-11-23T07:00:00Z')
export const ISSUE = '2026-11-23'

/** A clock that only waiting moves. */
export function fakeTimer(): Timer & { readonly waits: number[] } {
  let now = BEGUN.getTime()
  const waits: number[] = []
  return {
    waits,
    now: () => new Date(now),
    async wait(ms, signal) {
      const until = now + ms
      waits.push(ms)
      // Whatever can go on without waiting goes first.
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
      if (!signal.aborted) now = Math.max(now, until)
    },
  }
}

/** An issue on record for these readers, in memory. */
export async function ledgerFor(addresses: readonly string[]): Promise<Ledger> {
  const ledger = ledgerOn(await openMemory())
  const entries = addresses.map((written) => {
    const address = parseAddress(written)
    if ('problem' in address) throw new Error(address.problem)
    return { address, name: '' }
  })
  await ledger.subscribers.admit(entries, { source: 'test', at: BEGUN })
  return ledger
}

export const PLAN: IssuePlan = {
  id: ISSUE,
  number: 1,
  window: { until: BEGUN },
  subject: 'News',
  hash: 'x',
  content: Buffer.of(1),
  articles: [],
}

/** How a server treats one message. */
export type ServerBehaviour =
  | { readonly at: 'sender' | 'recipient' | 'data' | 'content'; readonly says: Reply }
  | { readonly at: 'offer' | 'content'; readonly hangsUp: 'before' | 'after' }

/** A server in memory. `taken` lists the addresses in the order in which it accepted their messages. */
export class FakeServer implements Transport {
  readonly connections: number
  readonly taken: string[] = []
  readonly tried: string[] = []
  connects = 0
  open = 0
  mostOpen = 0
  private readonly behaviourFor: (address: string, attempt: number) => ServerBehaviour | undefined
  private readonly smtputf8: boolean

  constructor(
    connections = 1,
    behaviourFor: (address: string, attempt: number) => ServerBehaviour | undefined = () => undefined,
    smtputf8 = true,
  ) {
    this.connections = connections
    this.behaviourFor = behaviourFor
    this.smtputf8 = smtputf8
  }

  async connect(): Promise<Connection> {
    this.connects++
    this.open++
    this.mostOpen = Math.max(this.mostOpen, this.open)
    const server = this
    let isOpen = true
    /** With pipelining an offer may come before the content of the one before is answered. */
    const offers: { to: string; behaviour: ServerBehaviour | undefined }[] = []
    const end = () => {
      if (isOpen) server.open--
      isOpen = false
    }
    return {
      get isOpen() {
        return isOpen
      },
      takesSmtputf8: server.smtputf8,
      async offer({ to }): Promise<Answer> {
        if (!isOpen) return LOST
        const attempt = server.tried.filter((other) => other === to).length
        server.tried.push(to)
        const behaviour = server.behaviourFor(to, attempt)
        await Promise.resolve()
        if (behaviour?.at === 'offer') end()
        if (!isOpen) return LOST
        if (behaviour && 'says' in behaviour && behaviour.at !== 'content') {
          if (behaviour.says.code === 421) end()
          return { is: 'refused', at: behaviour.at, reply: behaviour.says }
        }
        offers.push({ to, behaviour })
        return { is: 'ready' }
      },
      async ask() {
        return { is: 'ready' }
      },
      async send(): Promise<Verdict> {
        const { to, behaviour } = offers.shift() ?? { to: '', behaviour: undefined }
        if (!isOpen) return LOST
        const isTaken =
          !behaviour ||
          ('hangsUp' in behaviour && behaviour.hangsUp === 'after') ||
          ('says' in behaviour && behaviour.at !== 'content')
        if (isTaken) server.taken.push(to)
        await Promise.resolve()
        if (behaviour && 'hangsUp' in behaviour) end()
        if (!isOpen) return LOST
        return { is: 'answered', reply: behaviour && 'says' in behaviour ? behaviour.says : reply('250 2.0.0 queued') }
      },
      close: end,
      drop: end,
    }
  }
}

const LOST = { is: 'lost', why: 'The server closed the connection.' } as const

/** A reply as it is written. */
export function reply(text: string): Reply {
  const [, enhanced] = /^\d{3} ([245]\.\d+\.\d+)/.exec(text) ?? []
  return { code: Number(text.slice(0, 3)), text, ...(enhanced !== undefined && { enhanced }) }
}

export const copies: Copies = {
  bytes: 1_000,
  envelope: ({ address }) => ({ from: 'weekly@example.com', to: address, bytes: 1_000 }),
  content: ({ address }) => [Buffer.from(`To: ${address}\r\n\r\nNews\r\n`)],
}

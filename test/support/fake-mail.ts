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
      // Whoever can go on without waiting goes on first.
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

/** What a server does with one reader's message. */
export type Deed =
  | { readonly at: 'sender' | 'recipient' | 'data' | 'content'; readonly says: Reply }
  | { readonly at: 'offer' | 'content'; readonly hangsUp: 'before' | 'after' }

/** A server in memory. `taken` are the addresses in the order in which it took their messages. */
export class FakeServer implements Transport {
  readonly connections: number
  readonly taken: string[] = []
  readonly tried: string[] = []
  connects = 0
  open = 0
  mostOpen = 0
  private readonly deedFor: (address: string, attempt: number) => Deed | undefined
  private readonly smtputf8: boolean

  constructor(
    connections = 1,
    deedFor: (address: string, attempt: number) => Deed | undefined = () => undefined,
    smtputf8 = true,
  ) {
    this.connections = connections
    this.deedFor = deedFor
    this.smtputf8 = smtputf8
  }

  async connect(): Promise<Connection> {
    this.connects++
    this.open++
    this.mostOpen = Math.max(this.mostOpen, this.open)
    const server = this
    let isOpen = true
    /** With pipelining an offer may come before the content of the one before is answered. */
    const offers: { to: string; deed: Deed | undefined }[] = []
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
        const deed = server.deedFor(to, attempt)
        await Promise.resolve()
        if (deed?.at === 'offer') end()
        if (!isOpen) return LOST
        if (deed && 'says' in deed && deed.at !== 'content') {
          if (deed.says.code === 421) end()
          return { is: 'refused', at: deed.at, reply: deed.says }
        }
        offers.push({ to, deed })
        return { is: 'ready' }
      },
      async send(): Promise<Verdict> {
        const { to, deed } = offers.shift() ?? { to: '', deed: undefined }
        if (!isOpen) return LOST
        const isTaken =
          !deed || ('hangsUp' in deed && deed.hangsUp === 'after') || ('says' in deed && deed.at !== 'content')
        if (isTaken) server.taken.push(to)
        await Promise.resolve()
        if (deed && 'hangsUp' in deed) end()
        if (!isOpen) return LOST
        return { is: 'answered', reply: deed && 'says' in deed ? deed.says : reply('250 2.0.0 queued') }
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

// What is left when the process dies at any instant?
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Ledger, Turn } from '../../../src/model/ledger.ts'
import type { Connection, Transport } from '../../../src/model/transport.ts'
import { deliver } from '../../../src/send/deliver.ts'
import { Pace } from '../../../src/send/pace.ts'
import {
  BEGUN,
  copies,
  type Deed,
  FakeServer,
  fakeTimer,
  ISSUE,
  ledgerFor,
  PLAN,
  reply,
} from '../../support/fake-mail.ts'

// Hundreds of sends, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** Everything that a send does outside itself, in order; it dies before or after the given one, and does no more. */
class Life {
  private left: number
  private readonly never = new Promise<never>(() => {})
  readonly death: Promise<void>
  private die: () => void = () => {}

  constructor(steps: number) {
    this.left = steps
    this.death = new Promise((resolve) => {
      this.die = resolve
    })
  }

  /** Two boundaries: before the deed, and after it before anybody hears of it. */
  async through<Result>(deed: () => Promise<Result>): Promise<Result> {
    await this.step()
    const result = await deed()
    await this.step()
    return result
  }

  private async step(): Promise<void> {
    if (this.left-- > 0) return
    this.die()
    await this.never
  }
}

function mortalTransport(server: FakeServer, life: Life): Transport {
  return {
    connections: server.connections,
    async connect() {
      const connection = await life.through(() => server.connect())
      return {
        get isOpen() {
          return connection.isOpen
        },
        takesSmtputf8: true,
        offer: (envelope) => life.through(() => connection.offer(envelope)),
        send: (content) => life.through(() => connection.send(content)),
        close() {},
        drop() {},
      } satisfies Connection
    },
  }
}

async function liveOnce(ledger: Ledger, server: FakeServer, steps: number): Promise<void> {
  const life = new Life(steps)
  await using turn = await ledger.takeTurn({ holder: 'test', at: BEGUN })
  await turn.begin(PLAN, BEGUN)
  const mortal: Turn = { ...turn, commit: (round) => life.through(() => turn.commit(round)) }
  const sending = deliver({
    issue: ISSUE,
    turn: mortal,
    transport: mortalTransport(server, life),
    copies,
    pace: new Pace({}),
    timer: fakeTimer(),
    log: { notice() {}, progress() {} },
    counts: await ledger.counts(ISSUE),
    perConnection: 5,
    patienceMs: Infinity,
    signal: new AbortController().signal,
    async onUnreachable() {},
  })
  await Promise.race([sending, life.death])
}

const deeds: readonly (Deed | undefined)[] = [
  undefined,
  undefined,
  { at: 'recipient', says: reply('550 5.1.1 no such user') },
  { at: 'recipient', says: reply('451 4.7.1 greylisted') },
  { at: 'content', says: reply('452 4.2.2 full') },
  { at: 'sender', says: reply('421 4.7.0 too busy') },
  { at: 'offer', hangsUp: 'before' },
  { at: 'content', hangsUp: 'before' },
  { at: 'content', hangsUp: 'after' },
]

test('at any instant: nobody gets it twice, nobody is lost, one delivery a connection is unclear at most', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        connections: fc.integer({ min: 1, max: 4 }),
        readers: fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 12 }),
        deaths: fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 4 }),
      }),
      async ({ connections, readers, deaths }) => {
        const addresses = readers.map((_, at) => `reader${at}@example.org`)
        const server = new FakeServer(connections, (address, attempt) =>
          attempt === 0 ? readers[addresses.indexOf(address)] : undefined,
        )
        await using ledger = await ledgerFor(addresses)
        for (const steps of deaths) await liveOnce(ledger, server, steps)
        await liveOnce(ledger, server, Infinity)

        const state = new Map<string, string>()
        for (const name of ['pending', 'sending', 'sent', 'deferred', 'failed', 'uncertain'] as const)
          for await (const { address } of ledger.deliveries(ISSUE, name)) state.set(address, name)
        for (const address of addresses) {
          const times = server.taken.filter((other) => other === address).length
          expect(times, `${address} got it ${times} times`).toBeLessThanOrEqual(1)
          expect(['sent', 'failed', 'uncertain']).toContain(state.get(address))
          if (state.get(address) === 'sent') expect(times).toBe(1)
          if (state.get(address) === 'failed') expect(times).toBe(0)
        }
        const unclear = [...state.values()].filter((name) => name === 'uncertain').length
        const byServer = readers.filter((deed) => deed && 'hangsUp' in deed && deed.at === 'content').length
        expect(unclear).toBeLessThanOrEqual(deaths.length * connections + byServer)
      },
    ),
    { numRuns: 150 },
  )
})

test('at every single boundary of a short send', async () => {
  const addresses = ['a@example.org', 'b@example.org', 'c@example.org']
  for (let steps = 0; steps < 40; steps++) {
    const server = new FakeServer(1)
    await using ledger = await ledgerFor(addresses)
    await liveOnce(ledger, server, steps)
    await liveOnce(ledger, server, Infinity)
    const { sent, uncertain } = await ledger.counts(ISSUE)
    expect(sent + uncertain).toBe(3)
    expect(uncertain).toBeLessThanOrEqual(1)
    expect(new Set(server.taken).size).toBe(server.taken.length)
    expect(server.taken.length).toBeGreaterThanOrEqual(sent)
  }
})

// What is on record after the process is killed at any instant?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ledger, SendLock } from '../../../src/model/ledger.ts'
import type { Connection, Transport } from '../../../src/model/transport.ts'
import { deliver } from '../../../src/send/deliver.ts'
import { Pace } from '../../../src/send/pace.ts'
import {
  BEGUN,
  copies,
  FakeServer,
  fakeTimer,
  ISSUE,
  ledgerFor,
  PLAN,
  reply,
  type ServerBehaviour,
} from '../../support/fake-mail.ts'

/** Stops a send at the given boundary, before or after one of its outside effects, as a kill would. */
class KillSwitch {
  private left: number
  private readonly never = new Promise<never>(() => {})
  readonly killed: Promise<void>
  private kill: () => void = () => {}

  constructor(steps: number) {
    this.left = steps
    this.killed = new Promise((resolve) => {
      this.kill = resolve
    })
  }

  /** Two boundaries: before the effect, and after it but before its result is known. */
  async guard<Result>(effect: () => Promise<Result>): Promise<Result> {
    await this.step()
    const result = await effect()
    await this.step()
    return result
  }

  private async step(): Promise<void> {
    if (this.left-- > 0) return
    this.kill()
    await this.never
  }
}

function killableTransport(server: FakeServer, kill: KillSwitch): Transport {
  return {
    connections: server.connections,
    async connect() {
      const connection = await kill.guard(() => server.connect())
      return {
        get isOpen() {
          return connection.isOpen
        },
        takesSmtputf8: true,
        ask: (envelope) => connection.ask(envelope),
        offer: (envelope) => kill.guard(() => connection.offer(envelope)),
        send: (content) => kill.guard(() => connection.send(content)),
        close() {},
        drop() {},
      } satisfies Connection
    },
  }
}

async function runOnce(ledger: Ledger, server: FakeServer, steps: number): Promise<void> {
  const kill = new KillSwitch(steps)
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  await sendLock.begin(PLAN, BEGUN)
  const killable: SendLock = { ...sendLock, commit: (round) => kill.guard(() => sendLock.commit(round)) }
  const sending = deliver({
    issue: ISSUE,
    sendLock: killable,
    transport: killableTransport(server, kill),
    copies,
    pace: new Pace({}),
    timer: fakeTimer(),
    log: { notice() {}, progress() {} },
    counts: await ledger.counts(ISSUE),
    perConnection: 5,
    patienceMs: Infinity,
    signal: new AbortController().signal,
  })
  await Promise.race([sending, kill.killed])
}

const behaviours: readonly (ServerBehaviour | undefined)[] = [
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
        readers: fc.array(fc.constantFrom(...behaviours), { minLength: 1, maxLength: 12 }),
        kills: fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 4 }),
      }),
      async ({ connections, readers, kills }) => {
        const addresses = readers.map((_, at) => `reader${at}@example.org`)
        const server = new FakeServer(connections, (address, attempt) =>
          attempt === 0 ? readers[addresses.indexOf(address)] : undefined,
        )
        await using ledger = await ledgerFor(addresses)
        for (const steps of kills) await runOnce(ledger, server, steps)
        await runOnce(ledger, server, Infinity)

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
        const byServer = readers.filter(
          (behaviour) => behaviour && 'hangsUp' in behaviour && behaviour.at === 'content',
        ).length
        expect(unclear).toBeLessThanOrEqual(kills.length * connections + byServer)
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
    await runOnce(ledger, server, steps)
    await runOnce(ledger, server, Infinity)
    const { sent, uncertain } = await ledger.counts(ISSUE)
    expect(sent + uncertain).toBe(3)
    expect(uncertain).toBeLessThanOrEqual(1)
    expect(new Set(server.taken).size).toBe(server.taken.length)
    expect(server.taken.length).toBeGreaterThanOrEqual(sent)
  }
})

// Does every reader get an issue once, whatever servers do?
import { expect, test } from 'vitest'
import type { Ledger } from '../../../src/model/ledger.ts'
import { type DeliveryJob, deliver, type Ending } from '../../../src/send/deliver.ts'
import { giveUp } from '../../../src/send/give-up.ts'
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

const readers = (count: number, domain = 'example.org') =>
  Array.from({ length: count }, (_, at) => `reader${at}@${domain}`)

interface Run {
  readonly ending: Ending
  readonly server: FakeServer
  readonly ledger: Ledger
  readonly timer: ReturnType<typeof fakeTimer>
  counts(): ReturnType<Ledger['counts']>
}

async function run(
  addresses: readonly string[],
  server: FakeServer,
  given: Partial<DeliveryJob> & { ledger?: Ledger } = {},
): Promise<Run> {
  const ledger = given.ledger ?? (await ledgerFor(addresses))
  const timer = fakeTimer()
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  await sendLock.begin(PLAN, BEGUN)
  const ending = await deliver({
    issue: ISSUE,
    sendLock,
    transport: server,
    copies,
    pace: new Pace({}),
    timer,
    log: { notice() {}, progress() {} },
    counts: await ledger.counts(ISSUE),
    perConnection: Infinity,
    patienceMs: 10_000,
    signal: new AbortController().signal,
    ...given,
  })
  return { ending, server, ledger, timer, counts: () => ledger.counts(ISSUE) }
}

const says = (at: 'sender' | 'recipient' | 'data' | 'content', text: string): ServerBehaviour => ({
  at,
  says: reply(text),
})
const only =
  (name: string, behaviour: ServerBehaviour, times = Infinity) =>
  (address: string, attempt: number) =>
    address.startsWith(`${name}@`) && attempt < times ? behaviour : undefined

test('all readers get it once, over as many connections as are allowed', async () => {
  const { ending, server, counts } = await run(readers(50), new FakeServer(4))
  expect(ending).toEqual({ is: 'complete' })
  expect(server.taken.toSorted()).toEqual(readers(50).toSorted())
  expect(server.mostOpen).toBe(4)
  expect(await counts()).toMatchObject({ sent: 50 })
})

test('no more connections are opened than there are readers', async () => {
  const { server } = await run(readers(2), new FakeServer(10))
  expect(server.connects).toBe(2)
})

test('an address that does not exist fails alone and is suppressed', async () => {
  const server = new FakeServer(1, only('reader1', says('recipient', '550 5.1.1 no such user')))
  const { ending, counts, ledger } = await run(readers(3), server)
  expect(ending.is).toBe('complete')
  expect(await ledger.subscribers.count()).toMatchObject({ active: 2, hard: 1 })
  expect(await counts()).toMatchObject({ sent: 2, failed: 1 })
})

test('refused after the content, it has failed and nobody is suppressed', async () => {
  const server = new FakeServer(1, only('reader0', says('content', '554 5.7.1 not wanted')))
  const { counts, ledger } = await run(readers(2), server)
  expect(await counts()).toMatchObject({ sent: 1, failed: 1 })
  expect(await ledger.subscribers.count()).toMatchObject({ hard: 0 })
})

test.each([
  ['recipient', '550 5.4.5 Daily user sending limit exceeded', 'smtp-quota'],
  ['content', '554 5.2.0 daily quota exceeded', 'smtp-quota'],
  ['recipient', '554 5.7.1 <anna@example.org>: Recipient address rejected: Access denied', 'smtp-refused'],
  ['recipient', '553 5.7.1 Sender address rejected: not owned by user weekly', 'smtp-refused'],
  ['recipient', '550 account disabled for sending', 'smtp-refused'],
  ['recipient', '550 Sender account unknown', 'smtp-refused'],
  ['content', '554 5.7.1 no reason that anybody knows', 'smtp-refused'],
] as const)(
  'refused to all from the 50th on, in answer to the %s: “%s” fails nobody, in ten runs',
  async (at, text, code) => {
    let isRefusing = true
    const server = new FakeServer(5, () => (isRefusing && server.taken.length >= 50 ? says(at, text) : undefined))
    const { ledger } = await run(readers(200), server)
    for (let again = 0; again < 9; again++)
      expect((await run([], server, { ledger })).ending).toMatchObject({ is: 'stopped', problem: { code } })
    const { failed, uncertain } = await ledger.counts(ISSUE)
    expect({ failed, uncertain }).toEqual({ failed: 0, uncertain: 0 })
    expect(await ledger.subscribers.count()).toMatchObject({ active: 200, hard: 0 })
    isRefusing = false
    const { counts } = await run([], server, { ledger })
    expect(await counts()).toMatchObject({ sent: 200 })
    expect(new Set(server.taken).size).toBe(200)
  },
)

test('a refusal of unknown cause to everybody on a short list stops the send, and all stay pending', async () => {
  const server = new FakeServer(2, () => says('recipient', '554 5.7.1 Access denied'))
  const { ending, counts } = await run(readers(4), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'smtp-refused' } })
  expect(await counts()).toMatchObject({ pending: 4, failed: 0 })
})

test('one dead address behind a relay does not stop the others', async () => {
  const dead = says(
    'recipient',
    '550 <x@example.org>: Recipient address rejected: User unknown in relay recipient table',
  )
  const { ending, counts } = await run(readers(30), new FakeServer(2, only('reader7', dead)))
  expect(ending.is).toBe('complete')
  expect(await counts()).toMatchObject({ sent: 29, failed: 1 })
})

test('a server that calls everybody unknown suppresses nobody; a person may decide otherwise, and undo that', async () => {
  const unknown = says('recipient', '550 5.1.1 no such user')
  const server = new FakeServer(5, () => unknown)
  const { ending, counts, ledger } = await run(readers(200), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'many-unreachable' } })
  expect(await counts()).toMatchObject({ pending: 200, failed: 0 })
  expect(await ledger.subscribers.count()).toMatchObject({ active: 200, hard: 0 })
  const decided = { share: 1, least: 0 }
  await run([], server, { ledger, unreachable: decided })
  expect(await ledger.subscribers.count()).toMatchObject({ active: 0, hard: 200 })
  expect(await ledger.subscribers.restore(ISSUE)).toBe(200)
  expect(await ledger.subscribers.count()).toMatchObject({ active: 200, hard: 0 })
})

test('a quota of the day is no attempt, and the pause outlives the process', async () => {
  const quota = says('content', '454 Throttling failure: Daily message quota exceeded.')
  let isUsedUp = true
  const server = new FakeServer(1, () => (isUsedUp ? quota : undefined))
  const { ledger, ending } = await run(readers(3), server)
  expect(ending).toEqual({ is: 'waiting', until: new Date(BEGUN.getTime() + 1_800_000) })
  const tried = server.tried.length
  for (let again = 0; again < 12; again++) expect((await run([], server, { ledger })).ending.is).toBe('waiting')
  expect(server.tried).toHaveLength(tried)
  isUsedUp = false
  await run([], server, { ledger, patienceMs: Infinity })
  expect(await ledger.counts(ISSUE)).toMatchObject({ sent: 3 })
  for await (const { attempts } of ledger.deliveries(ISSUE, 'sent')) expect(attempts).toBe(1)
})

test('a server that hangs up after refusals that settle readers is connected to again', async () => {
  const server = new FakeServer(1, (_, attempt) =>
    attempt > 0 ? undefined : says('recipient', '450 4.2.0 Greylisted'),
  )
  const connect = server.connect.bind(server)
  server.connect = async () => {
    const connection = await connect()
    let left = 3
    const { offer } = connection
    return Object.assign(connection, {
      async offer(envelope: Parameters<typeof offer>[0]) {
        if (left-- <= 0) connection.drop()
        return offer.call(connection, envelope)
      },
    })
  }
  const { ending, counts } = await run(readers(60), server)
  expect(ending.is).toBe('waiting')
  expect(await counts()).toMatchObject({ deferred: 60 })
})

test('a greylisted reader is deferred, the rest go out, and when to come back is said', async () => {
  const server = new FakeServer(1, only('reader0', says('recipient', '451 4.7.1 greylisted'), 1))
  const { ending, counts } = await run(readers(3), server)
  expect(ending).toEqual({ is: 'waiting', until: new Date(BEGUN.getTime() + 300_000) })
  expect(await counts()).toMatchObject({ sent: 2, deferred: 1 })
})

test('when the next issue is due, who still waits is given up, and the issue is finished', async () => {
  const server = new FakeServer(1, only('reader0', says('recipient', '451 4.7.1 greylisted')))
  const { ledger, counts, timer } = await run(readers(3), server)
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  await giveUp(ISSUE, sendLock, timer)
  expect(await counts()).toMatchObject({ sent: 2, failed: 1, deferred: 0 })
  expect(await ledger.unfinished()).toBeUndefined()
})

test('with patience the same run serves the greylisted reader, too', async () => {
  const server = new FakeServer(2, only('reader0', says('recipient', '451 4.7.1 greylisted'), 1))
  const { ending, counts } = await run(readers(3), server, { patienceMs: Infinity })
  expect(ending.is).toBe('complete')
  expect(await counts()).toMatchObject({ sent: 3 })
})

test('a reader who is never served is given up after a day', async () => {
  const server = new FakeServer(1, only('reader0', says('content', '451 4.2.1 come back later')))
  const { ending, counts, server: asked } = await run(readers(1), server, { patienceMs: Infinity })
  expect(ending.is).toBe('complete')
  expect(await counts()).toMatchObject({ failed: 1 })
  expect(asked.tried).toHaveLength(9)
})

test('421 in the middle loses nobody: the rest go out over a new connection', async () => {
  const server = new FakeServer(1, only('reader2', says('sender', '421 4.7.0 enough for one session'), 1))
  const { ending, counts } = await run(readers(5), server)
  expect(ending.is).toBe('complete')
  expect(server.connects).toBe(2)
  expect(await counts()).toMatchObject({ sent: 5 })
})

test('a connection that ends before the content costs nothing', async () => {
  const server = new FakeServer(2, only('reader2', { at: 'offer', hangsUp: 'before' }, 1))
  const { counts } = await run(readers(6), server)
  expect(await counts()).toMatchObject({ sent: 6, uncertain: 0 })
})

test.each(['before', 'after'] as const)(
  'one that ends after the content leaves one delivery uncertain, which is not sent again (%s it was taken)',
  async (hangsUp) => {
    const server = new FakeServer(1, only('reader2', { at: 'content', hangsUp }, 1))
    const { ending, counts, ledger } = await run(readers(5), server)
    expect(ending.is).toBe('complete')
    expect(await counts()).toMatchObject({ sent: 4, uncertain: 1 })
    await run([], server, { ledger })
    expect(server.tried.filter((address) => address.startsWith('reader2'))).toHaveLength(1)
  },
)

test('a server that refuses the sender is asked once, and nobody fails', async () => {
  const server = new FakeServer(4, () => says('sender', '550 5.7.1 not your address'))
  const { ending, counts } = await run(readers(20), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'smtp-refused' } })
  expect(await counts()).toMatchObject({ pending: 20, failed: 0 })
})

test('a mail that is too large is nobody’s fault: no reader fails, and the rest are not tried', async () => {
  const server = new FakeServer(1, () => says('content', '552 5.3.4 message file too big'))
  const { ending, counts } = await run(readers(20), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'smtp-size' } })
  const { deferred, pending, failed } = await counts()
  expect({ waiting: deferred + pending, failed }).toEqual({ waiting: 20, failed: 0 })
  expect(server.tried.length).toBeLessThanOrEqual(2)
})

test('ten refusals in a row that are not about an address end the send', async () => {
  const server = new FakeServer(1, () => says('content', '554 5.7.1 looks like spam'))
  const { ending, counts } = await run(readers(50), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'smtp-refused' } })
  expect(await counts()).toMatchObject({ pending: 50, failed: 0 })
})

test('ten refusals scattered among accepted messages do not end the send', async () => {
  const refused = says('content', '554 5.7.1 looks like spam')
  const server = new FakeServer(1, (address) => (Number(/\d+/.exec(address)?.[0]) % 5 === 0 ? refused : undefined))
  const { ending, counts } = await run(readers(60), server)
  expect(ending.is).toBe('complete')
  expect(await counts()).toMatchObject({ sent: 48, failed: 12 })
})

test('after a rate limit of Gmail its readers wait ten minutes and go on over one connection', async () => {
  const limit = says('content', '421 4.7.28 unusual rate')
  const server = new FakeServer(4, (address, attempt) =>
    address === 'reader3@gmail.com' && attempt === 0 ? limit : undefined,
  )
  const addresses = [...readers(8, 'gmail.com'), ...readers(8)]
  const { ending, counts, timer } = await run(addresses, server, { patienceMs: Infinity })
  expect(ending.is).toBe('complete')
  expect(await counts()).toMatchObject({ sent: 16 })
  expect(timer.now().getTime() - BEGUN.getTime()).toBeGreaterThanOrEqual(600_000)
})

test('a server that ends each connection at once is left in peace after some tries, and nobody is lost', async () => {
  const server = new FakeServer(2, () => ({ at: 'offer', hangsUp: 'before' }))
  const { ending, counts } = await run(readers(4), server)
  expect(ending).toMatchObject({ is: 'stopped', problem: { code: 'smtp-hangs-up' } })
  expect(await counts()).toMatchObject({ pending: 4, uncertain: 0 })
  expect(server.connects).toBeLessThan(15)
})

test('a signal finishes what is in hand and begins with nobody new', async () => {
  const stop = new AbortController()
  const server = new FakeServer(2, (address) => {
    if (address.startsWith('reader10@')) stop.abort()
    return undefined
  })
  const { ending, counts } = await run(readers(100), server, { signal: stop.signal })
  expect(ending.is).toBe('interrupted')
  const { sent, pending, sending, uncertain } = await counts()
  expect({ sending, uncertain }).toEqual({ sending: 0, uncertain: 0 })
  expect(sent + pending).toBe(100)
  expect(sent).toBeLessThan(20)
  expect(server.taken).toHaveLength(sent)
})

test('a connection is changed after as many messages as are allowed', async () => {
  const { server, counts } = await run(readers(10), new FakeServer(1), { perConnection: 3 })
  expect(server.connects).toBe(4)
  expect(await counts()).toMatchObject({ sent: 10 })
})

test('an address beyond ASCII fails where the server takes none, and nothing is tried', async () => {
  const server = new FakeServer(1, () => undefined, false)
  const { counts } = await run(['jürgen@example.org', 'anna@example.org'], server)
  expect(server.tried).toEqual(['anna@example.org'])
  expect(await counts()).toMatchObject({ sent: 1, failed: 1 })
})

test('a reader who leaves while the issue goes out does not get it any more', async () => {
  const ledger = await ledgerFor(readers(5))
  const server = new FakeServer(1, (address) => {
    if (address.startsWith('reader1@'))
      void ledger.subscribers.suppress({
        address: { written: 'reader2@example.org', key: 'reader2@example.org', needsSmtputf8: false },
        kind: 'unsubscribed',
        reason: 'Asked for it.',
        at: BEGUN,
      })
    return undefined
  })
  const { ending, counts } = await run([], server, { ledger })
  expect(ending.is).toBe('complete')
  expect(server.taken).not.toContain('reader2@example.org')
  expect(await counts()).toMatchObject({ sent: 4 })
})

test('where the ledger can no longer be written, no content goes out any more', async () => {
  const ledger = await ledgerFor(readers(20))
  const server = new FakeServer(2)
  await using sendLock = await ledger.lockSending({ holder: 'test', at: BEGUN })
  await sendLock.begin(PLAN, BEGUN)
  let commits = 0
  const full: typeof sendLock = {
    ...sendLock,
    async commit(round) {
      commits++
      if (commits > 3) throw new Error('disk full')
      return sendLock.commit(round)
    },
  }
  const failing = deliver({
    issue: ISSUE,
    sendLock: full,
    transport: server,
    copies,
    pace: new Pace({}),
    timer: fakeTimer(),
    log: { notice() {}, progress() {} },
    counts: await ledger.counts(ISSUE),
    perConnection: Infinity,
    patienceMs: 0,
    signal: new AbortController().signal,
  })
  await expect(failing).rejects.toThrow('disk full')
  const { sent, sending } = await ledger.counts(ISSUE)
  expect(server.taken.length).toBeLessThanOrEqual(sent + sending)
  expect(sending).toBeLessThanOrEqual(2)
})

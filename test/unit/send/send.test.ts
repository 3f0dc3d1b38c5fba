// Does a send put the issue on record before it sends, and never change what is on record?
import { expect, test } from 'vitest'
import { DigestError, type Notice } from '../../../src/model/problem.ts'
import { Pace } from '../../../src/send/pace.ts'
import { type SendJob, sendIssue } from '../../../src/send/send.ts'
import { BEGUN, copies, FakeServer, fakeTimer, ISSUE, ledgerFor, PLAN, reply } from '../../support/fake-mail.ts'

const MAIL = {
  issue: { id: ISSUE },
  rendered: { subject: 'News', html: ['News'], text: ['News'], templateHash: 'x' },
  pictures: [],
}

/** A send of one issue to these readers, and the dates that its mails had. */
async function prepared(addresses: readonly string[], server = new FakeServer()) {
  const ledger = await ledgerFor(addresses)
  const timer = fakeTimer()
  const dates: Date[] = []
  const notices: Notice[] = []
  const job: SendJob = {
    open: async () => ({ plan: PLAN, mail: MAIL }),
    onBegun: async () => {},
    ledger,
    mailer: {
      transport: server,
      pace: new Pace({}),
      perConnection: Infinity,
      copies(_, date) {
        dates.push(date)
        return copies
      },
    },
    timer,
    log: { notice: (notice) => notices.push(notice), progress() {} },
    signal: new AbortController().signal,
    patienceMs: 0,
    isLastCall: false,
    workers: false,
  }
  return { job, ledger, server, timer, dates, notices }
}

const greylisted = (address: string) =>
  address.startsWith('anna') ? ({ at: 'recipient', says: reply('451 4.7.1 greylisted') } as const) : undefined

test('an issue goes on with the date with which it began', async () => {
  let attempts = 0
  const server = new FakeServer(1, (address) => (attempts++ === 0 ? greylisted(address) : undefined))
  const { job, timer, dates } = await prepared(['anna@example.org'], server)
  expect((await sendIssue(job)).ending.is).toBe('waiting')
  await timer.wait(300_000, job.signal)
  expect(await sendIssue(job)).toMatchObject({ ending: { is: 'complete' }, counts: { sent: 1 } })
  expect(dates).toEqual([BEGUN, BEGUN])
})

test('without an active subscriber nothing is put on record', async () => {
  const { job, ledger, server } = await prepared([])
  await expect(sendIssue(job)).rejects.toMatchObject({ code: 'no-subscribers' })
  expect(await ledger.issue(ISSUE)).toBeUndefined()
  expect(server.connects).toBe(0)
})

test('a mail too large for every server is not put on record; if none can be reached, it is, and waits', async () => {
  const { job, ledger, server } = await prepared(['anna@example.org'])
  const failing = (code: 'smtp-size' | 'smtp-unreachable') => {
    const problem = new DigestError({ code, what: 'It fails.', fix: 'Fix it.' })
    const transport = { connections: 1, connect: () => Promise.reject(problem) }
    return sendIssue({ ...job, mailer: { ...job.mailer, transport } })
  }
  await expect(failing('smtp-size')).rejects.toMatchObject({ code: 'smtp-size', fix: expect.stringContaining('build') })
  expect(await ledger.issue(ISSUE)).toBeUndefined()
  expect(await failing('smtp-unreachable')).toMatchObject({ ending: { is: 'stopped' }, counts: { pending: 1 } })
  expect(await sendIssue({ ...job, mailer: { ...job.mailer, transport: server } })).toMatchObject({
    ending: { is: 'complete' },
  })
})

test('if the issue cannot be marked as begun, nobody is sent anything', async () => {
  const { job, server } = await prepared(['anna@example.org'])
  await expect(sendIssue({ ...job, onBegun: () => Promise.reject(new Error('disk full')) })).rejects.toThrow(
    'disk full',
  )
  expect(server.tried).toEqual([])
  expect(server.open).toBe(0)
})

test('an address that does not exist is suppressed', async () => {
  const unknown = { at: 'recipient', says: reply('550 5.1.1 no such user') } as const
  const server = new FakeServer(1, (address) => (address.startsWith('anna') ? unknown : undefined))
  const { job, ledger } = await prepared(['anna@example.org', 'bob@example.org'], server)
  await sendIssue(job)
  expect(await ledger.subscribers.count()).toMatchObject({ active: 1, hard: 1 })
})

test('on the last call deferred deliveries are given up, with a notice', async () => {
  const { job, notices } = await prepared(['anna@example.org', 'bob@example.org'], new FakeServer(1, greylisted))
  const { ending, counts } = await sendIssue({ ...job, isLastCall: true })
  expect(ending.is).toBe('complete')
  expect(counts).toMatchObject({ sent: 1, failed: 1 })
  expect(notices.map(({ code }) => code)).toEqual(['given-up'])
})

test('a delivery whose reply was lost is a notice', async () => {
  const server = new FakeServer(1, () => ({ at: 'content', hangsUp: 'after' }))
  const { job, notices } = await prepared(['anna@example.org'], server)
  await sendIssue(job)
  expect(notices.map(({ code }) => code)).toEqual(['uncertain'])
})

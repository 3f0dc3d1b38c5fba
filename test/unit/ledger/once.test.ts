// Is a ledger opened once, however much is asked of it, and only as far as is needed?
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import { ledgerOnce } from '../../../src/ledger/once.ts'
import { openMemory } from '../../../src/ledger/sqlite.ts'
import type { Ledger } from '../../../src/model/ledger.ts'
import { people, plan } from '../../contract/ledger/engines.ts'

const AT = new Date('2026-11-23T07:00:00Z')
const opened = vi.hoisted(() => [] as string[])

vi.mock('../../../src/ledger/open.ts', async (original) => {
  const { openLedger } = await original<typeof import('../../../src/ledger/open.ts')>()
  return {
    openLedger: (...[location, opening]: Parameters<typeof openLedger>) => {
      opened.push(opening.mode)
      return openLedger(location, opening)
    },
  }
})

function place(): string {
  const path = mkdtempSync(join(tmpdir(), 'digestif-ledger-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  opened.length = 0
  return join(path, '.digestif/ledger.db')
}

const once = (
  file: string,
  more: { writes?: boolean; updates?: boolean; letsGo?: boolean | { afterMs: number } } = {},
): Ledger => ledgerOnce(`sqlite:${file}`, { sent: async () => [], ...more })
const admit = (ledger: Ledger, ...who: string[]) => ledger.subscribers.admit(people(...who), { source: 'test', at: AT })

test('whatever is read, and at once, it is opened once; where nothing is written nothing is made', async () => {
  const file = place()
  {
    await using ledger = once(file)
    await Promise.all([ledger.sentArticles(), ledger.lastCutOff(), ledger.subscribers.count()])
    await Array.fromAsync(ledger.subscribers.all())
    expect(opened).toEqual(['read'])
  }
  expect(existsSync(file)).toBe(false)
})

test('a program that brings the ledger up to date writes first, and only reads from then on', async () => {
  const file = place()
  await using ledger = once(file, { updates: true, letsGo: true })
  await ledger.lastCutOff()
  await ledger.subscribers.count()
  expect(opened).toEqual(['write', 'read'])
})

test('before anything was sent, the next issue opens nothing, and is what a new ledger answers', async () => {
  const file = place()
  await using ledger = once(file)
  const ask = async ({ nextIssue, lastCutOff, sentArticles, subscribers }: Ledger) =>
    Promise.all([nextIssue('2026-11-23'), lastCutOff(), sentArticles(), subscribers.topicSets()])
  const answers = await ask(ledger)
  expect(opened).toEqual([])
  expect(answers).toEqual(await ask(ledgerOn(await openMemory())))
})

test('a ledger that is made meanwhile is read, and one that was lost is missed', async () => {
  const file = place()
  await using ledger = once(file)
  await using lost = ledgerOnce(`sqlite:${file}`, { sent: async () => ['2026-11-16'] })
  await expect(lost.sentArticles()).rejects.toMatchObject({ code: 'ledger-missing' })
  await ledger.nextIssue('2026-11-23')
  {
    await using other = once(file)
    await using lock = await other.lockSending({ holder: 'a test', at: AT })
    await lock.begin(plan(1), AT)
  }
  expect(await ledger.nextIssue('2026-11-23')).toEqual({ id: '2026-11-23-2', number: 2 })
})

test('nothing that is asked opens nothing', async () => {
  await using _ = once(place())
  expect(opened).toEqual([])
})

test('what is written is read again, and readers in the middle of a list go on', async () => {
  const file = place()
  await using ledger = once(file)
  await admit(ledger, 'ann@x.org', 'bob@x.org')
  expect((await ledger.subscribers.count()).active).toBe(2)
  expect(opened).toEqual(['write'])
  const list = ledger.subscribers.all()[Symbol.asyncIterator]()
  await list.next()
  await admit(ledger, 'cy@x.org')
  expect((await list.next()).value).toMatchObject({ address: 'bob@x.org' })
})

test('a command that is sure to write opens it once, for that', async () => {
  await using ledger = once(place(), { writes: true })
  await ledger.subscribers.count()
  await admit(ledger, 'ann@x.org')
  expect(opened).toEqual(['write'])
})

test('a program that stays lets go of the file, so that it is at rest while nobody asks', async () => {
  const file = place()
  await using ledger = once(file, { letsGo: true })
  await admit(ledger, 'ann@x.org')
  expect(readdirSync(join(file, '..')).toSorted()).toEqual(['.gitignore', 'ledger.db'])
  const before = readFileSync(file)
  expect((await ledger.subscribers.count()).active).toBe(1)
  expect(readFileSync(file).equals(before)).toBe(true)
  const lock = await ledger.lockSending({ holder: 'test', at: AT })
  await ledger.subscribers.count()
  expect(readdirSync(join(file, '..'))).toContain('ledger.db-wal')
  await lock[Symbol.asyncDispose]()
  expect(readdirSync(join(file, '..'))).not.toContain('ledger.db-wal')
})

test('one that is asked often lets go of the file when nobody asked for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const file = place()
  await using ledger = once(file, { letsGo: { afterMs: 1_000 } })
  await admit(ledger, 'ann@x.org')
  vi.advanceTimersByTime(900)
  await ledger.subscribers.count()
  vi.advanceTimersByTime(900)
  expect(readdirSync(join(file, '..'))).toContain('ledger.db-wal')
  expect(opened.length).toBe(1)
  vi.advanceTimersByTime(100)
  await vi.waitFor(() => expect(readdirSync(join(file, '..'))).not.toContain('ledger.db-wal'), { timeout: 20_000 })
})

test('one that is closed while something is asked answers first', async () => {
  const file = place()
  const ledger = once(file, { writes: true })
  const asked = ledger.subscribers.count()
  await ledger[Symbol.asyncDispose]()
  expect((await asked).active).toBe(0)
  expect(readdirSync(join(file, '..')).toSorted()).toEqual(['.gitignore', 'ledger.db'])
})

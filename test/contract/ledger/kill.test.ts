// Is a ledger whole after its process was killed at any instant, with all that it had confirmed?
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openLedger } from '../../../src/ledger/open.ts'
import { collect, later, NOTE, people } from './engines.ts'

const CHILD = fileURLToPath(new URL('./killed.ts', import.meta.url))
const READERS = 200

function ledgerFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, '.digestif/ledger.db')
}

/** Lets it work until it has said so many lines, then kills it; returns what it had said until it was dead. */
async function killed(file: string, work: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, file, work], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (said.length === lines) child.kill('SIGKILL')
  }
  return said
}

function assertWhole(file: string): void {
  const database = new DatabaseSync(file)
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  database.close()
}

test('a send that is killed again and again repeats and loses nobody', { timeout: 60_000 }, async () => {
  const file = ledgerFile()
  {
    await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
    await ledger.subscribers.admit(people(...Array.from({ length: READERS }, (_, n) => `r${n}@x.org`)), NOTE)
  }
  const offered: string[] = []
  const sent: string[] = []
  let rounds = 0
  for (let said: string[] = []; !said.includes('finished'); rounds++) {
    said = await killed(file, 'send', 1 + ((rounds * 37) % 110))
    offered.push(...said.filter((line) => line.startsWith('offered')).map((line) => line.slice(8)))
    sent.push(...said.filter((line) => line.startsWith('sent')).map((line) => line.slice(5)))
    assertWhole(file)
  }
  expect(rounds).toBeGreaterThan(3)
  expect(new Set(offered).size, 'nobody is offered a message twice').toBe(offered.length)
  await using ledger = await openLedger(`sqlite:${file}`, { mode: 'read', sent: ['2026-11-23'] })
  const counts = await ledger.counts('2026-11-23')
  expect(counts.sent + counts.uncertain).toBe(READERS)
  expect(counts.uncertain).toBeLessThanOrEqual(rounds * 16)
  const onRecord = new Set((await collect(ledger.deliveries('2026-11-23', 'sent'))).map(({ id }) => String(id)))
  for (const id of sent) expect(onRecord, 'what was confirmed is on record').toContain(id)
})

test('the turn of a killed process is free at once', async () => {
  const file = ledgerFile()
  await killed(file, 'send', 3)
  await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
  await using sendLock = await ledger.lockSending({ holder: 'next', at: later(1) })
  expect(sendLock.uncertain).toBe(0)
})

test('a list whose import is killed holds whole transactions', { timeout: 60_000 }, async () => {
  const file = ledgerFile()
  for (const lines of [1, 1, 2, 4, 9]) {
    const said = await killed(file, 'import', lines)
    await using ledger = await openLedger(`sqlite:${file}`, { mode: 'write', sent: [] })
    const { active } = await ledger.subscribers.count()
    assertWhole(file)
    expect(active % 50).toBe(0)
    expect(active).toBeGreaterThanOrEqual(50 * said.filter((line) => line.startsWith('admitted')).length)
  }
})

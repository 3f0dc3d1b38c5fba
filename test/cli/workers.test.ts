// Do several workers send an issue to everybody once, and can they be paused and stopped?
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { newsletter, readers, send } from '../support/newsletter.ts'
import { hasPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'

let database: PostgresServer
beforeAll(async () => {
  if (hasPostgres) database = await startPostgres()
}, 60_000)
afterAll(() => database?.[Symbol.asyncDispose]())

/** A process that goes on until the test is over. */
function running(folder: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [inject('program'), ...args], { cwd: folder, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 5))
}

describe.skipIf(!hasPostgres)('PostgreSQL (needs the Debian package postgresql)', () => {
  const settings = (more: object = {}) => ({ ledger: database.url(), workers: true, smtp: { connections: 2, ...more } })
  const statusOf = (folder: string) => JSON.parse(digestif(folder, ['status', '--json']).stdout).issues[0]

  test('send puts the issue on record and shows how far the workers are, one of whom is killed', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(500), settings({ perSecond: 200 }))
    const workers = [1, 2, 3].map(() => running(folder, 'worker'))
    const sending = running(folder, 'send', '--yes')
    const over = new Promise((done) => sending.once('close', done))
    await until(() => server.taken().length > 100)
    workers[0]?.kill('SIGKILL')
    expect(await over).toBe(0)
    const to = server.taken().map((mail) => mail.to)
    expect(new Set(to).size).toBe(to.length)
    const { sent, uncertain, finished } = statusOf(folder)
    expect([sent + uncertain, finished !== null]).toEqual([500, true])
    expect(uncertain).toBeLessThanOrEqual(2)
  })

  test('a pause stops all workers, and what was cancelled goes to nobody', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(300), settings({ perSecond: 50 }))
    const sending = running(folder, 'send', '--yes')
    running(folder, 'worker')
    await until(() => server.taken().length > 5)
    expect(digestif(folder, ['worker', 'pause']).stdout).toContain('is paused')
    await new Promise((done) => sending.once('close', done))
    const paused = statusOf(folder)
    expect([paused.workers, paused.sending]).toEqual(['paused', 0])
    expect(paused.pending).toBeGreaterThan(0)
    expect(server.taken().length).toBe(paused.sent)
    digestif(folder, ['worker', 'resume'])
    await until(() => server.taken().length > paused.sent)
    const { cancelled } = JSON.parse(digestif(folder, ['worker', 'cancel', '--json']).stdout)
    await until(() => statusOf(folder).finished !== null)
    const { sent, failed } = statusOf(folder)
    expect([failed, sent + failed, server.taken().length]).toEqual([cancelled, 300, sent])
  })

  test('a schedule puts the issue of its slot on record, and leaves it to the workers', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(3), { ...settings(), schedule: { cron: '* * * * *' } })
    const outcome = () => JSON.parse(digestif(folder, ['schedule', '--once', '--json']).stdout).outcome
    expect([outcome(), outcome()]).toEqual(['sent', 'idle'])
    expect([statusOf(folder).pending, server.taken()]).toEqual([3, []])
    expect(digestif(folder, ['worker', '--once']).exit).toBe(0)
    expect(statusOf(folder)).toMatchObject({ sent: 3, finished: expect.any(String) })
  })

  test('a worker that ends once nothing is open sends what was left to it, and a send alone does not', async () => {
    const server = await mailServer()
    const folder = newsletter(server, readers(3), settings())
    const sending = running(folder, 'send', '--yes')
    await until(() => statusOf(folder)?.workers === 'sending')
    sending.kill('SIGKILL')
    const config = JSON.parse(readFileSync(join(folder, 'digestif.config.json'), 'utf8'))
    writeFileSync(join(folder, 'alone.json'), JSON.stringify({ ...config, workers: false }))
    expect(digestif(folder, ['send', '--yes', '-c', 'alone.json']).stderr).toContain('(needs-workers)')
    expect(digestif(folder, ['worker', '--once']).exit).toBe(0)
    expect(statusOf(folder)).toMatchObject({ sent: 3, pending: 0 })
  })
})

test('workers need PostgreSQL', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(1), { workers: true })
  expect(digestif(folder, ['worker']).stderr).toContain('(needs-postgres)')
  expect(send(folder).stderr).toContain('(needs-postgres)')
  expect(server.taken()).toEqual([])
})

// Does `digestif schedule` send what is due, and only that?
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'

async function scheduled(cron: string, more: { schedule?: object; articles?: boolean; url?: string } = {}) {
  const server = await mailServer()
  const folder = folderWith({
    'articles/.keep': '',
    ...(more.articles !== false && { 'articles/eastport.md': article('Eastport', '2026-03-01', '', 0) }),
    'digestif.config.json': JSON.stringify({
      title: 'Harbours',
      from: 'Harbours <harbours@example.com>',
      permalink: 'https://example.com/:slug',
      imprint: 'Harbours, 1 Quay, Eastport',
      timeZone: 'UTC',
      schedule: { cron, ...more.schedule },
      ...(more.url && { url: more.url }),
    }),
    '.env': `SMTP_URL=${server.url}\nDIGESTIF_SECRET=secret-of-the-test\n`,
  })
  digestif(folder, ['subscribers', 'add', 'anna@example.org'])
  return { server, folder, once: () => digestif(folder, ['schedule', '--once', '--json']) }
}

const minutes = (ago: number) => {
  const at = new Date(Date.now() - ago * 60_000)
  return `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`
}

test('a slot that was missed by a little is made up for, once', async () => {
  const { server, once } = await scheduled(minutes(10))
  const first = once()
  expect(first.exit).toBe(0)
  expect(JSON.parse(first.stdout)).toMatchObject({ outcome: 'sent' })
  expect(JSON.parse(once().stdout)).toMatchObject({ outcome: 'idle' })
  expect(server.taken()).toHaveLength(1)
})

test('a slot that was missed by too much is skipped, and the operator hears why', async () => {
  const { server, folder, once } = await scheduled(minutes(10), {
    schedule: { maxLate: '5m', notify: 'operator@example.net', heartbeat: 'beat.json' },
  })
  expect(JSON.parse(once().stdout)).toMatchObject({ outcome: 'skipped' })
  const [note] = server.taken()
  expect(note).toMatchObject({ to: 'operator@example.net', mail: expect.stringContaining('maxLate') })
  expect(JSON.parse(once().stdout)).toMatchObject({ outcome: 'idle' })
  expect(server.taken()).toHaveLength(1)
  expect(digestif(folder, ['status']).stdout).toContain('skipped')
  expect(existsSync(join(folder, 'beat.json'))).toBe(true)
})

test('nothing new is no issue, and the operator hears of it', async () => {
  const { server, once } = await scheduled(minutes(10), {
    articles: false,
    schedule: { notify: 'operator@example.net' },
  })
  expect(JSON.parse(once().stdout)).toMatchObject({ outcome: 'skipped' })
  expect(server.taken().map(({ to }) => to)).toEqual(['operator@example.net'])
})

test('two schedulers at once send one issue', async () => {
  const { server, folder } = await scheduled(minutes(10))
  const run = () => {
    const child = spawn(process.execPath, [inject('program'), 'schedule', '--once'], { cwd: folder })
    return new Promise<number | null>((done) => child.once('close', done))
  }
  await Promise.all([run(), run()])
  expect(server.taken()).toHaveLength(1)
})

test('it stays, is stopped by a request to terminate, and that is no failure', async () => {
  const { server, folder } = await scheduled(minutes(10))
  const child = spawn(process.execPath, [inject('program'), 'schedule'], { cwd: folder })
  let talk = ''
  child.stderr.on('data', (chunk) => {
    talk += chunk
  })
  const over = new Promise((done) => child.once('close', done))
  while (server.taken().length < 1) await new Promise((done) => setTimeout(done, 10))
  while (!talk.includes('1 sent')) await new Promise((done) => setTimeout(done, 10))
  child.kill('SIGTERM')
  expect(await over).toBe(0)
})

test('the pages are answered by the process that sends, until it ends', async () => {
  const { server, folder } = await scheduled(minutes(10), { url: 'https://news.example.com/weekly' })
  const args = ['schedule', '--serve', '0']
  const child = spawn(process.execPath, [inject('program'), ...args], { cwd: folder })
  const over = new Promise((done) => child.once('close', done))
  const [line] = await once(child.stdout, 'data')
  const archive = `${String(line).trim()}/weekly/archive/`
  while (!(await (await fetch(archive)).text()).includes('Eastport')) await new Promise((done) => setTimeout(done, 10))
  const token = /unsubscribe\/([\w.-]+)/.exec(server.taken()[0]?.mail.replace(/=\r?\n/g, '') ?? '')?.[1]
  const left = await fetch(archive.replace('archive/', `unsubscribe/${token}`), { method: 'POST' })
  expect(left.status).toBe(200)
  child.kill('SIGTERM')
  expect(await over).toBe(0)
  await expect(fetch(archive)).rejects.toThrow()
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('1 unsubscribed')
  expect(digestif(folder, ['schedule', '--once', '--serve']).exit).toBe(2)
})

test('without a schedule it says how to write one', () => {
  const { exit, stderr } = digestif(folderWith(), ['schedule'])
  expect(exit).toBe(1)
  expect(stderr).toContain('(no-schedule)')
  expect(readFileSync('docs/codes.md', 'utf8')).toContain('no-schedule')
})

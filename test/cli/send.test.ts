// What does `digestif send` do to readers, the ledger and out/, and what does it tell?
import { spawn } from 'node:child_process'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import { article, bytesOf, digestif, folderWith, type Run } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { ARTICLES, CONFIG, killedSend, newsletter, readers, send } from '../support/newsletter.ts'

const documentOf = ({ stdout }: Run) => JSON.parse(stdout)

test('everybody gets the issue once, and the next has other stories', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(3))
  const first = send(folder, '--json')
  expect(first.stderr.replace(/^(?:Reading articles|Sending): .*\n/gm, '')).toBe('') // A slow machine reports its progress.
  expect(first.exit).toBe(0)
  const { issue, ...counts } = documentOf(first)
  expect(counts).toMatchObject({ recipients: 3, sent: 3, deferred: 0, failed: 0, uncertain: 0, suppressed: 0 })
  expect(
    server
      .taken()
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(readers(3))
  expect(server.taken()[0]?.mail).toContain('Westport')

  const again = send(folder, '--json')
  expect(again.exit).toBe(0)
  expect(documentOf(again)).toMatchObject({ issue: null, reason: { code: 'nothing-new' }, sent: 0 })

  writeFileSync(join(folder, 'articles/northport.md'), article('Northport', new Date().toISOString(), '', 2))
  const second = send(folder, '--json')
  expect(documentOf(second)).toMatchObject({ issue: `${issue}-2`, sent: 3 })
  expect(server.taken()).toHaveLength(6)
  const last = server.taken().at(-1)?.mail
  expect(last).toContain('Northport')
  expect(last).not.toContain('Westport')
})

test('a dry run, a test copy, a build and a look at the articles leave ledger and issues as they were', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(2))
  send(folder)
  writeFileSync(join(folder, 'articles/northport.md'), article('Northport', new Date().toISOString(), '', 2))
  const ledger = bytesOf(join(folder, '.digestif'))
  const out = bytesOf(join(folder, 'out'))
  const dry = digestif(folder, ['send', '--dry-run', '--json'])
  expect(dry.exit).toBe(0)
  expect(documentOf(dry)).toMatchObject({ recipients: 2, sent: 0, dryRun: true })
  expect(digestif(folder, ['send', '--to', 'me@example.net']).exit).toBe(0)
  digestif(folder, ['articles'])
  digestif(folder, ['status'])
  expect(bytesOf(join(folder, 'out'))).toBe(out)
  digestif(folder, ['build'])
  expect(bytesOf(join(folder, '.digestif'))).toBe(ledger)
  expect(server.taken().map(({ to }) => to)).toContain('me@example.net')
})

test('test copies go to several at once, and each is shown: it has a Message-ID of its own', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(1))
  const both = digestif(folder, ['send', '--to', 'me@example.net', '--to', 'you@example.net', '--json'])
  expect(JSON.parse(both.stdout).copies.map(({ to }: { to: string }) => to)).toEqual([
    'me@example.net',
    'you@example.net',
  ])
  digestif(folder, ['send', '--to', 'me@example.net'])
  const ids = server.taken().map(({ mail }) => /^message-id: *(.*)$/im.exec(mail)?.[1])
  expect(new Set(ids).size).toBe(3)
})

test('what was built is what is sent, though the articles changed', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(1))
  digestif(folder, ['build'])
  rmSync(join(folder, 'articles/westport.md'))
  expect(send(folder).exit).toBe(0)
  expect(server.taken()[0]?.mail).toContain('Westport')
})

test('an issue whose files were changed is refused', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(1))
  digestif(folder, ['build'])
  const [id = ''] = readdirSync(join(folder, 'out'))
  appendFileSync(join(folder, 'out', id, 'index.html'), '<p>By hand.</p>')
  const { exit, stderr } = send(folder)
  expect(exit).toBe(1)
  expect(stderr).toContain('(issue-changed)')
  expect(server.taken()).toEqual([])
})

test('only an approved issue goes out where that is asked for, and only as it was approved', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(1), { approval: true })
  digestif(folder, ['build'])
  const [id = ''] = readdirSync(join(folder, 'out'))
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(not-approved)') })
  expect(digestif(folder, ['approve', id]).exit).toBe(0)
  rmSync(join(folder, 'articles/westport.md'))
  digestif(folder, ['build'])
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(not-approved)') })
  expect(digestif(folder, ['approve', id]).exit).toBe(0)
  expect(send(folder).exit).toBe(0)
  expect(server.taken()).toHaveLength(1)
})

test('servers say no in many ways: each reader ends in the right state', async () => {
  const server = await mailServer()
  const folder = newsletter(server, [
    'anna@example.org',
    'at-rcpt-550-5.1.1.bob@example.org',
    'at-data-554-5.7.1.cyd@example.org',
    'at-rcpt-451-4.7.1.dan@example.org',
    'at-data-452-4.2.2.eve@example.org',
    'once-at-rcpt-hangup.fay@example.org',
    'at-data-taken.gus@example.org',
  ])
  const run = send(folder, '--json')
  expect(run.exit).toBe(3)
  expect(documentOf(run)).toMatchObject({ recipients: 7, sent: 2, failed: 2, deferred: 2, uncertain: 1 })
  expect(run.stderr).toContain('(uncertain)')
  const status = digestif(folder, ['status', documentOf(run).issue]).stdout
  expect(status).toContain('at-data-taken.gus@example.org')
  expect(status).toContain('550 5.1.1')
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('hard')

  // Again, nobody is served twice, and those who wait still wait.
  expect(documentOf(send(folder, '--json'))).toMatchObject({ sent: 2, failed: 2, deferred: 2, uncertain: 1 })
  expect(server.taken().map(({ to }) => to)).toHaveLength(3)

  // A person's word sends the unclear one again.
  digestif(folder, ['send', '--yes', '--issue', documentOf(run).issue, '--again', 'at-data-taken.gus@example.org'])
  expect(server.taken().map(({ to }) => to)).toHaveLength(4)
})

test('a server that is not there is an error; the next run goes on', async () => {
  const folder = newsletter({ url: 'smtp://127.0.0.1:9' }, readers(2))
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(smtp-unreachable)') })
  const server = await mailServer()
  writeFileSync(join(folder, '.env'), `SMTP_URL=${server.url}\n`)
  expect(documentOf(send(folder, '--json'))).toMatchObject({ sent: 2 })
})

test('the second server takes the mail while the first can’t, and that is told', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(2), { smtp: { servers: ['FIRST', 'SECOND'] } })
  writeFileSync(join(folder, '.env'), `FIRST=smtp://127.0.0.1:9\nSECOND=${server.url}\n`)
  const run = send(folder, '--json')
  expect(documentOf(run)).toMatchObject({ sent: 2 })
  expect(run.stderr).toContain('(smtp-unreachable)')
})

test('what is missing is asked for before anything is written', () => {
  const bare = folderWith(ARTICLES)
  expect(send(bare)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(no-from)') })
  expect(existsSync(join(bare, 'out'))).toBe(false)
  const nobody = newsletter({ url: 'smtp://127.0.0.1:9' }, [])
  expect(send(nobody)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(no-subscribers)') })
  const asks = digestif(newsletter({ url: 'smtp://127.0.0.1:9' }, readers(1)), ['send'])
  expect(asks).toMatchObject({ exit: 2, stderr: expect.stringContaining('(needs-yes)') })
  for (const [folder, code] of [
    [bare, 'no-from'],
    [nobody, 'no-subscribers'],
  ] as const) {
    expect(digestif(folder, ['send'])).toMatchObject({ exit: 1, stderr: expect.stringContaining(`(${code})`) })
    expect(digestif(folder, ['send', '-n'])).toMatchObject({ exit: 0, stderr: expect.stringContaining(`(${code})`) })
  }
})

test('a ledger that was lost stops everything', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(2))
  send(folder)
  rmSync(join(folder, '.digestif'), { recursive: true })
  for (const args of [['send', '--yes'], ['build'], ['status']])
    expect(digestif(folder, args)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(ledger-missing)') })
  expect(server.taken()).toHaveLength(2)
})

test('killed in the middle and run again: nobody twice, nobody lost, one a connection unclear at most', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(200), { smtp: { connections: 3 } })
  digestif(folder, ['build'])
  let kills = 0
  for (const taken of [20, 70, 120]) if (await killedSend(folder, server, taken)) kills++
  const { exit, stdout } = send(folder, '--json')
  expect(exit).toBe(0)
  const { sent, uncertain, recipients } = JSON.parse(stdout)
  const took = server.taken().map(({ to }) => to)
  expect(new Set(took).size).toBe(took.length)
  expect(sent + uncertain).toBe(recipients)
  expect(took.length).toBeGreaterThanOrEqual(sent)
  expect(uncertain).toBeLessThanOrEqual(3 * kills)
})

test('Ctrl-C finishes what is in hand, and the next run goes on', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(300), { smtp: { connections: 2 } })
  const child = spawn(process.execPath, [inject('program'), 'send', '--yes', '--json'], { cwd: folder })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  const over = new Promise((done) => child.once('close', done))
  while (server.taken().length < 20) await new Promise((done) => setTimeout(done, 2))
  child.kill('SIGINT')
  expect(await over).toBe(130)
  const { sent, uncertain, deferred } = JSON.parse(out)
  expect(uncertain).toBe(0)
  expect(sent).toBe(server.taken().length)
  expect(sent + deferred).toBe(300)
  expect(documentOf(send(folder, '--json'))).toMatchObject({ sent: 300, uncertain: 0 })
  expect(server.taken()).toHaveLength(300)
})

test('a mail that the server says is too large is found out before the first reader, and can still be made smaller', async () => {
  const server = await mailServer({ options: { size: 2_000 } })
  const folder = newsletter(server, readers(3))
  const run = send(folder)
  expect(run.exit).toBe(1)
  expect(run.stderr).toMatch(
    /The mail has \d+ KB, and the mail server accepts at most 2 KB\.\n.*"stories\.max".*\(smtp-size\)/,
  )
  expect(digestif(folder, ['status']).stdout).toContain('No issue was sent yet.')
  expect(digestif(folder, ['send', '--to', 'me@example.net'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('(smtp-size)'),
  })
  expect(server.taken()).toEqual([])

  const large = await mailServer({ options: { size: 10_000_000 } })
  writeFileSync(
    join(folder, 'digestif.config.json'),
    JSON.stringify({ ...CONFIG, smtp: { servers: ['SMTP_URL', 'LARGE'] } }),
  )
  appendFileSync(join(folder, '.env'), `LARGE=${large.url}\n`)
  const second = send(folder, '--json')
  expect(documentOf(second)).toMatchObject({ sent: 3, failed: 0 })
  expect(second.stderr).toContain('(smtp-size)')
  expect(large.taken()).toHaveLength(3)
})

test('a server that finds the mail too large when it has it marks no reader as failed', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['once-at-data-552-5.3.4.anna@example.org'], { smtp: { connections: 1 } })
  const run = send(folder, '--json')
  expect(run.exit).toBe(1)
  expect(run.stderr).toContain('(smtp-size)')
  expect(documentOf(run)).toMatchObject({ sent: 0, deferred: 1, failed: 0, uncertain: 0 })
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('1 active, 0 suppressed')
  expect(documentOf(send(folder, '--json'))).toMatchObject({ sent: 1 })
})

test('with two keys each mail is signed with both', async () => {
  const server = await mailServer()
  const pem = (key: KeyObject) => String(key.export({ type: 'pkcs8', format: 'pem' }))
  const dkim = [
    { domain: 'example.com', selector: 'rsa', keyFile: 'rsa.pem' },
    { domain: 'example.com', selector: 'ed' },
  ]
  const folder = newsletter(
    server,
    readers(1),
    { dkim },
    {
      'rsa.pem': pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    },
  )
  const ed = pem(generateKeyPairSync('ed25519').privateKey).replaceAll('\n', '\\n')
  appendFileSync(join(folder, '.env'), `DKIM_KEY=${ed}\n`)
  expect(send(folder).exit).toBe(0)
  const [taken] = server.taken()
  expect(taken?.mail.match(/^DKIM-Signature: .*\ba=[\w-]+/gm)).toEqual([
    expect.stringContaining('a=rsa-sha256'),
    expect.stringContaining('a=ed25519-sha256'),
  ])
})

test('sent at a set time, what was confirmed goes out then, to the byte', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(2))
  const at = new Date(Date.now() + 5_000).toISOString().replace(/\.\d+/, '')
  const child = spawn(process.execPath, [inject('program'), 'send', '--yes', '--json', '--at', at], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, answered] = [child.stderr, child.stdout].map((stream) => stream.setEncoding('utf8').toArray())
  await vi.waitFor(() => expect(readdirSync(join(folder, 'out'))).toHaveLength(1), { timeout: 30_000 })
  writeFileSync(join(folder, 'articles/northport.md'), article('Northport', new Date().toISOString(), '', 2))
  expect(JSON.parse(((await answered) ?? []).join(''))).toMatchObject({ sent: 2 })
  expect(((await said) ?? []).join('')).toContain('Waiting until')
  expect(server.taken()[0]?.mail).not.toContain('Northport')
  const date = /^Date: (.*)$/m.exec(server.taken()[0]?.mail ?? '')?.[1] ?? ''
  expect(Date.parse(date)).toBeGreaterThanOrEqual(Date.parse(at) - 1_000)
})

test('a wait that is interrupted sends nothing, and a time that has passed is refused', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(2))
  const args = ['send', '--yes', '--at', new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '')]
  const child = spawn(process.execPath, [inject('program'), ...args], { cwd: folder })
  child.stderr.setEncoding('utf8').on('data', (said: string) => said.includes('Waiting') && child.kill('SIGINT'))
  expect(await new Promise((done) => child.once('close', done))).toBe(130)
  expect(server.taken()).toEqual([])
  const late = send(folder, '--at', '2020-01-01T07:00')
  expect(late).toMatchObject({ exit: 2, stderr: expect.stringContaining('(in-the-past)') })
})

// What becomes of a send that was killed, when the issue's folder is not what it was?
import { appendFileSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, digestif } from '../support/digestif.ts'
import { type MailServer, mailServer } from '../support/mail-server.ts'
import { killedSend, newsletter, readers, send } from '../support/newsletter.ts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const WITH_PICTURE = {
  'articles/northport.md': `${article('Northport', '2026-03-03', '', 2)}\n![The quay](quay.png)\n`,
  'articles/quay.png': PIXEL,
}

/** Killed in the middle of sending to a hundred readers. */
async function halfSent(): Promise<{ server: MailServer; folder: string; id: string }> {
  const server = await mailServer()
  const folder = newsletter(server, readers(100), { smtp: { connections: 2 } }, WITH_PICTURE)
  expect(await killedSend(folder, server, 20)).toBe(true)
  const [id = ''] = readdirSync(join(folder, 'out'))
  return { server, folder, id }
}

/** A mail without what is its reader's own. */
const shared = (mail: string) =>
  mail
    .replaceAll('=\r\n', '')
    .replaceAll(/reader\d+@/g, 'reader@')
    .replaceAll(/(unsubscribe%20)[\w.-]+/g, '$1')
    .replace(/^Message-ID: .*$/im, '')

test('with the folder out/ deleted it goes on from the ledger, with the same bytes for everybody', async () => {
  const { server, folder } = await halfSent()
  rmSync(join(folder, 'out'), { recursive: true })
  rmSync(join(folder, 'articles'), { recursive: true })
  const { exit, stdout, stderr } = send(folder, '--json')
  expect({ exit, notices: stderr.replace(/.*\(uncertain\)/s, '').trim() }).toEqual({ exit: 0, notices: '' })
  const { sent, uncertain } = JSON.parse(stdout)
  expect(sent + uncertain).toBe(100)
  const taken = server.taken()
  expect(new Set(taken.map(({ to }) => to)).size).toBe(taken.length)
  expect(taken[0]?.mail).toContain('image/png')
  expect(new Set(taken.map(({ mail }) => shared(mail))).size).toBe(1)
})

test('the mark by which a lost ledger is known is back in out/', async () => {
  const { folder, id } = await halfSent()
  rmSync(join(folder, 'out'), { recursive: true })
  send(folder)
  expect(existsSync(join(folder, 'out', id, 'sent.json'))).toBe(true)
  rmSync(join(folder, '.digestif'), { recursive: true })
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(ledger-missing)') })
})

test('a ledger restored from a copy of the middle of a send is refused, unless the mark in out/ is gone', async () => {
  const { server, folder, id } = await halfSent()
  cpSync(join(folder, '.digestif'), join(folder, 'copy'), { recursive: true })
  send(folder)
  const taken = server.taken().length
  rmSync(join(folder, '.digestif'), { recursive: true })
  cpSync(join(folder, 'copy'), join(folder, '.digestif'), { recursive: true })
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(ledger-old)') })
  expect(server.taken()).toHaveLength(taken)
  renameSync(join(folder, 'out', id), join(folder, 'elsewhere'))
  expect(send(folder).exit).toBe(0)
})

test('a folder that was changed is told of, and the others get what the first ones got', async () => {
  const { server, folder, id } = await halfSent()
  appendFileSync(join(folder, 'out', id, 'index.html'), '<p>By hand.</p>')
  const { exit, stderr } = send(folder)
  expect(exit).toBe(0)
  expect(stderr).toContain(`out/${id}  The folder was changed after sending began`)
  expect(stderr).toContain('(issue-changed)')
  expect(new Set(server.taken().map(({ mail }) => shared(mail))).size).toBe(1)
})

test('a reader of a finished issue gets it once more, though out/ is gone', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['anna@example.org', 'at-data-taken.bob@example.org'])
  const { issue } = JSON.parse(send(folder, '--json').stdout)
  rmSync(join(folder, 'out'), { recursive: true })
  const again = send(folder, '--issue', issue, '--again', 'uncertain', '--json')
  expect(JSON.parse(again.stdout)).toMatchObject({ issue, recipients: 2 })
  expect(server.taken().map(({ to }) => to)).toEqual([
    'anna@example.org',
    'at-data-taken.bob@example.org',
    'at-data-taken.bob@example.org',
  ])
  expect(digestif(folder, ['status']).exit).toBe(0)
})

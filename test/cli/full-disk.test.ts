// What becomes of a send when the disk is full?
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { digestif } from '../support/digestif.ts'
import { type MailServer, mailServer } from '../support/mail-server.ts'
import { newsletter, readers, send } from '../support/newsletter.ts'
import { fill, mayMount, mountSmallDisk } from '../support/small-disk.ts'

const CONNECTIONS = 3
const COUNT = 300
const mounts = mayMount()
const withDisk = mounts ? test : test.skip
const needs = mounts ? '' : ' (skipped: only root may mount a small disk)'

/** Returns how many were sent, all of whom are on record. */
function halfWay(folder: string, server: MailServer): number {
  const [newest] = JSON.parse(digestif(folder, ['status', '--json']).stdout).issues
  const { sent, sending, failed } = newest
  expect(failed).toBe(0)
  expect(sent).toBeLessThan(COUNT)
  expect(sending).toBeLessThanOrEqual(CONNECTIONS)
  expect(server.taken().length - sent).toBeLessThanOrEqual(CONNECTIONS)
  return sent
}

/** Nobody twice, nobody lost, and at most one unclear a connection. */
function expectAllServed(folder: string, server: MailServer): void {
  const { exit, stdout } = send(folder, '--json')
  expect(exit).toBe(0)
  const { sent, uncertain, failed, deferred } = JSON.parse(stdout)
  expect({ all: sent + uncertain, failed, deferred }).toEqual({ all: COUNT, failed: 0, deferred: 0 })
  expect(uncertain).toBeLessThanOrEqual(CONNECTIONS)
  const took = server.taken().map(({ to }) => to)
  expect(new Set(took).size).toBe(took.length)
  expect(took.length).toBeGreaterThanOrEqual(sent)
}

withDisk(`the ledger's disk fills up in the middle of a send${needs}`, async () => {
  const server = await mailServer()
  const folder = newsletter(server, [], { smtp: { connections: CONNECTIONS } })
  const disk = join(folder, '.digestif')
  mountSmallDisk(disk, 4_000)
  digestif(folder, ['subscribers', 'import', '-'], `email\n${readers(COUNT).join('\n')}\n`)
  digestif(folder, ['build'])
  const free = fill(disk, 800)
  const { exit, stdout, stderr } = send(folder)
  expect(exit).toBe(3)
  expect(stdout).toMatch(/: \d+ of 300 sent\.\n(?:.*\n)*Run it again to go on\.\n$/)
  expect(stderr).toContain('.digestif/ledger.db  The ledger cannot be opened or written: the disk is full.')
  expect(stderr).toMatch(/Free space .*\(ledger-unwritable\)/)
  expect(halfWay(folder, server)).toBeGreaterThan(0)
  // While it is still full nobody is sent anything, for it could not be recorded.
  expect(send(folder)).toMatchObject({ exit: 1, stderr: expect.stringContaining('(ledger-unwritable)') })
  halfWay(folder, server)
  free()
  expectAllServed(folder, server)
})

withDisk(`the ledger's disk is full before a send${needs}`, async () => {
  const server = await mailServer()
  const folder = newsletter(server, [], { smtp: { connections: CONNECTIONS } })
  const disk = join(folder, '.digestif')
  mountSmallDisk(disk, 4_000)
  digestif(folder, ['subscribers', 'import', '-'], `email\n${readers(COUNT).join('\n')}\n`)
  const free = fill(disk, 0)
  const { exit, stderr } = send(folder)
  expect(exit).toBe(1)
  expect(stderr).toContain('(ledger-unwritable)')
  expect(server.taken()).toEqual([])
  free()
  expectAllServed(folder, server)
})

withDisk(`the disk of out/ is full${needs}`, async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(COUNT), { smtp: { connections: CONNECTIONS } })
  const disk = join(folder, 'out')
  mountSmallDisk(disk, 2_000)
  const freeAll = fill(disk, 4)
  const unsaved = send(folder)
  expect(unsaved).toMatchObject({
    exit: 1,
    stderr: expect.stringMatching(/free space.*Nothing was changed\..*\(cannot-save\)/),
  })
  expect(digestif(folder, ['status']).stdout).toContain('No issue was sent yet.')
  freeAll()
  digestif(folder, ['build'])
  const free = fill(disk, 0)
  const unmarked = send(folder)
  expect(unmarked).toMatchObject({ exit: 1, stderr: expect.stringMatching(/Free space.*\(cannot-save\)/) })
  expect(server.taken()).toEqual([])
  free()
  expectAllServed(folder, server)
})

test.skipIf(process.platform === 'win32')('a file that may not grow any more is as good as a full disk', async () => {
  const server = await mailServer()
  const folder = newsletter(server, readers(COUNT), { smtp: { connections: CONNECTIONS } })
  digestif(folder, ['build'])
  // In KB, for every file that the program writes.
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `ulimit -f 600; exec "$0" "$@"`, process.execPath, inject('program'), 'send', '--yes'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' } },
  )
  expect(stderr).toContain('(ledger-unwritable)')
  expect(status).toBe(3)
  expect(existsSync(join(folder, '.digestif/ledger.db'))).toBe(true)
  halfWay(folder, server)
  expectAllServed(folder, server)
})

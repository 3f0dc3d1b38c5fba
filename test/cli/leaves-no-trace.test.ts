// Does the ledger keep every byte until a person agrees to send?
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import { article, bytesOf, digestif } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { newsletter, send } from '../support/newsletter.ts'

vi.setConfig({ testTimeout: 240_000 })

const FAILED = 'at-data-550-5.7.1.bob@example.org'

/** Every choice among the flags, none and all included. */
function combinations(flags: readonly string[]): string[][] {
  return Array.from({ length: 2 ** flags.length }, (_, bits) => flags.filter((_flag, at) => bits & (1 << at)))
}

/** Asked on a terminal, the answer is no. */
function refused(folder: string, args: readonly string[]): string {
  const command = [process.execPath, inject('program'), 'send', ...args].join(' ')
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    input: 'n\n',
    encoding: 'utf8',
  })
  return stdout
}

test('dry runs, test copies and refused questions leave the ledger as it is, whatever the other flags', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['anna@example.org', FAILED, 'at-data-taken.cyd@example.org', 'dan@example.org'])
  const { issue } = JSON.parse(send(folder, '--json').stdout)
  writeFileSync(join(folder, 'articles/northport.md'), article('Northport', new Date().toISOString(), '', 2))
  const before = bytesOf(join(folder, '.digestif'))
  const took = () => server.taken().filter(({ to }) => to !== 'me@example.net').length
  const count = took()
  const agains = ['failed', 'uncertain', FAILED].map((whom) => ['--issue', issue, '--again', whom])
  const targets = [[], ['--issue', issue], ...agains, ['--again', 'failed']]
  const flags = ['--yes', '--wait', '--json']
  for (const [i, target] of targets.entries()) {
    // Each choice for one of them; none and all for the others, since no flag asks for whom an issue is.
    for (const others of i === 0 ? combinations(flags) : [[], flags]) {
      digestif(folder, ['send', '--dry-run', ...target, ...others])
      expect(bytesOf(join(folder, '.digestif')), `--dry-run ${[...target, ...others].join(' ')}`).toBe(before)
    }
    for (const others of [['--to', 'me@example.net'], ['--to', 'me@example.net', '--dry-run', '--yes'], []]) {
      digestif(folder, ['send', ...target, ...others])
      expect(bytesOf(join(folder, '.digestif')), [...target, ...others].join(' ')).toBe(before)
    }
  }
  expect(took()).toBe(count)
  expect(readdirSync(join(folder, 'out'))).toEqual([issue])
})

test.skipIf(!existsSync('/usr/bin/script'))(
  'a no at the question changes nothing (needs the program script)',
  async () => {
    const server = await mailServer()
    const folder = newsletter(server, ['anna@example.org', FAILED])
    const { issue } = JSON.parse(send(folder, '--json').stdout)
    writeFileSync(join(folder, 'articles/northport.md'), article('Northport', new Date().toISOString(), '', 2))
    const before = bytesOf(join(folder, '.digestif'))
    for (const args of [[], ['--wait'], ['--issue', issue, '--again', 'failed']]) {
      expect(refused(folder, args)).toMatch(/Send it\?.*Nothing was sent/s)
      expect(bytesOf(join(folder, '.digestif')), args.join(' ')).toBe(before)
    }
  },
)

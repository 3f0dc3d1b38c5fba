// Can a person keep the list from the command line, and a program read what they did?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { newsletter, send } from '../support/newsletter.ts'

const LIST = 'email,name,status\nann@x.org,Ann,active\nbo@x.org,Bo,unsubscribed\nnobody,,active\n'

test('the list starts empty, and looking at it makes no ledger', () => {
  const folder = folderWith()
  expect(digestif(folder, ['subscribers', 'list'])).toMatchObject({ exit: 0, stdout: '0 active, 0 suppressed.\n' })
  expect(digestif(folder, ['subscribers', 'export'])).toMatchObject({
    exit: 0,
    stdout: 'email,name,language,status,reason,added,source\r\n',
  })
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
})

test('somebody is added, removed, and comes back only when they ask', () => {
  const folder = folderWith()
  const run = (...args: string[]) => digestif(folder, ['subscribers', ...args])
  expect(run('add', 'Ann@X.org', '--name', 'Ann')).toMatchObject({ exit: 0, stdout: 'Ann@X.org is on the list now.\n' })
  expect(run('add', 'ann@x.org').stdout).toBe('ann@x.org was on the list already.\n')
  expect(run('remove', 'ann@x.org')).toMatchObject({ exit: 0, stdout: 'ann@x.org gets no issue any more.\n' })
  expect(run('remove', 'ann@x.org')).toMatchObject({ exit: 0, stdout: expect.stringContaining('(unsubscribed)') })
  expect(run('add', 'ann@x.org')).toMatchObject({ exit: 1, stderr: expect.stringContaining('--again') })
  expect(run('add', 'ann@x.org', '--again')).toMatchObject({ exit: 0, stdout: 'ann@x.org is on the list now.\n' })
  const { subscribers, suppressions, count } = JSON.parse(run('list', '--json').stdout)
  expect(subscribers).toMatchObject([{ address: 'Ann@x.org', name: 'Ann', source: 'cli' }])
  expect(suppressions).toEqual([])
  expect(count).toEqual({ active: 1, monthly: 0, leftOut: 0, unsubscribed: 0, hard: 0, complaint: 0, manual: 0 })
})

test('somebody who never was on the list can leave it', () => {
  const folder = folderWith()
  const left = { exit: 0, stdout: 'ann@x.org gets no issue any more. It was not on the list.\n' }
  expect(digestif(folder, ['subscribers', 'remove', 'ann@x.org'])).toMatchObject(left)
  expect(digestif(folder, ['subscribers', 'add', 'ann@x.org'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('(suppressed)'),
  })
})

test('what is no address is told so', () => {
  for (const command of ['add', 'remove'])
    expect(digestif(folderWith(), ['subscribers', command, 'ann@x.org\nBcc: bo@x.org'])).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('(bad-address)'),
    })
})

test('a list comes in from a file and from stdin, and goes out as it came', () => {
  const folder = folderWith({ 'list.csv': LIST })
  const first = digestif(folder, ['subscribers', 'import', 'list.csv', '--rejects', 'left-out.csv', '--json'])
  expect(first).toMatchObject({ exit: 0, stderr: expect.stringContaining('list.csv:4') })
  expect(JSON.parse(first.stdout)).toEqual({
    rows: 3,
    added: 1,
    updated: 0,
    unchanged: 0,
    suppressed: 1,
    refused: 0,
    waiting: 0,
    rejected: 1,
    unread: [],
    dryRun: false,
    active: 1,
  })
  expect(readFileSync(join(folder, 'left-out.csv'), 'utf8')).toBe(
    'email,name,status,reason\r\nnobody,,active,“nobody” is not an address. It has no @.\r\n',
  )
  const second = digestif(folder, ['subscribers', 'import', '-'], LIST)
  expect(second).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('1 unchanged'),
    stderr: expect.stringContaining('stdin:4'),
  })
  const exported = digestif(folder, ['subscribers', 'export']).stdout
  expect(exported.split('\r\n')[1]).toMatch(/^ann@x\.org,Ann,,active,,[\d:.TZ-]+,import list\.csv$/)
  const elsewhere = folderWith()
  expect(digestif(elsewhere, ['subscribers', 'import', '-'], exported).exit).toBe(0)
  expect(digestif(elsewhere, ['subscribers', 'list']).stdout).toContain('1 active, 1 suppressed')
})

test('a trial import and one that is stopped by --strict leave no trace', () => {
  const folder = folderWith({ 'list.csv': LIST })
  expect(digestif(folder, ['subscribers', 'import', 'list.csv', '--dry-run'])).toMatchObject({
    exit: 0,
    stdout: '3 rows, none of them taken:\n        2 would be taken\n        1 would be left out\n',
  })
  for (const [args, input] of [
    [['list.csv'], ''],
    [['-'], LIST],
  ] as const)
    expect(digestif(folder, ['subscribers', 'import', ...args, '--strict'], input)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('(strict)'),
    })
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
})

test('what is no list is refused with a code', () => {
  const folder = folderWith({
    'no-header.csv': 'ann@x.org\nbo@x.org\n',
    'binary.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0),
    'folder/x': '',
  })
  const codes = {
    'no-header.csv': 'no-address-column',
    'binary.csv': 'bad-csv',
    folder: 'no-file',
    nowhere: 'no-file',
  }
  for (const [name, code] of Object.entries(codes))
    expect(digestif(folder, ['subscribers', 'import', name])).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining(`(${code})`),
    })
})

test('the ledger stands where the configuration says, from wherever it is read', () => {
  const folder = folderWith({ 'letter/digestif.config.json': '{"ledger": "sqlite:state/list.db"}' })
  expect(digestif(folder, ['subscribers', 'add', 'ann@x.org', '-c', 'letter/digestif.config.json']).exit).toBe(0)
  expect(existsSync(join(folder, 'letter/state/list.db'))).toBe(true)
})

test('a ledger that is none is told with where and a fix', () => {
  const folder = folderWith({ '.digestif/ledger.db': 'no ledger' })
  for (const args of [['list'], ['export'], ['add', 'ann@x.org']]) {
    const { exit, stdout, stderr } = digestif(folder, ['subscribers', ...args])
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\.digestif\/ledger\.db .*\n {2}.+ \(ledger-corrupt\)\n$/)
  }
  expect(readFileSync(join(folder, '.digestif/ledger.db'), 'utf8')).toBe('no ledger')
})

test('wrong usage is exit 2 with the nearest name', () => {
  const folder = folderWith()
  expect(digestif(folder, ['subscribers', 'imprt', 'x'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('import'),
  })
  expect(digestif(folder, ['subscribers', 'add', 'a@x.org', '--agian'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('--again'),
  })
  expect(digestif(folder, ['subscribers', 'add'])).toMatchObject({ exit: 2 })
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
})

test('one reader is shown, gets another address, and is erased', () => {
  const folder = folderWith()
  const run = (...args: string[]) => digestif(folder, ['subscribers', ...args])
  run('add', 'ann@x.org', '--name', 'Ann')
  expect(run('show', 'ann@x.org').stdout).toMatch(/^ann@x\.org \(Ann\), since [\d-]+, added by hand\n$/)
  expect(run('change', 'ann@x.org', 'anna@x.org')).toMatchObject({ exit: 0, stdout: 'ann@x.org is anna@x.org now.\n' })
  expect(run('change', 'ann@x.org', 'b@x.org')).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('(not-on-list)'),
  })
  expect(run('remove', 'anna@x.org', '--erase').exit).toBe(0)
  expect(run('list').stdout).toBe('0 active, 1 suppressed: 1 unsubscribed, 0 bounced, 0 complained, 0 by hand.\n')
  expect(run('export').stdout).not.toContain('anna')
  expect(run('add', 'anna@x.org')).toMatchObject({ exit: 1, stderr: expect.stringContaining('(suppressed)') })
  expect(readFileSync(join(folder, '.digestif/ledger.db')).includes('anna@x.org')).toBe(false)
})

test('addresses that a send suppressed are restored by one command, and get the issue when asked for', async () => {
  const server = await mailServer()
  const folder = newsletter(server, ['at-rcpt-550-5.1.1.ann@example.org', 'bo@example.org'])
  expect(send(folder)).toMatchObject({ exit: 0 })
  const [issue = ''] = readdirSync(join(folder, 'out'))
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('1 active, 1 suppressed')
  const restored = digestif(folder, ['subscribers', 'restore', issue])
  expect(restored).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/^One address gets issues again\..*--again/),
  })
  expect(digestif(folder, ['subscribers', 'list']).stdout).toContain('2 active, 0 suppressed')
  const again = digestif(folder, ['subscribers', 'restore', issue, '--json'])
  expect(JSON.parse(again.stdout)).toEqual({ issue, restored: 0 })
})

test('a name in the ledger gives the terminal no orders', () => {
  const folder = folderWith()
  const run = (...args: string[]) => digestif(folder, ['subscribers', ...args])
  run('add', 'ann@x.org', '--name', 'Ann')
  const ledger = new DatabaseSync(join(folder, '.digestif/ledger.db'))
  ledger.prepare('update subscribers set name = ?').run('An\u001b[2Jn')
  ledger.close()
  expect(run('list').stdout).toContain('An\\u001b[2Jn')
  const { stdout } = run('list', '--json')
  expect(stdout).not.toContain('\u001b')
  expect(JSON.parse(stdout).subscribers[0].name).toBe('An\u001b[2Jn')
})

test('a pause comes in with a list, is shown with its day and goes out again', () => {
  const folder = folderWith({ 'digestif.config.json': '{ "timeZone": "Europe/Stockholm" }' })
  const run = (args: readonly string[], input = '') => digestif(folder, ['subscribers', ...args], input)
  // Midnight in Stockholm.
  const csv = 'email,paused_until\nann@x.org,2999-12-23T23:00:00Z\nbo@x.org,\ncy@x.org,2020-01-01T00:00:00Z\n'
  expect(run(['import', '-'], csv)).toMatchObject({ exit: 0 })
  const [ann, bo, cy] = run(['list']).stdout.split('\n')
  expect(ann).toMatch(/^ann@x\.org .* paused until 2999-12-24$/)
  expect(`${bo}${cy}`).not.toContain('paused')
  expect(run(['export']).stdout).toContain(',2999-12-23T23:00:00.000Z\r\n')
})

// Does a ledger that can't be believed stop us, and does reading one leave no trace?
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { type LedgerOpening, openLedger } from '../../../src/ledger/open.ts'
import { openSqlite } from '../../../src/ledger/sqlite.ts'
import { parseAddress } from '../../../src/model/address.ts'
import type { Ledger } from '../../../src/model/ledger.ts'

const AT = new Date('2026-11-23T07:00:00Z')

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'digestif-ledger-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const open = (file: string, opening: Partial<LedgerOpening> = {}): Promise<Ledger> =>
  openLedger(`sqlite:${file}`, { mode: 'write', sent: [], ...opening })

/** Every file below a folder with its size, its time and what is in it. */
function trace(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const facts = statSync(join(path, name))
      const hash = facts.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(path, name)))
            .digest('hex')
        : ''
      return `${name} ${facts.mtimeMs} ${hash}`
    })
}

async function use(ledger: Ledger): Promise<void> {
  const address = parseAddress('ann@x.org')
  if ('problem' in address) throw new Error(address.problem)
  await ledger.subscribers.admit([{ address, name: 'Ann' }], { source: 'test', at: AT })
  await using sendLock = await ledger.lockSending({ holder: 'test', at: AT })
  const plan = {
    id: '2026-11-23',
    number: 1,
    window: { until: AT },
    subject: '',
    hash: 'h',
    content: Buffer.of(1),
    articles: [],
  }
  await sendLock.begin(plan, AT)
}

async function readAll(ledger: Ledger): Promise<number> {
  await ledger.sentArticles()
  await ledger.counts('2026-11-23')
  await Array.fromAsync(ledger.subscribers.all())
  return (await ledger.issues(9)).length
}

test('reading where there is no ledger finds an empty one and leaves no trace', async () => {
  const path = folder()
  const before = trace(path)
  {
    await using ledger = await open(join(path, '.digestif/ledger.db'), { mode: 'read' })
    expect(await readAll(ledger)).toBe(0)
    expect(trace(path)).toEqual(before)
  }
  expect(trace(path)).toEqual(before)
})

test('reading a ledger leaves the file and its folder as they were', async () => {
  const path = folder()
  const file = join(path, '.digestif/ledger.db')
  {
    await using ledger = await open(file)
    await use(ledger)
  }
  const before = trace(path)
  for (let round = 0; round < 2; round++) {
    await using ledger = await open(file, { mode: 'read' })
    expect(await readAll(ledger)).toBe(1)
    expect(trace(path)).toEqual(before)
  }
  expect(trace(path)).toEqual(before)
})

test('a ledger that is read is not written', async () => {
  const file = join(folder(), 'ledger.db')
  await (await open(file))[Symbol.asyncDispose]()
  await using ledger = await open(file, { mode: 'read' })
  await expect(use(ledger)).rejects.toMatchObject({ code: 'ledger-unwritable' })
})

test('a ledger is read while another process writes it', async () => {
  const file = join(folder(), 'ledger.db')
  await using writer = await open(file)
  await use(writer)
  await using reader = await open(file, { mode: 'read' })
  expect(await readAll(reader)).toBe(1)
  await writer.skip(AT, 'Nothing new.', AT)
  expect(await reader.slot(AT)).toBeDefined()
})

test('two that make a ledger at once have made one', async () => {
  const path = folder()
  const file = join(path, '.digestif/ledger.db')
  const [one, other] = await Promise.all([open(file), open(file)])
  await use(one)
  expect(await readAll(other)).toBe(1)
  await one[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
  expect(readdirSync(join(path, '.digestif')).toSorted()).toEqual(['.gitignore', 'ledger.db', 'ledger.db-turn'])
})

test('a new ledger is for its owner only and gets into no repository', async () => {
  const path = folder()
  const file = join(path, '.digestif/ledger.db')
  await (await open(file))[Symbol.asyncDispose]()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(path, '.digestif/.gitignore'), 'utf8')).toBe('*\n')
  expect(readdirSync(join(path, '.digestif')).toSorted()).toEqual(['.gitignore', 'ledger.db'])
})

test.each(['read', 'write'] as const)('a ledger that is missing although issues were sent stops a %s', async (mode) => {
  const path = folder()
  const file = join(path, 'ledger.db')
  await expect(open(file, { mode, sent: ['2026-11-16'] })).rejects.toMatchObject({ code: 'ledger-missing' })
  expect(readdirSync(path)).toEqual([])
})

test.each(['read', 'write'] as const)('an old copy that does not know the last issue stops a %s', async (mode) => {
  const path = folder()
  const file = join(path, 'ledger.db')
  {
    await using ledger = await open(file)
    await use(ledger)
  }
  await using _ = await open(file, { mode, sent: ['2026-11-23'] })
  await expect(open(file, { mode, sent: ['2026-11-23', '2026-11-30'] })).rejects.toMatchObject({
    code: 'ledger-missing',
    what: expect.stringContaining('2026-11-30'),
  })
})

const DAMAGE: Readonly<Record<string, (file: string) => void>> = {
  'an empty file': (file) => writeFileSync(file, ''),
  'a text': (file) => writeFileSync(file, 'This is no ledger, and it is longer than a header. '.repeat(20)),
  'half a ledger': (file) => truncateSync(file, 8192),
  'a ledger with a hole': (file) => {
    const bytes = readFileSync(file)
    bytes.fill(0xaa, 4096, 4096 * 6)
    writeFileSync(file, bytes)
  },
  'another program’s database': (file) => {
    rmSync(file)
    const database = new DatabaseSync(file)
    database.exec('create table meta (name, value)')
    database.close()
  },
}

test.each(Object.entries(DAMAGE))('%s stops us and is left as it is', async (_, damage) => {
  const path = folder()
  const file = join(path, 'ledger.db')
  {
    await using ledger = await open(file)
    await use(ledger)
  }
  damage(file)
  const before = readFileSync(file)
  for (const mode of ['read', 'write'] as const) {
    const attempt = async () => {
      await using ledger = await open(file, { mode, sent: ['2026-11-23'] })
      await readAll(ledger)
      if (mode === 'write') await ledger.lockSending({ holder: 'test', at: AT })
    }
    await expect(attempt()).rejects.toMatchObject({ code: 'ledger-corrupt', where: { file } })
  }
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a ledger of a newer version stops us and is left as it is', async () => {
  const file = join(folder(), 'ledger.db')
  await (await open(file))[Symbol.asyncDispose]()
  const database = new DatabaseSync(file)
  database.exec("update meta set value = '99'")
  database.close()
  const before = readFileSync(file)
  for (const mode of ['read', 'write'] as const)
    await expect(open(file, { mode })).rejects.toMatchObject({ code: 'ledger-newer' })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a ledger that another program holds stops us', async () => {
  const file = join(folder(), 'ledger.db')
  await (await open(file))[Symbol.asyncDispose]()
  const other = new DatabaseSync(file)
  other.exec('begin exclusive')
  const opening = { mode: 'write', mustExist: true, waitMs: 0 } as const
  await expect(openSqlite(file, opening)).rejects.toMatchObject({ code: 'ledger-locked' })
  other.close()
  await (await open(file))[Symbol.asyncDispose]()
})

test('whoever waits for another program to let go of the ledger does other things meanwhile', async () => {
  const file = join(folder(), 'ledger.db')
  await using ledger = await open(file)
  await use(ledger)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  const left = ledger.subscribers.leave([1], { reason: 'Unsubscribed.', at: AT })
  // Never, if the wait kept this program from running.
  setImmediate(() => {
    other.exec('commit')
    other.close()
  })
  await left
  expect((await ledger.subscribers.byId(1))?.suppression).toBeDefined()
})

test.each([
  ['below a file', (path: string) => join(path, 'file', 'ledger.db')],
  ['that is a folder', (path: string) => join(path, 'folder')],
])('a place %s where no ledger can be stops us', async (_, place) => {
  const path = folder()
  writeFileSync(join(path, 'file'), '')
  mkdirSync(join(path, 'folder'))
  await expect(open(place(path))).rejects.toMatchObject({ code: 'ledger-unwritable' })
})

test('a full disk stops us, and what was confirmed is there', async () => {
  const file = join(folder(), 'ledger.db')
  {
    await using ledger = await open(file)
    await use(ledger)
  }
  // A limit on the size of files is as good as a full disk to SQLite, and needs no disk.
  const script = `
    import { openLedger } from ${JSON.stringify(join(process.cwd(), 'src/ledger/open.ts'))}
    process.on('SIGXFSZ', () => {})
    const ledger = await openLedger('sqlite:${file}', { mode: 'write', sent: [] })
    const at = new Date(0)
    for (let n = 0; n < 1e6; n++) {
      try { await ledger.approve({ issue: String(n), hash: 'x'.repeat(5000), at }) }
      catch (error) { console.log(error.code, n); process.exit(0) }
    }`
  const said = execFileSync('bash', [
    '-c',
    `ulimit -f 1000; exec "${process.execPath}" --input-type=module -e "$0"`,
    script,
  ])
  const [code, count] = said.toString().trim().split(' ')
  expect(code).toBe('ledger-unwritable')
  await using ledger = await open(file, { sent: ['2026-11-23'] })
  expect(await ledger.approval(String(Number(count) - 1))).toBeDefined()
  expect(await ledger.approval(String(count))).toBeUndefined()
})

test('a setting that names no kind of ledger is an error', async () => {
  await expect(openLedger('mysql://x', { mode: 'read', sent: [] })).rejects.toMatchObject({ code: 'ledger-kind' })
})

test('a copy that is older than the last send is refused, for readers would get the issue twice', async () => {
  const file = join(folder(), 'ledger.db')
  {
    await using ledger = await open(file)
    await ledger.subscribers.admit(
      ['a@x.org', 'b@x.org'].map((text) => {
        const address = parseAddress(text)
        if ('problem' in address) throw new Error(text)
        return { address, name: '' }
      }),
      { source: 'test', at: AT },
    )
    await using lock = await ledger.lockSending({ holder: 'test', at: AT })
    const window = { until: AT }
    const more = { subject: 'x', hash: 'x', content: new Uint8Array(), articles: [] }
    await lock.begin({ id: '2026-11-23', number: 1, window, ...more }, AT)
    await lock.commit({ settled: [], starting: [1], at: AT })
    await lock.commit({ settled: [{ id: 1, state: 'sent', reply: '250' }], starting: [], at: AT })
  }
  const sent = ['2026-11-23']
  await expect(open(file, { sent, delivered: async () => 2 })).rejects.toMatchObject({
    code: 'ledger-old',
    what: expect.stringContaining('1 readers who got the issue 2026-11-23, and 2 did'),
  })
  await using ledger = await open(file, { sent, delivered: async () => 1 })
  expect(await ledger.unfinished()).toBeDefined()
})

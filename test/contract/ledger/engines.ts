// Over which engines is the contract of the ledger held, and with whom and what is it tried?
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Engine } from '../../../src/ledger/engine.ts'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import { openPostgres } from '../../../src/ledger/postgres.ts'
import { openMemory, openSqlite } from '../../../src/ledger/sqlite.ts'
import { type Address, parseAddress } from '../../../src/model/address.ts'
import type { IssuePlan, Ledger } from '../../../src/model/ledger.ts'
import type { Entry } from '../../../src/model/subscriber.ts'
import { atExit } from '../../support/at-exit.ts'
import { type PgliteServer, startPglite } from '../../support/pglite.ts'
import { hasPostgres, type PostgresServer, startPostgres } from '../../support/postgres.ts'

/** Opens a new, empty database; called on what it returned, opens it once more as another process would. */
type Open = () => Promise<{ readonly engine: Engine; readonly again?: () => Promise<Engine> }>

/** Of all files of a process: each test has a schema of its own. */
let server: Promise<PostgresServer> | undefined
let pglite: Promise<PgliteServer> | undefined

/** Every engine passes the same suite. */
export const ENGINES: readonly { readonly name: string; readonly open: Open }[] = [
  {
    name: 'SQLite in a file',
    async open() {
      const folder = mkdtempSync(join(tmpdir(), 'digestif-ledger-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const again = () => openSqlite(join(folder, 'ledger.db'), { mode: 'write', mustExist: false })
      return { engine: await again(), again }
    },
  },
  { name: 'SQLite in memory', open: async () => ({ engine: await openMemory() }) },
  {
    name: 'PGlite',
    async open() {
      pglite ??= startPglite()
      return (await pglite).open()
    },
  },
  ...(hasPostgres
    ? [
        {
          name: 'PostgreSQL',
          async open() {
            server ??= startShared()
            const url = (await server).url()
            const again = () => openPostgres(url, { mode: 'write', mustExist: false })
            return { engine: await again(), again }
          },
        },
      ]
    : []),
]

async function startShared(): Promise<PostgresServer> {
  const started = await startPostgres()
  atExit(() => started.quit())
  return started
}

/** A ledger that is closed when the test is over. */
export async function ledgerBy(open: Open): Promise<Ledger> {
  const { engine } = await open()
  const ledger = ledgerOn(engine)
  onTestFinished(() => ledger[Symbol.asyncDispose]())
  return ledger
}

export const MONDAY = new Date('2026-11-23T07:00:00Z')

/** So many minutes after Monday at seven. */
export function later(minutes: number): Date {
  return new Date(MONDAY.getTime() + minutes * 60_000)
}

export function address(text: string): Address {
  const parsed = parseAddress(text)
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem}`)
  return parsed
}

export function people(...texts: readonly string[]): Entry[] {
  return texts.map((text) => ({ address: address(text), name: '' }))
}

export const NOTE = { source: 'test', at: MONDAY }

/** The nth issue, a week after the one before; its article is its own. */
export function plan(number: number, more: Partial<IssuePlan> = {}): IssuePlan {
  const until = new Date(MONDAY.getTime() + (number - 1) * 7 * 86_400_000)
  return {
    id: until.toISOString().slice(0, 10),
    number,
    window: { until },
    subject: `Issue ${number}`,
    hash: `bytes of ${number}`,
    content: Buffer.from(`content of ${number}`),
    articles: [
      { id: `article-${number}`, path: `${number}.md`, title: `Article ${number}`, hash: `text of ${number}` },
    ],
    ...more,
  }
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  return Array.fromAsync(items)
}

// How does a list of another program become ours?
import type { Log } from '../../model/ports.ts'
import { DigestError, type Notice } from '../../model/problem.ts'
import type { Entry, SubscriberList } from '../../model/subscriber.ts'
import { type Columns, columnsOf } from './columns.ts'
import { decode } from './decode.ts'
import { judge } from './entry.ts'
import { type Row, rows } from './rows.ts'

/** What became of the rows. Every row below the header is counted once. */
export interface Imported {
  readonly rows: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly suppressed: number
  readonly refused: number
  /** Unconfirmed or put to rest in the list that they come from: neither added nor suppressed. */
  readonly waiting: number
  readonly rejected: number
  /** The names of the columns that were not read. */
  readonly unread: readonly string[]
}

/** A row that added nobody. The first one is the header. */
export interface Reject {
  readonly line: number
  readonly reason: string
  readonly cells: readonly string[]
}

/** Where a list comes from and where the talk about it goes. */
export interface ImportOptions {
  /** How the list is called in notices and as the source of those whom it adds. */
  readonly file: string
  readonly at: Date
  readonly log: Log
  /** Columns that say nothing about consent, by their names. */
  readonly ignored?: readonly string[]
  readonly onReject?: (reject: Reject) => void | Promise<void>
}

/** One transaction: what is on disk after a kill is a whole number of them. */
const ROWS_A_TRANSACTION = 1_000
const NOTICES_MAX = 20
/** By the first rows, or so many characters of them, it is judged what the columns hold before anything is written. */
const SAMPLE_ROWS = 1_000
const SAMPLE_CHARACTERS = 1_000_000

/**
 * Imports CSV, a thousand rows at a time, in memory that does not grow with the list. A bad row is a notice and the rest
 * is taken; doing it again changes nothing more. Throws a DigestError `bad-csv`, `no-address-column`
 * or `unread-columns`; of the last two nothing was written.
 */
export async function importList(
  bytes: AsyncIterable<Uint8Array>,
  list: Pick<SubscriberList, 'admit'>,
  { file, at, log, ignored, onReject }: ImportOptions,
): Promise<Imported> {
  const sum = { rows: 0, added: 0, updated: 0, unchanged: 0, suppressed: 0, refused: 0, waiting: 0, rejected: 0 }
  let columns: Columns | undefined
  let batch: Entry[] = []
  const flush = async () => {
    const { added, updated, unchanged, suppressed, refused } = await list.admit(batch, { source: `import ${file}`, at })
    sum.added += added
    sum.updated += updated
    sum.unchanged += unchanged
    sum.suppressed += suppressed
    sum.refused += refused
    batch = []
    log.progress({ doing: 'Rows imported', done: sum.rows })
  }
  const text = decode(bytes, file, () => log.notice(guessedEncoding(file)))
  const take = async ({ line, cells, broken }: Row, by: Columns) => {
    sum.rows++
    const judged = broken === undefined ? judge(cells, by) : { rejected: broken }
    if ('entry' in judged) batch.push(judged.entry)
    else {
      const reason = 'rejected' in judged ? judged.rejected : `Its status is “${judged.waiting}”.`
      await onReject?.({ line, reason, cells })
      if ('waiting' in judged) sum.waiting++
      else if (++sum.rejected <= NOTICES_MAX) log.notice(badRow(file, line, reason))
    }
    if (batch.length === ROWS_A_TRANSACTION) await flush()
  }
  const sample: Row[] = []
  let characters = 0
  const begin = async () => {
    const [header, ...first] = sample.splice(0)
    const by = columnsOf(
      header?.cells ?? [],
      file,
      first.filter(isWhole).map(({ cells }) => cells),
      ignored,
    )
    columns = by
    if (header) await onReject?.({ line: header.line, reason: 'reason', cells: header.cells })
    for (const row of first) await take(row, by)
  }
  try {
    for await (const row of rows(text)) {
      if (columns) {
        await take(row, columns)
        continue
      }
      sample.push(row)
      characters += lengthOf(row)
      if (sample.length > SAMPLE_ROWS || characters > SAMPLE_CHARACTERS) await begin()
    }
    if (!columns) await begin()
    await flush()
  } catch (error) {
    throw error instanceof DigestError ? withCount(error, sum.rows - batch.length) : error
  }
  if (sum.rejected > NOTICES_MAX) log.notice(moreBadRows(file, sum.rejected - NOTICES_MAX))
  return { ...sum, unread: columns?.unread ?? [] }
}

function isWhole({ broken }: Row): boolean {
  return broken === undefined
}

function lengthOf({ cells }: Row): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0)
}

function badRow(file: string, line: number, what: string): Notice {
  return { code: 'bad-row', what, where: { file, line }, fix: 'Correct the row and import the file again.' }
}

function moreBadRows(file: string, count: number): Notice {
  const what = `${count} more rows were left out.`
  return {
    code: 'bad-row',
    what,
    where: { file },
    fix: 'With --rejects FILE all of them are written there, with the reasons.',
  }
}

function guessedEncoding(file: string): Notice {
  const what = 'It is not in UTF-8, so it was read as Windows-1252.'
  return {
    code: 'bad-encoding',
    what,
    where: { file },
    fix: 'If names look wrong, export it in UTF-8 and import it again.',
  }
}

function withCount(error: DigestError, taken: number): DigestError {
  if (taken <= 0) return error
  const { code, what, fix, where } = error
  const state = `${taken} rows before it were taken; importing again is safe.`
  return new DigestError(
    { code, what: `${what} ${state}`, fix, ...(where && { where }) },
    { cause: error.cause ?? error },
  )
}

// Where is the ledger, and is it the one that knows what was sent?
import type { Kysely } from 'kysely'
import type { Ledger } from '../model/ledger.ts'
import { maskPasswords } from '../model/mask-password.ts'
import { DigestError } from '../model/problem.ts'
import type { Engine } from './engine.ts'
import { ledgerOn } from './ledger.ts'
import { movingFrom } from './migrate.ts'

/** How to open a ledger, and what it must know. */
export interface LedgerOpening {
  /** `read` changes nothing on the disk, and where there is no ledger reads an empty one; `write` makes it. */
  readonly mode: 'read' | 'write'
  /**
   * Ids of issues of which something else proves that they were sent, such as the folder of finished issues. A ledger
   * that doesn't know them was lost, or is an old copy: with it, stories and readers would be served twice.
   */
  readonly sent: readonly string[]
  /**
   * To how many readers an issue is proved to have gone. A copy of the ledger that was made in the middle of a send knows
   * of fewer, and would serve the others twice.
   */
  readonly delivered?: (issue: string) => Promise<number>
}

/**
 * Opens the ledger that the setting names: `sqlite:` and an absolute path, or the URL of a PostgreSQL database.
 * Throws a DigestError `ledger-missing`, `-old`, `-locked`, `-corrupt`, `-newer`, `-unwritable` or `-kind`; then nothing was
 * changed.
 */
export async function openLedger(
  location: string,
  { mode, sent, delivered = async () => 0 }: LedgerOpening,
): Promise<Ledger> {
  const file = maskPasswords(location.replace(/^sqlite:/, ''))
  const engine = await openEngine(location, { mode, mustExist: sent.length > 0 })
  const ledger = ledgerOn(engine)
  try {
    const moving = await movingFrom(engine.db as unknown as Kysely<unknown>)
    if (moving !== undefined) throw halfMoved(file, moving)
    for (const id of sent) if (!(await ledger.issue(id))) throw outdated(file, id)
    const unfinished = await ledger.unfinished()
    if (unfinished) {
      const known = (await ledger.counts(unfinished.id)).sent
      const proved = await delivered(unfinished.id)
      if (known < proved) throw older(file, unfinished.id, { known, proved })
    }
    return ledger
  } catch (error) {
    await engine[Symbol.asyncDispose]()
    throw error
  }
}

/** The database that a location names. */
export async function openEngine(
  location: string,
  opening: { readonly mode: 'read' | 'write'; readonly mustExist: boolean },
): Promise<Engine> {
  const [, kind, file = ''] = /^(sqlite|postgres|postgresql):(.+)$/.exec(location) ?? []
  if (kind === 'sqlite') return (await import('./sqlite.ts')).openSqlite(file, opening)
  if (kind !== undefined) return (await import('./postgres.ts')).openPostgres(location, opening)
  const what = `The ledger "${maskPasswords(location)}" is of a kind that this version does not know.`
  const fix = 'Write it as sqlite:FILE or postgres://user@host/database.'
  throw new DigestError({ code: 'ledger-kind', what, fix })
}

function halfMoved(file: string, from: string): DigestError {
  const what = `The ledger is half of a move from ${from}.`
  const fix = `Run "digestif ledger move" again, which goes on where it stopped. Nothing was sent or changed.`
  return new DigestError({ code: 'ledger-in-use', what, where: { file }, fix })
}

function older(file: string, issue: string, { known, proved }: { known: number; proved: number }): DigestError {
  const what = `The ledger is older than the last send: it knows of ${known} readers who got the issue ${issue}, and ${proved} did.`
  const fix = `Put the newest ledger back. To go on with this one, knowing that ${proved - known} readers may get the issue twice, move its folder out of the folder of the setting "out". Nothing was sent or changed.`
  return new DigestError({ code: 'ledger-old', what, where: { file }, fix })
}

function outdated(file: string, issue: string): DigestError {
  const what = `The ledger does not know the issue ${issue}, which was sent.`
  const fix = `Put the newest ledger back, or correct the setting "ledger". To go on without it, knowing that the issue's stories and readers may be served twice, move its folder out of the folder of the setting "out". Nothing was sent or changed.`
  return new DigestError({ code: 'ledger-missing', what, where: { file }, fix })
}

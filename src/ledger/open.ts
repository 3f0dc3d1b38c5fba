// Where is the ledger, and which engine holds it?
import type { Ledger } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import { ledgerOn } from './ledger.ts'

/**
 * Opens the ledger that the setting names: `sqlite:` and an absolute path.
 * `read` changes nothing on the disk, and where there is no ledger reads an empty one; `write` makes it.
 * `mustExist`: issues were sent, so a ledger that is not there was lost; then it is an error in both modes.
 * Throws a DigestError `ledger-missing`, `-locked`, `-corrupt`, `-newer` or `-unwritable`; nothing is changed then.
 */
export async function openLedger(
  location: string,
  opening: { readonly mode: 'read' | 'write'; readonly mustExist: boolean },
): Promise<Ledger> {
  const [, file] = /^sqlite:(.+)$/.exec(location) ?? []
  if (file === undefined) {
    const what = `The ledger "${location}" is of a kind that this version does not know.`
    throw new DigestError({ code: 'ledger-kind', what, fix: 'Write "sqlite:" and a path in the setting "ledger".' })
  }
  const { openSqlite } = await import('./sqlite.ts')
  return ledgerOn(await openSqlite(file, opening))
}

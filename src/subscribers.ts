// The list of subscribers on one page: add, remove, import, export.
import type { Settings } from './config/schema.ts'
import { exportList } from './ledger/csv/export.ts'
import { type Imported, importList, type Reject } from './ledger/csv/import.ts'
import { openLedger } from './ledger/open.ts'
import { type Address, parseAddress } from './model/address.ts'
import type { Clock, Log } from './model/ports.ts'
import { DigestError } from './model/problem.ts'
import { cleanName, type SubscriberList, type Suppression } from './model/subscriber.ts'

export { csvLine } from './ledger/csv/export.ts'
export type { Imported, Reject }

/** What comes in from outside: the time, and where notices and progress go. */
export interface Doors {
  readonly clock: Clock
  readonly log: Log
}

/** One list, open. Nothing here sends a mail. */
export interface Subscribers extends AsyncDisposable {
  readonly list: SubscriberList
  /** An address that is suppressed is added only `again`, which lifts the suppression: for when the person asks for it. */
  add(
    person: { readonly address: string; readonly name: string },
    again: boolean,
  ): Promise<'added' | 'updated' | 'unchanged'>
  /** Suppresses the address as unsubscribed, whether or not it is on the list. `isNew` is false where it was before. */
  remove(address: string): Promise<{ readonly suppression: Suppression; readonly isNew: boolean }>
  /** Under `dryRun` reads and judges all rows and takes none. */
  import(
    bytes: AsyncIterable<Uint8Array>,
    options: {
      readonly file: string
      readonly dryRun?: boolean
      readonly onReject?: (reject: Reject) => Promise<void>
    },
  ): Promise<Imported>
  /** The lines of a CSV that another program, or this one, can import. */
  export(): AsyncIterable<string>
}

/** `read` leaves no trace on the disk. */
export async function openSubscribers(
  { ledger: location }: Pick<Settings, 'ledger'>,
  mode: 'read' | 'write',
  { clock, log }: Doors,
): Promise<Subscribers> {
  // Which issues were sent is asked when one is sent; a list may be kept before and after that.
  const ledger = await openLedger(location, { mode, sent: [] })
  const list = ledger.subscribers
  return {
    list,
    async add({ address: written, name }, again) {
      const address = addressOf(written)
      const { suppression } = await list.find(address)
      if (suppression && !again) throw suppressed(suppression)
      if (suppression) await list.unsuppress(address)
      const { added, updated } = await list.admit([{ address, name: cleanName(name) }], {
        source: 'cli',
        at: clock.now(),
      })
      return added > 0 || suppression ? 'added' : updated > 0 ? 'updated' : 'unchanged'
    },
    async remove(written) {
      const address = addressOf(written)
      return list.suppress({ address, kind: 'unsubscribed', reason: 'Removed by the operator.', at: clock.now() })
    },
    async import(bytes, { file, dryRun = false, onReject }) {
      const to = dryRun ? { admit: async () => NOBODY } : list
      return importList(bytes, to, { file, at: clock.now(), log, ...(onReject && { onReject }) })
    },
    export: () => exportList(list),
    [Symbol.asyncDispose]: () => ledger[Symbol.asyncDispose](),
  }
}

const NOBODY = { added: 0, updated: 0, unchanged: 0, suppressed: 0, refused: 0 }

function addressOf(written: string): Address {
  const address = parseAddress(written)
  if (!('problem' in address)) return address
  const what = `“${written.slice(0, 80)}” is no address. ${address.problem}`
  throw new DigestError({ code: 'bad-address', what, fix: 'Write it like anna@example.com.' })
}

function suppressed({ address, kind, reason, at }: Suppression): DigestError {
  const what = `${address} is suppressed since ${at.toISOString().slice(0, 10)} (${kind}): ${reason}`
  const fix = 'If the person themselves asks for the newsletter again, run this with --again.'
  return new DigestError({ code: 'suppressed', what, fix })
}

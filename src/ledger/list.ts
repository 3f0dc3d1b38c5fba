// How does an operator keep the list: add, remove, import, export?
import { type Address, parseAddress } from '../model/address.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Clock, Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { cleanName, type SubscriberList, type Suppression } from '../model/subscriber.ts'
import { csvLine, exportList } from './csv/export.ts'
import { type Imported, importList, type Reject } from './csv/import.ts'

export type { Imported }

/** What the operator's commands work on. */
interface ListContext {
  readonly ledger: { readonly subscribers: SubscriberList }
  readonly clock: Clock
  readonly log: Log
}

/** An address that is suppressed is added only `again`, which lifts the suppression: for when the person asks for it. */
export async function addSubscriber(
  { ledger: { subscribers }, clock }: ListContext,
  { address: written, name }: { readonly address: string; readonly name: string },
  again: boolean,
): Promise<'added' | 'updated' | 'unchanged'> {
  const address = addressOf(written)
  const { suppression } = await subscribers.find(address)
  if (suppression && !again) throw suppressed(suppression)
  if (suppression) await subscribers.unsuppress(address)
  const note = { source: 'cli', at: clock.now() }
  const { added, updated } = await subscribers.admit([{ address, name: cleanName(name) }], note)
  return added > 0 || suppression ? 'added' : updated > 0 ? 'updated' : 'unchanged'
}

/**
 * Suppresses the address as unsubscribed, whether or not it is on the list: `wasOnList` tells a slip of the keyboard from
 * a reader. `isNew` is false where it was suppressed before.
 */
export async function removeSubscriber(
  { ledger: { subscribers }, clock }: ListContext,
  written: string,
): Promise<{ readonly suppression: Suppression; readonly isNew: boolean; readonly wasOnList: boolean }> {
  const address = addressOf(written)
  const reason = 'Removed by the operator.'
  const { subscriber } = await subscribers.find(address)
  const done = await subscribers.suppress({ address, kind: 'unsubscribed', reason, at: clock.now() })
  return { ...done, wasOnList: subscriber !== undefined }
}

/** Undoes the suppressions that the send of an issue made. Throws a DigestError `no-issue` where it is not on record. */
export async function restoreSubscribers(
  { ledger }: { readonly ledger: Pick<Ledger, 'issue' | 'subscribers'> },
  issue: string,
): Promise<number> {
  if (await ledger.issue(issue)) return ledger.subscribers.restore(issue)
  const what = `No issue “${issue.slice(0, 80)}” was sent.`
  throw new DigestError({ code: 'no-issue', what, fix: '"digestif status" lists the issues on record.' })
}

/** One address: who has it, why it is suppressed if it is, and which issues went there. */
export async function showSubscriber({ ledger: { subscribers } }: Pick<ListContext, 'ledger'>, written: string) {
  const found = await subscribers.find(addressOf(written))
  return { ...found, received: found.subscriber ? await subscribers.history(found.subscriber.id) : [] }
}

/** Removes all that is known of a person. Returns whether they were on the list; either way no import brings them back. */
export async function eraseSubscriber(
  { ledger: { subscribers }, clock }: ListContext,
  written: string,
): Promise<boolean> {
  return subscribers.erase(addressOf(written), clock.now())
}

/** Throws a DigestError `not-on-list`, `on-list` or `suppressed`. Only a dead address that is suppressed may be changed. */
export async function changeAddress(
  { ledger: { subscribers } }: Pick<ListContext, 'ledger'>,
  from: string,
  to: string,
): Promise<void> {
  const [before, after] = [addressOf(from), addressOf(to)]
  const found = await subscribers.find(before)
  const other = await subscribers.find(after)
  const isSame = before.key === after.key
  if (!found.subscriber) throw notOnList(from)
  if (found.suppression && (found.suppression.kind !== 'hard' || isSame)) throw suppressed(found.suppression)
  if (other.suppression) throw suppressed(other.suppression)
  if (!(await subscribers.change(before, after))) throw onList(to)
}

/** Reads and judges all rows of a CSV; under `dryRun` none is taken. `onReject` gets each other row, its reason last. */
export async function importSubscribers(
  { ledger: { subscribers }, clock, log }: ListContext,
  bytes: AsyncIterable<Uint8Array>,
  {
    file,
    dryRun = false,
    ignored = [],
    onReject,
  }: {
    readonly file: string
    readonly dryRun?: boolean
    readonly ignored?: readonly string[]
    readonly onReject?: (line: string) => Promise<void>
  },
): Promise<Imported> {
  const to = dryRun ? { admit: async () => NOBODY } : subscribers
  const rejects = onReject && { onReject: ({ cells, reason }: Reject) => onReject(csvLine([...cells, reason])) }
  return importList(bytes, to, { file, at: clock.now(), log, ignored, ...rejects })
}

/** The lines of a CSV that another program, or this one, can import. */
export async function* exportSubscribers({
  ledger,
  clock,
}: Pick<ListContext, 'ledger' | 'clock'>): AsyncGenerator<string> {
  // A ledger that can't be read is an error before the first line, not after it.
  await ledger.subscribers.count()
  yield* exportList(ledger.subscribers, clock.now())
}

const NOBODY = { added: 0, updated: 0, unchanged: 0, suppressed: 0, refused: 0 }

function addressOf(written: string): Address {
  const address = parseAddress(written)
  if (!('problem' in address)) return address
  const what = `“${written.slice(0, 80)}” is not an address. ${address.problem}`
  throw new DigestError({ code: 'bad-address', what, fix: 'Write the address alone, like anna@example.com.' })
}

function notOnList(written: string): DigestError {
  const what = `${written} is not on the list.`
  return new DigestError({ code: 'not-on-list', what, fix: '"digestif subscribers list" shows who is.' })
}

function onList(written: string): DigestError {
  const what = `${written} is on the list already.`
  return new DigestError({ code: 'on-list', what, fix: 'Remove the old address instead: digestif subscribers remove.' })
}

function suppressed({ address, kind, reason, at }: Suppression): DigestError {
  const what = `${address} has been suppressed since ${at.toISOString().slice(0, 10)} (${kind}): ${reason}`
  const fix = 'If the person themselves asks for the newsletter again, run this with --again.'
  return new DigestError({ code: 'suppressed', what, fix })
}

// What can a person decide about an issue: approve it, or send it once more?
import { parseAddress } from '../model/address.ts'
import type { Delivery, DeliveryId } from '../model/delivery.ts'
import type { Ledger } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import { openSaved, type Saved } from './manifest.ts'
import { anotherUnfinished, assertUnsent, issueOnRecord } from './next.ts'
import { onRecord } from './records.ts'

/** An issue that goes once more to some of its readers. */
export interface PlannedAgain {
  readonly saved: Saved
  readonly because: 'again'
  readonly deliveries: readonly DeliveryId[]
}

/** Binds a person's approval to every byte of a saved issue. */
export async function approveIssue(ledger: Ledger, out: string, id: string, at: Date): Promise<Saved> {
  const saved = await openSaved(out, id)
  await assertUnsent(id, ledger)
  await ledger.approve({ issue: id, hash: saved.hash, at })
  return saved
}

/**
 * The issue for one reader whose delivery failed or is uncertain, or for all that are one of these. Changes nothing: the
 * readers are opened again when the send begins, after whoever sends has agreed.
 */
export async function plannedAgain(ledger: Ledger, out: string, id: string, whom: string): Promise<PlannedAgain> {
  // An issue that is opened again and can't be sent would keep all others from being sent.
  const saved = await issueOnRecord(await onRecord(ledger, id), ledger, out)
  const unfinished = await ledger.unfinished()
  if (unfinished && unfinished.id !== id) throw anotherUnfinished(unfinished)
  const states = whom === 'failed' || whom === 'uncertain' ? ([whom] as const) : (['uncertain', 'failed'] as const)
  const address = states.length === 1 ? undefined : parseAddress(whom)
  const key = address && 'key' in address ? address.key : undefined
  if (address && key === undefined) throw notAgain(whom, id)
  const chosen: Delivery[] = []
  for (const state of states)
    for await (const delivery of ledger.deliveries(id, state))
      if (key === undefined || delivery.address.toLowerCase().normalize('NFC') === key) chosen.push(delivery)
  const deliveries: DeliveryId[] = []
  for (const { id: delivery, subscriber } of chosen)
    if (!(await ledger.subscribers.byId(subscriber))?.suppression) deliveries.push(delivery)
  if (deliveries.length === 0) throw notAgain(whom, id)
  return { saved, because: 'again', deliveries }
}

/** Opens the issue for these deliveries: a person's decision, for a reader may get it twice by it. */
export async function openAgain(ledger: Ledger, { deliveries }: PlannedAgain, at: Date): Promise<void> {
  for (const delivery of deliveries) await ledger.resolve(delivery, 'again', at)
}

function notAgain(whom: string, issue: string): DigestError {
  const what =
    whom === 'failed' || whom === 'uncertain'
      ? `The issue ${issue} has no ${whom} delivery that may be sent again.`
      : `The issue ${issue} has no delivery to “${whom.slice(0, 80)}” that failed or is uncertain and may be sent again.`
  const fix = `"digestif status ${issue}" names them; a suppressed address is first added with "digestif subscribers add ADDRESS --again".`
  return new DigestError({ code: 'not-again', what, fix })
}

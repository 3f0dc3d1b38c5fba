// What comes of the reports about readers?
import { hash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Address, parseAddress } from '../model/address.ts'
import type { SubscriberId, SubscriberList, SuppressionKind } from '../model/subscriber.ts'
import { type BounceKind, type BounceReport, classify } from './classify.ts'
import { mailsIn } from './mails.ts'

/** How many mails, and what they reported; `suppressed` addresses were not suppressed before. */
export type Bounced = Readonly<Record<BounceKind, number>> & { readonly mails: number; readonly suppressed: number }

const SUPPRESSED_AS: Readonly<Partial<Record<BounceKind, SuppressionKind>>> = {
  hard: 'hard',
  complaint: 'complaint',
  unsubscribe: 'unsubscribed',
}

/**
 * Suppresses whom the mails report. A signed return path names the reader; without one the address must be on the list.
 * Mails that report nothing of a reader are kept in the folder `aside`, whatever becomes of where they were. Doing it
 * twice changes nothing more.
 */
export async function applyBounces(
  paths: readonly string[],
  {
    subscribers,
    readerOf,
    aside,
    at,
  }: {
    readonly subscribers: SubscriberList
    /** The reader that an address of ours names, where we signed it. */
    readonly readerOf: (to: string) => SubscriberId | undefined
    readonly aside: string
    readonly at: Date
  },
): Promise<Bounced> {
  const counts = { hard: 0, soft: 0, complaint: 0, unsubscribe: 0, other: 0, mails: 0, suppressed: 0 }
  for await (const raw of mailsIn(paths)) {
    counts.mails++
    for (const report of classify(raw)) {
      const address = await addressOf(report)
      const kind = address ? report.kind : 'other'
      counts[kind]++
      if (kind === 'other') await keep(raw)
      const as = SUPPRESSED_AS[kind]
      if (!address || !as) continue
      const { isNew } = await subscribers.suppress({ address, kind: as, reason: report.reason, at })
      if (isNew) counts.suppressed++
    }
  }
  return counts

  async function addressOf({ kind, to, address }: BounceReport): Promise<Address | undefined> {
    if (kind === 'other') return undefined
    for (const one of kind === 'unsubscribe' ? [] : to) {
      const id = readerOf(one)
      const reader = id === undefined ? undefined : await subscribers.byId(id)
      const signed = reader?.address ? parseAddress(reader.address) : undefined
      if (signed && !('problem' in signed)) return signed
    }
    return address && (await subscribers.find(address)).subscriber ? address : undefined
  }

  /** Under a name made of its bytes: the same mail is kept once. */
  async function keep(raw: Buffer): Promise<void> {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    const file = join(aside, `${hash('sha256', raw, 'hex').slice(0, 24)}.eml`)
    await writeFile(file, raw, { mode: 0o600, flush: true })
  }
}

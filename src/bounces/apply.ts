// What comes of the reports about readers?
import { hash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../model/address.ts'
import { addressOf, type SubscriberId, type SubscriberList, type SuppressionKind } from '../model/subscriber.ts'
import { type BounceKind, type BounceReport, classify } from './classify.ts'
import { mailsIn } from './mails.ts'
import { entityOf } from './parts.ts'

/** How many mails, and what they reported; `suppressed` addresses were not suppressed before. */
export type Bounced = Readonly<Record<BounceKind, number>> & { readonly mails: number; readonly suppressed: number }

const SUPPRESSED_AS: Readonly<Partial<Record<BounceKind, SuppressionKind>>> = {
  hard: 'hard',
  complaint: 'complaint',
  unsubscribe: 'unsubscribed',
}

/**
 * Suppresses whom the mails report. A signed return path names the reader; without one a report must return a mail of ours
 * to the address that it names, or repeat the address that the mail was sent to. Else anybody could take readers off.
 * Mails that report nothing of a reader are kept in the folder `aside`, whatever becomes of where they were. Doing it
 * twice changes nothing more.
 */
export async function applyBounces(
  paths: readonly string[],
  {
    subscribers,
    readerOf,
    messageIdOf,
    limit,
    aside,
    at,
  }: {
    readonly subscribers: SubscriberList
    /** The reader that an address of ours names, where we signed it. */
    readonly readerOf: (to: string) => SubscriberId | undefined
    /** The Message-ID that a reader's copy of an issue has. */
    readonly messageIdOf: (issue: string, reader: SubscriberId) => string
    /** When bounces that may pass suppress an address. */
    readonly limit: { readonly count: number; readonly days: number }
    readonly aside: string
    readonly at: Date
  },
): Promise<Bounced> {
  const counts = { hard: 0, soft: 0, complaint: 0, unsubscribe: 0, other: 0, mails: 0, suppressed: 0 }
  for await (const raw of mailsIn(paths)) {
    counts.mails++
    for (const report of classify(raw)) {
      const address = await readerIn(report)
      const kind = address ? report.kind : 'other'
      counts[kind]++
      if (kind === 'other') await keep(raw)
      if (address && (await apply(report, address, raw))) counts.suppressed++
    }
  }
  return counts

  /** Returns whether the address is suppressed now and was not before. */
  async function apply({ kind, reason }: BounceReport, address: Address, raw: Buffer): Promise<boolean> {
    const as = SUPPRESSED_AS[kind]
    if (as) return (await subscribers.suppress({ address, kind: as, reason, at })).isNew
    const mail = hash('sha256', raw, 'hex')
    return subscribers.bounced({ address, mail, reason, sent: writtenAt(raw) ?? at, at, limit })
  }

  async function readerIn({ kind, to, address, isOriginal, messageId }: BounceReport): Promise<Address | undefined> {
    if (kind === 'other') return undefined
    for (const one of kind === 'unsubscribe' ? [] : to) {
      const id = readerOf(one)
      const signed = id === undefined ? undefined : addressOf(await subscribers.byId(id))
      if (signed) return signed
    }
    const { subscriber } = address ? await subscribers.find(address) : {}
    if (!subscriber) return undefined
    if (kind === 'unsubscribe') return address
    const received = await subscribers.history(subscriber.id)
    const isOurs = received.some(
      ({ issue, state }) => state !== 'skipped' && (isOriginal || messageIdOf(issue, subscriber.id) === messageId),
    )
    return isOurs ? address : undefined
  }

  /** Under a name made of its bytes: the same mail is kept once. */
  async function keep(raw: Buffer): Promise<void> {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    const file = join(aside, `${hash('sha256', raw, 'hex').slice(0, 24)}.eml`)
    await writeFile(file, raw, { mode: 0o600, flush: true })
  }
}

/** A report may be read long after it came. */
function writtenAt(raw: Buffer): Date | undefined {
  const date = new Date(
    entityOf(raw.toString('latin1'))
      .fields.get('date')
      ?.replaceAll(/\([^)]*\)/g, '') ?? '',
  )
  return Number.isNaN(date.getTime()) ? undefined : date
}

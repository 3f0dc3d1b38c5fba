// What comes of the reports about readers?
import { hash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../model/address.ts'
import { addressOf, type SubscriberId, type SubscriberList } from '../model/subscriber.ts'
import { type BounceKind, type BounceReport, classify } from './classify.ts'
import { entityOf } from './parts.ts'
import { applyReport } from './report.ts'

/** How many mails, and what they reported; `suppressed` addresses were not suppressed before. */
export type Bounced = Readonly<Record<BounceKind, number>> & { readonly mails: number; readonly suppressed: number }

/**
 * Suppresses whom the mails report. A signed return path names the reader; without one a report must return a mail of ours
 * to the address that it names, or repeat the address that the mail was sent to. Else anybody could take readers off.
 * Mails that report nothing of a reader are kept in the folder `aside`, whatever becomes of where they were. Doing it
 * twice changes nothing more.
 */
export async function applyBounces(
  mails: AsyncIterable<Buffer>,
  {
    subscribers,
    readerOf,
    readerOfToken,
    trusted,
    messageIdOf,
    limit,
    aside,
    at,
  }: {
    readonly subscribers: SubscriberList
    /** The reader that an address of ours names, where we signed it. */
    readonly readerOf: (to: string) => SubscriberId | undefined
    /** The reader that an unsubscribe token names, where we signed it. */
    readonly readerOfToken: (token: string) => SubscriberId | undefined
    /** The server whose word on who sent a mail is believed. */
    readonly trusted?: string | undefined
    /** The Message-ID that a reader's copy of an issue has. */
    readonly messageIdOf: (issue: string, reader: SubscriberId) => string
    /** When bounces that may pass suppress an address. */
    readonly limit: { readonly count: number; readonly days: number }
    readonly aside: string
    readonly at: Date
  },
): Promise<Bounced> {
  const counts = { hard: 0, soft: 0, complaint: 0, unsubscribe: 0, other: 0, mails: 0, suppressed: 0 }
  for await (const raw of mails) {
    counts.mails++
    for (const report of classify(raw)) {
      const address = await readerIn(report)
      const kind = address ? report.kind : 'other'
      counts[kind]++
      if (kind === 'other') await keep(raw)
      if (!address || report.kind === 'other') continue
      const id = hash('sha256', raw, 'hex')
      const { reason } = report
      const sent = writtenAt(raw) ?? at
      const isNew = await applyReport({ kind: report.kind, address, reason, id, sent }, { subscribers, limit, at })
      if (isNew) counts.suppressed++
    }
  }
  return counts

  async function readerIn(report: BounceReport): Promise<Address | undefined> {
    const { kind, to, address, isOriginal, messageId } = report
    if (kind === 'other') return undefined
    if (kind === 'unsubscribe') return whoAsks(report)
    for (const one of to) {
      const id = readerOf(one)
      const signed = id === undefined ? undefined : addressOf(await subscribers.byId(id))
      if (signed) return signed
    }
    const { subscriber } = address ? await subscribers.find(address) : {}
    if (!subscriber) return undefined
    const received = await subscribers.history(subscriber.id)
    const isOurs = received.some(
      ({ issue, state }) => state !== 'skipped' && (isOriginal || messageIdOf(issue, subscriber.id) === messageId),
    )
    return isOurs ? address : undefined
  }

  /** By the token of our header; else the address in From, where a server that is trusted says that it is no forgery. */
  async function whoAsks({ token, address, vouchedBy }: BounceReport): Promise<Address | undefined> {
    const id = token === undefined ? undefined : readerOfToken(token)
    if (id !== undefined) return addressOf(await subscribers.byId(id))
    const isTrusted = vouchedBy !== undefined && vouchedBy === trusted?.toLowerCase()
    return isTrusted && address && (await subscribers.find(address)).subscriber ? address : undefined
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

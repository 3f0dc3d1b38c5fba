// What does a mail to the bounce address report, and of whom?
import { type Address, parseAddress } from '../model/address.ts'
import { vouchedBy } from './authentic.ts'
import { entityOf, fieldsOf, type Leaf, leavesOf } from './parts.ts'
import { plainReport, returnedHead } from './plain-report.ts'

/** `soft` may pass; `unsubscribe` is a reader's own mail; `other` is for a person to read. */
export type BounceKind = 'hard' | 'soft' | 'complaint' | 'unsubscribe' | 'other'

/** One recipient that a mail is about. A mail that reports nothing is one `other`. */
export interface BounceReport {
  readonly kind: BounceKind
  readonly address?: Address
  /** The report repeats the address that the mail was sent to; without it `address` may be one that it was forwarded to. */
  readonly isOriginal?: true
  /** The Message-ID of the mail that came back, where the report returns it. */
  readonly messageId?: string
  /** The address that the report came to: it may name the reader (VERP). */
  readonly to: readonly string[]
  /** What a mail that asks to unsubscribe has behind the word: our link's token, where it is a mail by our header. */
  readonly token?: string
  /** The server that says that such a mail is from whom it names: see `vouchedBy`. */
  readonly vouchedBy?: string
  /** What the server said, on one line. */
  readonly reason: string
}

const REASON_MAX = 300

/**
 * Reads a report by RFC 3464 (deliveries) or RFC 5965 (complaints), or a mail that asks to unsubscribe. A report of success
 * or delay is not a bounce.
 */
export function classify(raw: Uint8Array): readonly BounceReport[] {
  const mail = entityOf(Buffer.from(raw).toString('latin1'))
  const leaves = leavesOf(mail)
  const to = recipientsOf(mail.fields)
  const messageId = messageIdOf(leaves)
  return reportsOf(mail.fields, leaves, to).map((report) => {
    const server =
      report.kind === 'unsubscribe' && report.address ? vouchedBy(headOf(raw), report.address.written) : undefined
    return { ...report, ...(messageId && { messageId }), ...(server !== undefined && { vouchedBy: server }) }
  })
}

function reportsOf(
  fields: ReadonlyMap<string, string>,
  leaves: readonly Leaf[],
  to: readonly string[],
): BounceReport[] {
  const feedback = leaves.find(({ type }) => type === 'message/feedback-report')
  if (feedback) return [complaint(feedback, leaves, to)]
  const status = leaves.find(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type))
  if (status) {
    const reports = failures(status.text, to)
    return reports.length > 0 ? reports : [other(to)]
  }
  const failed = leaves.length > 0 && isFromServer(fields) ? fields.get('x-failed-recipients') : undefined
  if (failed !== undefined) return failedRecipients(failed, leaves, to)
  const subject = (fields.get('subject') ?? '').trim()
  const from = addressIn(fields.get('from'))
  const asked = UNSUBSCRIBE.exec(subject)
  if (asked && (from || asked[1] !== undefined) && !isAutomatic(fields)) {
    const token = asked[1]
    const reason = 'Unsubscribed by mail.'
    return [{ kind: 'unsubscribe', ...(from && { address: from }), to, ...(token && { token }), reason }]
  }
  if (!isFromServer(fields) || /^auto-replied/i.test(fields.get('auto-submitted') ?? '')) return [other(to)]
  const plain = plainReport(subject, leaves).flatMap(({ address: written, said }): BounceReport[] => {
    const address = addressIn(written)
    const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? ''
    return address ? [{ kind: kindOf(status, said), address, to, reason: said.slice(0, REASON_MAX) }] : []
  })
  return plain.length > 0 ? plain : [other(to)]
}

/** As our header writes it, or a person. */
const UNSUBSCRIBE = /^unsubscribe(?:\s+(\d{1,15}\.[\w-]{16}))?\.?$/i

function headOf(raw: Uint8Array): string {
  return (
    Buffer.from(raw)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  )
}

/** Of the part that returns the mail or its head, or of what a server copied into its text. */
function messageIdOf(leaves: readonly Leaf[]): string | undefined {
  const original = leaves.findLast(({ type }) => ORIGINAL.test(type))
  const text = original?.text ?? returnedHead(leaves)
  return /^message-id:\s*(<[^\s<>]{3,300}>)/im.exec(text)?.[1]
}

const ORIGINAL = /^(?:message\/(?:rfc822|global|global-headers|rfc822-headers)|text\/rfc822-headers)$/

/** RFC 3464 §2.1: fields of the message, then a block for each recipient. */
function failures(text: string, to: readonly string[]): BounceReport[] {
  return text.split(/\r?\n[ \t]*\r?\n/).flatMap((block): BounceReport[] => {
    const fields = fieldsOf(block)
    if (
      fields
        .get('action')
        ?.split(/[\s;(]/, 1)[0]
        ?.toLowerCase() !== 'failed'
    )
      return []
    const original = typed(fields.get('original-recipient'))
    const address = original ?? typed(fields.get('final-recipient'))
    const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '')
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? ''
    const reason = `${status} ${diagnostic}`.trim().slice(0, REASON_MAX) || 'Undeliverable.'
    const known = { ...(address && { address }), ...(original && { isOriginal: true as const }) }
    return [{ kind: kindOf(status, diagnostic), ...known, to, reason }]
  })
}

/** RFC 5965 §3.2: a report of anything but abuse, such as a virus or `not-spam`, is for a person to read. */
function complaint(feedback: Leaf, leaves: readonly Leaf[], to: readonly string[]): BounceReport {
  const fields = fieldsOf(feedback.text)
  const type = fields.get('feedback-type')?.toLowerCase() ?? ''
  if (!/^(?:abuse|fraud|opt-out|complaint)$/.test(type)) return other(to)
  const original = leaves.find(({ type: part }) => ORIGINAL.test(part))
  const head = original && entityOf(original.text).fields
  const named = addressIn(fields.get('original-rcpt-to')) ?? addressIn(head?.get('x-hmxmroriginalrecipient'))
  const address = named ?? addressIn(head?.get('x-original-to')) ?? addressIn(head?.get('to'))
  const reason = 'Reported as spam.'
  const from = fields.get('original-mail-from')
  const known = { ...(address && { address }), ...(named && { isOriginal: true as const }) }
  return { kind: 'complaint', ...known, to: from ? [...to, ...mailboxesIn(from)] : to, reason }
}

/** Gmail and Exim name recipients in a header; older versions send no report that programs can read. */
function failedRecipients(list: string, leaves: readonly Leaf[], to: readonly string[]): BounceReport[] {
  const text = leaves.find(({ type }) => type === 'text/plain')?.text ?? ''
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? ''
  const said = /^.*\b[45]\d\d[ -].*$/m.exec(text)?.[0]?.trim() ?? 'Undeliverable.'
  const found = list.split(',').flatMap((one) => addressIn(one) ?? [])
  if (found.length === 0) return [other(to)]
  return found.map((address) => ({ kind: kindOf(status, said), address, to, reason: said.slice(0, REASON_MAX) }))
}

/** RFC 3463: the address itself is wrong. All else may be mended, by the reader, by their server or by us. */
const DEAD = /^5\.(?:1\.(?:[1236]|10)|2\.1|4\.4)$/
const VAGUE = /^(?:5\.(?:0|1|3|5)\.0|5\.4\.1|5\.7\.1|5\.5\.\d)?$/
const DEAD_WORDS =
  /\b(?:user|mailbox|recipient|account|address)\b.{0,60}\b(?:unknown|not found|(?:does not|doesn'?t) exist|no longer|inactive|disabled|not listed)|\b(?:unknown|no such|invalid) (?:local )?(?:user|mailbox|recipient|account|address|person)|\bunrouteable address\b|\buser doesn'?t have a\b|\bno mailbox here\b|\bhost (?:or domain name )?not found\b|\bdomain (?:not found|does not exist)/i

function kindOf(status: string, said: string): 'hard' | 'soft' {
  if (DEAD.test(status)) return 'hard'
  return VAGUE.test(status) && !/^4/.test(said) && DEAD_WORDS.test(said) ? 'hard' : 'soft'
}

function isFromServer(fields: ReadonlyMap<string, string>): boolean {
  return /mailer-daemon|postmaster/i.test(fields.get('from') ?? '') || fields.get('return-path') === '<>'
}

/** RFC 3834: what a program sent is nobody's wish. */
function isAutomatic(fields: ReadonlyMap<string, string>): boolean {
  return !/^(?:no\b.*)?$/i.test(fields.get('auto-submitted') ?? '') || isFromServer(fields)
}

function recipientsOf(fields: ReadonlyMap<string, string>): string[] {
  return ['delivered-to', 'x-original-to', 'to'].flatMap((name) => mailboxesIn(fields.get(name) ?? ''))
}

function mailboxesIn(text: string): string[] {
  return text.slice(0, 2_000).match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? []
}

/** `rfc822;anna@example.com`, with or without angle brackets. */
function typed(value: string | undefined): Address | undefined {
  return value === undefined ? undefined : addressIn(value.replace(/^[\w-]+\s*;\s*/, ''))
}

function addressIn(text: string | undefined): Address | undefined {
  const [written] = mailboxesIn(text ?? '')
  const address = written === undefined ? undefined : parseAddress(written)
  return address && !('problem' in address) ? address : undefined
}

function other(to: readonly string[]): BounceReport {
  return { kind: 'other', to, reason: '' }
}

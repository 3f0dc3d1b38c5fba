// How does a link or bounce address prove that we issued it?
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SubscriberId } from '../model/subscriber.ts'

/** What a token is for: it is not valid for another purpose. */
export type Purpose = 'unsubscribe' | 'bounce'

/** No subscriber: the reader of previews and test copies. */
export const NOBODY: SubscriberId = 0

/** 96 bits: too many to guess, and short enough for a local part of 64 characters. */
const SIGNATURE_CHARS = 16

/**
 * `<reader>.<signature>`, in characters that need no escaping in an address or a link. It is bound to the reader, the
 * newsletter and the purpose, and can't be made without the secret. It never expires: mails are kept for years.
 */
export function tokenFor(reader: SubscriberId, newsletter: string, purpose: Purpose, secret: string): string {
  return `${reader}.${signature(`${purpose}\n${newsletter}\n${reader}`, secret)}`
}

/** The reader of a token; undefined if it was not made with this secret for this newsletter and purpose. */
export function readerOf(
  token: string,
  newsletter: string,
  purpose: Purpose,
  secret: string,
): SubscriberId | undefined {
  const [, reader] = /^(0|[1-9]\d{0,14})\.[\w-]{16}$/.exec(token) ?? []
  if (reader === undefined) return undefined
  const right = Buffer.from(tokenFor(Number(reader), newsletter, purpose, secret))
  const given = Buffer.from(token)
  return given.length === right.length && timingSafeEqual(given, right) ? Number(reader) : undefined
}

/** The reader whom a return path of ours names, whatever stands before its plus sign. */
export function readerOfReturnPath(to: string, newsletter: string, secret: string): SubscriberId | undefined {
  const token = /\+[\w-]+\.(\d+\.[\w-]{16})@/.exec(to)?.[1]
  return token === undefined ? undefined : readerOf(token, newsletter, 'bounce', secret)
}

function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, SIGNATURE_CHARS)
}

/** What a sealed token is for. */
type SealedPurpose = 'confirm' | 'change' | 'ask'

/** 132 bits. */
const SEAL_CHARS = 22

/**
 * A text that only we can have made, valid until an instant: `<text and instant>.<signature>`. It can be read by whoever
 * has it, so it is sent only to the address that it is about, and nothing has to be kept of people who never answer.
 */
export function seal(
  text: string,
  { newsletter, purpose, secret, until }: Omit<Seal, 'at'> & { readonly until: Date },
): string {
  const body = Buffer.from(`${until.getTime()} ${text}`).toString('base64url')
  return `${body}.${sealOf(body, newsletter, purpose, secret)}`
}

interface Seal {
  readonly newsletter: string
  readonly purpose: SealedPurpose
  readonly secret: string
  readonly at: Date
}

/** What was sealed; `expired` where its time is over, undefined where we did not make it for this purpose. */
export function unseal(
  token: string,
  { newsletter, purpose, secret, at }: Seal,
): { readonly text: string; readonly until: Date } | 'expired' | undefined {
  const [, body, given] = /^([\w-]{8,4000})\.([\w-]{22})$/.exec(token) ?? []
  if (body === undefined || given === undefined) return undefined
  const right = Buffer.from(sealOf(body, newsletter, purpose, secret))
  if (!timingSafeEqual(Buffer.from(given), right)) return undefined
  const [, instant, text = ''] = /^(\d{1,15}) (.*)$/s.exec(Buffer.from(body, 'base64url').toString()) ?? []
  const until = new Date(Number(instant))
  return at >= until ? 'expired' : { text, until }
}

function sealOf(body: string, newsletter: string, purpose: SealedPurpose, secret: string): string {
  const text = `${purpose}\n${newsletter}\n${body}`
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, SEAL_CHARS)
}

// How does an address in a mail prove that we wrote it?
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SubscriberId } from '../model/subscriber.ts'

/** What a token is for: one made for one purpose is worth nothing for another. */
export type Purpose = 'unsubscribe' | 'bounce'

/** Nobody: what links in previews and test copies speak of. */
export const NOBODY: SubscriberId = 0

/** 96 bits: enough that nobody finds one by trying, short enough for a local part of 64 letters. */
const LETTERS = 16

/**
 * `<reader>.<signature>`, of letters that stay as they are in an address and in a link. It names the reader, the
 * newsletter and the purpose, and can't be made without the secret. It never expires: mails are kept for years.
 */
export function tokenFor(reader: SubscriberId, newsletter: string, purpose: Purpose, secret: string): string {
  return `${reader}.${signature(`${purpose}\n${newsletter}\n${reader}`, secret)}`
}

/** The reader of a token, or undefined where it was not made with this secret for this newsletter and purpose. */
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

function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, LETTERS)
}

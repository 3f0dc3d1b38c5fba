// What comes in by a webhook, and what do we make of it?
import { createHash, timingSafeEqual } from 'node:crypto'

/** A request of a mail provider. */
export interface WebhookRequest {
  readonly body: Buffer
  header(name: string): string | undefined
}

/** What is known of a provider's requests: its key, the moment, and how to fetch a page of the provider's own. */
export interface WebhookContext {
  readonly key: string
  readonly at: Date
  fetchText(url: string): Promise<string>
}

/** One reader that a provider reports. */
export interface WebhookEvent {
  readonly kind: 'hard' | 'soft' | 'complaint' | 'unsubscribe'
  readonly address: string
  readonly reason: string
  /** Tells events apart: the same one counts once. */
  readonly id: string
  /** When it happened, where the provider says. */
  readonly at?: Date
}

/** `refused`: the provider did not sign it, or too long ago; `unread`: it did, and it is nothing that we know. */
type WebhookOutcome = 'refused' | 'unread' | readonly WebhookEvent[]

/** How a provider's requests are checked and read. */
export type Provider = (request: WebhookRequest, context: WebhookContext) => Promise<WebhookOutcome> | WebhookOutcome

/** A signed request is believed for so long: providers try again for a while, and whoever copied one must not use it later. */
const WINDOW_MS = 3_600_000

/** Whether an instant, in seconds or milliseconds, is near enough. */
export function isRecent(instant: Date, at: Date): boolean {
  return Math.abs(at.getTime() - instant.getTime()) <= WINDOW_MS
}

/** Compares secrets in a time that says nothing about them. */
export function isSame(given: string, right: string): boolean {
  const hashed = (text: string) => createHash('sha256').update(text).digest()
  return right !== '' && timingSafeEqual(hashed(given), hashed(right))
}

/** A JSON object or list; undefined where it is neither. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The fields of an object that came from outside; of anything else, none. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The objects of a list, or the one object. */
export function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : [value]).slice(0, EVENTS_MAX).map(fieldsIn)
}

/** A text; a number is one, too. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** An event, its time and reason where they are given. */
export function eventOf(
  kind: WebhookEvent['kind'],
  {
    address,
    id,
    reason,
    at,
  }: { readonly address: unknown; readonly id: string; readonly reason: string; readonly at?: Date },
): WebhookEvent {
  const when = at && !Number.isNaN(at.getTime()) ? at : undefined
  const said = reason.replaceAll(/\s+/g, ' ').trim().slice(0, 300) || SAID[kind]
  return { kind, address: textIn(address), id, reason: said, ...(when && { at: when }) }
}

const SAID = {
  hard: 'Undeliverable.',
  soft: 'Undeliverable for now.',
  complaint: 'Reported as spam.',
  unsubscribe: 'Unsubscribed at the provider.',
} as const
const EVENTS_MAX = 10_000

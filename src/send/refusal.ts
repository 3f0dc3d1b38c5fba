// What kind of refusal is a server's reply, and whom does it affect?
import { isTooLarge } from '../model/mail-size.ts'
import type { Answer, Reply } from '../model/transport.ts'
import { type Meaning, meaningOf } from './reply-meanings.ts'

/** Where in the conversation a server refused. */
export type Stage = Extract<Answer, { is: 'refused' }>['at'] | 'content'

/** Whose trouble a refusal is that is not one reader's. */
export type Fault = Exclude<Meaning, 'address' | 'mailbox'> | 'size'

/**
 * `unreachable`: the address does not exist and is suppressed; `failed`: this reader's mailbox takes no mail; `unclear`:
 * about this message or about all of them, which the others show; `later`: this reader is deferred; `slower`: the domain,
 * or the server, is rate-limiting; `ours`: any reader's message would be refused, so the send stops.
 */
export type RefusalClass =
  | { readonly is: 'unreachable' | 'failed' | 'later' }
  | { readonly is: 'unclear' | 'ours'; readonly fault: Fault }
  | { readonly is: 'slower'; readonly scope: 'domain' | 'all'; readonly pauseMs?: number }

const RELAY_DENIED = /\brelay(?:ing)? (?:access )?(?:denied|not permitted)/i
const RATE_LIMITED = /\b(?:rate|throttl\w*|too (?:many|fast|much)|limit(?:ed|s)?|slow down|reputation)\b/i
/** Amazon SES and others answer 4xx until the day's quota is renewed. */
const USED_UP = /\b(?:daily|hourly|monthly)\b.{0,40}\b(?:quota|limit)|\b(?:this|per) (?:hour|day)\b|\brelay limit\b/i
/** Google Workspace's relay says so with a code that is about one mailbox. */
const RELAY_LIMIT = /\brelay limit\b/i
const QUOTA_PAUSE_MS = 1_800_000
/** Gmail asks senders to wait ten minutes, then go on over one connection (support.google.com/a/answer/3726730). */
const GMAIL_RATE = '4.7.28'
const TEN_MINUTES = 600_000

/** Classifies a reply that is not positive. */
export function classifyRefusal(reply: Reply, stage: Stage): RefusalClass {
  // SendGrid answers 403 as over HTTP: no code of SMTP, and waiting does not help.
  return reply.code >= 500 || reply.code === 403 ? permanent(reply, stage) : transient(reply, stage)
}

function permanent(reply: Reply, stage: Stage): RefusalClass {
  // A reply to RCPT may come from the server behind the relay, so it may be about that recipient alone.
  if (isTooLarge(reply)) return stage === 'recipient' ? { is: 'failed' } : { is: 'ours', fault: 'size' }
  const meaning = meaningOf(reply, stage === 'recipient')
  // MAIL names no reader.
  if (stage === 'sender') return { is: 'ours', fault: isFault(meaning) && !isUnclear(meaning) ? meaning : 'sender' }
  if (meaning === 'address') return { is: 'unreachable' }
  if (meaning === 'mailbox') return { is: 'failed' }
  return { is: isUnclear(meaning) ? 'unclear' : 'ours', fault: meaning }
}

function transient({ code, enhanced = '', text }: Reply, stage: Stage): RefusalClass {
  // Postfix says 454 for it by default, so that a wrong setting bounces no mail; waiting does not help us.
  if (RELAY_DENIED.test(text)) return { is: 'ours', fault: 'login' }
  if (enhanced === GMAIL_RATE) return { is: 'slower', scope: 'domain', pauseMs: TEN_MINUTES }
  if (USED_UP.test(text) && (!enhanced.startsWith('4.2.') || RELAY_LIMIT.test(text)))
    return { is: 'slower', scope: 'all', pauseMs: QUOTA_PAUSE_MS }
  // RFC 5321 §4.2.3: 421 ends the session; 454 is what relays answer when the sending quota is used up.
  if (code === 421 || code === 454 || stage === 'sender') return { is: 'slower', scope: 'all' }
  // 4.2.x is about one mailbox, which may be over its own limit.
  if (RATE_LIMITED.test(text) && !enhanced.startsWith('4.2.')) return { is: 'slower', scope: 'domain' }
  // RFC 3463 §3.4: the mail system itself is full or busy.
  return enhanced.startsWith('4.3.') ? { is: 'slower', scope: 'all' } : { is: 'later' }
}

function isFault(meaning: Meaning): meaning is Exclude<Meaning, 'address' | 'mailbox'> {
  return meaning !== 'address' && meaning !== 'mailbox'
}

function isUnclear(meaning: Meaning): boolean {
  return meaning === 'denied' || meaning === 'content'
}

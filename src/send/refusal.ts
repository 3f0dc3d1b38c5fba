// What kind of refusal is a server's reply, and whom does it affect?
import { isTooLarge } from '../model/mail-size.ts'
import type { Answer, Reply } from '../model/transport.ts'

/** Where in the conversation a server refused. */
export type Stage = Extract<Answer, { is: 'refused' }>['at'] | 'content'

/**
 * `unreachable`: the address does not exist and is suppressed; `failed`: this message is rejected; `later`: this reader is
 * deferred; `slower`: the domain, or the server, is rate-limiting; `ours`: any reader's message would be refused, because
 * of our settings or our mail, so the send stops.
 */
export type RefusalClass =
  | { readonly is: 'unreachable' | 'failed' | 'later' | 'ours' }
  | { readonly is: 'slower'; readonly scope: 'domain' | 'all'; readonly pauseMs?: number }

/**
 * Codes that blame the address itself: RFC 3463 §3.2 and §3.3 (5.1.1 mailbox, 5.1.2 domain, 5.1.3 syntax, 5.1.6 moved away,
 * 5.2.1 disabled), RFC 7505 (5.1.10 the domain takes no mail). Not a full mailbox (5.2.2), policy or reputation (5.7.x): those pass.
 */
const UNREACHABLE = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])
/** The wording of the same without an enhanced code; trusted only in reply to RCPT. */
const NO_SUCH_MAILBOX =
  /\b(?:user|mailbox|recipient|account|address)\b.{0,40}\b(?:unknown|not found|(?:does not|doesn't) exist|disabled|no longer)|\b(?:unknown|no such|invalid) (?:user|mailbox|recipient|account|address)|\bnot? (?:a )?(?:valid|known) (?:user|mailbox|recipient|address)/i
/** The server does not relay for us, or wants a login: RFC 4954 §6. */
const RELAY_DENIED = /\brelay/i
const LOGIN_CODES = new Set([530, 534, 535, 538])
const RATE_LIMITED = /\b(?:rate|throttl\w*|too (?:many|fast|much)|limit(?:ed|s)?|slow down|reputation)\b/i
/** Gmail asks senders to wait ten minutes, then go on over one connection (support.google.com/a/answer/3726730). */
const GMAIL_RATE = '4.7.28'
const TEN_MINUTES = 600_000

/** Classifies a reply that is not positive. */
export function classifyRefusal(reply: Reply, stage: Stage): RefusalClass {
  const { code, enhanced = '', text } = reply
  if (code >= 500) {
    // A reply to RCPT may come from the server behind the relay, so it may be about that recipient alone.
    if (stage !== 'recipient' && isTooLarge(reply)) return { is: 'ours' }
    if (stage === 'sender' || (stage !== 'content' && (LOGIN_CODES.has(code) || RELAY_DENIED.test(text))))
      return { is: 'ours' }
    if (UNREACHABLE.has(enhanced)) return { is: 'unreachable' }
    return { is: enhanced === '' && stage === 'recipient' && NO_SUCH_MAILBOX.test(text) ? 'unreachable' : 'failed' }
  }
  if (enhanced === GMAIL_RATE) return { is: 'slower', scope: 'domain', pauseMs: TEN_MINUTES }
  // RFC 5321 §4.2.3: 421 ends the session; 454 is what relays answer when the sending quota is used up.
  if (code === 421 || code === 454 || stage === 'sender') return { is: 'slower', scope: 'all' }
  // 4.2.x is about one mailbox, which may be over its own limit.
  if (RATE_LIMITED.test(text) && !enhanced.startsWith('4.2.')) return { is: 'slower', scope: 'domain' }
  // RFC 3463 §3.4: the mail system itself is full or busy.
  return enhanced.startsWith('4.3.') ? { is: 'slower', scope: 'all' } : { is: 'later' }
}

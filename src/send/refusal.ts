// What does a server's refusal mean for this reader, for the others, and for us?
import { isTooLarge } from '../model/mail-size.ts'
import type { Answer, Reply } from '../model/transport.ts'

/** Where in the conversation a server refused. */
export type Stage = Extract<Answer, { is: 'refused' }>['at'] | 'content'

/**
 * `unreachable`: the address gets no mail, now or ever, and is suppressed; `failed`: this message is not taken;
 * `later`: this reader, another time; `slower`: all readers at the domain, or all there are, after a pause;
 * `ours`: whoever the reader, it would be refused, so nobody else is tried.
 */
export type Meaning =
  | { readonly is: 'unreachable' | 'failed' | 'later' | 'ours' }
  | { readonly is: 'slower'; readonly whom: 'domain' | 'all'; readonly pauseMs?: number }

/**
 * The address itself is at fault: RFC 3463 §3.2 and §3.3 (5.1.1 mailbox, 5.1.2 domain, 5.1.3 syntax, 5.1.6 moved away,
 * 5.2.1 disabled), RFC 7505 (5.1.10 the domain takes no mail). A full mailbox (5.2.2), policy and reputation (5.7.x) pass.
 */
const UNREACHABLE = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])
/** What servers without enhanced codes say of the same; only in answer to the recipient. */
const NOBODY =
  /\b(?:user|mailbox|recipient|account|address)\b.{0,40}\b(?:unknown|not found|(?:does not|doesn't) exist|disabled|no longer)|\b(?:unknown|no such|invalid) (?:user|mailbox|recipient|account|address)|\bnot? (?:a )?(?:valid|known) (?:user|mailbox|recipient|address)/i
/** The server is not ours to send through, or wants a login: RFC 4954 §6. */
const NOT_ALLOWED = /\brelay/i
const LOGIN_CODES = new Set([530, 534, 535, 538])
const HURRY = /\b(?:rate|throttl\w*|too (?:many|fast|much)|limit(?:ed|s)?|slow down|reputation)\b/i
/** Gmail says: wait ten minutes, then go on with one connection (support.google.com/a/answer/3726730). */
const GMAIL_RATE = '4.7.28'
const TEN_MINUTES = 600_000

/** What to make of a reply that is not positive. */
export function meaningOf(reply: Reply, stage: Stage): Meaning {
  const { code, enhanced = '', text } = reply
  if (code >= 500) {
    // What the relay says of one recipient may be the word of the server behind it.
    if (stage !== 'recipient' && isTooLarge(reply)) return { is: 'ours' }
    if (stage === 'sender' || (stage !== 'content' && (LOGIN_CODES.has(code) || NOT_ALLOWED.test(text))))
      return { is: 'ours' }
    if (UNREACHABLE.has(enhanced)) return { is: 'unreachable' }
    return { is: enhanced === '' && stage === 'recipient' && NOBODY.test(text) ? 'unreachable' : 'failed' }
  }
  if (enhanced === GMAIL_RATE) return { is: 'slower', whom: 'domain', pauseMs: TEN_MINUTES }
  // RFC 5321 §4.2.3: 421 ends the session; 454 is what relays answer who has used up his rate.
  if (code === 421 || code === 454 || stage === 'sender') return { is: 'slower', whom: 'all' }
  // Another reader's mailbox may be over its limit: 4.2.x tells of that mailbox alone.
  if (HURRY.test(text) && !enhanced.startsWith('4.2.')) return { is: 'slower', whom: 'domain' }
  // RFC 3463 §3.4: the mail system itself is full or busy.
  return enhanced.startsWith('4.3.') ? { is: 'slower', whom: 'all' } : { is: 'later' }
}

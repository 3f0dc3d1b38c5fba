// What do the replies of mail servers and large providers mean?

/**
 * Whose trouble a refusal is. `address`: the address does not exist; `mailbox`: this reader's mailbox or its owner's rules;
 * `denied`, `content`: about everybody or about this one message, which only other messages show; the others are about us.
 */
export type Meaning = 'address' | 'mailbox' | 'denied' | 'content' | 'sender' | 'login' | 'account' | 'quota' | 'policy'

/** One kind of reply. */
interface Row {
  readonly meaning: Meaning
  /** An enhanced code (RFC 3463) that leaves no doubt, whatever the words. */
  readonly enhanced?: RegExp
  /** For replies without such a code. */
  readonly words?: RegExp
}

/**
 * Enhanced codes, from RFC 3463, RFC 7372, RFC 7505 and the lists of Gmail and Exchange Online. Codes that servers use for
 * everything (5.0.0, 5.1.0, 5.2.0, 5.3.0, 5.5.x, 5.7.0, 5.7.1, 5.7.9) are absent: there the words decide.
 */
const BY_CODE: readonly Row[] = [
  { meaning: 'address', enhanced: /^5\.1\.(?:[1236]|10)$|^5\.2\.1$/ },
  { meaning: 'sender', enhanced: /^5\.1\.[78]$|^5\.2\.252$|^5\.7\.60$/ },
  { meaning: 'mailbox', enhanced: /^5\.2\.[23]$|^5\.7\.1(?:2\d|3[0-8])$/ },
  { meaning: 'quota', enhanced: /^5\.1\.90$|^5\.4\.5$|^5\.7\.(?:705|708)$/ },
  { meaning: 'login', enhanced: /^5\.7\.(?:8|10|11|54|57|64|139)$/ },
  { meaning: 'account', enhanced: /^5\.7\.(?:50[1-3]|703|750)$/ },
  { meaning: 'policy', enhanced: /^5\.7\.(?:2\d|509|51[1-5]|60[6-9]|6[1-4]\d)$/ },
]

const ADDRESS_WORDS =
  /\b(?:user|mailbox|recipient|account|address)\b.{0,60}\b(?:unknown|not found|(?:does not|doesn't) exist|disabled|no longer|inactive)|\b(?:unknown|no such|invalid) (?:local )?(?:user|mailbox|recipient|account|address|person)|\bnot? (?:a )?(?:valid|known) (?:user|mailbox|recipient|address)|\bunrouteable address\b|\buser doesn't have a\b|\bno mailbox here\b/i

/** Words, the plainest first: `account disabled for sending` must not be taken for a reader's account. */
const BY_WORDS: readonly Row[] = [
  {
    meaning: 'quota',
    words:
      /\b(?:daily|hourly|monthly|sending|submission|outbound|messaging|messages?|mails?|e-?mails?|recipients?)\b.{0,40}\b(?:quota|limits?|credits)\b|\b(?:quota|limits?|credits)\b.{0,40}\b(?:sending|daily|hourly|monthly|per (?:day|hour|month))|\bmax(?:imum)? (?:credits|e-?mails|messages|defers)\b|\be-?mails? per (?:hour|day)\b|\bsubmission ?quota|\btoo many (?:messages|mails|e-?mails|recipients)\b|\brate limit/i,
  },
  {
    meaning: 'account',
    words:
      /\b(?:your|this|the|smtp|sending|sender) (?:user |smtp |sending )?account\b.{0,60}\b(?:disabled|suspended|blocked|locked|deactivated|restricted|not (?:yet )?(?:been )?activ\w+|under review|terminated|unknown|paused)|\bdisabled for sending\b|\bsending (?:is |has been |privileges? )?(?:\w+ )?(?:suspended|paused|disabled|blocked|shut off)|\baccount\b.{0,40}\b(?:from|for) sending\b|\bsandbox\b|\bfree accounts are\b/i,
  },
  {
    meaning: 'sender',
    words:
      /\bsender address (?:rejected|refused|denied)|\bsender\b.{0,60}\b(?:not (?:owned|allowed|authori[sz]ed|permitted|verified|valid|accepted)|rejected|denied|unknown|verify failed|invalid|verification failed)|\bnot (?:allowed|permitted|authori[sz]ed) to (?:use|send)\b|\bsend(?:ing)? as\b|\bsendasdenied\b|\bsender (?:signature|identity)\b|\bfrom["']? (?:address|header|domain)\b|\b(?:address|domain|identit\w+) (?:is |are )?not (?:yet )?verified\b/i,
  },
  {
    meaning: 'login',
    words:
      /\brelay(?:ing)? (?:access )?(?:denied|not (?:permitted|allowed)|prohibited)|\bunable to relay\b|\bnot permitted to relay\b|\bdo not relay\b|\bauthenticat(?:ion|e) (?:is )?(?:required|failed|first)|\b(?:not|un)[ -]?authenticated\b|\blog ?in first\b|\bmust (?:first )?(?:authenticate|issue a starttls)|\bclient (?:host|was) (?:rejected|not authenticated)|\bunauthori[sz]ed ip\b|\bnot authori[sz]ed to perform\b/i,
  },
  {
    meaning: 'mailbox',
    words: /\b(?:mailbox|inbox|quota|storage)\b.{0,40}\b(?:full|over|exceed\w*)|\b(?:over|out of) (?:quota|storage)/i,
  },
  { meaning: 'denied', words: /\baccess denied\b|\brejected\b|\bnot allowed\b|\bnot permitted\b|\brelay/i },
]

const LOGIN_CODES = new Set([530, 534, 535, 538])

/** What a permanent refusal means; codes decide before words. Words that blame an address need `isRecipient`: a reply to RCPT. */
export function meaningOf(
  { code, enhanced = '', text }: { readonly code: number; readonly enhanced?: string; readonly text: string },
  isRecipient: boolean,
): Meaning {
  const coded = BY_CODE.find((row) => row.enhanced?.test(enhanced))
  if (coded) return coded.meaning
  if (LOGIN_CODES.has(code)) return 'login'
  const said = (meaning: Meaning) => BY_WORDS.some((row) => row.meaning === meaning && row.words?.test(text))
  const isAboutUs = said('account') || said('sender')
  if (!isAboutUs && isRecipient && (enhanced === '' || enhanced === '5.0.0') && ADDRESS_WORDS.test(text))
    return 'address'
  return BY_WORDS.find((row) => row.words?.test(text))?.meaning ?? 'content'
}

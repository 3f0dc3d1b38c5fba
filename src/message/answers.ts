// Does somebody read what readers answer?
import { parseMailbox } from '../model/address.ts'

/** Addresses that say themselves that nobody does, in the languages in which such addresses are common. */
const UNREAD =
  /(?:^|[._+-])(?:no|not|do-?not|dont|never)[._-]?reply|^(?:ne-?pas-?repondre|nicht-?antworten|keine-?antwort|no-?responder|nao-?responda|non-?rispondere|niet-?(?:be)?antwoorden|svar-?ikke|svara-?inte)(?:$|[._+-])/i

/** Answers go to `replyTo`, or else to `from`; without an address they go nowhere. */
export function readsAnswers({
  from,
  replyTo = from,
}: {
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
}): boolean {
  const mailbox = replyTo === undefined ? undefined : parseMailbox(replyTo)
  if (mailbox === undefined || 'problem' in mailbox) return false
  return !UNREAD.test(mailbox.address.written.slice(0, mailbox.address.written.lastIndexOf('@')))
}

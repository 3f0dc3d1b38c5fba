// Who sends this issue, and what stands on the envelope of the copy that is saved?
import { createHash } from 'node:crypto'
import type { Issue } from '../model/issue.ts'
import type { ReaderFields } from '../model/message.ts'
import type { Envelope } from './message.ts'

/** The newsletter's side of an envelope. Mailboxes may carry a name: `The Weekly <weekly@example.com>`. */
export interface Sender {
  readonly title: string
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
}

const NOBODY = 'digestif@preview.invalid'

/** The reader whom a saved copy is for; only names of RFC 2606 are certain to be nobody's. */
export function sampleReader({ from = NOBODY, replyTo = from }: Sender): ReaderFields {
  const unsubscribe = `mailto:${addressOf(replyTo)}?subject=unsubscribe`
  return { name: '', email: 'reader@example.com', unsubscribe, viewInBrowser: '' }
}

/** The same issue for the same reader has the same Message-ID, however often it is tried. */
export function envelopeFor(issue: Issue, { from = NOBODY, replyTo, title }: Sender, reader: ReaderFields): Envelope {
  const domain = addressOf(from).split('@').at(-1) ?? ''
  const name = createHash('sha256').update(`${issue.id} ${reader.email}`).digest('hex').slice(0, 24)
  return {
    from,
    // An address alone, without brackets, costs a point at filters (SpamAssassin's TO_NO_BRKTS_HTML_IMG).
    to: `Reader <${reader.email}>`,
    ...(replyTo !== undefined && { replyTo }),
    date: issue.window.until,
    messageId: `<${issue.id}.${name}@${domain}>`,
    list: { id: domain, title, unsubscribe: { mailto: reader.unsubscribe } },
  }
}

function addressOf(mailbox: string): string {
  return /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim()
}

// Which sender, subject and preheader does an inbox show, and how much of each fits?
import type { ComparedIssue, IssueLabel } from '../api.ts'
import { INBOXES, type Inbox } from './inboxes.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'
import { truncate } from './truncate.ts'

/** What a message list shows of a mail. */
export interface InboxText {
  readonly sender: string
  readonly subject: string
  readonly preheader: string
}

/**
 * Calls back with the text of the mail that is shown, and again on each change and each character that is typed; with
 * undefined where there is no mail.
 */
export function watchInboxText(store: Store, onChange: (text: InboxText | undefined) => void): void {
  let past: IssueLabel | undefined
  let requested = ''
  const show = ({ newsletter, issue }: Store['view'], id: string): void => {
    const label = id === 'next' ? issue : past?.id === id ? past : undefined
    const sender = newsletter.from.name || newsletter.from.address || newsletter.title
    const { subject, preheader } = id === 'next' ? store.typed : {}
    onChange(label && { sender, subject: subject ?? label.subject, preheader: preheader ?? label.preheader })
  }
  store.watch(async (view, { issue }) => {
    show(view, issue)
    if (issue === 'next' || past?.id === issue || requested === issue) return
    requested = issue
    try {
      past = (await getJson<ComparedIssue>(`/api/issues/${encodeURIComponent(issue)}`)).before
      show(store.view, store.display.issue)
    } catch {
      // The frame shows what is wrong with the issue.
    }
  })
}

/** The text as one program shows it. */
export function truncateFor({ layout, fits }: Inbox, line: InboxText): InboxText {
  const subject = truncate(line.subject, fits.subject)
  const left = layout === 'line' ? fits.preheader - [...subject].length : fits.preheader
  return {
    sender: truncate(line.sender, fits.sender, true),
    subject,
    preheader: left > 3 ? truncate(line.preheader, left) : '',
  }
}

/** The programs that cut the subject, or the preheader. */
export function programsThatTruncate(line: InboxText, what: 'subject' | 'preheader' = 'subject'): string[] {
  return INBOXES.filter((inbox) => truncateFor(inbox, line)[what] !== line[what]).map(({ name }) => name)
}

// What does an inbox show of the mail that is looked at?
import type { ComparedIssue, FrontView } from '../api.ts'
import { INBOXES, type Inbox } from './inboxes.ts'
import { ask } from './server.ts'
import type { Store } from './store.ts'
import { cut } from './truncate.ts'

/** The lines of a mail in a list of mails. */
export interface Line {
  readonly sender: string
  readonly subject: string
  readonly preheader: string
}

/** Calls with the lines of the mail that is looked at, again whenever they change; without where there is none. */
export function watchLine(store: Store, told: (line: Line | undefined) => void): void {
  let past: FrontView | undefined
  let asked = ''
  const tell = ({ newsletter, issue }: Store['view'], id: string): void => {
    const front = id === 'next' ? issue : past?.id === id ? past : undefined
    const sender = newsletter.from.name || newsletter.from.address || newsletter.title
    told(front && { sender, subject: front.subject, preheader: front.preheader })
  }
  store.watch(async (view, { issue }) => {
    tell(view, issue)
    if (issue === 'next' || past?.id === issue || asked === issue) return
    asked = issue
    try {
      past = (await ask<ComparedIssue>(`/api/issues/${encodeURIComponent(issue)}`)).before
      tell(store.view, store.looking.issue)
    } catch {
      // The frame says what is wrong with the issue.
    }
  })
}

/** A line as one program shows it. */
export function cutFor({ layout, ...room }: Inbox, line: Line): Line {
  const subject = cut(line.subject, room.subject)
  const left = layout === 'line' ? room.preheader - [...subject].length : room.preheader
  return {
    sender: cut(line.sender, room.sender, true),
    subject,
    preheader: left > 3 ? cut(line.preheader, left) : '',
  }
}

/** The programs that show less than the whole subject. */
export function programsThatCut(line: Line): string[] {
  return INBOXES.filter((inbox) => cutFor(inbox, line).subject !== line.subject).map(({ name }) => name)
}

// Which newsletter and which issue does the page name in its heading and title?
import { element, fill } from './dom.ts'
import { percentOf } from './send-progress.ts'
import type { Store } from './store.ts'

/** Fills the heading at the top left and the title of the browser tab. */
export function mountTitle(store: Store): void {
  const title = document.getElementById('title')
  store.watch(({ newsletter, issue, sending }, display) => {
    const which =
      display.issue !== 'next' ? `Issue ${display.issue}` : issue ? `Next issue, no. ${issue.number}` : 'No next issue'
    if (title) fill(title, newsletter.title, element('span', {}, which))
    const now =
      sending.state === 'sending' ? `${percentOf(sending)} % sent – ${sending.subject}` : (issue?.subject ?? which)
    document.title = `${now} – ${newsletter.title}`
  })
}

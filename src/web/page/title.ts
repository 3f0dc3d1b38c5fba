// Which newsletter and which issue is it?
import { element, fill } from './dom.ts'
import type { Store } from './store.ts'

/** Fills the top left corner, and the title of the tab. */
export function mountTitle(store: Store): void {
  const title = document.getElementById('title')
  store.watch(({ newsletter, issue }, looking) => {
    const which =
      looking.issue !== 'next' ? `Issue ${looking.issue}` : issue ? `Next issue, no. ${issue.number}` : 'No next issue'
    if (title) fill(title, newsletter.title, element('span', {}, which))
    document.title = `${issue?.subject ?? which} – ${newsletter.title}`
  })
}

// Which earlier issues are there, and how is one shown in place of the next?
import type { ListChanges } from '../../model/subscriber.ts'
import type { PastIssuesView, PastIssueView } from '../api.ts'
import { countOf, figure } from './amounts.ts'
import { mountCompare } from './compare.ts'
import { element, fill } from './dom.ts'
import { numberOf } from './issue-number.ts'
import { addKeys } from './keys.ts'
import { doOrExplain } from './problem.ts'
import type { OpenAgain } from './send.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'

/** The button "Issues" with its list, and the bar above an earlier issue that is being shown. */
export function mountPastIssues(store: Store, openAgain: OpenAgain): void {
  const region = document.getElementById('past')
  if (!region) return
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const list = element('ul', { class: 'issues' })
  const more = element('button', { type: 'button', hidden: true, onclick: () => load(list.childElementCount) }, 'Older')
  const about = element('p', { class: 'soft' })
  const close = element('button', { type: 'button' }, 'Close')
  const compare = mountCompare(store)
  /** The last that readers had, or else the last that was saved. */
  const compareLast = (): void => {
    const { past } = store.view
    const last = past.find(({ isSent }) => isSent) ?? past[0]
    if (!last) return
    dialog.close()
    compare(store.display.issue === 'next' ? last.id : store.display.issue)
  }
  const besides = element('button', { type: 'button', hidden: true, onclick: compareLast }, 'Compare issues…')
  const dialog = element(
    'dialog',
    { class: 'past', 'aria-labelledby': 'past-title' },
    element('h2', { id: 'past-title', tabindex: -1 }, 'Issues'),
    about,
    problem,
    list,
    element('div', { class: 'ends' }, more, besides, close),
  )
  const button = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-haspopup': 'dialog', title: 'Issues (i)', onclick: open },
    'Issues',
  )

  async function open(): Promise<void> {
    fill(list)
    if (!dialog.open) dialog.showModal()
    dialog.querySelector('h2')?.focus()
    await load(0)
  }
  async function load(from: number): Promise<void> {
    await doOrExplain(problem, async () => {
      const { issues, total } = await getJson<PastIssuesView>(`/api/issues?from=${from}`)
      // Another load may already have added these.
      if (list.childElementCount !== from) return
      list.append(...issues.map(row))
      more.hidden = list.childElementCount >= total
      besides.hidden = total === 0
      fill(about, total === 0 ? NO_ISSUES : 'Exactly as they were saved, byte for byte.')
    })
  }
  function row(issue: PastIssueView): HTMLElement {
    const isShown = store.display.issue === issue.id
    const show = (): void => {
      dialog.close()
      store.setDisplay({ issue: issue.id })
    }
    const again = (): void => {
      dialog.close()
      openAgain(issue.id)
    }
    const subject = issue.state === 'damaged' ? 'Changed since it was built' : issue.subject
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', 'aria-current': isShown && 'true', onclick: show },
        element('span', { class: 'when' }, issue.id),
        element('span', { class: 'subject' }, subject),
        element('span', { class: 'soft' }, statusOf(issue)),
      ),
      'uncertain' in issue &&
        issue.uncertain > 0 &&
        element(
          'button',
          { type: 'button', class: 'quiet uncertain-link', onclick: again },
          `See ${countOf(issue.uncertain, 'uncertain delivery', 'uncertain deliveries')}…`,
        ),
    )
  }

  close.addEventListener('click', () => dialog.close())
  region.append(button, dialog)
  mountBar(store, compare)
  addKeys([
    { key: 'i', words: 'lists earlier issues', press: open },
    { key: 'c', words: 'compares an earlier issue with the next', press: compareLast },
  ])
}

const NO_ISSUES =
  'There are no issues yet. “Approve”, “Send now”, “digestif build” or “digestif send” creates the first.'

function statusOf(issue: PastIssueView): string {
  switch (issue.state) {
    case 'saved':
      return `${numberOf(issue)} · saved, not sent`
    case 'approved':
      return `${numberOf(issue)} · approved, not sent`
    case 'damaged':
      return issue.problem.where?.file ?? issue.problem.what
    case 'sent':
    case 'unfinished': {
      const counts = [
        `sent to ${figure(issue.sent)}`,
        issue.waiting > 0 && `${figure(issue.waiting)} not sent yet`,
        issue.failed > 0 && `${figure(issue.failed)} failed`,
        issue.uncertain > 0 && `${figure(issue.uncertain)} uncertain`,
      ]
      return [numberOf(issue), ...counts.filter((count) => count !== false), ...changesIn(issue.changes)].join(' · ')
    }
  }
}

/** How the list changed since; nothing where it did not. */
function changesIn({ added, unsubscribed, hard, complaint }: ListChanges): string[] {
  const parts = Object.entries({ joined: added, unsubscribed, bounced: hard, complained: complaint })
  const said = parts.filter(([, count]) => count > 0).map(([what, count]) => `${figure(count)} ${what}`)
  return said.length === 0 ? [] : [`since then ${said.join(', ')}`]
}

/** The bar above an earlier issue, with the ways to compare it and to go back. */
function mountBar(store: Store, compare: (id: string) => void): void {
  const words = element('p', { role: 'status' })
  const back = (): void => store.setDisplay({ issue: 'next' })
  const bar = element(
    'div',
    { class: 'earlier', hidden: true },
    words,
    element(
      'button',
      { type: 'button', 'aria-haspopup': 'dialog', onclick: () => compare(store.display.issue) },
      'Compare with the next issue',
    ),
    element('button', { type: 'button', onclick: back }, 'Back to the next issue'),
  )
  document.getElementById('earlier')?.append(bar)
  store.watch(({ past }, { issue }) => {
    bar.hidden = issue === 'next'
    const isSent = past.find(({ id }) => id === issue)?.isSent
    const text = issue === 'next' ? '' : `Issue ${issue}, ${isSent ? 'as it was sent' : 'as it was saved'}`
    if (words.textContent !== text) fill(words, text)
  })
  addKeys([{ key: 'Escape', shown: 'Esc', words: 'goes back to the next issue', press: back }])
}

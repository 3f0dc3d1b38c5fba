// How does the next issue differ from an earlier one?
import type { ComparedIssue, ComparedStory, IssueLabel } from '../api.ts'
import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'

/** Creates the dialog that shows both side by side, with a table of differences. Returns the function that opens it. */
export function mountCompare(store: Store): () => void {
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const differences = element('div', { class: 'differences', role: 'region', 'aria-label': 'Differences', tabindex: 0 })
  const frames = element('div', { class: 'sides' })
  const title = element('h2', { id: 'compare-title', tabindex: -1 })
  const close = element('button', { type: 'button' }, 'Close')
  const dialog = element(
    'dialog',
    { class: 'compare', 'aria-labelledby': 'compare-title' },
    element('header', {}, title, close),
    problem,
    differences,
    frames,
  )
  document.body.append(dialog)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => fill(frames))
  return async () => {
    const { issue } = store.display
    const { hash } = store.view.issue ?? {}
    fill(title, `Issue ${issue} and the next issue`)
    fill(differences)
    fill(frames)
    dialog.showModal()
    title.focus()
    await doOrExplain(problem, async () => {
      const compared = await getJson<ComparedIssue>(`/api/issues/${encodeURIComponent(issue)}`)
      fill(differences, tableOf(compared))
      fill(
        frames,
        frame(`Issue ${issue}`, `/mail/${encodeURIComponent(issue)}/html`),
        compared.after && frame('The next issue', `/mail/next/html?hash=${hash ?? ''}`),
      )
    })
  }
}

function frame(name: string, src: string): HTMLElement {
  return element(
    'figure',
    {},
    element('figcaption', {}, name),
    element('iframe', { title: name, src, sandbox: 'allow-same-origin' }),
  )
}

function tableOf({ before, after, hasOtherLook, stories }: ComparedIssue): HTMLElement[] {
  if (!after) return [element('p', {}, 'There is no next issue to compare it with.')]
  const same = stories.filter((story) => wordsOf(story) === SAME).length
  const others = stories.length - same
  const count =
    others === 0
      ? 'All stories are the same'
      : `${others} of ${countOf(stories.length, 'story', 'stories')} ${others === 1 ? 'differs' : 'differ'}`
  const look = hasOtherLook ? ' The look has changed since.' : ''
  const heads = ['Story', `Issue ${before.id}`, 'Next', 'Difference'].map((name) =>
    element('th', { scope: 'col' }, name),
  )
  return [
    element('p', { role: 'status' }, `${count}.${look}`),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, heads)),
      element(
        'tbody',
        {},
        frontRow('Subject', 'subject', before, after),
        frontRow('Preheader', 'preheader', before, after),
        stories.map(storyRow),
      ),
    ),
  ]
}

function frontRow(name: string, of: 'subject' | 'preheader', before: IssueLabel, after: IssueLabel): HTMLElement {
  const isSame = before[of] === after[of]
  return row(name, before[of], isSame ? '' : after[of], isSame ? SAME : 'changed')
}

function storyRow(story: ComparedStory): HTMLElement {
  const place = (at: number | undefined) => (at === undefined ? '–' : String(at))
  return row(story.title, place(story.before), place(story.after), wordsOf(story))
}

function row(name: string, before: string, after: string, difference: string): HTMLElement {
  return element(
    'tr',
    { class: difference === SAME && 'same' },
    element('th', { scope: 'row' }, name),
    element('td', {}, before),
    element('td', {}, after),
    element('td', {}, difference),
  )
}

const SAME = 'the same'

function wordsOf({ before, after, changes }: ComparedStory): string {
  if (after === undefined) return 'not in the next issue'
  if (before === undefined) return 'new'
  const moved = before === after ? [] : ['moved']
  return [...changes.map((change) => `different ${change}`), ...moved].join(', ') || SAME
}

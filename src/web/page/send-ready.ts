// What does the dialog "Send…" show before a send?
import type { View } from '../view.ts'
import { countOf, figure } from './amounts.ts'
import { element, fill } from './dom.ts'
import { showProblem } from './problem.ts'
import { approveStep } from './send-approve.ts'
import { copyStep } from './send-copy.ts'
import { nowStep } from './send-now.ts'
import { sendObstacle } from './send-obstacle.ts'
import type { Part } from './send-part.ts'
import type { Store } from './store.ts'

/** What would be sent to whom, what prevents it, and the steps: test copy, approval, confirmation. */
export function readyPart(store: Store, close: () => void): Part & { opened(view: View): void } {
  const facts = element('dl', { class: 'facts' })
  const obstacle = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const [copy, approve, now] = [copyStep(store), approveStep(), nowStep()]
  const foot = element('div', { class: 'ends' }, element('button', { type: 'button', onclick: close }, 'Close'))
  /** The hash of the mail when the dialog was opened: a changed mail must be looked at before it is sent. */
  let seenHash = ''
  return {
    body: element('div', {}, facts, obstacle, copy.body, approve.body, now.body, foot),
    opened(view) {
      seenHash = hashIn(view)
      now.reset()
    },
    draw(view) {
      const { unfinished } = view.sending
      const found = sendObstacle(view) ?? (seenHash !== '' && seenHash !== hashIn(view) ? CHANGED : undefined)
      fill(facts, factsOf(view))
      showProblem(obstacle, found)
      copy.body.hidden = approve.body.hidden = unfinished !== undefined || view.issue === undefined
      now.body.hidden = found !== undefined
      for (const step of [copy, approve, now]) step.draw(view, seenHash)
      if (unfinished) return `Finish issue ${unfinished.id}`
      return view.issue ? `Send issue no. ${view.issue.number}` : 'Nothing to send'
    },
  }
}

const CHANGED = {
  code: 'mail-changed',
  what: 'The mail has changed since you opened this dialog.',
  fix: 'Close the dialog, look at the mail, then open it again.',
}

const WAITING =
  '“digestif send” and the schedule send that issue first. If you send this one now, that one may never be sent.'

function hashIn({ sending, issue }: View): string {
  return sending.unfinished?.hash ?? issue?.hash ?? ''
}

function factsOf({ newsletter, issue, sending }: View): HTMLElement[] {
  const { recipients, suppressed, skipped, monthly, unfinished, waiting } = sending
  const subject = unfinished?.subject ?? issue?.subject
  if (subject === undefined) return []
  const { name, address } = newsletter.from
  const leftOut = [
    suppressed > 0 &&
      `${figure(suppressed)} left out, because ${suppressed === 1 ? 'the address is' : 'their addresses are'} suppressed`,
    skipped > 0 &&
      `${countOf(skipped, 'reader')} ${skipped === 1 ? 'gets' : 'get'} no mail: too few stories of their topics`,
    monthly > 0 && `${countOf(monthly, 'reader')} ${monthly === 1 ? 'waits' : 'wait'} for the best of the month`,
  ]
  return [
    ...fact('Subject', subject),
    ...fact('From', address === '' ? '–' : name === '' ? address : `${name} <${address}>`),
    ...fact(
      'To',
      `${countOf(recipients, 'reader')}${unfinished ? ' not sent to yet' : ''}`,
      leftOut.filter((words) => words !== false).join('. '),
    ),
    ...(waiting === undefined ? [] : fact('Before it', `Issue ${waiting} is approved`, WAITING)),
  ]
}

function fact(name: string, value: string, more = ''): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, value, more !== '' && element('span', { class: 'soft' }, more))]
}

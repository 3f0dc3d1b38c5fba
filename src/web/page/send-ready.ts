// What would be sent, to whom, and what can be done with it?
import type { View } from '../view.ts'
import { element, fill } from './dom.ts'
import { tellProblem } from './problem.ts'
import { approveStep } from './send-approve.ts'
import { copyStep } from './send-copy.ts'
import { nowStep } from './send-now.ts'
import { obstacleIn } from './send-obstacle.ts'
import { type Part, readersIn } from './send-part.ts'

/** The facts, what is missing, and the steps: a test copy, the approval, and the sending itself. */
export function readyPart(close: () => void): Part & { begin(view: View): void } {
  const facts = element('dl', { class: 'facts' })
  const obstacle = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const [copy, approve, now] = [copyStep(), approveStep(), nowStep()]
  const foot = element('div', { class: 'ends' }, element('button', { type: 'button', onclick: close }, 'Close'))
  /** The mail as it was when the dialog was opened: another is not sent without having been looked at. */
  let seen = ''
  return {
    body: element('div', {}, facts, obstacle, copy.body, approve.body, now.body, foot),
    begin(view) {
      seen = hashIn(view)
      now.empty()
    },
    draw(view) {
      const { unfinished } = view.sending
      const found = obstacleIn(view) ?? (seen !== '' && seen !== hashIn(view) ? CHANGED : undefined)
      fill(facts, factsOf(view))
      tellProblem(obstacle, found)
      copy.body.hidden = approve.body.hidden = unfinished !== undefined || view.issue === undefined
      now.body.hidden = found !== undefined
      for (const step of [copy, approve, now]) step.draw(view, seen)
      if (unfinished) return `Finish issue ${unfinished.id}`
      return view.issue ? `Send issue no. ${view.issue.number}` : 'Nothing to send'
    },
  }
}

const CHANGED = {
  code: 'mail-changed',
  what: 'The mail was changed since you opened this.',
  fix: 'Close this, look at the mail, and open it again.',
}

const WAITING = '“digestif send” and the schedule send that one first; what goes out from here may leave it behind.'

function hashIn({ sending, issue }: View): string {
  return sending.unfinished?.hash ?? issue?.hash ?? ''
}

function factsOf({ newsletter, issue, sending }: View): HTMLElement[] {
  const { recipients, suppressed, unfinished, waiting } = sending
  const subject = unfinished?.subject ?? issue?.subject
  if (subject === undefined) return []
  const { name, address } = newsletter.from
  const leftOut = `${suppressed.toLocaleString('en')} left out, because their addresses are suppressed`
  return [
    ...fact('Subject', subject),
    ...fact('From', address === '' ? '–' : name === '' ? address : `${name} <${address}>`),
    ...fact('To', `${readersIn(recipients)}${unfinished ? ' still to come' : ''}`, suppressed > 0 ? leftOut : ''),
    ...(waiting === undefined ? [] : fact('Before it', `Issue ${waiting} is approved`, WAITING)),
  ]
}

function fact(name: string, value: string, more = ''): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, value, more !== '' && element('span', { class: 'soft' }, more))]
}

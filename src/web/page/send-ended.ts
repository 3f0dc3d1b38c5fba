// How is the outcome of a send shown?
import type { SendingState, View } from '../view.ts'
import { countOf, figure, receivedBy } from './amounts.ts'
import { element, fill } from './dom.ts'
import { showProblem } from './problem.ts'
import type { Part } from './send-part.ts'
import { timeIn } from './times.ts'

type Ended = Extract<SendingState, { readonly state: 'ended' }>

/** The counts, why deliveries failed, which are uncertain, and what to do about them. */
export function endedPart(close: () => void, again: (issue: string) => void, goOn: () => void): Part {
  const summary = element('p', { role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const details = element('div', { class: 'details' })
  const rest = element('button', { type: 'button', onclick: goOn }, 'Go on…')
  const button = element('button', { type: 'button', onclick: close }, 'Close')
  return {
    body: element('div', {}, summary, problem, details, element('div', { class: 'ends' }, rest, button)),
    draw({ sending, newsletter }) {
      if (sending.state !== 'ended') return ''
      const words = summaryOf(sending, newsletter)
      if (summary.textContent !== words) fill(summary, words)
      showProblem(problem, sending.problem)
      fill(details, failuresOf(sending), uncertainOf(sending, again))
      const { issue, how, sent, deferred } = sending
      rest.hidden = deferred === 0 || how === 'waiting'
      return `Issue ${issue} ${sent === 0 ? 'was not sent' : how === 'complete' ? 'was sent' : 'was partly sent'}`
    },
  }
}

function summaryOf(sending: Ended, { timeZone }: View['newsletter']): string {
  const { how, until, readers, sent, deferred, failed, uncertain, leftOut, seconds } = sending
  const all = receivedBy(sent, readers)
  const parts = [
    readers === 0 ? 'No mail was sent.' : `${all}${how === 'complete' ? `, in ${Math.ceil(seconds)} s` : ''}.`,
    ...(failed > 0 ? [`${figure(failed)} failed.`] : []),
    ...(uncertain > 0 ? [`${figure(uncertain)} uncertain.`] : []),
    ...(leftOut > 0
      ? [`${figure(leftOut)} left out, because ${leftOut === 1 ? 'the address is' : 'their addresses are'} suppressed.`]
      : []),
  ]
  if (deferred > 0 && how === 'waiting' && until !== undefined)
    parts.push(
      `${countOf(deferred, 'reader')} ${deferred === 1 ? 'waits because the server' : 'wait because their servers'} asked for a retry: continue after ${timeIn(timeZone, until)}.`,
    )
  else if (deferred > 0)
    parts.push(`${countOf(deferred, 'mail')} ${deferred === 1 ? 'has' : 'have'} not been sent yet.`)
  return parts.join(' ')
}

function failuresOf({ failures }: Ended): HTMLElement | false {
  if (failures.length === 0) return false
  const rows = failures.map(({ count, example }) =>
    element('li', {}, element('strong', {}, `${count} × `), element('q', {}, example)),
  )
  return element('section', {}, element('h3', {}, 'Failed deliveries'), element('ul', {}, rows))
}

function uncertainOf({ uncertain, issue }: Ended, again: (issue: string) => void): HTMLElement | false {
  if (uncertain === 0) return false
  return element(
    'section',
    {},
    element('h3', {}, 'Uncertain deliveries'),
    element('p', {}, 'The server was handed the mail and never replied.'),
    element(
      'button',
      { type: 'button', onclick: () => again(issue) },
      `See ${countOf(uncertain, 'uncertain delivery', 'uncertain deliveries')}…`,
    ),
  )
}

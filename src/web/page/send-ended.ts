// What became of the sending?
import type { SendingState, View } from '../view.ts'
import { element, fill } from './dom.ts'
import { tellProblem } from './problem.ts'
import { type Part, readersIn } from './send-part.ts'

type Ended = Extract<SendingState, { readonly state: 'ended' }>

/** The numbers, why some failed, of whom nobody knows, and what to do about each. */
export function endedPart(close: () => void): Part {
  const summary = element('p', { role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const details = element('div', { class: 'details' })
  const button = element('button', { type: 'button', onclick: close }, 'Close')
  return {
    body: element('div', {}, summary, problem, details, element('div', { class: 'ends' }, button)),
    draw({ sending, newsletter }) {
      if (sending.state !== 'ended') return ''
      const words = summaryOf(sending, newsletter)
      if (summary.textContent !== words) fill(summary, words)
      tellProblem(problem, sending.problem)
      fill(details, failuresOf(sending), uncertainOf(sending))
      const { issue, how, sent } = sending
      return `Issue ${issue} ${sent === 0 ? 'was not sent' : how === 'complete' ? 'is sent' : 'is sent in part'}`
    },
  }
}

function summaryOf(sending: Ended, { timeZone }: View['newsletter']): string {
  const { how, until, readers, sent, deferred, failed, uncertain, leftOut, seconds } = sending
  const all =
    sent < readers
      ? `${sent.toLocaleString('en')} of ${readersIn(readers)} have it`
      : readers === 1
        ? 'The one reader has it'
        : `All ${readersIn(readers)} have it`
  const parts = [
    readers === 0 ? 'Nobody was sent anything.' : `${all}${how === 'complete' ? `, in ${Math.ceil(seconds)} s` : ''}.`,
    ...(failed > 0 ? [`${failed} failed.`] : []),
    ...(uncertain > 0 ? [`${uncertain} uncertain.`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out, because their addresses are suppressed.`] : []),
  ]
  if (deferred > 0 && how === 'waiting' && until !== undefined)
    parts.push(`${deferred} wait because their servers asked for it: go on after ${timeIn(timeZone, until)}.`)
  else if (deferred > 0) parts.push(`${deferred} are still to come: open this again to go on.`)
  return parts.join(' ')
}

/** What is told to the minute must not be too early. */
function timeIn(timeZone: string, instant: string): string {
  const minute = new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000)
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(minute)
}

function failuresOf({ failures }: Ended): HTMLElement | false {
  if (failures.length === 0) return false
  const rows = failures.map(({ count, example }) =>
    element('li', {}, element('strong', {}, `${count} × `), element('q', {}, example)),
  )
  return element('section', {}, element('h3', {}, 'Failed, and why'), element('ul', {}, rows))
}

function uncertainOf({ uncertain, uncertainAre, issue }: Ended): HTMLElement | false {
  if (uncertain === 0) return false
  const more = uncertain - uncertainAre.length
  const rows = [...uncertainAre, ...(more > 0 ? [`and ${more} more`] : [])].map((one) => element('li', {}, one))
  const what =
    'The mail was handed over, and the answer never came. Ask the mail server’s log, or the reader. If they have it, there is nothing to do; if not, send it to them once more:'
  return element(
    'section',
    {},
    element('h3', {}, 'Nobody knows whether these have it'),
    element('p', {}, what),
    element('ul', {}, rows),
    element('code', {}, `digestif send --issue ${issue} --again ADDRESS`),
  )
}

// How is the progress of a send shown?
import type { SendingState } from '../view.ts'
import { figure } from './amounts.ts'
import { element, fill } from './dom.ts'
import { doOrExplain } from './problem.ts'
import type { Part } from './send-part.ts'
import { post } from './server.ts'

/** A bar with rate and time left, announced in words every ten percent; it may be closed, and the send stopped. */
export function sendingPart(close: () => void): Part {
  const bar = element('progress', { 'aria-labelledby': 'send-title' })
  const numbers = element('p', { class: 'numbers' })
  const status = element('p', { class: 'unseen', role: 'status' })
  const about = element('p', { class: 'soft' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const stop = element('button', { type: 'button', onclick: end }, 'Stop')
  const leave = element('button', { type: 'button', onclick: close }, 'Close')
  async function end(): Promise<void> {
    await doOrExplain(problem, () => post('/api/stop', {}))
  }
  return {
    body: element('div', {}, bar, numbers, about, status, problem, element('div', { class: 'ends' }, stop, leave)),
    draw({ sending }) {
      if (sending.state !== 'sending') return ''
      const { issue, subject, done, total, note, isStopping } = sending
      bar.max = Math.max(1, total)
      bar.value = done
      fill(numbers, `${figure(done)} of ${figure(total)}`, note !== '' && ` · ${note}`)
      fill(about, isStopping ? STOPPING : RUNNING)
      stop.setAttribute('aria-disabled', String(isStopping))
      const words = inWords(sending)
      if (status.textContent !== words) fill(status, words)
      return `Sending issue ${issue}: ${subject}`
    },
  }
}

/** The progress in whole percent. */
export function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return Math.floor((100 * done) / Math.max(1, total))
}

const STOPPING = 'Finishing the mails that are being delivered. The others are left for the next send.'
const RUNNING = 'You can close this dialog and the browser. Sending continues while “digestif preview” runs.'

function inWords(sending: Extract<SendingState, { readonly state: 'sending' }>): string {
  if (sending.isStopping) return STOPPING
  return `${Math.floor(percentOf(sending) / 10) * 10} percent sent`
}

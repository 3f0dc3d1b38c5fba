// How far is the sending?
import type { SendingState } from '../view.ts'
import { element, fill } from './dom.ts'
import { doneOr } from './problem.ts'
import type { Part } from './send-part.ts'
import { call } from './server.ts'

/** A bar with rate and time left, told in words at every tenth, and the button that stops. */
export function sendingPart(): Part {
  const bar = element('progress', { 'aria-labelledby': 'send-title' })
  const numbers = element('p', { class: 'numbers' })
  const said = element('p', { class: 'unseen', role: 'status' })
  const about = element('p', { class: 'soft' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const stop = element('button', { type: 'button', onclick: end }, 'Stop')
  async function end(): Promise<void> {
    await doneOr(problem, () => call('/api/stop', {}))
  }
  return {
    body: element('div', {}, bar, numbers, about, said, problem, element('div', { class: 'ends' }, stop)),
    draw({ sending }) {
      if (sending.state !== 'sending') return ''
      const { issue, subject, done, total, note, isStopping } = sending
      bar.max = Math.max(1, total)
      bar.value = done
      fill(numbers, `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`, note !== '' && ` · ${note}`)
      fill(about, isStopping ? STOPPING : GOES_ON)
      stop.setAttribute('aria-disabled', String(isStopping))
      const words = inWords(sending)
      if (said.textContent !== words) fill(said, words)
      return `Sending issue ${issue}: ${subject}`
    },
  }
}

/** How far it is, in whole percents. */
export function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return Math.floor((100 * done) / Math.max(1, total))
}

const STOPPING = 'Finishing what is in hand. Who was not served yet waits for the next run.'
const GOES_ON = 'You may close this, and the browser: it goes on as long as “digestif preview” runs.'

function inWords(sending: Extract<SendingState, { readonly state: 'sending' }>): string {
  if (sending.isStopping) return STOPPING
  return `${Math.floor(percentOf(sending) / 10) * 10} percent sent`
}

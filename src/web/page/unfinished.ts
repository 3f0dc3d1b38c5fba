// Which issue is half sent, and how does a person go on with it?
import type { View } from '../view.ts'
import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'

/** A bar across the page, shown while an issue is partly sent and is not being sent right now. */
export function unfinishedBar(goOn: () => void): { readonly bar: HTMLElement; draw(view: View): void } {
  const words = element('span', {})
  const button = element('button', { type: 'button', onclick: goOn }, 'Go on…')
  const bar = element('div', { class: 'unfinished', role: 'region', 'aria-label': 'A half-sent issue', hidden: true })
  fill(bar, words, ' ', button)
  return {
    bar,
    draw({ sending }) {
      const { unfinished, recipients } = sending
      bar.hidden = unfinished === undefined || sending.state === 'sending'
      words.textContent = `Issue ${unfinished?.id} is partly sent: ${countOf(recipients, 'reader')} still to go.`
    },
  }
}

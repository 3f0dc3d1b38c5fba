// How does the plain text look, in programs that show nothing else?
import { element } from './dom.ts'
import { whileShown } from './fetch-mail.ts'
import { openFrame } from './frame.ts'
import { mailAddress } from './frames.ts'
import type { Store } from './store.ts'

/** What a reader takes for one letter: marks above and below are no letters of their own. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The text part in the letters of a terminal or in those of a mail program, and, where there is room, the HTML beside it. */
export function textOf(store: Store): HTMLElement {
  const text = element('pre', { class: 'plain', tabindex: 0, role: 'region', 'aria-label': 'Plain text' })
  const letters = element('select', { 'aria-label': 'Letters' })
  letters.addEventListener('change', () => text.classList.toggle('proportional', letters.value !== 'mono'))
  letters.append(
    element('option', { value: 'mono' }, 'As in a terminal'),
    element('option', { value: 'sans' }, 'As in a mail program'),
  )
  const note = element('span', { class: 'soft' })
  whileShown(store, 'text', 'text', text, async (response) => {
    const content = await response.text()
    const lines = content.split('\n')
    const longest = Math.max(...lines.map((line) => [...graphemes.segment(line)].length))
    note.textContent = `${lines.length} lines, the longest of ${longest} letters`
    text.textContent = content
  })
  const beside = openFrame(() => {})
  store.watch((view, looking) => {
    if (looking.tab !== 'text' || (looking.issue === 'next' && !view.issue)) return
    beside.show({
      address: mailAddress('html', view, looking),
      scheme: 'light',
      label: 'The same in HTML',
      width: 375,
      scale: 0.8,
    })
  })
  const sheet = element('div', { class: 'sheet' }, element('p', { class: 'tally' }, letters, note), text)
  return element('div', { class: 'beside' }, sheet, beside.figure)
}

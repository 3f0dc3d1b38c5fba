// How is the plain-text version of the mail shown?
import { countOf } from './amounts.ts'
import { element } from './dom.ts'
import { fetchWhileShown } from './fetch-mail.ts'
import { openFrame } from './frame.ts'
import { mailAddress } from './frames.ts'
import type { Store } from './store.ts'

/** Splits text into what a reader sees as single characters, accents included. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The content of the tab Text: the text in a monospaced or proportional typeface, with the HTML beside it where there is room. */
export function textPanel(store: Store): HTMLElement {
  const text = element('pre', { class: 'plain', tabindex: 0, role: 'region', 'aria-label': 'Plain text' })
  const typeface = element('select', { 'aria-label': 'Typeface' })
  typeface.addEventListener('change', () => text.classList.toggle('proportional', typeface.value !== 'mono'))
  typeface.append(
    element('option', { value: 'mono' }, 'As in a terminal'),
    element('option', { value: 'sans' }, 'As in a mail program'),
  )
  const note = element('span', { class: 'soft' })
  fetchWhileShown(store, 'text', 'text', text, async (response) => {
    const content = await response.text()
    const lines = content.split('\n')
    const longest = Math.max(...lines.map((line) => [...graphemes.segment(line)].length))
    note.textContent = `${countOf(lines.length, 'line')}, the longest has ${countOf(longest, 'character')}`
    text.textContent = content
  })
  const beside = openFrame(() => {})
  store.watch((view, display) => {
    if (display.tab !== 'text' || (display.issue === 'next' && !view.issue)) return
    beside.show({
      address: mailAddress('html', view, display),
      scheme: 'light',
      label: 'As HTML',
      width: 375,
      scale: 0.8,
    })
  })
  const sheet = element('div', { class: 'sheet' }, element('p', { class: 'tally' }, typeface, note), text)
  return element('div', { class: 'beside' }, sheet, beside.figure)
}

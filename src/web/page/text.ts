// How does the plain text look, in programs that show nothing else?
import { element } from './dom.ts'
import { whileShown } from './fetched.ts'
import type { Store } from './store.ts'

/** The text part, in the letters of a terminal and in those of a mail program. */
export function textOf(store: Store): HTMLElement {
  const text = element('pre', { class: 'plain', tabindex: 0, 'aria-label': 'Plain text' })
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
    note.textContent = `${lines.length} lines, the longest of ${Math.max(...lines.map((line) => [...line].length))} characters`
    text.textContent = content
  })
  return element('div', { class: 'sheet' }, element('p', { class: 'bar' }, letters, note), text)
}

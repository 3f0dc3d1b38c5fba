// How does the whole message read as it travels?
import { element, fill } from './dom.ts'
import { whileShown } from './fetched.ts'
import type { Store } from './store.ts'

/** The message line by line; the numbers are those that `check` names, and no part of what is copied. */
export function sourceOf(store: Store): HTMLElement {
  const lines = element('ol', { class: 'source', tabindex: 0, 'aria-label': 'Source of the message' })
  const note = element('span', { class: 'soft' })
  whileShown(store, 'source', 'source', lines, async (response) => {
    const content = await response.text()
    const each = content.replace(/\r\n$/, '').split('\r\n')
    note.textContent = `${each.length} lines, ${new Intl.NumberFormat('en').format(content.length)} bytes`
    fill(
      lines,
      each.map((line) => element('li', {}, line)),
    )
  })
  return element('div', { class: 'sheet' }, element('p', { class: 'bar' }, note), lines)
}

// How are the name and address of the sample reader edited?
import { element } from './dom.ts'
import type { Store } from './store.ts'

const ADDRESS = 'reader@example.com'

/** The name and address of the sample reader, from the display setting `reader`. */
export function sampleIn(reader: string): { readonly name: string; readonly email: string } {
  const query = new URLSearchParams(/^\d/.test(reader) ? '' : reader)
  return { name: query.get('name') ?? '', email: query.get('email') || ADDRESS }
}

/** A popover with two fields; the mail follows while a person types. */
export function mountSample(store: Store): HTMLElement {
  const name = element('input', { id: 'sample-name', autocomplete: 'off', oninput: change })
  const email = element('input', { id: 'sample-email', type: 'email', autocomplete: 'off', oninput: change })
  const fields = element(
    'div',
    { id: 'sample', popover: 'auto', class: 'sample', role: 'group', 'aria-label': 'The sample reader' },
    element('label', { for: 'sample-name' }, 'Name'),
    name,
    element('label', { for: 'sample-email' }, 'Address'),
    email,
  )
  const button = element('button', { type: 'button', class: 'quiet', popovertarget: 'sample' }, 'Edit')
  button.setAttribute('aria-label', 'Edit name and address of the sample reader')
  function change(): void {
    const query = new URLSearchParams()
    if (name.value.trim() !== '') query.set('name', name.value.trim())
    if (email.value.trim() !== '' && email.value.trim() !== ADDRESS) query.set('email', email.value.trim())
    store.setDisplay({ reader: String(query) })
  }
  fields.addEventListener('toggle', () => {
    const { left, bottom } = button.getBoundingClientRect()
    fields.style.left = `${Math.max(8, Math.min(left, innerWidth - fields.offsetWidth - 8))}px`
    fields.style.top = `${bottom + 6}px`
    const sample = sampleIn(store.display.reader)
    name.value = sample.name
    email.value = sample.email
  })
  return element('span', {}, button, fields)
}

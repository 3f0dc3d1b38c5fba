// What is the sample reader called?
import { element } from './dom.ts'
import type { Store } from './store.ts'

const ADDRESS = 'reader@example.com'

/** The name and address of a sample reader, as the address of the page has them. */
export function sampleIn(reader: string): { readonly name: string; readonly email: string } {
  const said = new URLSearchParams(/^\d/.test(reader) ? '' : reader)
  return { name: said.get('name') ?? '', email: said.get('email') || ADDRESS }
}

/** A small popover with the two fields; the frames follow while one types. */
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
    const said = new URLSearchParams()
    if (name.value.trim() !== '') said.set('name', name.value.trim())
    if (email.value.trim() !== '' && email.value.trim() !== ADDRESS) said.set('email', email.value.trim())
    store.look({ reader: String(said) })
  }
  fields.addEventListener('toggle', () => {
    const { left, bottom } = button.getBoundingClientRect()
    fields.style.left = `${Math.max(8, Math.min(left, innerWidth - fields.offsetWidth - 8))}px`
    fields.style.top = `${bottom + 6}px`
    const sample = sampleIn(store.looking.reader)
    name.value = sample.name
    email.value = sample.email
  })
  return element('span', {}, button, fields)
}

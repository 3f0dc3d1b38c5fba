// How do the display controls fit on a phone?
import { DEVICES } from './display-controls.ts'
import { element, fill } from './dom.ts'
import { SCHEMES } from './frames.ts'
import type { Store } from './store.ts'

/** On a narrow screen, one button says how the mail is shown, and opens the controls below it. */
export function mountControlsToggle(store: Store): void {
  const controls = document.getElementById('controls')
  if (!controls) return
  const button = element('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' })
  const fold = (isOpen: boolean): void => {
    controls.classList.toggle('open', isOpen)
    button.setAttribute('aria-expanded', String(isOpen))
  }
  button.addEventListener('click', () => fold(!controls.classList.contains('open')))
  controls.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !controls.classList.contains('open')) return
    // Else it would also leave an earlier issue.
    event.preventDefault()
    fold(false)
    button.focus()
  })
  controls.prepend(button)
  let drawn = ''
  store.watch((_view, { tab, width, schemes, pictures, look, language }) => {
    const wide = typeof width === 'number' ? `${width} pixels` : DEVICES[width]
    const colours = schemes.map((scheme) => SCHEMES[scheme].label).join(', ')
    // Only HTML has a width, colours and pictures.
    const frames = tab === 'html' ? [wide, colours, pictures === 'off' ? 'no pictures' : ''] : []
    const parts = [...frames, look, language].filter((part) => part !== '')
    const text = parts.length === 0 ? 'Display' : `Display: ${parts.join(' · ')}`
    if (text !== drawn) fill(button, text)
    drawn = text
  })
}

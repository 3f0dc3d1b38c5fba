// How are decisions undone and redone from the page?
import type { DecisionsView } from '../view.ts'
import { element } from './dom.ts'
import { addKeys } from './keys.ts'
import { post } from './server.ts'
import type { Store } from './store.ts'
import { doAndAnnounce } from './story-actions.ts'

/** The two arrow buttons in the top bar. */
export function mountUndo(store: Store): void {
  const region = document.getElementById('decisions')
  if (!region) return
  const back = arrow('undo', '↶', 'Undo', 'Ctrl+Z', store)
  const forth = arrow('redo', '↷', 'Redo', 'Ctrl+Shift+Z', store)
  region.append(back.button, forth.button)
  addKeys([
    { key: 'z', withControl: true, words: 'undoes the last decision', press: back.press },
    { key: 'z', withControl: true, withShift: true, words: 'redoes it', press: forth.press },
  ])
}

function arrow(what: 'undo' | 'redo', sign: string, name: string, keys: string, store: Store) {
  const press = (): void => {
    const words = store.view.decisions[what]
    if (words !== undefined)
      void doAndAnnounce(() => post(`/api/${what}`, {}), `${what === 'undo' ? 'Undone' : 'Redone'}: ${words}`)
  }
  const button = element('button', { type: 'button', class: 'quiet arrow', onclick: press }, sign)
  store.watch(({ decisions }) => {
    const words: DecisionsView[typeof what] = decisions[what]
    const label = words === undefined ? `${name}: nothing` : `${name}: ${words}`
    // A disabled button would lose the focus while a person undoes several steps.
    button.setAttribute('aria-disabled', String(words === undefined))
    button.setAttribute('aria-label', label)
    button.title = words === undefined ? label : `${label} (${keys})`
  })
  return { button, press }
}

// Where are the keyboard shortcuts listed?
import { element } from './dom.ts'
import { addKeys, allKeys, type Key } from './keys.ts'

const TITLE = 'Keyboard shortcuts'

/** The button "?" and the dialog that lists every shortcut. */
export function mountHelp(): void {
  const region = document.getElementById('help')
  if (!region) return
  const list = element('dl', { class: 'keys' })
  const title = element('h2', { id: 'help-title' }, TITLE)
  const dialog = element('dialog', { 'aria-labelledby': 'help-title', class: 'help' }, title, list)
  dialog.append(element('button', { type: 'button', onclick: () => dialog.close() }, 'Close'))
  const open = (): void => {
    list.replaceChildren(
      ...allKeys().map((key) =>
        element('div', {}, element('dt', {}, element('kbd', {}, nameOf(key))), element('dd', {}, key.words)),
      ),
    )
    dialog.showModal()
  }
  region.append(
    element(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': TITLE, title: `${TITLE} (?)`, onclick: open },
      '?',
    ),
    dialog,
  )
  addKeys([{ key: '?', words: 'shows this list', press: open }])
}

function nameOf({ key, shown, withControl, withShift }: Key): string {
  const control = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+'
  const name = shown ?? (key.length === 1 ? key.toUpperCase() : key)
  return `${withControl ? control : ''}${withShift ? 'Shift+' : ''}${name}`
}

// How is an option found by typing and chosen from a list?
import { element, fill } from './dom.ts'

/** One entry of the list. */
export interface Option {
  readonly key: string
  readonly name: string
  /** Shown beside the name. */
  readonly more: string
}

/** The options that match what is typed; `rest` says why others are not shown. */
export interface Offer {
  readonly options: readonly Option[]
  readonly rest: string
}

/** An input with a list below it. */
export interface Combobox {
  readonly body: HTMLElement
  /** Shows the name of the chosen option, unless the list is open. */
  show(name: string): void
}

const SETTLE_MS = 120

/** An editable combobox with a list popup, after the WAI-ARIA practices: the focus never leaves the input. */
export function combobox(
  id: string,
  label: string,
  source: { offer(find: string): Promise<Offer>; choose(option: Option): void },
): Combobox {
  const listId = `${id}-list`
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true })
  const status = element('span', { class: 'unseen', role: 'status' })
  const input = element('input', {
    id,
    role: 'combobox',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  let options: readonly Option[] = []
  let active = -1
  let requests = 0
  let chosen = ''

  async function open(find: string): Promise<void> {
    const request = ++requests
    if (find !== '') await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    const offer = request === requests && (await source.offer(find))
    // Typing on, or leaving the field, has made this request obsolete.
    if (!offer || request !== requests) return
    options = offer.options
    const rest = offer.rest !== '' && element('li', { role: 'presentation', class: 'soft' }, offer.rest)
    fill(list, options.map(row), rest)
    fill(status, `${options.length} found. ${offer.rest}`)
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    activate(-1)
  }

  function row({ name, more }: Option, at: number): HTMLElement {
    const words = more !== '' && element('span', { class: 'soft' }, more)
    // Pressing the mouse button would take the focus from the input.
    const stay = (event: MouseEvent) => event.preventDefault()
    const listeners = { onmousedown: stay, onclick: () => choose(at) }
    return element('li', { id: `${id}-${at}`, role: 'option', 'aria-selected': 'false', ...listeners }, name, words)
  }

  function activate(at: number): void {
    active = at
    for (const [place, option] of [...list.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(place === active))
      if (place === active) option.scrollIntoView({ block: 'nearest' })
    }
    if (active < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${id}-${active}`)
  }

  function choose(at: number): void {
    const option = options[at]
    if (option === undefined) return
    chosen = option.name
    close()
    source.choose(option)
  }

  function close(): void {
    requests++
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    activate(-1)
    input.value = chosen
  }

  function press(event: KeyboardEvent): void {
    const { length } = options
    const isOpen = !list.hidden
    if (event.key === 'ArrowDown') isOpen ? activate((active + 1) % length) : open('')
    else if (event.key === 'ArrowUp' && isOpen) activate(active <= 0 ? length - 1 : active - 1)
    else if (event.key === 'Enter' && isOpen) choose(Math.max(active, 0))
    else if (event.key === 'Escape' && isOpen) {
      close()
      // So that the next text typed replaces it.
      input.select()
    } else return
    event.preventDefault()
  }

  input.addEventListener('input', () => open(input.value))
  input.addEventListener('click', () => list.hidden && open(''))
  input.addEventListener('focus', () => input.select())
  input.addEventListener('blur', close)
  input.addEventListener('keydown', press)
  return {
    body: element('div', { class: 'combo' }, input, list, status),
    show(name) {
      chosen = name
      if (list.hidden) input.value = name
    },
  }
}

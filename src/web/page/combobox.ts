// How is one of many found by typing, and chosen?
import { element, fill } from './dom.ts'

/** One of those that can be chosen. */
export interface Option {
  readonly key: string
  readonly name: string
  /** What else there is to say of it. */
  readonly more: string
}

/** What is offered for some letters; `rest` says what is not shown. */
export interface Offer {
  readonly options: readonly Option[]
  readonly rest: string
}

/** An input with a list under it. */
export interface Combobox {
  readonly body: HTMLElement
  /** Writes what is chosen, unless somebody is choosing. */
  show(name: string): void
}

const SETTLE_MS = 120

/** An editable combobox with a list popup, as WAI-ARIA's practices have it: the focus never leaves the input. */
export function combobox(
  id: string,
  label: string,
  doors: { offer(find: string): Promise<Offer>; choose(option: Option): void },
): Combobox {
  const listId = `${id}-list`
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true })
  const said = element('span', { class: 'unseen', role: 'status' })
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
  let asked = 0
  let chosen = ''

  async function open(find: string): Promise<void> {
    const now = ++asked
    if (find !== '') await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    const offer = now === asked && (await doors.offer(find))
    // Who typed on, or left, asked for something else meanwhile.
    if (!offer || now !== asked) return
    options = offer.options
    const rest = offer.rest !== '' && element('li', { role: 'presentation', class: 'soft' }, offer.rest)
    fill(list, options.map(row), rest)
    fill(said, `${options.length} found. ${offer.rest}`)
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    activate(-1)
  }

  function row({ name, more }: Option, at: number): HTMLElement {
    const words = more !== '' && element('span', { class: 'soft' }, more)
    // Pressing the button down would take the focus from the input.
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
    doors.choose(option)
  }

  function close(): void {
    asked++
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
      // So that what is typed next takes its place.
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
    body: element('div', { class: 'combo' }, input, list, said),
    show(name) {
      chosen = name
      if (list.hidden) input.value = name
    },
  }
}

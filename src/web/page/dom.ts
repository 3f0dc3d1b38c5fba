// How is an HTML element created, filled and redrawn?

type Child = Node | string | undefined | false | readonly Child[]
type Listener = (event: never) => unknown

/** Attributes, and listeners under `on…`. `true` sets an empty attribute; `false` and undefined set none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>

/** Creates an element with attributes, listeners and children. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener)
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  append(made, children)
  return made
}

/** Replaces the children of an element. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren()
  append(parent, children)
}

/** Redraws a list, and returns the focus to the button at the same position, or to the last one. */
export function keepingFocus(list: HTMLElement, draw: () => void): void {
  const at = [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)
  draw()
  const buttons = [...list.querySelectorAll('button')]
  if (at >= 0) (buttons[at] ?? buttons.at(-1))?.focus({ preventScroll: true })
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child)
    else if (child !== undefined && child !== false) parent.append(child as Node | string)
  }
}

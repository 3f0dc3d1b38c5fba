// How is an element made?

type Child = Node | string | undefined | false | readonly Child[]
type Listener = (event: never) => unknown

/** What an element is given: attributes, and listeners under `on…`; `true` is an empty attribute, absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>

/** An element with its attributes, listeners and children. Text is always text: no markup is ever parsed. */
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

/** Puts other children into an element. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren()
  append(parent, children)
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child)
    else if (child !== undefined && child !== false) parent.append(child as Node | string)
  }
}

// Which keyboard shortcuts are there, and when do they apply?

/** One shortcut. `key` is a value of KeyboardEvent.key; `words` complete "this key …". */
export interface Key {
  readonly key: string
  /** Shown instead of `key`. */
  readonly shown?: string
  readonly words: string
  /** With Ctrl, or with ⌘ on a Mac. */
  readonly withControl?: boolean
  readonly withShift?: boolean
  press(): void
}

const shortcuts: Key[] = []

/** Adds shortcuts. They do not apply in text fields or while a dialog is open. */
export function addKeys(keys: readonly Key[]): void {
  shortcuts.push(...keys)
}

/** Every shortcut, in the order in which they were added. */
export function allKeys(): readonly Key[] {
  return shortcuts
}

/** Listens for shortcuts on the page, or in the document of a mail. */
export function listenForKeys(where: Document = document): void {
  where.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
      return
    const isControl = event.ctrlKey || event.metaKey
    const found = shortcuts.find(
      ({ key, withControl = false, withShift = false }) =>
        key.toLowerCase() === event.key.toLowerCase() &&
        withControl === isControl &&
        (withShift === event.shiftKey || (!withShift && !withControl && !/^\p{L}$/u.test(key))),
    )
    if (!found) return
    event.preventDefault()
    found.press()
  })
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
}

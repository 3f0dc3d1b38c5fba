// Which keys do what?

/** One shortcut. `key` is as KeyboardEvent.key has it; `words` complete "this key …". */
export interface Key {
  readonly key: string
  /** Shown in its place where it is no letter. */
  readonly shown?: string
  readonly words: string
  /** With Ctrl, on a Mac with ⌘. */
  readonly withControl?: boolean
  readonly withShift?: boolean
  press(): void
}

const known: Key[] = []

/** Adds shortcuts. They hold nowhere where something is typed, and not while a dialog is open. */
export function addKeys(keys: readonly Key[]): void {
  known.push(...keys)
}

/** Every shortcut, in the order in which they were added. */
export function allKeys(): readonly Key[] {
  return known
}

/** Listens for them on the whole page, or in a mail that has the focus. */
export function listenForKeys(where: Document = document): void {
  where.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
      return
    const isControl = event.ctrlKey || event.metaKey
    const found = known.find(
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

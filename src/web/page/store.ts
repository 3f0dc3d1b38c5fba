// What is the page's state, and how do its parts follow changes?
import type { View } from '../view.ts'

/** `forced`: the mail program darkens light colours; `inverted`: it inverts every colour. */
export type Scheme = 'light' | 'dark' | 'forced' | 'inverted'

/** How the mail is displayed. Kept in the address, so that a reload or a bookmark shows the same. */
export interface Display {
  /** `next`, or the id of an issue in `out/`. */
  readonly issue: string
  readonly tab: 'html' | 'text' | 'source' | 'message' | 'inbox' | 'links'
  readonly width: 'phone' | 'tablet' | 'desktop' | number
  readonly schemes: readonly Scheme[]
  readonly pictures: 'on' | 'off'
  /** Whether pictures of other sites are loaded. In no address: each page asks anew. */
  readonly remote: boolean
  readonly look: string
  readonly language: string
  /** A subscriber's number, or the sample reader as `name=…&email=…`. */
  readonly reader: string
}

/** Lines of the inbox as they are being typed, and not saved yet. */
type Typed = { readonly [What in 'subject' | 'preheader']?: string | undefined }

/** The page's only state: the last view from the server, the display settings, and what is being typed for the inbox. */
export interface Store {
  readonly view: View
  readonly display: Display
  readonly typed: Typed
  setTyped(typed: Typed): void
  setDisplay(change: Partial<Display>): void
  /** Does nothing where a newer view is shown already. */
  setView(view: View): void
  /** Calls back at once, and on each change. */
  watch(onChange: (view: View, display: Display) => void): void
}

/** Starts with the first view and the display settings of the address. */
export function openStore(first: View, display: Display): Store {
  const watchers: ((view: View, display: Display) => void)[] = []
  let state = { view: first, display, typed: {} as Typed }
  const change = (next: Partial<typeof state>): void => {
    state = { ...state, ...next }
    for (const onChange of watchers) onChange(state.view, state.display)
  }
  return {
    get view() {
      return state.view
    },
    get display() {
      return state.display
    },
    get typed() {
      return state.typed
    },
    setTyped: (typed) => change({ typed }),
    setDisplay: (some) => change({ display: { ...state.display, ...some } }),
    setView(view) {
      // Answers overtake each other: an older one never replaces a newer view.
      if (view.revision >= state.view.revision) change({ view })
    },
    watch(onChange) {
      watchers.push(onChange)
      onChange(state.view, state.display)
    },
  }
}

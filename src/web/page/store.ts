// What does the page know, and who is told when it changes?
import type { View } from '../view.ts'

/** `forced`: dark made by the mail program where something is light; `inverted`: by turning every colour round. */
export type Scheme = 'light' | 'dark' | 'forced' | 'inverted'

/** How the mail is looked at. It is kept in the address, so that a reload or a bookmark shows the same. */
export interface Looking {
  /** `next`, or one of `out/`. */
  readonly issue: string
  readonly tab: 'html' | 'text' | 'source' | 'message' | 'inbox'
  readonly width: 'phone' | 'tablet' | 'desktop' | number
  readonly schemes: readonly Scheme[]
  readonly pictures: 'on' | 'off'
  readonly look: string
  readonly language: string
  /** A subscriber's number, or what a sample reader is called: `name=…&email=…`. */
  readonly reader: string
}

/** The page's only state: what the server told last, and how it is looked at. */
export interface Store {
  readonly view: View
  readonly looking: Looking
  /** Looks at it another way. */
  look(change: Partial<Looking>): void
  /** Takes what the server tells. */
  take(view: View): void
  /** Calls at once, and whenever something changed. */
  watch(told: (view: View, looking: Looking) => void): void
}

export function openStore(first: View, looking: Looking): Store {
  const watchers: ((view: View, looking: Looking) => void)[] = []
  let state = { view: first, looking }
  const change = (next: Partial<typeof state>): void => {
    state = { ...state, ...next }
    for (const told of watchers) told(state.view, state.looking)
  }
  return {
    get view() {
      return state.view
    },
    get looking() {
      return state.looking
    },
    look: (some) => change({ looking: { ...state.looking, ...some } }),
    take: (view) => change({ view }),
    watch(told) {
      watchers.push(told)
      told(state.view, state.looking)
    },
  }
}

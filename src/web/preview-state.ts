// What does the preview know, how is it made anew, and who is told?
import type { Newsletter } from '../newsletter.ts'
import type { Made } from './make-issue.ts'
import type { View } from './view.ts'

/** What all parts of the preview's server work on. There is one for each preview. */
export interface Desk {
  /** With the settings as they were when they could last be read. */
  readonly newsletter: Newsletter
  readonly view: View
  /** What the view shows; undefined until something could be made. */
  readonly made: Made | undefined
  /** Changes the view, and tells the pages. */
  tell(change: Told): void
  /** Calls with each view to come, until the returned function is called. */
  watch(told: (view: View) => void): () => void
  /** Has something added to the view each time it was made anew, one after the other, unless it is made again meanwhile. */
  afterMade(work: (made: Made) => Promise<Told> | Told): void
  /**
   * Makes it anew. Fulfilled when a view is told that was begun after this call; while one is made, any number of calls
   * make one more.
   */
  remake(): Promise<void>
}

/** What of a view changes; undefined takes it away. */
export type Told = { readonly [Name in Exclude<keyof View, 'revision'>]?: View[Name] | undefined }

/** The view with something changed. */
export function changed(view: View, change: Told): View {
  const merged: Record<string, unknown> = { ...view, ...change, revision: view.revision + 1 }
  for (const [name, value] of Object.entries(merged)) if (value === undefined) delete merged[name]
  return merged as unknown as View
}

/** Runs the work at most once at a time: what is asked for meanwhile is one more run, for all who asked. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const begin = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (!running) return begin()
    next ??= running.then(
      () => follow(),
      () => follow(),
    )
    return next
  }
  function follow(): Promise<void> {
    next = undefined
    return begin()
  }
}

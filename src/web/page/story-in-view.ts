// Which story is the reader looking at?
import type { StoryView } from '../view.ts'
import { placeOf, shownDocuments, whenShown } from './frames.ts'
import { elementOf } from './spotlight.ts'
import type { Store } from './store.ts'

/** Calls with the story in the upper middle of the stage, whenever it is another; with nothing above the first one. */
export function whenReached(store: Store, reached: (story: StoryView | undefined) => void): void {
  let last: string | undefined
  let isDue = false
  const look = (): void => {
    isDue = false
    const story = storyInView(store)
    if (story?.path === last) return
    last = story?.path
    reached(story)
  }
  const soon = (): void => {
    if (!isDue) requestAnimationFrame(look)
    isDue = true
  }
  document.getElementById('stage')?.addEventListener('scroll', soon, { capture: true, passive: true })
  addEventListener('resize', soon)
  whenShown(soon)
  store.watch(() => {
    // What is drawn anew has lost its mark.
    last = undefined
    soon()
  })
}

function storyInView(store: Store): StoryView | undefined {
  const { view, looking } = store
  const [shown] = shownDocuments()
  const window = document.getElementById('shown')?.getBoundingClientRect()
  if (!shown || !window || looking.tab !== 'html' || looking.issue !== 'next') return undefined
  const middle = window.top + window.height * 0.45
  return view.issue?.stories.findLast((story) => {
    const place = elementOf(story, shown, store)
    const at = place && placeOf(place)
    return at !== undefined && at.bottom > at.top && at.top <= middle && at.bottom >= window.top
  })
}

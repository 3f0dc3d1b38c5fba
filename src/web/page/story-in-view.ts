// Which story is at the reading position of the scrolled mail?
import type { StoryView } from '../view.ts'
import { onMailShown, placeOf, shownDocuments } from './frames.ts'
import { elementOf } from './spotlight.ts'
import type { Store } from './store.ts'

/** Calls back when another story reaches the upper middle of the pane; with undefined above the first story. */
export function onStoryInView(store: Store, onChange: (story: StoryView | undefined) => void): void {
  let last: string | undefined
  let isDue = false
  const look = (): void => {
    isDue = false
    const story = storyInView(store)
    if (story?.path === last) return
    last = story?.path
    onChange(story)
  }
  const soon = (): void => {
    if (!isDue) requestAnimationFrame(look)
    isDue = true
  }
  document.getElementById('stage')?.addEventListener('scroll', soon, { capture: true, passive: true })
  addEventListener('resize', soon)
  onMailShown(soon)
  store.watch(() => {
    // Redrawn rows have lost their mark.
    last = undefined
    soon()
  })
}

function storyInView(store: Store): StoryView | undefined {
  const { view, display } = store
  const [shown] = shownDocuments()
  const window = document.getElementById('shown')?.getBoundingClientRect()
  if (!shown || !window || display.tab !== 'html' || display.issue !== 'next') return undefined
  const middle = window.top + window.height * 0.45
  return view.issue?.stories.findLast((story) => {
    const place = elementOf(story, shown, store)
    const at = place && placeOf(place)
    return at !== undefined && at.bottom > at.top && at.top <= middle && at.bottom >= window.top
  })
}

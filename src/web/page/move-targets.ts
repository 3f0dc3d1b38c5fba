// Where may a story be moved to?
import type { StoryView } from '../view.ts'

/** A place between two stories. */
export interface Gap {
  /** The story that it is before; absent at the very end. */
  readonly before?: string
  /** Where a line shows it: above this story, or below. */
  readonly at: string
  readonly side: 'above' | 'below'
}

/**
 * The places that a story could take, in reading order; its own are not among them. Its tags decide on the section, so
 * a story of a section stays within, or leads; the lead and stories in brief may go anywhere.
 */
export function gapsFor(moved: StoryView, stories: readonly StoryView[]): Gap[] {
  const movable = stories.filter(({ place }) => place !== 'updated')
  const from = movable.findIndex(({ path }) => path === moved.path)
  return movable.flatMap((story, at): Gap[] => {
    if (at === from || from < 0) return []
    const next = movable[at + 1]
    const isLast = next === undefined || next.place !== story.place || next.section !== story.section
    const isAllowed = moved.place !== 'section' || runOf(story) === runOf(moved)
    const above: Gap[] =
      at !== from + 1 && (isAllowed || story.place === 'lead')
        ? [{ before: story.path, at: story.path, side: 'above' }]
        : []
    const below: Gap[] =
      isAllowed && isLast && at !== from - 1 && story.place !== 'lead'
        ? [{ ...(next && { before: next.path }), at: story.path, side: 'below' }]
        : []
    return [...above, ...below]
  })
}

/** Where it goes by one step; undefined where that is no place for it. */
export function step(moved: StoryView, stories: readonly StoryView[], by: -1 | 1): Gap | undefined {
  const at = stories.findIndex(({ path }) => path === moved.path)
  const isAt = (gap: Gap, place: number, side: Gap['side']) => gap.side === side && gap.at === stories[place]?.path
  return gapsFor(moved, stories).find((gap) =>
    by < 0 ? isAt(gap, at - 1, 'above') : isAt(gap, at + 2, 'above') || isAt(gap, at + 1, 'below'),
  )
}

function runOf({ place, section }: StoryView): string {
  return `${place} ${section}`
}

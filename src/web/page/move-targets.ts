// Where in the list of stories can a story be moved to?
import type { StoryView } from '../view.ts'

/** A position between two stories. */
export interface MoveTarget {
  /** The path of the story after it; absent at the very end. */
  readonly before?: string
  /** The path of the story next to which a line marks it, and on which side. */
  readonly at: string
  readonly side: 'above' | 'below'
}

/**
 * The positions that a story can move to, in reading order, without its present one. Tags decide the section, so a
 * story in a section stays there or becomes the lead; the lead and stories in brief can go anywhere.
 */
export function moveTargets(moved: StoryView, stories: readonly StoryView[]): MoveTarget[] {
  const movable = stories.filter(({ place }) => place !== 'updated')
  const from = movable.findIndex(({ path }) => path === moved.path)
  return movable.flatMap((story, at): MoveTarget[] => {
    if (at === from || from < 0) return []
    const next = movable[at + 1]
    const isLast = next === undefined || next.place !== story.place || next.section !== story.section
    const isAllowed = moved.place !== 'section' || runOf(story) === runOf(moved)
    const above: MoveTarget[] =
      at !== from + 1 && (isAllowed || story.place === 'lead')
        ? [{ before: story.path, at: story.path, side: 'above' }]
        : []
    const below: MoveTarget[] =
      isAllowed && isLast && at !== from - 1 && story.place !== 'lead'
        ? [{ ...(next && { before: next.path }), at: story.path, side: 'below' }]
        : []
    return [...above, ...below]
  })
}

/** The position one step up or down; undefined where the story can't go there. */
export function stepTarget(moved: StoryView, stories: readonly StoryView[], by: -1 | 1): MoveTarget | undefined {
  const at = stories.findIndex(({ path }) => path === moved.path)
  const isAt = (target: MoveTarget, index: number, side: MoveTarget['side']) =>
    target.side === side && target.at === stories[index]?.path
  return moveTargets(moved, stories).find((target) =>
    by < 0 ? isAt(target, at - 1, 'above') : isAt(target, at + 2, 'above') || isAt(target, at + 1, 'below'),
  )
}

function runOf({ place, section }: StoryView): string {
  return `${place} ${section}`
}

// Where in the list of stories can a story be moved to?
import type { StoryView } from '../view.ts'

/** A position between two stories. */
export interface MoveTarget {
  /** The path of the story after it; absent at the very end. */
  readonly before?: string
  /** The title of its section, where that is another than the story's; empty for stories without one. */
  readonly section?: string
  /** The path of the story next to which a line marks it, and on which side. */
  readonly at: string
  readonly side: 'above' | 'below'
}

/**
 * The positions that a story can move to, in reading order, without its present one. In a section, the end of one and
 * the beginning of the next are two positions. Only what is in brief already can be moved among it: size decides that.
 */
export function moveTargets(moved: StoryView, stories: readonly StoryView[]): MoveTarget[] {
  const movable = stories.filter(({ place }) => place !== 'updated')
  const from = movable.findIndex(({ path }) => path === moved.path)
  const isParted = movable.some(({ section }) => section !== '')
  return movable.flatMap((story, at): MoveTarget[] => {
    if (at === from || from < 0) return []
    const isOther = runOf(story) !== runOf(moved)
    if (isOther && story.place === 'brief' && moved.place === 'section') return []
    const next = movable[at + 1]
    const isLast = next === undefined || runOf(next) !== runOf(story)
    const into = isOther && isParted && story.place === 'section' ? { section: story.section } : {}
    // Beside itself it would stay where it is, unless it changes the section there.
    const canStay = into.section !== undefined && moved.place === 'section'
    const after = next?.path === moved.path ? movable[at + 2] : next
    const above: MoveTarget[] =
      at !== from + 1 || canStay ? [{ before: story.path, ...into, at: story.path, side: 'above' }] : []
    const below: MoveTarget[] =
      isLast && story.place !== 'lead' && (at !== from - 1 || canStay)
        ? [{ ...(after && { before: after.path }), ...into, at: story.path, side: 'below' }]
        : []
    return [...above, ...below]
  })
}

/** The position one step up or down, past one story or into the next section; undefined where there is none. */
export function stepTarget(moved: StoryView, stories: readonly StoryView[], by: -1 | 1): MoveTarget | undefined {
  const at = stories.findIndex(({ path }) => path === moved.path)
  const targets = moveTargets(moved, stories)
  const find = (index: number, side: MoveTarget['side']) =>
    targets.find((each) => each.side === side && each.at === stories[index]?.path)
  const edge = moved.place === 'section' ? find(at + by, by < 0 ? 'below' : 'above') : undefined
  if (edge?.section !== undefined) return edge
  return by < 0 ? find(at - 1, 'above') : (find(at + 1, 'below') ?? find(at + 2, 'above'))
}

function runOf({ place, section }: StoryView): string {
  return `${place} ${section}`
}

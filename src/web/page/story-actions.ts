// What can an editor do with a story, and how is the result announced?
import type { Edit } from '../../model/overrides.ts'
import type { StoryView } from '../view.ts'
import { announce } from './announce.ts'
import { element } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { post } from './server.ts'

/** Shows why a decision was refused. */
export const refusals: HTMLElement = element('p', { class: 'refusal', role: 'alert', hidden: true })

/** Sends a decision to the server and announces it. Returns whether it was accepted. */
export async function decide(edit: Edit, words: string): Promise<boolean> {
  return doAndAnnounce(() => post('/api/decide', { edit }), words)
}

let announced: Promise<unknown> = Promise.resolve()

/**
 * Runs the work and announces it in these words once it has succeeded. What was begun earlier is announced earlier, though
 * its answer may come later: the last words are about the last decision.
 */
export function doAndAnnounce(work: () => Promise<void>, words: string): Promise<boolean> {
  const [earlier, done] = [announced, doOrExplain(refusals, work)]
  const mine = earlier.then(async () => {
    const isDone = await done
    if (isDone) announce(`${words}.`)
    return isDone
  })
  announced = mine.catch(() => {})
  return mine
}

/** Something that can be done with a story of the issue, and its key. */
export interface StoryAction {
  readonly label: string
  readonly key: string
  /** Completes "This key …". */
  readonly words: string
  isFor(story: StoryView): boolean
  act(story: StoryView): Promise<boolean>
}

/** In the order of the buttons. */
export const STORY_ACTIONS: readonly StoryAction[] = [
  {
    label: 'Make lead',
    key: 't',
    words: 'makes the selected story the lead',
    isFor: ({ place }) => place !== 'lead' && place !== 'updated',
    act: ({ path, title }) => decide({ do: 'lead', path }, `“${title}” is the lead`),
  },
  {
    label: 'Pin',
    key: 'n',
    words: 'pins the selected story, so that it stays in the issue',
    isFor: ({ isPinned, place }) => !isPinned && place !== 'updated',
    act: ({ path, title }) => decide({ do: 'pin', path }, `“${title}” is pinned`),
  },
  {
    label: 'Unpin',
    key: 'n',
    words: '',
    isFor: ({ isPinned }) => isPinned,
    act: ({ path, title }) => decide({ do: 'clear', path }, `“${title}” is reset to automatic`),
  },
  {
    label: 'Leave out',
    key: 'x',
    words: 'leaves the selected story out',
    isFor: () => true,
    act: ({ path, title }) => decide({ do: 'exclude', path }, `“${title}” is left out`),
  },
]

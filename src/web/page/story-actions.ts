// How is a decision of the editor's made, and told?
import type { Edit } from '../../model/overrides.ts'
import type { StoryView } from '../view.ts'
import { say } from './announce.ts'
import { element } from './dom.ts'
import { doneOr } from './problem.ts'
import { call } from './server.ts'

/** Where it is told why a decision was refused. */
export const refusals: HTMLElement = element('p', { class: 'refusal', role: 'alert', hidden: true })

/** Has the server decide, and says what came of it. Returns whether it was done. */
export async function decide(edit: Edit, words: string): Promise<boolean> {
  return did(() => call('/api/decide', { edit }), words)
}

/** Has the server do something about decisions, and says what came of it. */
export async function did(work: () => Promise<void>, words: string): Promise<boolean> {
  const isDone = await doneOr(refusals, work)
  if (isDone) say(`${words}.`)
  return isDone
}

/** What can be done with a story of the issue, and the key that does it. */
export interface Doing {
  readonly label: string
  readonly key: string
  /** Completes "This key …". */
  readonly words: string
  isFor(story: StoryView): boolean
  act(story: StoryView): Promise<boolean>
}

export const DOINGS: readonly Doing[] = [
  {
    label: 'Make lead',
    key: 't',
    words: 'takes the chosen story to the top: it leads',
    isFor: ({ place }) => place !== 'lead' && place !== 'updated',
    act: ({ path, title }) => decide({ do: 'lead', path }, `“${title}” leads`),
  },
  {
    label: 'Pin',
    key: 'n',
    words: 'pins the chosen story: it stays in, whatever is new',
    isFor: ({ isPinned, place }) => !isPinned && place !== 'updated',
    act: ({ path, title }) => decide({ do: 'pin', path }, `“${title}” is pinned`),
  },
  {
    label: 'Unpin',
    key: 'n',
    words: '',
    isFor: ({ isPinned }) => isPinned,
    act: ({ path, title }) => decide({ do: 'clear', path }, `“${title}” is left to the rules`),
  },
  {
    label: 'Leave out',
    key: 'x',
    words: 'leaves the chosen story out',
    isFor: () => true,
    act: ({ path, title }) => decide({ do: 'exclude', path }, `“${title}” is left out`),
  },
]

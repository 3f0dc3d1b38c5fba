// What did the editor decide in this preview, and how is it taken back?
import { isDeepStrictEqual } from 'node:util'
import { decide, type Edit, isEmpty, type Overrides, overridesFor } from '../model/overrides.ts'
import { DigestError } from '../model/problem.ts'
import type { Desk } from './desk.ts'
import type { DecisionsView } from './view.ts'

/** The decisions for the next issue, with a way back. One change at a time. */
export interface Decisions {
  view(): Promise<DecisionsView>
  decide(edit: Edit): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
}

/** From one state of the file to the next, in words that follow "Undo: ". */
interface Step {
  readonly before: Overrides
  readonly after: Overrides
  readonly words: string
}

/** Nobody goes back further. */
const STEPS = 200

/**
 * The file is the truth: it is read before each change. What another program or a person wrote there meanwhile is a
 * step like any other, so that undoing goes back over it and doing again brings it back; nothing of it is lost.
 */
export function openDecisions(desk: Desk): Decisions {
  let done: readonly Step[] = []
  let undone: readonly Step[] = []
  let known: Overrides | undefined
  let turn: Promise<unknown> = Promise.resolve()

  /** The decisions as they are in the file, what was done elsewhere noted. */
  const current = async (): Promise<Overrides> => {
    const now = overridesFor(issueOf(desk), await desk.newsletter.overrides.read())
    if (known?.issue !== now.issue) {
      done = []
      undone = []
    } else if (!isDeepStrictEqual(known, now)) {
      done = [...done, { before: known, after: now, words: 'the file changed elsewhere' }].slice(-STEPS)
      undone = []
    }
    known = now
    return now
  }
  const write = async (overrides: Overrides): Promise<void> => {
    await desk.newsletter.overrides.save(overrides)
    known = overrides
  }
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }
  const change = async (work: () => Promise<void>): Promise<void> => {
    await inTurn(work)
    await desk.remake()
  }

  return {
    view: () =>
      inTurn(async () => {
        await current()
        const undo = done.at(-1)
        const redo = undone.at(-1)
        return {
          file: desk.view.newsletter.folders.decisions,
          count: known && !isEmpty(known) ? countOf(known) : 0,
          ...(undo && { undo: undo.words }),
          ...(redo && { redo: redo.words }),
        }
      }),
    decide: (edit) =>
      change(async () => {
        const before = await current()
        const after = decide(
          before,
          edit,
          desk.view.issue?.stories.map(({ path }) => path),
        )
        if (isDeepStrictEqual(before, after)) return
        await write(after)
        done = [...done, { before, after, words: wordsOf(edit, desk) }].slice(-STEPS)
        undone = []
      }),
    undo: () =>
      change(async () => {
        await current()
        const step = done.at(-1)
        if (!step) return
        await write(step.before)
        done = done.slice(0, -1)
        undone = [...undone, step]
      }),
    redo: () =>
      change(async () => {
        await current()
        const step = undone.at(-1)
        if (!step) return
        await write(step.after)
        undone = undone.slice(0, -1)
        done = [...done, step]
      }),
  }
}

/** The number of the next issue. Throws a DigestError `nothing-new` before anything could be made. */
function issueOf({ made }: Desk): number {
  if (made) return made.selection.overrides.issue
  const what = 'Nothing can be decided yet: the articles could not be read.'
  throw new DigestError({ code: 'nothing-new', what, fix: 'Mend what the page names, and decide then.' })
}

function countOf({ lead, pinned, excluded, order }: Overrides): number {
  return new Set([...(lead === undefined ? [] : [lead]), ...pinned, ...excluded, ...order]).size
}

function wordsOf(edit: Edit, { view, made }: Desk): string {
  const titleOf = (path: string) =>
    view.issue?.stories.find((story) => story.path === path)?.title ??
    made?.selection.verdicts.find((verdict) => verdict.path === path)?.title ??
    path
  const title = `“${titleOf(edit.path)}”`
  switch (edit.do) {
    case 'pin':
      return `${title} pinned`
    case 'exclude':
      return `${title} left out`
    case 'clear':
      return `${title} left to the rules`
    case 'lead':
      return `${title} made the lead`
    case 'move':
      return edit.before === undefined ? `${title} moved to the end` : `${title} moved before “${titleOf(edit.before)}”`
  }
}

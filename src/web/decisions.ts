// What has the editor decided for the next issue, and how is it undone?
import { isDeepStrictEqual } from 'node:util'
import {
  decide,
  decidedPaths,
  type Edit,
  isEmpty,
  type Overrides,
  overridesFor,
  SAYABLE,
  type StoryPatch,
} from '../model/overrides.ts'
import { DigestError } from '../model/problem.ts'
import type { PreviewState } from './preview-state.ts'
import type { DecisionsView } from './view.ts'

/** The decisions for the next issue, with undo and redo. Changes run one at a time. */
export interface Decisions {
  view(): Promise<DecisionsView>
  decide(edit: Edit): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
}

/** A change of the file; `words` complete "Undo: ". */
interface Step {
  readonly before: Overrides
  readonly after: Overrides
  readonly words: string
}

/** The number of changes that can be undone. */
const MAX_STEPS = 200

/**
 * The file is the truth and is read before each change. What another program or a person has written there in the
 * meantime counts as a step of its own, so undo and redo pass over it without losing anything.
 */
export function openDecisions(preview: PreviewState): Decisions {
  let done: readonly Step[] = []
  let undone: readonly Step[] = []
  let known: Overrides | undefined
  let queue: Promise<unknown> = Promise.resolve()

  /** The decisions in the file; a change made elsewhere becomes a step. */
  const current = async (): Promise<Overrides> => {
    const now = overridesFor(issueOf(preview), await preview.newsletter.overrides.read())
    if (known?.issue !== now.issue) {
      done = []
      undone = []
    } else if (!isDeepStrictEqual(known, now)) {
      done = [...done, { before: known, after: now, words: 'the file changed elsewhere' }].slice(-MAX_STEPS)
      undone = []
    }
    known = now
    return now
  }
  const write = async (overrides: Overrides): Promise<void> => {
    await preview.newsletter.overrides.save(overrides)
    known = overrides
  }
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = queue.then(work)
    queue = mine.catch(() => {})
    return mine
  }
  const go = async (to: 'before' | 'after'): Promise<void> => {
    await current()
    const step = (to === 'before' ? done : undone).at(-1)
    if (!step) return
    await write(step[to])
    done = to === 'before' ? done.slice(0, -1) : [...done, step]
    undone = to === 'before' ? [...undone, step] : undone.slice(0, -1)
  }
  const change = async (work: () => Promise<void>): Promise<void> => {
    await inTurn(work)
    await preview.remake()
  }

  return {
    view: () =>
      inTurn(async () => {
        await current()
        const undo = done.at(-1)
        const redo = undone.at(-1)
        return {
          file: preview.view.newsletter.folders.decisions,
          count: known && !isEmpty(known) ? countOf(known) : 0,
          ...saidIn(preview, known),
          ...(undo && { undo: undo.words }),
          ...(redo && { redo: redo.words }),
        }
      }),
    decide: (edit) =>
      change(async () => {
        const before = await current()
        assertSeen(edit, before)
        const after = decide(
          before,
          edit,
          preview.view.issue?.stories.map(({ path }) => path),
        )
        if (isDeepStrictEqual(before, after)) return
        await write(after)
        done = [...done, { before, after, words: wordsOf(edit, preview) }].slice(-MAX_STEPS)
        undone = []
      }),
    undo: () => change(() => go('before')),
    redo: () => change(() => go('after')),
  }
}

/** The number of the next issue. Throws a DigestError `nothing-new` while the articles have never been read. */
function issueOf({ result }: PreviewState): number {
  if (result) return result.selection.overrides.issue
  const what = 'Decisions need a list of articles, and the articles could not be read.'
  throw new DigestError({ code: 'nothing-new', what, fix: 'Fix the problem that the page shows, then try again.' })
}

/** What the editor says now, and what was drafted. */
function saidIn(
  { result }: PreviewState,
  known: Overrides | undefined,
): Pick<DecisionsView, 'said' | 'drafted' | 'subjects'> {
  const said = SAYABLE.flatMap((key) => (known?.[key] === undefined ? [] : [[key, known[key]] as const]))
  const { subjects = [], ...drafted } =
    (result && 'finished' in result.next && result.next.finished.issue.drafted) || {}
  return { said: Object.fromEntries(said), drafted, subjects }
}

/** Throws a DigestError `edited-elsewhere` where an edit would overwrite words that its author has not seen. */
function assertSeen(edit: Edit, before: Overrides): void {
  if (edit.do === 'say' && edit.was !== undefined && edit.was !== (before[edit.what] ?? ''))
    throw editedElsewhere(`The ${SAID[edit.what]}`, before[edit.what])
  if (edit.do !== 'write' || edit.was === undefined) return
  const { was, words } = edit
  const now = before.stories?.[edit.path] ?? {}
  const changed = (Object.keys(PARTS) as (keyof StoryPatch)[]).find(
    (key) =>
      (words === null || key in words) && now[key] !== undefined && !isDeepStrictEqual(now[key], was[key] ?? null),
  )
  if (changed) throw editedElsewhere(`The ${PARTS[changed]} of ${edit.path}`, now[changed])
}

function editedElsewhere(whose: string, now: unknown): DigestError {
  const is = typeof now === 'string' ? ` and is now “${now.slice(0, 200)}”` : ''
  const fix = 'Copy your text, reload the page, and put the two together.'
  return new DigestError({ code: 'edited-elsewhere', what: `${whose} was changed elsewhere${is}.`, fix })
}

/** Stories that something was decided about, their order, and each of the editor's words for the whole issue. */
function countOf(overrides: Overrides): number {
  const { order, stories = {} } = overrides
  // The order names every story above a moved one, too; a story moved to another section is counted already.
  const isOrdered = order.length > 0 && !order.some((path) => stories[path]?.section !== undefined)
  const paths = decidedPaths({ ...overrides, order: [] })
  return paths.size + Number(isOrdered) + SAYABLE.filter((key) => overrides[key] !== undefined).length
}

const SAID = { subject: 'subject', preheader: 'preheader', note: 'opening note', closing: 'closing note' } as const

const PARTS = {
  title: 'headline',
  blurb: 'text',
  sentences: 'sentences',
  keyPoints: 'key points',
  image: 'picture',
  section: 'section',
  related: 'related articles',
} as const

function partsIn(words: StoryPatch): string {
  return (Object.keys(words) as (keyof StoryPatch)[]).map((key) => PARTS[key]).join(', ')
}

function wordsOf(edit: Edit, { view, result }: PreviewState): string {
  if (edit.do === 'say') return `${SAID[edit.what]} ${edit.text ? 'changed' : 'reset'}`
  const titleOf = (path: string) =>
    view.issue?.stories.find((story) => story.path === path)?.title ??
    result?.selection.verdicts.find((choice) => choice.path === path)?.title ??
    path
  const title = `“${titleOf(edit.path)}”`
  switch (edit.do) {
    case 'pin':
      return `${title} pinned`
    case 'exclude':
      return `${title} left out`
    case 'clear':
      return `${title} reset to automatic`
    case 'lead':
      return `${title} made the lead`
    case 'write':
      return edit.words === null ? `${title} as drafted` : `${partsIn(edit.words)} of ${title} changed`
    case 'move':
      if (edit.section !== undefined)
        return `${title} moved to ${edit.section === '' ? 'the stories without a section' : `the section “${edit.section}”`}`
      return edit.before === undefined ? `${title} moved to the end` : `${title} moved before “${titleOf(edit.before)}”`
  }
}

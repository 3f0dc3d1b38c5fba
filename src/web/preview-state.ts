// What do all parts of the preview's server share, and how does it change?
import { DigestError } from '../model/problem.ts'
import type { Newsletter } from '../newsletter.ts'
import { issueIn, type MakeResult, type NextIssue } from './make-issue.ts'
import type { View } from './view.ts'

/** The shared state of one preview. */
export interface PreviewState {
  /** With the settings as they were when they could last be read. */
  readonly newsletter: Newsletter
  readonly view: View
  /** What the view shows; undefined until the first issue, or the reason for none, is known. */
  readonly result: MakeResult | undefined
  /** Changes the view and pushes it to every open page. */
  update(change: ViewChange): void
  /** Calls back with each new view until the returned function is called. */
  watch(onChange: (view: View) => void): () => void
  /** Adds to the view what must be shown in one moment with each issue that is made. */
  showWith(step: ViewStep): void
  /**
   * Adds a step that runs after each `remake` and adds to the view. Steps run one after the other, and their results
   * are dropped when the issue is made again in the meantime.
   */
  extendView(step: ViewStep): void
  /**
   * Makes the next issue again. Resolves once the view shows a run that started after this call; all calls during a run
   * share one further run.
   */
  remake(): Promise<void>
}

/** A part of the view that is computed from an issue. */
export type ViewStep = (result: MakeResult) => Promise<ViewChange> | ViewChange

/** The fields of the view to change; undefined removes one. */
export type ViewChange = { readonly [Name in Exclude<keyof View, 'revision'>]?: View[Name] | undefined }

/** The view with a change applied and the next revision number. */
export function withChange(view: View, change: ViewChange): View {
  const merged: Record<string, unknown> = { ...view, ...change, revision: view.revision + 1 }
  for (const [name, value] of Object.entries(merged)) if (value === undefined) delete merged[name]
  return merged as unknown as View
}

/** The issue that would go out now. Throws a DigestError `nothing-new` where there is none. */
export function nextIssue({ result }: PreviewState): NextIssue {
  const issue = issueIn(result)
  if (issue) return issue
  const what = result && 'reason' in result.next ? result.next.reason.text : 'The next issue is not ready yet.'
  throw new DigestError({ code: 'nothing-new', what, fix: 'The preview page says what is missing.' })
}

// How is a problem shown in a part of the page?
import type { Problem } from '../../model/problem.ts'
import { element, fill } from './dom.ts'
import { Refused } from './server.ts'

/** A problem, or the reason of a verdict with a way out. */
export type ShownProblem = Omit<Problem, 'code'> & { readonly code: string }

/** Shows what is wrong and how to fix it, or hides the element. The same problem again is not announced again. */
export function showProblem(region: HTMLElement, problem: ShownProblem | undefined): void {
  const content = problem ? JSON.stringify(problem) : ''
  if (content === (region.dataset.shown ?? '')) return
  region.dataset.shown = content
  region.hidden = problem === undefined
  fill(region, problem && contentOf(problem))
}

/**
 * Runs the work and shows why it failed, if it did. Returns whether it succeeded. `again` does it once more when what
 * prevented it may be gone.
 */
export async function doOrExplain(
  region: HTMLElement,
  work: () => Promise<void>,
  again?: () => unknown,
): Promise<boolean> {
  showProblem(region, undefined)
  try {
    await work()
    return true
  } catch (error) {
    const problem = problemOf(error)
    if (problem === UNREACHABLE) unreached.add(region)
    showProblem(region, problem)
    if (again && MAY_PASS.includes(problem.code)) waiting.add(again)
    return false
  }
}

/** A request of this very page is taken for another page's only where the preview is another by now. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof Refused)) return UNREACHABLE
  return error.problem.code === 'foreign-page' ? RESTARTED : error.problem
}

/** What prevents any decision, whichever it is. */
const MAY_PASS = ['preview-gone', 'bad-overrides']
const waiting = new Set<() => unknown>()

/** Does once more what was prevented, in the same order. */
export async function tryAgain(): Promise<void> {
  const all = [...waiting]
  waiting.clear()
  for (const again of all) await again()
}

/** Where it says that the preview does not respond. */
const unreached = new Set<HTMLElement>()

/** Takes back that the preview does not respond. */
export function responds(): void {
  for (const region of unreached)
    if (region.dataset.shown === JSON.stringify(UNREACHABLE)) showProblem(region, undefined)
  unreached.clear()
}

const UNREACHABLE: Problem = {
  code: 'preview-gone',
  what: 'The preview does not respond.',
  fix: 'Check its terminal; start it again with “digestif preview”.',
}

const RESTARTED: Problem = {
  code: 'preview-gone',
  what: 'The preview was restarted and does not know this page.',
  fix: 'Open the new address that its terminal shows. What you typed stays here until it can be saved.',
}

function contentOf({ what, where, fix, code }: ShownProblem): HTMLElement[] {
  const file = where && `${where.file}${where.line === undefined ? '' : `:${where.line}`}`
  return [
    element('strong', {}, what),
    element('span', {}, ` ${fix} `),
    element('code', { class: 'soft' }, file ? `${file} · ${code}` : code),
  ]
}

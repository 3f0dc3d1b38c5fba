// How is a problem told in a part of the page?
import type { Problem } from '../../model/problem.ts'
import { element, fill } from './dom.ts'
import { Refused } from './server.ts'

/** What, and how to mend it; nothing where there is none. What stands there already is not announced again. */
export function tellProblem(place: HTMLElement, problem: Problem | undefined): void {
  const said = problem ? JSON.stringify(problem) : ''
  if (said === (place.dataset.said ?? '')) return
  place.dataset.said = said
  place.hidden = problem === undefined
  fill(place, problem && linesOf(problem))
}

/** Does it, and tells why the server refuses. Returns whether it was done. */
export async function doneOr(place: HTMLElement, work: () => Promise<void>): Promise<boolean> {
  tellProblem(place, undefined)
  try {
    await work()
    return true
  } catch (error) {
    tellProblem(place, error instanceof Refused ? error.problem : UNREACHABLE)
    return false
  }
}

const UNREACHABLE: Problem = {
  code: 'preview-gone',
  what: 'The preview does not answer.',
  fix: 'Look at its terminal; open it again with “digestif preview”.',
}

function linesOf({ what, where, fix, code }: Problem): HTMLElement[] {
  const file = where && `${where.file}${where.line === undefined ? '' : `:${where.line}`}`
  return [
    element('strong', {}, what),
    element('span', {}, ` ${fix} `),
    element('code', { class: 'soft' }, file ? `${file} · ${code}` : code),
  ]
}

// What prevents the next issue from being sent?
import type { View } from '../view.ts'
import type { ShownProblem } from './problem.ts'

/** The first thing to fix. A partly sent issue can be finished whatever has become of the articles since. */
export function sendObstacle({ problem, none, issue, sending }: View): ShownProblem | undefined {
  if (sending.unfinished) return sending.obstacle
  if (problem) return problem
  if (none) return { code: none.code, what: none.text, fix: 'Save a new article, or pin one.' }
  if (!issue) return { code: 'nothing-new', what: 'The next issue is not ready yet.', fix: 'Wait a moment.' }
  const error = issue.findings?.find(({ severity }) => severity === 'error')
  return sending.obstacle ?? error
}

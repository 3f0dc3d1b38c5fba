// What keeps the next issue from being sent?
import type { Problem } from '../../model/problem.ts'
import type { View } from '../view.ts'

/** The first thing to be mended; a half-sent issue is finished whatever became of the folder since. */
export function obstacleIn({ problem, none, issue, sending }: View): Problem | undefined {
  if (sending.unfinished) return sending.obstacle
  if (problem) return problem
  if (none) return { code: none.code, what: none.text, fix: 'Save a new article, or pin one, to have a next issue.' }
  if (!issue) return { code: 'nothing-new', what: 'The next issue is not made yet.', fix: 'Wait a moment.' }
  const error = issue.findings?.find(({ severity }) => severity === 'error')
  return sending.obstacle ?? error
}

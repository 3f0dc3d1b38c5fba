// Which of the editor's decisions had no effect?

import type { Overrides } from '../model/overrides.ts'
import type { Notice } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** Notices on decisions about articles that are gone, and on pinned articles that still cannot be in the issue. */
export function ineffectiveOverrides(
  { lead, pinned, excluded, order }: Overrides,
  verdicts: readonly Verdict[],
  file: string,
): Notice[] {
  const byPath = new Map(verdicts.map((verdict) => [verdict.path, verdict]))
  const wanted = new Set([...(lead === undefined ? [] : [lead]), ...pinned])
  const gone = [...wanted.union(new Set([...excluded, ...order]))].filter((path) => !byPath.has(path))
  const ineffective = [...wanted].flatMap((path) => {
    const verdict = byPath.get(path)
    return verdict && verdict.reason.code !== 'pinned' ? [verdict] : []
  })
  return [
    ...gone.map((path): Notice => {
      const what = `The editor decided about ${path}, but there is no such article.`
      return { code: 'override-gone', what, where: { file }, fix: 'Restore the article, or remove the decision.' }
    }),
    ...ineffective.map(({ path, reason }): Notice => {
      const what = `${path} is ${path === lead ? 'chosen as the lead' : 'pinned'}, but stays out: ${reason.text}`
      const fix = 'Fix the cause, or remove the decision.'
      return { code: 'pin-without-effect', what, where: { file }, fix }
    }),
  ]
}

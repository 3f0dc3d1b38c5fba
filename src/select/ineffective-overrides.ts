// Which of the editor's decisions had no effect?

import { didYouMean } from '../model/nearest.ts'
import { decidedPaths, type Overrides } from '../model/overrides.ts'
import type { Notice } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** Notices on decisions about articles that are gone, and on articles that are wanted and still cannot be in the issue. */
export function ineffectiveOverrides(overrides: Overrides, verdicts: readonly Verdict[], file: string): Notice[] {
  const { lead, pinned, stories = {} } = overrides
  const byPath = new Map(verdicts.map((verdict) => [verdict.path, verdict]))
  const wanted = new Set([...(lead === undefined ? [] : [lead]), ...pinned])
  const listed = Object.entries(stories).flatMap(([story, { related = [] }]) =>
    related.map((path) => ({ story, path })),
  )
  const named = [...decidedPaths(overrides), ...listed.map(({ path }) => path)]
  const gone = [...new Set(named)].filter((path) => !byPath.has(path))
  const isStory = ({ state, reason }: Verdict) => state === 'in' && reason.code !== 'related'
  const unused = Object.keys(stories).flatMap((path) => {
    const verdict = byPath.get(path)
    return verdict && !isStory(verdict) && !wanted.has(path) ? [verdict] : []
  })
  const apart = listed.flatMap(({ story, path }) => {
    const [verdict, owner] = [byPath.get(path), byPath.get(story)]
    return verdict && owner && isStory(owner) && verdict.relatedTo !== story ? [{ story, verdict }] : []
  })
  const ineffective = [...wanted].flatMap((path) => {
    const verdict = byPath.get(path)
    return verdict?.state === 'out' ? [verdict] : []
  })
  return [
    ...gone.map((path): Notice => {
      const what = `The editor decided about ${path}, but there is no such article.`
      const fix = `Restore the article, or remove the decision.${didYouMean(path, byPath.keys())}`
      return { code: 'override-gone', what, where: { file }, fix }
    }),
    ...unused.map(({ path, state, reason }): Notice => {
      const what = `The editor changed ${path}, which is ${state === 'in' ? 'not a story by itself' : 'not in the issue'}: ${reason.text}`
      return { code: 'override-unused', what, where: { file }, fix: 'Pin it to have it as a story.' }
    }),
    ...apart.map(({ story, verdict: { path, reason } }): Notice => {
      const why = path === story ? 'no article is linked below itself.' : reason.text
      const what = `${path} is not linked below ${story}, as the editor decided: ${why}`
      return { code: 'override-unused', what, where: { file }, fix: 'Fix the cause, or remove it from the list.' }
    }),
    ...ineffective.map(({ path, reason }): Notice => {
      const what = `${path} is ${path === lead ? 'chosen as the lead' : 'pinned'}, but stays out: ${reason.text}`
      const fix = 'Fix the cause, or remove the decision.'
      return { code: 'pin-without-effect', what, where: { file }, fix }
    }),
  ]
}

// Which of the editor's decisions changed nothing?
import type { Choice } from '../model/choice.ts'
import type { Overrides } from '../model/overrides.ts'
import type { Notice } from '../model/problem.ts'

/** Notices on decisions about articles that are gone, and on those that the editor's word can't bring in. */
export function withoutEffect(
  { lead, pinned, excluded, order }: Overrides,
  choices: readonly Choice[],
  file: string,
): Notice[] {
  const byPath = new Map(choices.map((choice) => [choice.path, choice]))
  const wanted = new Set([...(lead === undefined ? [] : [lead]), ...pinned])
  const gone = [...wanted.union(new Set([...excluded, ...order]))].filter((path) => !byPath.has(path))
  const inVain = [...wanted].flatMap((path) => {
    const choice = byPath.get(path)
    return choice && choice.reason.code !== 'pinned' ? [choice] : []
  })
  return [
    ...gone.map((path): Notice => {
      const what = `The editor decided about ${path}, which is not among the articles.`
      return { code: 'override-gone', what, where: { file }, fix: 'Put the article back, or decide anew.' }
    }),
    ...inVain.map(({ path, reason }): Notice => {
      const what = `${path} is ${path === lead ? 'to lead' : 'pinned'}, to no effect: ${reason.text}`
      const fix = 'Mend what the reason names, or take the decision back.'
      return { code: 'pin-without-effect', what, where: { file }, fix }
    }),
  ]
}

// What is wrong with the next issue's mail?
import { setTimeout } from 'node:timers/promises'
import type { Checked } from '../newsletter.ts'
import type { Made } from './make-issue.ts'
import type { Desk, Told } from './preview-state.ts'

/** First the pages get the mail itself. */
const CALM_MS = 150

/** Has the mail checked each time it is another, and nothing else is to be done. */
export function addChecks(desk: Desk): void {
  let checked: { readonly hash: string; readonly found: Checked } | undefined
  desk.afterMade(async ({ next, newsletter }: Made): Promise<Told> => {
    if (!('finished' in next)) return {}
    const { hash, finished } = next
    if (checked?.hash !== hash) await setTimeout(CALM_MS)
    if (desk.made?.next !== next) return {}
    if (checked?.hash !== hash) checked = { hash, found: await newsletter.inspect.mail(finished) }
    const { issue } = desk.view
    // By now another may be shown, whose own checks follow.
    if (issue?.hash !== hash) return {}
    const { findings, groups } = checked.found
    return { issue: { ...issue, findings, groups } }
  })
}

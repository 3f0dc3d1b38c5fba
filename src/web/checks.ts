// When is the next issue's mail checked, and how do the findings reach the page?
import { setTimeout } from 'node:timers/promises'
import type { Checked } from '../newsletter.ts'
import type { MakeResult } from './make-issue.ts'
import type { PreviewState, ViewChange } from './preview-state.ts'

/** Gives the pages time to show the mail before the checks use the processor. */
const DELAY_MS = 150

/** Checks the mail each time its bytes change, after it is shown. */
export function addChecks(preview: PreviewState): void {
  let last: { readonly hash: string; readonly found: Checked } | undefined
  preview.extendView(async ({ next, newsletter }: MakeResult): Promise<ViewChange> => {
    if (!('finished' in next)) return {}
    const { hash, finished } = next
    if (last?.hash !== hash) await setTimeout(DELAY_MS)
    if (preview.result?.next !== next) return {}
    if (last?.hash !== hash) last = { hash, found: await newsletter.inspect.mail(finished) }
    const { issue } = preview.view
    // A newer issue may be shown by now; its own checks follow.
    if (issue?.hash !== hash) return {}
    const { findings, groups } = last.found
    return { issue: { ...issue, findings, groups } }
  })
}

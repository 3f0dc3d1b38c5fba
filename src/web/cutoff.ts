// How does an issue that is made again without a change keep the same bytes?
import type { Issue } from '../model/issue.ts'
import { DigestError } from '../model/problem.ts'
import type { Finished } from '../model/steps.ts'
import type { Newsletter } from '../newsletter.ts'

/** Returns the issue with the cut-off that it had when its content was first seen. */
export type CutoffKeeper = (finished: Finished, newsletter: Newsletter) => Promise<Finished>

/** More states than an editor steps back through by undoing. */
const REMEMBERED = 500
const NO_TIME = new Date(0)

/**
 * The window of an issue ends when the issue is made, so making it again would change its hash although nothing else
 * changed. Content that was seen before, in this preview or saved in `out/`, therefore keeps its earlier cut-off: it is
 * the same mail to the last byte, and an approval stays valid. No article is lost by the earlier cut-off, because the
 * next window begins there.
 */
export function openCutoffs(): CutoffKeeper {
  const cutoffs = new Map<string, Date>()
  return async (finished, newsletter) => {
    const content = (await newsletter.manifest(endingAt(NO_TIME, finished))).hash
    const cutoff = cutoffs.get(content) ?? (await savedCutoff(finished, newsletter)) ?? finished.issue.window.until
    cutoffs.delete(content)
    cutoffs.set(content, cutoff)
    for (const oldest of cutoffs.keys()) if (cutoffs.size > REMEMBERED) cutoffs.delete(oldest)
    return endingAt(cutoff, finished)
  }
}

async function savedCutoff(finished: Finished, { records, manifest }: Newsletter): Promise<Date | undefined> {
  try {
    const { hash, issue } = await records.saved(finished.issue.id)
    const { until } = issue.window
    return (await manifest(endingAt(until, finished))).hash === hash ? until : undefined
  } catch (error) {
    if (error instanceof DigestError) return undefined
    throw error
  }
}

/** The mails for readers who chose topics are of the same window. */
function endingAt(until: Date, finished: Finished): Finished {
  const ending = <Part extends { readonly issue: Issue }>(part: Part): Part => {
    return { ...part, issue: { ...part.issue, window: { ...part.issue.window, until } } }
  }
  const { parts, variants } = finished
  return {
    ...ending(finished),
    ...(parts && { parts: parts.map(ending) }),
    ...(variants && { variants: variants.map(ending) }),
  }
}

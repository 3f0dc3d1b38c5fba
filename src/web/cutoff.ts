// Since when is an issue as it is?
import { DigestError } from '../model/problem.ts'
import type { Finished } from '../model/steps.ts'
import type { Newsletter } from '../newsletter.ts'

/** An issue with the end of its window where it was when its content was first made. */
export type Dating = (finished: Finished, newsletter: Newsletter) => Promise<Finished>

/** A person undoes and redoes, and does not go further back than this. */
const KEPT = 500
const NO_TIME = new Date(0)

/**
 * An issue is made anew at every look, and its window ends at the instant of the look. So that nothing else tells two of
 * them apart, one whose content was there before, in this preview or saved in `out/`, keeps the end that it had: to the
 * last byte it is the same mail, with the same hash, and what was approved stays approved. The window that ends earlier
 * loses nothing, for the next one begins there.
 */
export function openDating(): Dating {
  const ends = new Map<string, Date>()
  return async (finished, newsletter) => {
    const content = (await newsletter.manifest(endingAt(NO_TIME, finished))).hash
    const end = ends.get(content) ?? (await savedEnd(finished, newsletter)) ?? finished.issue.window.until
    ends.delete(content)
    ends.set(content, end)
    for (const oldest of ends.keys()) if (ends.size > KEPT) ends.delete(oldest)
    return endingAt(end, finished)
  }
}

async function savedEnd(finished: Finished, { records, manifest }: Newsletter): Promise<Date | undefined> {
  try {
    const { hash, issue } = await records.saved(finished.issue.id)
    const { until } = issue.window
    return (await manifest(endingAt(until, finished))).hash === hash ? until : undefined
  } catch (error) {
    if (error instanceof DigestError) return undefined
    throw error
  }
}

function endingAt(until: Date, finished: Finished): Finished {
  const { issue } = finished
  return { ...finished, issue: { ...issue, window: { ...issue.window, until } } }
}

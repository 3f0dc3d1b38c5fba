// How is the next issue made, and how long does each step take?
import type { Progress } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import type { Finished, Manifested, NoIssue, Selection } from '../model/steps.ts'
import type { Newsletter, ReadCache } from '../newsletter.ts'
import type { Dating } from './dating.ts'

/** The next issue as it would go out now, or why there is none. */
export interface Made {
  readonly newsletter: Newsletter
  readonly selection: Selection
  readonly notices: readonly Notice[]
  readonly next: Next | NoIssue
  readonly tookMs: Readonly<Record<string, number>>
}

/** An issue that nobody has saved yet. Saved, it has the same hash. */
export interface Next {
  readonly finished: Finished
  readonly hash: string
  readonly bytes: Manifested['bytes']
}

/** Makes it, and changes nothing on the disk. Throws a DigestError where it can't be made. */
export async function make(
  newsletter: Newsletter,
  {
    dated,
    onProgress = () => {},
    cache,
  }: {
    readonly dated: Dating
    readonly onProgress?: (progress: Progress) => void
    /** What was read of articles before. */
    readonly cache?: ReadCache
  },
): Promise<Made> {
  const notices: Notice[] = []
  const log = { notice: (notice: Notice) => void notices.push(notice), progress: onProgress }
  const tookMs: Record<string, number> = {}
  const timed = async <Result>(step: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const from = performance.now()
    const result = await work()
    tookMs[step] = performance.now() - from
    return result
  }
  const collecting = newsletter.with({ log })
  const selection = await timed('select', () => collecting.select({}, { cache }))
  const composed = await timed('compose', () => collecting.compose(selection))
  if (composed.issue === null) return { newsletter, selection, notices, next: composed, tookMs }
  const rendered = await timed('render', () => collecting.render(composed))
  const finished = await timed('date', () => dated(rendered, newsletter))
  const { hash, bytes } = await timed('manifest', () => newsletter.manifest(finished))
  return { newsletter, selection, notices, next: { finished, hash, bytes }, tookMs }
}

// How does the preview make the next issue without saving it, and how long does each step take?
import type { Progress } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import type { Finished, Manifested, NoIssue, Selection } from '../model/steps.ts'
import type { Newsletter, ReadCache } from '../newsletter.ts'
import type { CutoffKeeper } from './cutoff.ts'
import { htmlBytesIn } from './message-view.ts'

/** The next issue as it would go out now, or the reason why there is none. */
export interface MakeResult {
  readonly newsletter: Newsletter
  readonly selection: Selection
  readonly notices: readonly Notice[]
  readonly next: NextIssue | NoIssue
  readonly tookMs: Readonly<Record<string, number>>
}

/** A rendered issue that is not saved yet. Saving it does not change its hash. */
export interface NextIssue {
  readonly finished: Finished
  readonly hash: string
  /** `encoded`: of the HTML as it travels. */
  readonly bytes: Manifested['bytes'] & { readonly encoded: number }
}

/** The issue, where there is one. */
export function issueIn(result: MakeResult | undefined): NextIssue | undefined {
  return result && 'finished' in result.next ? result.next : undefined
}

/** Makes the next issue; changes nothing on disk. Throws a DigestError where the issue can't be made. */
export async function makeIssue(
  newsletter: Newsletter,
  options: {
    readonly withCutoff: CutoffKeeper
    readonly onProgress: (progress: Progress) => void
    /** Articles read before, so that only changed files are read again. */
    readonly cache: ReadCache
  },
): Promise<MakeResult> {
  const { withCutoff, onProgress, cache } = options
  const notices: Notice[] = []
  const log = { notice: (notice: Notice) => void notices.push(notice), progress: onProgress }
  const tookMs: Record<string, number> = {}
  const timed = async <Result>(step: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const start = performance.now()
    const result = await work()
    tookMs[step] = performance.now() - start
    return result
  }
  const collecting = newsletter.with({ log })
  const selection = await timed('select', () => collecting.select({}, { cache }))
  const composed = await timed('compose', () => collecting.compose(selection))
  if (composed.issue === null) return { newsletter, selection, notices, next: composed, tookMs }
  const rendered = await timed('render', () => collecting.render(composed))
  const finished = await timed('cut-off', () => withCutoff(rendered, newsletter))
  const { hash, bytes, files } = await timed('manifest', () => newsletter.manifest(finished))
  const encoded = htmlBytesIn(Buffer.from(files['message.eml'] ?? ''))
  return { newsletter, selection, notices, next: { finished, hash, bytes: { ...bytes, encoded } }, tookMs }
}

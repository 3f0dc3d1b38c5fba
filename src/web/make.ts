// How is the next issue made, and how long does each step take?
import type { Environment } from '../config/environment.ts'
import type { Settings } from '../config/schema.ts'
import { type Finished, type NoIssue, openDigest, type Selection } from '../digest.ts'
import type { Clock, Progress } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import { type Sealed, sealIssue } from '../sealing.ts'
import type { KeptReads } from '../selection.ts'
import type { Dating } from './dating.ts'

/** The next issue as it would go out now, or why there is none. */
export interface Made {
  readonly settings: Settings
  readonly selection: Selection
  readonly notices: readonly Notice[]
  readonly next: Next | NoIssue
  readonly tookMs: Readonly<Record<string, number>>
}

/** An issue that nobody has saved yet. Saved, it has the same hash. */
export interface Next {
  readonly finished: Finished
  readonly hash: string
  readonly bytes: Sealed['bytes']
}

/** Makes it, and changes nothing on the disk. Throws a DigestError where it can't be made. */
export async function make(
  settings: Settings,
  {
    dated,
    onProgress = () => {},
    ...doors
  }: {
    readonly clock: Clock
    readonly environment: Environment
    readonly dated: Dating
    readonly onProgress?: (progress: Progress) => void
    /** What was read of articles before. */
    readonly kept?: KeptReads
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
  await using digest = await openDigest(settings, { ...doors, log })
  const selection = await timed('select', () => digest.select())
  const composed = await timed('compose', () => digest.compose(selection))
  if (composed.issue === null) return { settings, selection, notices, next: composed, tookMs }
  const rendered = await timed('render', () => digest.render(composed))
  const finished = await timed('date', () => dated(rendered, settings))
  const { hash, bytes } = await timed('seal', () => sealIssue(finished, settings))
  return { settings, selection, notices, next: { finished, hash, bytes }, tookMs }
}

// What is new at the sources, and how does it come into the articles folder?
import { addressOf, type Collected, type Source } from '../model/source.ts'
import { CollectFault, whyOf } from './fault.ts'
import type { FetchOptions } from './fetch.ts'
import { openMemory, type SourceMemory } from './memory.ts'
import { entriesOf, type Found } from './source-entries.ts'
import { collectedFiles } from './store.ts'
import { type Folder, takeEntry } from './take.ts'
import { openWeb, type Web } from './web.ts'

export interface CollectOptions extends Omit<FetchOptions, 'signal'> {
  /** The articles folder. */
  readonly articles: string
  /** Where is remembered what was collected. */
  readonly memory: string
  readonly pauseMs: number
  /** Says what is new, fetches no page and writes nothing. */
  readonly dryRun?: boolean
  readonly signal?: AbortSignal | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Hosts are asked one request at a time; this many sources are asked at once. */
const AT_ONCE = 12
const NEWEST = 20
/** Memory is written whole: after each of many sources it would cost more than asking them. */
const SAVE_MS = 1_000
/** How many of the pages that failed are remembered. */
const FAILED_MAX = 5

/** Collects from each source. One that fails says why, and the others are unharmed. In the order of the sources. */
export async function collect(sources: readonly Source[], options: CollectOptions): Promise<Collected[]> {
  const { articles, dryRun = false, now, progress } = options
  const memory = openMemory(options.memory)
  const web = openWeb(options)
  const folder = { articles, files: collectedFiles(articles), memory, dryRun, now }
  const rows: Collected[] = []
  let done = 0
  let saved = now().getTime()
  const queue = [...sources.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, source] = next
      const address = addressOf(source)
      const before = memory.sources.get(address)
      const outcome = await askOne(source, before, web, folder, options.signal)
      const after = memoryOf(outcome, before, now())
      memory.sources.set(address, after)
      rows[at] = rowOf(source, outcome, after)
      progress?.(++done, sources.length)
      if (dryRun || now().getTime() - saved < SAVE_MS) continue
      memory.save()
      saved = now().getTime()
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work))
  } finally {
    if (!dryRun) memory.save()
  }
  return rows
}

/** What became of one source. Without `found` it failed as a whole. */
interface Outcome extends Pick<Collected, 'added' | 'updated' | 'unchanged' | 'failed'> {
  readonly found?: Found
  readonly retryAt?: Date | undefined
}

async function askOne(
  source: Source,
  before: SourceMemory | undefined,
  web: Web,
  folder: Folder,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const [added, updated]: [string[], string[]] = [[], []]
  const failed: { address: string; why: string }[] = []
  let unchanged = 0
  const failure = (address: string, error: unknown) => {
    signal?.throwIfAborted()
    failed.push({ address, why: whyOf(error) })
  }
  try {
    const found = await entriesOf(source, before, web, folder.now())
    for (const entry of found.entries.slice(0, source.limit ?? NEWEST)) {
      try {
        const taken = await takeEntry(entry, source, found.name, web, folder)
        if (taken.is === 'added') added.push(taken.path)
        else if (taken.is === 'updated') updated.push(taken.path)
        else unchanged++
      } catch (error) {
        failure(entry.url ?? entry.id, error)
      }
    }
    return { found, added, updated, unchanged, failed }
  } catch (error) {
    failure(addressOf(source), error)
    return { added, updated, unchanged, failed, retryAt: error instanceof CollectFault ? error.retryAt : undefined }
  }
}

function memoryOf(
  { found, retryAt, added, updated, unchanged, failed }: Outcome,
  before: SourceMemory | undefined,
  now: Date,
): SourceMemory {
  const { failingSince = now.toISOString(), retryAt: _, etag, lastModified, ...rest } = found?.memory ?? before ?? {}
  return {
    ...rest,
    // Where a page failed, the next run must see every entry again.
    ...(failed.length === 0 && etag !== undefined && { etag }),
    ...(failed.length === 0 && lastModified !== undefined && { lastModified }),
    ...(!found && { failingSince }),
    ...(retryAt && { retryAt: retryAt.toISOString() }),
    last: {
      at: now.toISOString(),
      added: added.length,
      updated: updated.length,
      unchanged,
      failed: failed.slice(0, FAILED_MAX),
    },
  }
}

function rowOf(source: Source, { found, ...counts }: Outcome, { title, failingSince }: SourceMemory): Collected {
  const { added, updated, unchanged, failed } = counts
  const address = addressOf(source)
  return {
    source: found?.name ?? source.name ?? title ?? URL.parse(address)?.host ?? address,
    address,
    added,
    updated,
    unchanged,
    isUnmodified: found?.isUnmodified === true,
    failed,
    ...(failingSince !== undefined && { failingSince: new Date(failingSince) }),
  }
}

// What is new at the sources, and how does it come into the articles folder?
import { addressOf, type Collected, type Source } from '../model/source.ts'
import { whyOf } from './fault.ts'
import type { FetchOptions } from './fetch.ts'
import { openMemory } from './memory.ts'
import { entriesOf, type Found } from './source-entries.ts'
import { collectedFiles } from './store.ts'
import { takeEntry } from './take.ts'
import { openWeb } from './web.ts'

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

/** Hosts are asked one request at a time, and so many sources at once. */
const AT_ONCE = 12
const NEWEST = 20
/** Memory is written whole: after each of many sources it would cost more than asking them. */
const SAVE_MS = 1_000
/** How many of the pages that failed are remembered. */
const FAILED_MAX = 5

/** Collects from each source. One that fails says why, and the others are unharmed. In the order of the sources. */
export async function collect(sources: readonly Source[], options: CollectOptions): Promise<Collected[]> {
  const { articles, dryRun = false } = options
  const memory = openMemory(options.memory)
  const files = collectedFiles(articles)
  const web = openWeb(options)
  const folder = { articles, files, memory, dryRun, now: options.now }
  const rows: Collected[] = []
  let done = 0
  let saved = options.now().getTime()
  const collectFrom = async (source: Source): Promise<Collected> => {
    const address = addressOf(source)
    const before = memory.sources.get(address)
    const [added, updated]: [string[], string[]] = [[], []]
    const failed: { address: string; why: string }[] = []
    let unchanged = 0
    let found: Found | undefined
    let retryAt: Date | undefined
    try {
      found = await entriesOf(source, before, web, options.now())
      for (const entry of found.entries.slice(0, source.limit ?? NEWEST)) {
        try {
          const taken = await takeEntry(entry, source, found.name, web, folder)
          if (taken.is === 'added') added.push(taken.path)
          else if (taken.is === 'updated') updated.push(taken.path)
          else unchanged++
        } catch (error) {
          options.signal?.throwIfAborted()
          failed.push({ address: entry.url ?? entry.id, why: whyOf(error) })
        }
      }
    } catch (error) {
      options.signal?.throwIfAborted()
      failed.push({ address, why: whyOf(error) })
      retryAt = (error as { retryAt?: Date }).retryAt
    }
    const { failingSince: since, retryAt: _, etag, lastModified, ...rest } = found?.memory ?? before ?? {}
    const failing = found ? undefined : (since ?? options.now().toISOString())
    memory.sources.set(address, {
      ...rest,
      // Where a page failed, the next run must see every entry again.
      ...(failed.length === 0 && etag !== undefined && { etag }),
      ...(failed.length === 0 && lastModified !== undefined && { lastModified }),
      ...(failing !== undefined && { failingSince: failing }),
      ...(retryAt && { retryAt: retryAt.toISOString() }),
      last: {
        at: options.now().toISOString(),
        added: added.length,
        updated: updated.length,
        unchanged,
        failed: failed.slice(0, FAILED_MAX),
      },
    })
    if (!dryRun && options.now().getTime() - saved >= SAVE_MS) {
      memory.save()
      saved = options.now().getTime()
    }
    options.progress?.(++done, sources.length)
    const name = found?.name ?? source.name ?? before?.title ?? URL.parse(address)?.host ?? address
    const isUnmodified = found?.isUnmodified === true
    const sinceWhen = failing === undefined ? {} : { failingSince: new Date(failing) }
    return { source: name, address, added, updated, unchanged, isUnmodified, failed, ...sinceWhen }
  }
  const queue = [...sources.entries()]
  const workers = Array.from({ length: Math.min(AT_ONCE, queue.length) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) rows[next[0]] = await collectFrom(next[1])
  })
  try {
    await Promise.all(workers)
  } finally {
    if (!dryRun) memory.save()
  }
  return rows
}

// How many files must be read whole to find the newest articles?
import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import { type ReadOptions, readArticle } from './article.ts'
import type { ReadCache } from './cache.ts'
import { onceEach } from './folder.ts'
import { authorRegistry } from './front-matter/author-registry.ts'
import { givenFor } from './front-matter/given.ts'
import { ownLines } from './front-matter/own-line.ts'

/** What was read; the files that cannot matter stay unread. */
export interface NewestArticles {
  readonly articles: readonly Article[]
  /** The paths of all files that were read, successfully or not. */
  readonly read: readonly string[]
  /** Why a file could not be read as an article. */
  readonly unreadable: readonly Notice[]
}

/**
 * Reads files whole, newest first and `step` at a time, until `isEnough` accepts the articles read so far.
 * Files in `first`, and files whose date only the whole text shows, come first and are always read.
 */
export async function readNewest(
  folder: string,
  files: readonly ScannedFile[],
  {
    first,
    step,
    isEnough,
  }: {
    readonly first: ReadonlySet<string>
    readonly step: number
    readonly isEnough: (articles: readonly Article[]) => boolean
  },
  options: ReadOptions & { readonly log: Log; readonly cache?: ReadCache },
): Promise<NewestArticles> {
  const { log, cache, ...readOptions } = options
  const cached = cache?.articles ?? ((_, read) => read())
  const isFirst = ({ path, published }: ScannedFile) => published === undefined || first.has(path)
  const queue = files.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || byNewest(a, b))
  const always = queue.findLastIndex(isFirst) + 1
  const articles: Article[] = []
  const unreadable: Notice[] = []
  const registry = authorRegistry(folder, options.linkedFolders)
  const given = givenFor(folder)
  const lines = ownLines(folder)
  const reported = new Set<string>()
  let done = 0
  for (let until = Math.max(always, step); done < queue.length; until = done + step) {
    for (const { path } of queue.slice(done, until)) {
      const { article, notices } = await cached(join(folder, path), () =>
        readArticle(folder, path, readOptions, registry, given, lines),
      )
      for (const notice of onceEach(notices, reported)) log.notice(notice)
      if (article) articles.push(article)
      else unreadable.push(...notices.slice(-1))
      log.progress({ doing: 'Reading articles', done: ++done, total: queue.length })
      await yieldTurn()
    }
    if (isEnough(articles)) break
  }
  const read = queue.slice(0, done).map(({ path }) => path)
  return { articles, read, unreadable }
}

/** Gives timers, signals and requests a turn. */
function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function byNewest(a: ScannedFile, b: ScannedFile): number {
  const [timeA, timeB] = [a.published?.at.getTime() ?? Infinity, b.published?.at.getTime() ?? Infinity]
  return timeA === timeB ? (a.path < b.path ? -1 : 1) : timeB - timeA
}

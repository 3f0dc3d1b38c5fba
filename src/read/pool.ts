// Which files must be read whole before the newest articles are known?
import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import type { Head } from '../model/choice.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import { readArticle } from './article.ts'
import type { KeptReads } from './kept.ts'

/** What was read, and what was left unread because it could not matter. */
export interface Pool {
  readonly articles: readonly Article[]
  /** The paths of all files that were read, as an article or in vain. */
  readonly read: readonly string[]
  /** Why there is no article of a file. */
  readonly unreadable: readonly Notice[]
  readonly unread: readonly Head[]
}

/**
 * Reads files whole, the newest first and `step` at a time, until `isEnough` says so of the articles read.
 * Those named in `first` and files whose date only their whole text tells come first: they are always read.
 */
export async function readPool(
  folder: string,
  heads: readonly Head[],
  {
    first,
    step,
    isEnough,
  }: {
    readonly first: ReadonlySet<string>
    readonly step: number
    readonly isEnough: (articles: readonly Article[]) => boolean
  },
  options: { readonly timeZone: string; readonly readAt: Date; readonly log: Log; readonly kept?: KeptReads },
): Promise<Pool> {
  const { log, kept, ...readOptions } = options
  const keep = kept?.articles ?? ((_, read) => read())
  const isFirst = ({ path, published }: Head) => published === undefined || first.has(path)
  const queue = heads.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || byNewest(a, b))
  const always = queue.findLastIndex(isFirst) + 1
  const articles: Article[] = []
  const unreadable: Notice[] = []
  let done = 0
  for (let until = Math.max(always, step); done < queue.length; until = done + step) {
    for (const { path } of queue.slice(done, until)) {
      const { article, notices } = await keep(join(folder, path), () => readArticle(folder, path, readOptions))
      for (const notice of notices) log.notice(notice)
      if (article) articles.push(article)
      else unreadable.push(...notices.slice(0, 1))
      log.progress({ doing: 'Reading articles', done: ++done, total: queue.length })
      await breath()
    }
    if (isEnough(articles)) break
  }
  const read = queue.slice(0, done).map(({ path }) => path)
  return { articles, read, unreadable, unread: queue.slice(done) }
}

/** Lets timers, signals and requests have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function byNewest(a: Head, b: Head): number {
  const [timeA, timeB] = [a.published?.at.getTime() ?? Infinity, b.published?.at.getTime() ?? Infinity]
  return timeA === timeB ? (a.path < b.path ? -1 : 1) : timeB - timeA
}

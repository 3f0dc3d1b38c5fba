// What does a whole folder of articles hold?
import type { Article } from '../model/article.ts'
import type { Head } from '../model/choice.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import { type ReadOptions, readArticle } from './article.ts'
import { authorRegistry } from './front-matter/registry.ts'
import { headReader } from './head.ts'
import type { KeptReads } from './kept.ts'
import { walk } from './walk.ts'

const STEP = 1_000

/**
 * Takes the cheap first look at every article below a folder: enough to leave out, unparsed, what an issue cannot
 * hold. Whatever a head says, the full reading says too.
 */
export async function scanFolder(
  folder: string,
  options: ReadOptions & { readonly log?: Pick<Log, 'progress'>; readonly kept?: KeptReads },
): Promise<{ heads: Head[]; ignored: number; notices: Notice[] }> {
  const { paths, ignored, notices } = walk(folder)
  const all = [...notices]
  const heads: Head[] = []
  const keep = options.kept?.heads ?? ((_, read) => read())
  const headOf = headReader(folder, options)
  for (const [done, path] of paths.entries()) {
    if (done % STEP === STEP - 1) await breathe(options.log, 'Looking through the articles', done + 1, paths.length)
    const { head, notices } = keep(`${folder}/${path}`, () => headOf(path))
    if (head) heads.push(head)
    all.push(...notices)
  }
  return { heads, ignored, notices: all }
}

/** Reads every article below a folder, fully, in the order of their paths. */
export async function readArticles(
  folder: string,
  options: ReadOptions & { readonly log?: Pick<Log, 'progress'> },
): Promise<{ articles: Article[]; notices: Notice[] }> {
  const { paths, notices } = walk(folder)
  const all = [...notices]
  const articles: Article[] = []
  const registry = authorRegistry(folder)
  for (const [done, path] of paths.entries()) {
    if (done % STEP === STEP - 1) await breathe(options.log, 'Reading the articles', done + 1, paths.length)
    const { article, notices } = await readArticle(folder, path, options, registry)
    if (article) articles.push(article)
    all.push(...notices)
  }
  return { articles, notices: all }
}

/** Lets timers, signals and the progress line have their turn. */
async function breathe(
  log: Pick<Log, 'progress'> | undefined,
  doing: string,
  done: number,
  total: number,
): Promise<void> {
  log?.progress({ doing, done, total })
  await new Promise((resolve) => setImmediate(resolve))
}

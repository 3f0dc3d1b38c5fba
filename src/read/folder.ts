// Which articles does a folder contain?
import type { Article } from '../model/article.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import { type ReadOptions, readArticle } from './article.ts'
import type { ReadCache } from './cache.ts'
import { authorRegistry } from './front-matter/author-registry.ts'
import { givenFor } from './front-matter/given.ts'
import { fileScanner } from './scan-file.ts'
import { walk } from './walk.ts'

const FILES_PER_TURN = 1_000

/**
 * Scans the beginning of every article below a folder: enough to leave out, unread, what cannot be in an issue.
 * Whatever a scan says, the full reading says too.
 */
export async function scanFolder(
  folder: string,
  options: ReadOptions & { readonly log?: Pick<Log, 'progress'>; readonly cache?: ReadCache },
): Promise<{ files: ScannedFile[]; ignored: number; notices: Notice[] }> {
  const { paths, speaking, ignored, notices } = walk(folder, options.linkedFolders)
  const all = [...notices]
  const files: ScannedFile[] = []
  const cached = options.cache?.scans ?? ((_, read) => read())
  const scan = fileScanner(folder, options, givenFor(folder, speaking))
  for (const [done, path] of paths.entries()) {
    if (done % FILES_PER_TURN === FILES_PER_TURN - 1)
      await yieldTurn(options.log, 'Looking through the articles', done + 1, paths.length)
    const { file, notices } = cached(`${folder}/${path}`, () => scan(path))
    if (file) files.push(file)
    all.push(...notices)
  }
  return { files, ignored, notices: all }
}

/** Reads every article below a folder, whole, in the order of their paths. */
export async function readArticles(
  folder: string,
  options: ReadOptions & { readonly log?: Pick<Log, 'progress'> },
): Promise<{ articles: Article[]; notices: Notice[] }> {
  const { paths, speaking, notices } = walk(folder, options.linkedFolders)
  const given = givenFor(folder, speaking)
  const all = [...notices]
  const articles: Article[] = []
  const registry = authorRegistry(folder, options.linkedFolders)
  for (const [done, path] of paths.entries()) {
    if (done % FILES_PER_TURN === FILES_PER_TURN - 1)
      await yieldTurn(options.log, 'Reading the articles', done + 1, paths.length)
    const { article, notices } = await readArticle(folder, path, options, registry, given)
    if (article) articles.push(article)
    all.push(...notices)
  }
  return { articles, notices: onceEach(all) }
}

/** Each notice once: a file of authors has the same one for every article. */
export function onceEach(notices: readonly Notice[], reported = new Set<string>()): Notice[] {
  return notices.filter((notice) => {
    const key = JSON.stringify(notice)
    const isNew = !reported.has(key)
    reported.add(key)
    return isNew
  })
}

/** Gives timers, signals and the progress line a turn. */
async function yieldTurn(
  log: Pick<Log, 'progress'> | undefined,
  doing: string,
  done: number,
  total: number,
): Promise<void> {
  log?.progress({ doing, done, total })
  await new Promise((resolve) => setImmediate(resolve))
}

// Which articles does a folder contain?
import type { Article } from '../model/article.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import { type ReadOptions, readArticle } from './article.ts'
import { withoutResources } from './bundles.ts'
import type { ReadCache } from './cache.ts'
import { type EntriesFile, readEntries } from './entries-file.ts'
import { mayBeCollection } from './feed/collection.ts'
import { formatNotices } from './format-notices.ts'
import { authorRegistry } from './front-matter/author-registry.ts'
import { givenFor } from './front-matter/given.ts'
import { ownLines } from './front-matter/own-line.ts'
import { noticeOf, unreadable } from './problems.ts'
import { fileScanner, scanEntry } from './scan-file.ts'
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
  const { paths, collections, unread, speaking, ignored, notices } = walk(folder, options.linkedFolders)
  const all: Notice[] = []
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
  let others = 0
  for (const path of collections) {
    const { entries, modified, problems } = await entriesIn(folder, path)
    if (entries.size === 0) others++
    for (const [name, { values }] of entries) files.push(scanEntry(`${path}#${name}`, values, modified, options))
    all.push(...problems)
  }
  if (collections.length > 0) files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const formats = formatNotices(folder, { paths, unread, ignored, isEmpty: files.length === 0 })
  const articles = withoutResources(files)
  return {
    files: articles,
    ignored: ignored.length + others + files.length - articles.length,
    notices: [...notices, ...formats, ...all],
  }
}

/** Reads every article below a folder, whole, in the order of their paths. */
export async function readArticles(
  folder: string,
  options: ReadOptions & { readonly log?: Pick<Log, 'progress'> },
): Promise<{ articles: Article[]; notices: Notice[] }> {
  const { paths: files, collections, unread, ignored, speaking, notices } = walk(folder, options.linkedFolders)
  const given = givenFor(folder, speaking)
  const all: Notice[] = []
  const paths = [...files]
  for (const path of collections) {
    const { entries, problems } = await entriesIn(folder, path)
    paths.push(...[...entries.keys()].map((name) => `${path}#${name}`))
    all.push(...problems)
  }
  if (collections.length > 0) paths.sort()
  const articles: Article[] = []
  const registry = authorRegistry(folder, options.linkedFolders)
  const lines = ownLines(folder)
  for (const [done, path] of paths.entries()) {
    if (done % FILES_PER_TURN === FILES_PER_TURN - 1)
      await yieldTurn(options.log, 'Reading the articles', done + 1, paths.length)
    const { article, notices } = await readArticle(folder, path, options, registry, given, lines)
    if (article) articles.push(article)
    all.push(...notices)
  }
  const formats = formatNotices(folder, { paths: files, unread, ignored, isEmpty: paths.length === 0 })
  return { articles: withoutResources(articles), notices: onceEach([...notices, ...formats, ...all]) }
}

/** The articles that one file holds: itself, or its entries. */
export async function articlesIn(folder: string, path: string): Promise<{ paths: string[]; notices: Notice[] }> {
  if (!mayBeCollection(path)) return { paths: [path], notices: [] }
  const { entries, problems } = await entriesIn(folder, path)
  return {
    paths: entries.size === 0 ? [path] : [...entries.keys()].map((name) => `${path}#${name}`),
    notices: problems,
  }
}

/** A file that can't be opened has no entries, and a notice. */
async function entriesIn(
  folder: string,
  path: string,
): Promise<Omit<EntriesFile, 'problems'> & { problems: Notice[] }> {
  try {
    const { problems, ...found } = await readEntries(`${folder}/${path}`)
    return { ...found, problems: problems.map((problem) => noticeOf(problem, path)) }
  } catch (cause) {
    return { entries: new Map(), modified: new Date(0), problems: [unreadable(path, cause)] }
  }
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

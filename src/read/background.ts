// Which articles are read besides those that an issue may take?
import type { Article } from '../model/article.ts'
import type { Log } from '../model/ports.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { ReadOptions } from './article.ts'
import type { ReadCache } from './cache.ts'
import { readNewest } from './newest.ts'

type Options = ReadOptions & { readonly log: Log; readonly cache?: ReadCache }

/** So many articles tell what a site says again and again. */
const SITE_ARTICLES = 60

/**
 * What was published last besides, so that the words of a few articles are not taken for all that their site says. None
 * where nothing can resemble anything.
 */
export async function readBackground(
  folder: string,
  articles: readonly Article[],
  scanned: readonly ScannedFile[],
  options: Options,
): Promise<readonly Article[]> {
  const room = SITE_ARTICLES - articles.length
  if (articles.length < 2 || room <= 0) return []
  const isRead = new Set(articles.map(({ path }) => path))
  const files = scanned.filter(({ path, published }) => published !== undefined && !isRead.has(path))
  return readQuietly(folder, files, options, room)
}

/** The newest of the files, or all of them; what is wrong with them is told by the issue that takes them. */
export async function readQuietly(
  folder: string,
  files: readonly ScannedFile[],
  options: Options,
  most: number = files.length,
): Promise<readonly Article[]> {
  const quiet: Log = { notice() {}, progress: (step) => options.log.progress(step) }
  const wanted = { first: new Set<string>(), step: Math.max(1, most), isEnough: () => true }
  return (await readNewest(folder, files, wanted, { ...options, log: quiet })).articles
}

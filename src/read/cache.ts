// What was read from a folder before, for a program that reads it again?
import type { ReadResult } from './article.ts'
import { type FileCache, fileCache } from './file-cache.ts'
import type { ScanResult } from './scan-file.ts'

/** Results of earlier reads of a folder, for a program that reads it again and again. */
export interface ReadCache {
  readonly scans: FileCache<ScanResult>
  readonly articles: FileCache<Promise<ReadResult>>
}

/** A scan is small. An article takes about 20 KB, and an issue is chosen from fewer than this. */
const SCANS_MAX = 50_000
const ARTICLES_MAX = 2_000

export function createReadCache(): ReadCache {
  return { scans: fileCache(SCANS_MAX), articles: fileCache(ARTICLES_MAX) }
}

// How is a file named on the page, and which one holds an article?
import { join, relative } from 'node:path'
import { entryPath } from '../model/entry-path.ts'

/** A path as people read it: from the given folder, where it is below that. */
export function shortPath(folder: string, file: string): string {
  const short = relative(folder, file)
  // The folder itself has a name.
  return short === '' || short.startsWith('..') ? file : short
}

/** The file of an article, in a folder of articles. */
export function fileOf(folder: string, path: string): string {
  return join(folder, entryPath(path)?.file ?? path)
}

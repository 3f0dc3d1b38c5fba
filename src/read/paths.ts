// Which files do the paths of a command line name, and what is in them?
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { type ReadOptions, type ReadResult, readArticle, readSource } from './article.ts'
import { articlesIn, scanFolder } from './folder.ts'
import { authorRegistry } from './front-matter/author-registry.ts'
import { givenFor } from './front-matter/given.ts'
import { ownLines } from './front-matter/own-line.ts'

/** Reads files, folders, and stdin for `-`, in order. Throws a DigestError `no-file` at a path that does not exist. */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions & { readonly log: Log },
): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (path === '-') {
      yield await readSource(await buffer(process.stdin), 'stdin', options)
      continue
    }
    const facts = await stat(path).catch((cause) => {
      const fix = 'Name files or folders that exist, or - to read from stdin.'
      throw new DigestError({ code: 'no-file', what: 'It does not exist.', where: { file: path }, fix }, { cause })
    })
    if (facts.isFIFO()) yield await readSource(await buffer(createReadStream(path)), basename(path), options)
    else if (!facts.isDirectory()) yield* readFile(dirname(path), basename(path), options)
    else yield* readFolder(path, options)
  }
}

async function* readFolder(folder: string, options: ReadOptions & { readonly log: Log }): AsyncGenerator<ReadResult> {
  const registry = authorRegistry(folder, options.linkedFolders)
  const [given, lines] = [givenFor(folder), ownLines(folder)]
  const { files, notices } = await scanFolder(folder, options)
  if (notices.length > 0) yield { dropped: [], notices }
  for (const { path } of files) yield await readArticle(folder, path, options, registry, given, lines)
}

/** A feed or an export holds several articles. */
async function* readFile(folder: string, path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { paths, notices } = await articlesIn(folder, path)
  if (notices.length > 0) yield { dropped: [], notices }
  for (const name of paths) yield await readArticle(folder, name, options)
}

// Which files do the paths of a command line name, and what is in them?
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { type ReadOptions, type ReadResult, readArticle, readSource } from './article.ts'
import { scanFolder } from './folder.ts'

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
    else if (!facts.isDirectory()) yield await readArticle(dirname(path), basename(path), options)
    else
      for (const { path: name } of (await scanFolder(path, options)).files) yield await readArticle(path, name, options)
  }
}

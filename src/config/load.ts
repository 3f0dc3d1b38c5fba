// Where are the settings, and what do they say?
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { lineOfFault } from './fault.ts'
import { assertFile } from './file.ts'
import { findConfig } from './find.ts'
import { assertReadable } from './misnamed.ts'
import { parseConfig } from './parse.ts'
import { runModule } from './run.ts'
import type { Settings } from './schema.ts'

/** Counts how often programs were run anew: Node keeps a module by its address for as long as the process lives. */
let runs = 0

/**
 * Reads the configuration: the file named, else the first `digestif.config.*` of `folder`, else the nearest above it, else
 * the defaults, unless one lies there under another name.
 * A configuration in TypeScript or JavaScript is a program and is run; `afresh` runs it again although it was run before
 * (what it imports is not).
 */
export async function loadConfig(
  path?: string,
  folder = process.cwd(),
  { afresh = false }: { readonly afresh?: boolean } = {},
): Promise<Settings> {
  const { file, folder: base } = await findConfig(path, folder)
  if (file === undefined) return parseConfig({}, join(base, 'digestif.config.ts'))
  await assertFile(file)
  const source = await readFile(file, 'utf8').catch((cause) => {
    const isFolder = cause.code === 'EISDIR'
    const what = isFolder ? 'The configuration is a folder, not a file.' : 'The configuration cannot be read.'
    const fix = isFolder
      ? 'Name the file in it, such as digestif.config.ts.'
      : 'Name a file that exists and that you may read, or write one with "digestif init".'
    throw new DigestError({ code: 'no-config', what, where: { file }, fix }, { cause })
  })
  assertReadable(file, source)
  return parseConfig(await evaluate(file, source, afresh ? `?run=${++runs}` : ''), file, source)
}

async function evaluate(file: string, source: string, query: string): Promise<unknown> {
  try {
    if (extname(file).toLowerCase() === '.json') return JSON.parse(source)
    return await runModule(file, source, query)
  } catch (cause) {
    const what = `The configuration does not run: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Fix the line that the message names, or write a new file with "digestif init --force".'
    const line = lineOfFault(cause, file)
    throw new DigestError({ code: 'bad-config', what, where: { file, ...(line && { line }) }, fix }, { cause })
  }
}

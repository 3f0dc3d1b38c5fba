// Where are the settings, and what do they say?
import { access, readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DigestError } from '../model/problem.ts'
import { parseConfig } from './parse.ts'
import type { Settings } from './schema.ts'

const NAMES = ['digestif.config.ts', 'digestif.config.js', 'digestif.config.mjs', 'digestif.config.json']

/**
 * Reads the configuration: the file named, else the first `digestif.config.*` of `folder`, else the defaults.
 * A configuration in TypeScript or JavaScript is a program and is run.
 */
export async function loadConfig(path?: string, folder = process.cwd()): Promise<Settings> {
  const file = path === undefined ? await find(folder) : resolve(folder, path)
  if (file === undefined) return parseConfig({}, join(folder, 'digestif.config.ts'))
  const source = await readFile(file, 'utf8').catch((cause) => {
    const fix = `Name a file that is there, or write one with "digestif init".`
    throw new DigestError(
      { code: 'no-config', what: 'The configuration cannot be read.', where: { file }, fix },
      { cause },
    )
  })
  return parseConfig(await evaluate(file, source), file, source)
}

async function evaluate(file: string, source: string): Promise<unknown> {
  try {
    if (extname(file) === '.json') return JSON.parse(source)
    const module: { default?: unknown } = await import(pathToFileURL(file).href)
    return module.default
  } catch (cause) {
    const what = `The configuration does not run: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Mend the line that the message names, or write a new file with "digestif init --force".'
    throw new DigestError({ code: 'bad-config', what, where: { file }, fix }, { cause })
  }
}

async function find(folder: string): Promise<string | undefined> {
  for (const name of NAMES) {
    const file = join(folder, name)
    const there = await access(file).then(
      () => true,
      () => false,
    )
    if (there) return file
  }
  return undefined
}

// In which folder is the look of a given name?
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url))

/** The newsletter's own look if it has one of this name, or else the built-in one. */
export function lookFolder(templates: string, name: string): string {
  const own = join(templates, name)
  const builtIn = join(BUILT_IN, name)
  return !existsSync(own) && existsSync(builtIn) ? builtIn : own
}

/** The names of all looks: those in the newsletter's templates and the built-in ones. */
export async function lookNames(templates: string): Promise<string[]> {
  const found = await Promise.all([templates, BUILT_IN].map(looksIn))
  return [...new Set(found.flat())].sort()
}

async function looksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names.filter((name) => existsSync(join(folder, name, 'issue.mjml.hbs')))
}

// In which folder is the look of a given name?
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DigestError } from '../model/problem.ts'

const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url))

/** As the setting is by default; nobody needs a look of their own. */
const DEFAULT = 'templates'

/**
 * The newsletter's own look if it has one of this name, or else the built-in one. Throws a DigestError `template-missing`
 * where a folder that was named for the looks is not there: the built-in look would go out in place of somebody's own.
 */
export function lookFolder(templates: string, name: string): string {
  if (basename(templates) !== DEFAULT && !existsSync(templates)) {
    const what = 'The folder that the setting "templates" names does not exist.'
    const fix = 'Correct the setting, or leave it out: the looks that come with Digestif need no folder.'
    throw new DigestError({ code: 'template-missing', what, where: { file: templates }, fix })
  }
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

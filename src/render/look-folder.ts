// In which folder is the look of this name?
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url))

/** The newsletter's own look where its templates have one of this name, else the one that comes with Digestif. */
export function lookFolder(templates: string, name: string): string {
  const own = join(templates, name)
  const builtIn = join(BUILT_IN, name)
  return !existsSync(own) && existsSync(builtIn) ? builtIn : own
}

// Does a configuration lie there under a name that is not looked for?
import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { nearestName } from '../model/nearest.ts'
import { DigestError } from '../model/problem.ts'

/** Other tools' names for it: `.digestifrc`, `digestif.json`, `digestif.config.yaml`, `Digestif-Config.ts`. */
const NEAR_NAME =
  /^\.?(?<name>[a-z]{5,12}?)(?<config>[._-]?(?:config|conf|cfg|settings|options|rc))?(?:\.(?<ending>[cm]?[jt]s|json[c5]?|ya?ml|toml|ini))?$/i
/** What can be read if `-c` names it. */
const READABLE = /^(?:[cm]?[jt]s|json)$/
/** Where other tools look as well. */
const FOLDERS = ['', '.config', 'config']
/** What a program says that is a configuration; a script of somebody's that is called `digestif.js` does not. */
const EXPORTS = /\bdefineConfig\b|\bexport\s+default\b|\bmodule\.exports\b/

/**
 * Throws a DigestError `no-config` where a folder has settings that nobody reads: the defaults instead of them would be
 * another newsletter. To be asked where there is no configuration under its own name.
 */
export async function assertNoneMisnamed(folder: string): Promise<void> {
  for (const inner of FOLDERS) {
    for (const { name } of await filesOf(join(folder, inner))) {
      const file = join(folder, inner, name)
      const fix = await fixFor(name, file)
      if (fix === undefined) continue
      const what = 'It looks like the configuration, which is not looked for under this name.'
      throw new DigestError({ code: 'no-config', what, where: { file }, fix })
    }
  }
  await assertNotInPackage(join(folder, 'package.json'))
}

/** Throws a DigestError `bad-config` on a file that was named and is in a format of other tools' settings. */
export function assertReadable(file: string, source: string): void {
  const ending = extname(file).slice(1).toLowerCase()
  if (READABLE.test(ending)) return
  const what = 'The configuration is neither TypeScript nor JavaScript nor JSON by its ending.'
  throw new DigestError({ code: 'bad-config', what, where: { file }, fix: fixOf(ending, source) })
}

async function filesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What to do with a file of a near name; undefined for all others. */
async function fixFor(name: string, file: string): Promise<string | undefined> {
  const { name: stem = '', config, ending } = NEAR_NAME.exec(name)?.groups ?? {}
  if (config === undefined && ending === undefined) return undefined
  // `digest.json` may be anything; `digest.config.json` is a slip.
  const isOurs =
    config === undefined ? stem.toLowerCase() === 'digestif' : nearestName(stem, ['digestif']) !== undefined
  if (!isOurs) return undefined
  const source = await readFile(file, 'utf8').catch(() => '')
  if (config === undefined && /[jt]s$/i.test(ending ?? '') && !EXPORTS.test(source)) return undefined
  const fix = fixOf(ending?.toLowerCase() ?? '', source)
  return READABLE.test(ending?.toLowerCase() ?? '') ? `${fix} Or name it with -c.` : fix
}

function fixOf(ending: string, source: string): string {
  if (ending === 'json' || (ending === '' && isJson(source))) return 'Rename it to digestif.config.json.'
  if (/\bmodule\.exports\b/.test(source)) {
    return 'Rename it to digestif.config.mjs, with "export default" instead of "module.exports =".'
  }
  if (/[jt]s$/.test(ending)) return `Rename it to digestif.config.${ending.endsWith('ts') ? 'ts' : 'mjs'}.`
  if (/^\s*(?:\{|\/[/*])/.test(source))
    return 'Rename it to digestif.config.ts, with "export default" before the first brace.'
  return 'Write its settings as JSON into digestif.config.json; this format is not read.'
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

async function assertNotInPackage(file: string): Promise<void> {
  const source = await readFile(file, 'utf8').catch(() => '')
  if (!/"digestif"\s*:\s*\{/.test(source)) return
  const settings: unknown = await Promise.try(() => JSON.parse(source).digestif).catch(() => undefined)
  if (typeof settings !== 'object' || settings === null) return
  const what = 'It has settings under "digestif", but no settings are read from a package.json.'
  const fix = 'Move them into a file of their own, digestif.config.json.'
  throw new DigestError({ code: 'no-config', what, where: { file }, fix })
}

// Which copy of a package is taken where an installation has several of one version?
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'rolldown'
import { packageFolder } from './licences.ts'

/** The first of the lock file: npm puts a copy below each package whose neighbours need another version. */
export function onceEachVersion(): Plugin {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>
  }
  const firsts = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const [folder, { version }] of Object.entries(packages)) {
    const name = `${folder.slice(folder.lastIndexOf('node_modules/'))} ${version}`
    const first = firsts.get(name) ?? folder
    firsts.set(name, first)
    taken.set(folder, first)
  }
  return {
    name: 'once each version',
    async resolveId(id, importer, { kind }) {
      const resolved = await this.resolve(id, importer, { kind, skipSelf: true })
      const folder = resolved && packageFolder(resolved.id)
      const first = folder && taken.get(relative('.', folder))
      return first ? { ...resolved, id: resolve(first) + resolved.id.slice(folder.length) } : resolved
    },
  }
}

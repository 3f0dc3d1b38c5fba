// Which file of a site gives the full names behind its authors' keys?
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../../model/problem.ts'
import { AUTHOR_REGISTRY_BYTES_MAX } from '../file-limits.ts'
import { notAFile, realFile, realFolders } from '../real-file.ts'
import { keyed, type Values } from './values.ts'
import { loadYaml } from './yaml.ts'

/** Docusaurus keeps the file beside the posts, Jekyll and Hexo keep it in a data folder. */
const NAMES = ['authors.yml', 'authors.yaml', '_data/authors.yml', '_data/authors.yaml']

/** The names behind the keys, and why a file of them could not be used. */
export interface Registry {
  readonly names: Values
  readonly notices: readonly Notice[]
}

/**
 * Finds the registry for a path: in its folder or one above it, finally in the parent of the articles folder.
 * Reads each file once.
 */
export function authorRegistry(folder: string, linkedFolders: readonly string[] = []): (path: string) => Registry {
  const known = new Map<string, Registry>()
  const registryIn = (relative: string): Registry => {
    const remembered = known.get(relative)
    if (remembered) return remembered
    const own = read(join(folder, relative), relative, [folder, ...linkedFolders])
    const above = own.names ? NONE : relative === '' ? outside() : registryIn(parentOf(relative))
    const registry = { names: own.names ?? above.names, notices: [...own.notices, ...above.notices] }
    known.set(relative, registry)
    return registry
  }
  const outside = (): Registry => {
    const parent = join(folder, '..')
    return { ...NONE, ...read(parent, '..', [parent, folder, ...linkedFolders]) }
  }
  return (path) => registryIn(parentOf(path))
}

const NONE: Registry = { names: new Map(), notices: [] }

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function read(
  directory: string,
  relative: string,
  folders: readonly string[],
): { readonly names?: Values; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  for (const name of NAMES) {
    const path = relative === '' ? name : `${relative}/${name}`
    try {
      if (!lstatSync(join(directory, name), { throwIfNoEntry: false })) continue
      const found = realFile(join(directory, name), path, realFolders(folders[0] ?? '', folders.slice(1)))
      if ('notice' in found) notices.push(found.notice)
      else if (!found.facts.isFile()) notices.push(notAFile(path))
      else if (found.facts.size <= AUTHOR_REGISTRY_BYTES_MAX)
        return { names: keyed(loadYaml(readFileSync(found.real, 'utf8'), true)), notices }
    } catch {
      // Without a registry the key is shown instead of the name: readers notice, and no article is lost.
    }
  }
  return { notices }
}

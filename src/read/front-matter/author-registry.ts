// Which file of a site gives the full names behind its authors' keys?
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AUTHOR_REGISTRY_BYTES_MAX } from '../file-limits.ts'
import { loadYaml } from './front-matter.ts'
import { keyed, type Values } from './values.ts'

/** Docusaurus keeps the file beside the posts, Jekyll and Hexo keep it in a data folder. */
const NAMES = ['authors.yml', 'authors.yaml', '_data/authors.yml', '_data/authors.yaml']

/**
 * Finds the registry for a path: in its folder or one above it, finally in the parent of the articles folder.
 * Reads each file once.
 */
export function authorRegistry(folder: string): (path: string) => Values {
  const known = new Map<string, Values>()
  const registryIn = (relative: string): Values => {
    const remembered = known.get(relative)
    if (remembered) return remembered
    const registry =
      read(join(folder, relative)) ?? (relative === '' ? read(join(folder, '..')) : registryIn(parentOf(relative)))
    known.set(relative, registry ?? NONE)
    return registry ?? NONE
  }
  return (path) => registryIn(parentOf(path))
}

const NONE: Values = new Map()

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function read(directory: string): Values | undefined {
  for (const name of NAMES) {
    const file = join(directory, name)
    try {
      const size = statSync(file, { throwIfNoEntry: false })?.size
      if (size !== undefined && size <= AUTHOR_REGISTRY_BYTES_MAX)
        return keyed(loadYaml(readFileSync(file, 'utf8'), true))
    } catch {
      // Without a registry the key is shown instead of the name: readers notice, and no article is lost.
    }
  }
  return undefined
}

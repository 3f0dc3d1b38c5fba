// Where do the full names behind author keys stand?
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadYaml } from './front-matter.ts'
import { keyed, type Values } from './values.ts'

/** Docusaurus keeps it beside the posts, Jekyll and Hexo in a folder of data. */
const NAMES = ['authors.yml', 'authors.yaml', '_data/authors.yml', '_data/authors.yaml']
const LIMIT_BYTES = 1_000_000

/**
 * Finds the registry for a path: in its folder or one above, at last beside the folder of articles itself. Remembers
 * what it has read.
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
      if (size !== undefined && size <= LIMIT_BYTES) return keyed(loadYaml(readFileSync(file, 'utf8'), true))
    } catch {
      // Without it a key stands where the name should: a reader sees that, and no article is lost.
    }
  }
  return undefined
}

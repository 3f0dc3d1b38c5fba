// Where do the full names behind author keys stand?
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadYaml } from './front-matter.ts'
import { keyed, type Values } from './values.ts'

/** Docusaurus keeps it beside the posts, Jekyll and Hexo in a folder of data. */
const NAMES = ['authors.yml', 'authors.yaml', '_data/authors.yml', '_data/authors.yaml']
const LIMIT_BYTES = 1_000_000

/** Finds the registry for a path: in its folder or one above, up to `folder`. Remembers what it has read. */
export function authorRegistry(folder: string): (path: string) => Values {
  const known = new Map<string, Values>()
  const registryIn = (relative: string): Values => {
    let registry = known.get(relative)
    if (!registry) {
      const cut = relative.lastIndexOf('/')
      registry =
        read(join(folder, relative)) ?? (relative === '' ? new Map() : registryIn(relative.slice(0, Math.max(0, cut))))
      known.set(relative, registry)
    }
    return registry
  }
  return (path) => registryIn(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
}

function read(directory: string): Values | undefined {
  for (const name of NAMES) {
    const file = join(directory, name)
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? Infinity) <= LIMIT_BYTES)
        return keyed(loadYaml(readFileSync(file, 'utf8'), true))
    } catch {
      // A registry that can't be read leaves the keys as they are: the names are then missing where a reader sees them.
    }
  }
  return undefined
}

// How many articles lie beside one that may speak for its folder?
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withoutEngine } from '../model/file-name.ts'
import { formatOf } from './formats.ts'

const INDEX = /^(?:readme|index|home|start|contents)(?:\.[a-z]{2}(?:[-_][a-z]{2,4})?)?\.[^.]+$/i

/** Asked only where it matters: an index page or a README is the article of a folder in which it is alone. */
export function siblingsOf(folder: string, path: string): number {
  const slash = path.lastIndexOf('/')
  if (!INDEX.test(withoutEngine(path.slice(slash + 1)))) return 0
  try {
    return readdirSync(join(folder, path.slice(0, Math.max(0, slash)))).filter(
      (name) => formatOf(name) && !INDEX.test(withoutEngine(name)),
    ).length
  } catch {
    return 0
  }
}

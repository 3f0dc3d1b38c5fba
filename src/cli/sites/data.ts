// What does a configuration in YAML, TOML or JSON say?
import { CORE_SCHEMA, load } from 'js-yaml'
import { parse } from 'smol-toml'
import type { Folder } from './folder.ts'

/** Values by lower-case key. */
export type Data = Readonly<Record<string, unknown>>

/** The values of a file by its ending; none where it cannot be read. */
export function dataOf(folder: Folder, path: string | undefined): Data {
  const text = path === undefined ? undefined : folder.text(path)
  if (path === undefined || text === undefined) return {}
  try {
    if (path.endsWith('.toml')) return lowered(parse(text))
    return lowered(path.endsWith('.json') ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA }))
  } catch {
    return {}
  }
}

/** A group of values within others; none where it is not a group. */
export function groupIn(data: Data, key: string): Data {
  return lowered(data[key])
}

function lowered(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
}

/** Whether a package.json names this package. */
export function dependsOn(folder: Folder, ...names: readonly string[]): boolean {
  const data = dataOf(folder, 'package.json')
  const all = { ...groupIn(data, 'dependencies'), ...groupIn(data, 'devdependencies') }
  return names.some((name) => name in all)
}

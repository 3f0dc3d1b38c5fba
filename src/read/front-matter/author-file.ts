// Which authors does one file of a site know, and by which keys?
import { readFileSync } from 'node:fs'
import { parse as parseToml } from 'smol-toml'
import { AUTHOR_REGISTRY_BYTES_MAX } from '../file-limits.ts'
import { keyOf, nameIn } from './authors.ts'
import { frontMatter } from './front-matter.ts'
import { keyed, keyName, textOf, type Value, type Values } from './values.ts'
import { loadYaml } from './yaml.ts'

/** Lists under one of these names hold the authors. */
const LISTS = ['authors', 'people', 'team', 'members', 'contributors', 'writers', 'data', 'items']
const KEYS = ['key', 'id', 'slug', 'username', 'handle', 'nick', 'short', 'shortname', 'login', 'permalink', 'uid']

/** Each author under every key that names it. `stem`: the file is of one author, who is called so. */
export function namesOfFile(file: string, size: number, stem?: string): ReadonlyMap<string, Value> {
  if (size > AUTHOR_REGISTRY_BYTES_MAX) return new Map()
  const text = readFileSync(file, 'utf8')
  if (stem === undefined) return known(dataIn(text, file))
  const values = /\.(?:md|mdx|markdown)$/i.test(file) ? frontMatter(text).values : valuesOf(dataIn(text, file))
  const name = nameIn(values)
  if (name === undefined) return new Map()
  return new Map(
    [keyOf(stem), ...KEYS.flatMap((key) => keyOf(textOf(values, key) ?? '') || [])].map((key) => [key, name]),
  )
}

function dataIn(text: string, file: string): unknown {
  if (/\.toml$/i.test(file)) return parseToml(text)
  return /\.json$/i.test(file) ? JSON.parse(text) : loadYaml(text, true)
}

function valuesOf(data: unknown): Values {
  return keyed(data)
}

/** A map of keys, a list of entries that give their keys, or either below a name. */
function known(data: unknown): ReadonlyMap<string, Value> {
  if (Array.isArray(data)) {
    return new Map(
      data.flatMap((entry): [string, Value][] => {
        const values = valuesOf(entry)
        return KEYS.flatMap((key): [string, Value][] => {
          const written = textOf(values, key)
          return written === undefined ? [] : [[keyOf(written), values]]
        })
      }),
    )
  }
  if (typeof data !== 'object' || data === null) return new Map()
  const inner = Object.entries(data).find(([key]) => LISTS.includes(keyName(key)))?.[1]
  const all = [...valuesOf(data)].filter(([, value]) => typeof value === 'string' || value instanceof Map)
  return new Map([...all, ...(typeof inner === 'object' ? known(inner) : [])])
}

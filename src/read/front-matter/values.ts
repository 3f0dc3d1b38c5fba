// What values can front matter hold, and how are they looked up?
import { TomlDate } from 'smol-toml'

/** A value as written: a string, a list, or named values. */
export type Value = string | readonly Value[] | Values
/** Values by name. Case, spaces, `_` and `-` don't matter: `pub_date`, `pubDate` and `PubDate` are the same name. */
export type Values = ReadonlyMap<string, Value>

const DEPTH_LIMIT = 8
/** With aliases, a few lines can mean billions of values; copying stops here. */
const COUNT_LIMIT = 20_000

const names = new Map<string, string>()

/** A name in the form in which names are compared. Ruby's tools may write it as a symbol, `:title:`. */
export function keyName(key: string): string {
  let name = names.get(key)
  if (name === undefined) {
    name = key.toLowerCase().replace(/^:|[\s_-]+/g, '')
    if (names.size < 1000) names.set(key, name)
  }
  return name
}

/** Copies parsed front matter; numbers and booleans become the strings they are written as. Throws if it is too large. */
export function keyed(data: unknown): Values {
  let count = 0
  const copy = (value: unknown, depth: number): Value => {
    if (++count > COUNT_LIMIT || depth > DEPTH_LIMIT)
      throw new RangeError('it holds too many values, or too deeply nested')
    if (value === null || value === undefined) return ''
    if (value instanceof Date)
      return value instanceof TomlDate || Number.isFinite(value.getTime()) ? value.toISOString() : ''
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1))
    if (typeof value !== 'object') return String(value)
    return new Map(Object.entries(value).map(([key, item]) => [keyName(key), copy(item, depth + 1)]))
  }
  const top = copy(data, 0)
  return top instanceof Map ? top : new Map()
}

/** The value of the first of the names that has text: a string, or the first string of a list. */
export function textOf(values: Values, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = values.get(key)
    const text = Array.isArray(value) ? value[0] : value
    if (typeof text === 'string' && !isEmpty(text)) return text.trim()
  }
  return undefined
}

/** The values below a name, if any. */
export function groupOf(values: Values, key: string): Values {
  const value = values.get(key)
  return value instanceof Map ? value : new Map()
}

/** The boolean that a text means in any version of YAML, or undefined. */
export function booleanOf(text: string | undefined): boolean | undefined {
  if (/^(?:true|yes|on|y|1)$/i.test(text ?? '')) return true
  return /^(?:false|no|off|n|0)$/i.test(text ?? '') ? false : undefined
}

/** YAML's empty values, which are strings here. */
export function isEmpty(text: string): boolean {
  return /^(?:|~|null)$/i.test(text.trim())
}

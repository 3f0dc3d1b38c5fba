// Which values do the lines of a front matter hold that no parser can read?

import { TAGGING_KEYS } from '../conventions/held.ts'
import { STATE_GROUPS, STATE_KEYS } from '../conventions/state.ts'
import { type Fence, FRONT_MATTER_LIMIT } from './fence.ts'
import { keyName, type Value, type Values } from './values.ts'
import { DATE_KEYS } from './written-dates.ts'
import { ziggyLines } from './ziggy.ts'

const KEY = String.raw`["']?(\p{L}[\p{L}\p{N}_ -]{0,60}?)["']?[ \t]*`
const TOML_LINE = new RegExp(`^${KEY}=[ \\t]*(.*)$`, 'u')
/** A forgotten space behind the colon is no reason to lose the value; an address is none. A key may be a symbol of Ruby. */
const LINE = new RegExp(String.raw`^:?${KEY}[:：](?!//)[ \t]*(.*)$`, 'u')
const SWITCHED = new RegExp(String.raw`^${KEY}=[ \t]*(\w+)[ \t]*$`, 'u')
const NESTED = new RegExp(String.raw`^[ \t{,-]+:?${KEY}[:=][ \t]*(.+)$`, 'u')
const TABLE = /^\[{1,2}[ \t]*["']?([\w-]+)/

/**
 * Unindented `key: value` (or `key = value`) lines, with plain, quoted and bracketed values. Of what is nested only the
 * keys that may keep an article back are taken, whatever they are nested in: nothing may slip out by a slip elsewhere.
 */
export function plainLines(fence: Pick<Fence, 'kind' | 'inner'>): Values {
  const { kind, inner } = fence.kind === 'ziggy' ? { kind: 'toml' as const, inner: ziggyLines(fence.inner) } : fence
  const values = new Map<string, Value>()
  const nested = new Map<string, Map<string, Value>>()
  const lineOf = kind === 'toml' ? TOML_LINE : LINE
  let last = ''
  let table: string | undefined
  for (const text of inner.split(/\r?\n/).slice(0, FRONT_MATTER_LIMIT.lines)) {
    if (kind === 'toml' && text.startsWith('[')) {
      table = keyName(TABLE.exec(text)?.[1] ?? '')
      continue
    }
    const match = table === undefined ? (lineOf.exec(text) ?? (kind === 'yaml' ? switched(text) : null)) : null
    const inside = NESTED.exec(table === undefined ? text : ` ${text}`)
    const more = text.trim()
    if (match) {
      last = keyName(match[1] ?? '')
      const value = kind === 'lines' ? (match[2] ?? '').trim() : scalar(match[2] ?? '')
      values.set(last, values.has(last) && STATE_KEYS.has(last) ? [values.get(last) ?? '', value].flat() : value)
    } else if (inside && decides(keyName(inside[1] ?? ''), table ?? last)) {
      const above = table ?? last
      const group = STATE_GROUPS.has(above) ? above : 'params'
      const key = keyName(inside[1] ?? '')
      const keys = nested.get(group) ?? new Map<string, Value>()
      const value = scalar((inside[2] ?? '').replace(/[},]+\s*$/, ''))
      nested.set(group, keys.set(key, keys.has(key) ? [keys.get(key) ?? '', value].flat() : value))
    } else if (table !== undefined) continue
    else if (/^- |^\s+- /.test(text) && last !== '') {
      const before = [values.get(last) ?? []].flat().filter((item) => item !== '')
      values.set(last, [...before, unquoted(more.slice(2).trim())])
    } else if (
      /^\s/.test(text) &&
      more !== '' &&
      !(inside && (STATE_KEYS.has(last) || DATE_KEYS.has(last))) &&
      typeof values.get(last) === 'string'
    ) {
      // Python-Markdown: one author a line.
      const between = kind === 'lines' && /^(?:authors?|tags|keywords)$/.test(last) ? '; ' : ' '
      values.set(last, `${values.get(last)}${between}${more}`.trim())
    }
  }
  for (const [group, keys] of nested) values.set(group, keys)
  return values
}

/** `draft=true` among lines of YAML. */
function switched(text: string): RegExpExecArray | null {
  const match = SWITCHED.exec(text)
  return match && STATE_KEYS.has(keyName(match[1] ?? '')) ? match : null
}

function decides(key: string, above: string): boolean {
  return STATE_KEYS.has(key) || STATE_KEYS.has(`${above}.${key}`) || TAGGING_KEYS.has(key)
}

function scalar(text: string): string | string[] {
  // A tag or an anchor is not the value.
  const trimmed = text.trim().replace(/^(?:[!&]\S*\s+)+(?=\S)/, '')
  const list = /^\[(.*)\]$/.exec(trimmed)
  if (list)
    return (list[1] ?? '')
      .split(',')
      .map((item) => unquoted(item.trim()))
      .filter((item) => item !== '')
  const plain = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(trimmed)?.[2] ?? trimmed.replace(/(?:^|\s+)#.*$/, '')
  if (/^[|>][-+]?$/.test(plain)) return ''
  // The quote that closes it was forgotten; “'twas”, “'t Hof” and “'ndrangheta” begin with an apostrophe.
  return /^(?:"(?!.*")|'(?!\p{Ll})(?!.*'))./u.test(plain) && plain === trimmed ? plain.slice(1) : plain
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

// How does the README's table of settings read, by the schema?
import { schema } from '../../src/config/schema.ts'

interface Def {
  readonly type: string
  readonly innerType?: Type
  readonly in?: Type
  readonly options?: readonly Type[]
  readonly defaultValue?: unknown
}
interface Type {
  readonly def: Def
  readonly shape?: Readonly<Record<string, Type>>
  readonly description?: string
}

/** One Markdown row for each setting: name, default, description. */
export function settingsTable(): string {
  const rows = rowsOf(schema as unknown as Type, '').map(
    ([name, fallback, text]) => `| \`${name}\` | ${fallback} | ${text} |`,
  )
  return ['| setting | default | |', '|---|---|---|', ...rows].join('\n')
}

function rowsOf(type: Type, prefix: string): [string, string, string][] {
  return Object.entries(shapeOf(type) ?? {}).flatMap(([key, inner]): [string, string, string][] => {
    const name = prefix + key
    return shapeOf(inner) ? rowsOf(inner, `${name}.`) : [[name, fallback(key, inner), inner.description ?? '']]
  })
}

function shapeOf(type: Type): Type['shape'] {
  const inner = type.def.innerType ?? type.def.in ?? type.def.options?.[0]
  return type.shape ?? (inner && shapeOf(inner))
}

function fallback(key: string, type: Type): string {
  if (type.def.type !== 'default') return ''
  if (key === 'timeZone') return 'the machine’s'
  const value = type.def.defaultValue
  return value === '' || (Array.isArray(value) && value.length === 0)
    ? ''
    : `\`${JSON.stringify(value).replaceAll('"', "'")}\``
}

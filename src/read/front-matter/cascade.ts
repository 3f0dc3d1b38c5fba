// Which values does a section of Hugo or Zola hand down, and to which of the pages below it?
import { withoutEngine } from '../../model/file-name.ts'
import { groupOf, textOf, type Value, type Values } from './values.ts'

/** What a section says of the pages below it. */
export interface HandedDown {
  /** To all of them. */
  readonly all: readonly [string, Value][]
  /** To those that a target names: https://gohugo.io/configuration/cascade/ */
  readonly aimed: readonly { readonly target: Values; readonly values: readonly [string, Value][] }[]
}

/** Hugo's `cascade` goes to all below, or to its `target`; a section that is a draft has no pages that are none (Zola). */
export function handedDown(section: Values): HandedDown {
  const draft = section.get('draft')
  const items = [section.get('cascade') ?? []].flat().filter((item): item is Values => item instanceof Map)
  const valuesOf = (item: Values) =>
    [...groupOf(item, 'params'), ...item].filter(([key]) => key !== 'params' && key !== 'target')
  return {
    all: [
      ...(draft === undefined ? [] : ([['draft', draft]] as [string, Value][])),
      ...items.filter((item) => !item.has('target')).flatMap(valuesOf),
    ],
    aimed: items
      .filter((item) => item.has('target'))
      .map((item) => ({ target: groupOf(item, 'target'), values: valuesOf(item) })),
  }
}

/** Whether a target names the page of a file; `path` as far up as is known. Every condition must hold. */
export function isTarget(target: Values, path: string): boolean {
  const inContent = withoutEngine(path)
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?content\//, '')
  const [, bare = '', language] = /^(.*?)(?:\.([a-z]{2}(?:-[a-z]{2,4})?))?\.[^./]+$/i.exec(inContent) ?? []
  // The site's own language is in no name; where the site does not say which it is, Hugo takes English.
  const facts = {
    path: `/${bare.replace(/\/_?index$/, '')}`,
    kind: 'page',
    lang: language ?? 'en',
    environment: 'production',
  }
  return Object.entries(facts).every(([name, fact]) => {
    const pattern = textOf(target, name)
    return pattern === undefined || glob(pattern).test(fact)
  })
}

/** `*` within a part of the path, `**` across them, `{a,b}`, `?`, `[ab]`. */
function glob(pattern: string): RegExp {
  let depth = 0
  const source = pattern.replace(/\*\*|[*?{},]|\[[^\]/]+\]|[.+^$()|[\]\\]/g, (sign) => {
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign === '{') return ++depth > 0 ? '(?:' : ''
    if (sign === '}') return depth-- > 0 ? ')' : '\\}'
    if (sign === ',') return depth > 0 ? '|' : ','
    return sign.length > 1 ? sign.replace(/^\[!/, '[^').replaceAll('\\', '\\\\') : `\\${sign}`
  })
  try {
    return new RegExp(`^${source}${')'.repeat(Math.max(0, depth))}$`, 'i')
  } catch {
    // A pattern that can't be read keeps back rather than lets go.
    return /^/
  }
}

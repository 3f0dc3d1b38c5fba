// What do the files beside and above an article say of it, in place of its front matter?
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STATE_GROUPS, STATE_KEYS } from '../conventions/state.ts'
import { type HandedDown, handedDown, isTarget } from './cascade.ts'
import { FRONT_MATTER_LIMIT } from './fence.ts'
import { frontMatter } from './front-matter.ts'
import { metadataLines } from './unfenced.ts'
import { groupOf, keyed, textOf, type Value, type Values } from './values.ts'
import { loadYaml } from './yaml.ts'

/**
 * Files that speak for others: Hugo's and Zola's sections, Quarto's, Bridgetown's and Eleventy's directory data, Jekyll's
 * defaults, and Nikola's metadata beside a text.
 */
export function speaksForOthers(name: string, parent: string): boolean {
  return (
    /^_index\.|^_(?:metadata|defaults|config)\.(?:ya?ml|json)$|\.meta$|\.11tydata\.json$/.test(name) ||
    name === `${parent}.json`
  )
}

/** Values that hold for an article unless its own front matter says otherwise. */
export type Given = (path: string) => Values

const NONE: Values = new Map()
const NOTHING: Inherited = { values: NONE, aimed: [] }

/** What the folders above an article hand down to it. */
interface Inherited extends Pick<HandedDown, 'aimed'> {
  readonly values: Values
}

/** Looks only for the files that `exists` knows, or asks the disk; reads each once. */
export function givenFor(folder: string, known?: ReadonlySet<string>): Given {
  if (known?.size === 0) return () => NONE
  const read = reader(folder, known)
  const folders = new Map<string, Inherited>()
  const inFolder = (at: string): Inherited => {
    const before = folders.get(at)
    if (before) return before
    const above = at === '' ? NOTHING : inFolder(at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    const { all, aimed } = own(at)
    const found = { values: new Map([...above.values, ...all.filter(isState)]), aimed: [...above.aimed, ...aimed] }
    folders.set(at, found)
    return found
  }
  const own = (at: string): HandedDown => {
    const within = (name: string) => read(at === '' ? name : `${at}/${name}`)
    const name = at.slice(at.lastIndexOf('/') + 1)
    const data = [
      '_metadata.yml',
      '_metadata.yaml',
      '_defaults.yml',
      '_defaults.yaml',
      '_defaults.json',
      ...(name === '' ? [] : [`${name}.json`, `${name}.11tydata.json`]),
    ].flatMap((file) => [...within(file)])
    const sections = ['_index.md', '_index.html'].map((file) => handedDown(within(file)))
    return { all: [...data, ...sections.flatMap(({ all }) => all)], aimed: sections.flatMap(({ aimed }) => aimed) }
  }
  const config = () =>
    [read('_config.yml'), read('_config.yaml')].flatMap((values) => [values.get('defaults') ?? []].flat())
  let defaults: readonly Value[] | undefined
  return (path) => {
    const at = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const beside = read(path.replace(/\.[^./]+$/, '.meta'))
    defaults ??= config()
    const general = defaults.flatMap((item) => valuesInScope(item, path)).filter(isState)
    const inherited = inFolder(at)
    const aimed = inherited.aimed
      .filter(({ target }) => isTarget(target, `${folder}/${path}`))
      .flatMap(({ values }) => values.filter(isState))
    if (inherited.values.size === 0 && beside.size + general.length + aimed.length === 0) return NONE
    return new Map([...general, ...inherited.values, ...aimed, ...beside])
  }
}

function isState([key]: readonly [string, Value]): boolean {
  return STATE_KEYS.has(key) || STATE_GROUPS.has(key)
}

/** Jekyll: `defaults: [{ scope: { path }, values }]`. */
function valuesInScope(item: Value, path: string): [string, Value][] {
  if (!(item instanceof Map)) return []
  const scope = textOf(groupOf(item, 'scope'), 'path') ?? ''
  return scope === '' || path.startsWith(`${scope.replace(/\/$/, '')}/`) ? [...groupOf(item, 'values')] : []
}

function reader(folder: string, known: ReadonlySet<string> | undefined): (path: string) => Values {
  const results = new Map<string, Values>()
  return (path) => {
    if (known && !known.has(path)) return NONE
    const values = results.get(path) ?? valuesIn(join(folder, path))
    results.set(path, values)
    return values
  }
}

function valuesIn(file: string): Values {
  try {
    const facts = lstatSync(file, { throwIfNoEntry: false })
    // A link may lead anywhere.
    if (!facts?.isFile() || facts.size > 4 * FRONT_MATTER_LIMIT.chars) return NONE
    const text = readFileSync(file, 'utf8')
    if (/\.meta$/.test(file)) return metadataLines(text)?.values ?? metadataFile(text)
    if (/\.(?:ya?ml|json)$/.test(file)) return keyed(loadYaml(text, true))
    return frontMatter(text).values
  } catch {
    // Without these files an article is judged by what it says itself.
    return NONE
  }
}

/** Nikola takes YAML and TOML there, with fences and without: https://getnikola.com/handbook.html#metadata-formats */
function metadataFile(text: string): Values {
  const { values } = frontMatter(text)
  return values.size > 0 ? values : keyed(loadYaml(text, true))
}

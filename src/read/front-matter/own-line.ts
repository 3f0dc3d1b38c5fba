// Under which key of its own does a site keep its authors' lines?
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../languages/words.ts'
import { decodeText } from '../decode.ts'
import { formatOf } from '../formats.ts'
import { sourceOf } from '../markup/source.ts'
import { OPEN_WITHOUT_WAITING } from '../real-file.ts'
import { titleOf, withGroups } from './fields.ts'
import type { Values } from './values.ts'

/** The line of an article by the key that its neighbours use in the same way; undefined where there is none. */
export type OwnLine = (path: string, lines: ReadonlyMap<string, string>) => string | undefined

/** Looks at this many files beside it, evenly spread, and only where an article has something that may be such a line. */
const NEIGHBOURS = 24
/** With fewer, a sentence is no habit. */
const NEIGHBOURS_MIN = 4
/** So many of them have it, and so many say something of their own. */
const HABIT = 0.6
const DISTINCT = 0.9
const BYTES = 8_192

/** Finds the lines of a folder's articles. Looks at each neighbour once. */
export function ownLines(folder: string): OwnLine {
  const keysByPlace = new Map<string, readonly string[]>()
  return (path, lines) => {
    if (lines.size === 0) return undefined
    const place = placeOf(path)
    const keys = keysByPlace.get(place) ?? habitsOf(neighboursOf(folder, path).map((one) => valuesOf(folder, one)))
    keysByPlace.set(place, keys)
    const key = keys.find((one) => lines.has(one))
    return key === undefined ? undefined : lines.get(key)
  }
}

/** The keys that most files use for a sentence of their own, the most frequent first. */
function habitsOf(files: readonly Values[]): string[] {
  const described = files.filter(({ size }) => size > 0)
  if (described.length < NEIGHBOURS_MIN) return []
  const found = described.flatMap((values) => [...linesIn(values)].map(([key, line]) => ({ key, line })))
  const habits = [...Map.groupBy(found, ({ key }) => key)].filter(([, uses]) => {
    const own = new Set(uses.map(({ line }) => line)).size
    return uses.length >= HABIT * described.length && own >= DISTINCT * uses.length
  })
  return habits.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([key]) => key)
}

/** Names of keys whose sentences are about something else: a picture, a link's look, a search result, the file. */
const OTHER =
  /title|heading|name|alt|caption|credit|image|photo|picture|cover|figure|video|audio|bild|legende|leyenda|tweet|toot|social|facebook|twitter|linkedin|keyword|licen[sc]e|copyright|path|url|link|slug|layout|template|script|style|css|class|comment|note|todo|cit(?:e|ation)|reference|bibliograph|question|prompt|address|location|venue|bio|author|warning|disclaimer|changelog|redirect/

/** What the values say in a sentence, by key, but for what such keys say elsewhere. */
export function linesIn(values: Values): Map<string, string> {
  const title = titleOf(values)
  const lines = new Map<string, string>()
  for (const [key, value] of withGroups(values)) {
    if (typeof value === 'string' && value.trim() !== title && !OTHER.test(key) && isLine(value.trim()))
      lines.set(key, value.trim())
  }
  return lines
}

const LINE = { charsMax: 400, wordsMin: 6 }

/** One or two sentences, or a phrase as long as one: neither a list, an address, a path nor a passage. */
function isLine(text: string): boolean {
  if (text.length > LINE.charsMax || /\n\s*\n|^[[{<(/#]|^\S+:\/\/|[;|]\s*\S+[;|]/.test(text)) return false
  if ((text.match(/[.!?…。！？](?=\s|$)/g)?.length ?? 0) > 2) return false
  const said = words(text)
  const lettered = said.filter((word) => /\p{L}/u.test(word))
  return (
    lettered.length >= LINE.wordsMin && lettered.length > 0.7 * said.length && text.split(',').length < said.length / 2
  )
}

/** Files of one folder; of page bundles (`a/index.md`, `b/index.md`), those of one folder above. */
function placeOf(path: string): string {
  const parts = path.split('/')
  return /^_?index\./.test(parts.at(-1) ?? '') ? `${parts.slice(0, -2).join('/')}/*` : parts.slice(0, -1).join('/')
}

function neighboursOf(folder: string, path: string): string[] {
  const place = placeOf(path)
  const isBundle = place.endsWith('/*')
  const parent = isBundle ? place.slice(0, -2) : place
  const within = (name: string) => (parent === '' ? name : `${parent}/${name}`)
  const names = namesIn(join(folder, parent)).toSorted()
  const file = path.split('/').at(-1) ?? ''
  const all = isBundle
    ? names.filter((name) => !name.includes('.') || /^\d/.test(name)).map((name) => within(`${name}/${file}`))
    : names.filter((name) => formatOf(name) !== undefined).map(within)
  const step = Math.max(1, all.length / NEIGHBOURS)
  return Array.from({ length: Math.min(all.length, NEIGHBOURS) }, (_, i) => all[Math.floor(i * step)] ?? '')
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** The front matter of a file, as far as its beginning shows it. */
function valuesOf(folder: string, path: string): Values {
  let descriptor: number | undefined
  try {
    descriptor = openSync(join(folder, path), OPEN_WITHOUT_WAITING)
    const buffer = Buffer.alloc(BYTES)
    const beginning = buffer.subarray(0, readSync(descriptor, buffer, 0, BYTES, 0))
    return sourceOf(decodeText(beginning, { partial: true }).text, path).values
  } catch {
    // A neighbour that can't be read tells nothing of the others.
    return new Map()
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

// How do collected articles stand in the articles folder?
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, plainAddress } from './entry.ts'
import { instantOf } from './instant.ts'
import { isLeftOver, writeWhole } from './whole-file.ts'

/** Below the articles folder. */
const COLLECTED = 'collected'
const HEAD_BYTES = 4_096
const SLUG_MAX = 80

/** What `read/` takes over what the page says of itself. */
export interface Head {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly id: string
  readonly date?: string | undefined
  readonly updated?: string | undefined
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly description?: string | undefined
  readonly image?: string | undefined
  readonly language?: string | undefined
  /** The name of its source. */
  readonly site: string
  readonly summaryWords?: number | undefined
  readonly collected: string
}

/** The articles that are there, by id and address, whatever they are called now: paths from the articles folder. */
export function collectedFiles(articles: string): Map<string, string> {
  const found = new Map<string, string>()
  const folder = join(articles, COLLECTED)
  for (const entry of existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && isLeftOver(entry.name)) rmSync(file, { force: true })
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const path = file.slice(articles.length + 1).replaceAll('\\', '/')
    for (const key of keysIn(file)) found.set(key, path)
  }
  return found
}

/** What an article is found by. */
export function keysOf({ id, url, isShared }: Pick<Entry, 'id' | 'url' | 'isShared'>): string[] {
  if (isShared) return [id]
  return [
    ...new Set([/^https?:\/\//.test(id) ? plainAddress(id) : id, ...(url === undefined ? [] : [plainAddress(url)])]),
  ]
}

function keysIn(file: string): string[] {
  const buffer = Buffer.alloc(HEAD_BYTES)
  const descriptor = openSync(file, 'r')
  try {
    const head = buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, HEAD_BYTES, 0))
    const value = (name: string) => {
      const text = new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(head)?.[1]?.trim()
      return text?.replace(/^(["'])(.*)\1$/, '$2').replaceAll('\\"', '"')
    }
    const url = value('url')
    const id = value('id') ?? url
    return head.startsWith('---') && id !== undefined ? [id, ...keysOf({ id, ...(url !== undefined && { url }) })] : []
  } finally {
    closeSync(descriptor)
  }
}

/** A path for a new article: `collected/HOST/DAY-SLUG.html`, without the day where nobody knows it. Nothing of it is used as it came. */
export function newPath(
  articles: string,
  { url, title, date }: Pick<Entry, 'url' | 'title' | 'date'>,
  source: string,
): string {
  const address = URL.parse(url ?? '')
  const host = slugOf(address?.hostname.replace(/^www\./, '') ?? URL.parse(source)?.hostname ?? 'feed', /[^a-z\d.-]+/g)
  // A day that the source does not give would hide the one that the page gives.
  const day = (instantOf(date) ?? dayAlone(date))?.toISOString().slice(0, 10)
  const last =
    address?.pathname
      .split('/')
      .filter((part) => !/^(?:index(?:\.\w+)?|\d{1,4}|)$/.test(part))
      .at(-1) ?? ''
  const slug = slugOf(decoded(last).replace(/\.(?:html?|php|aspx?)$/i, '')) || slugOf(title ?? '') || 'page'
  const name = day === undefined ? slug : `${day}-${slug}`
  for (let copy = 1; ; copy++) {
    const path = `${COLLECTED}/${host}/${name}${copy === 1 ? '' : `-${copy}`}.html`
    if (!existsSync(join(articles, path))) return path
  }
}

/** Writes an article whole or not at all, and returns the hash of its bytes. */
export function writeArticle(articles: string, path: string, head: Head, html: string): string {
  const file = join(articles, path)
  const text = `${headText(head)}\n${html.trim()}\n`
  writeWhole(file, text)
  return hashOf(text)
}

/** The hash of an article as it stands; undefined where it is gone. */
export function hashOfFile(articles: string, path: string): string | undefined {
  try {
    return hashOf(readFileSync(join(articles, path)))
  } catch {
    return undefined
  }
}

/** YAML, in which text in double quotes is written as in JSON. */
function headText(head: Head): string {
  const lines = Object.entries(head).flatMap(([key, value]) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return []
    return [`${key}: ${Array.isArray(value) ? `[${value.map(quoted).join(', ')}]` : quoted(String(value))}`]
  })
  return ['---', ...lines, '---'].join('\n')
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').slice(0, 2_000)).replace(/[\u007f-\u009f\u2028\u2029]/g, '')
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function slugOf(text: string, strange = /[^\p{L}\p{N}]+/gu): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(strange, '-')
  return [...plain]
    .slice(0, SLUG_MAX)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function dayAlone(date: string | undefined): Date | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date ?? '') ?? []
  const at = day === undefined ? Number.NaN : Date.parse(day)
  return Number.isNaN(at) ? undefined : new Date(at)
}

// Which entries does a feed have?
import { parseFeed } from 'feedsmith'
import { type Entry, plainAddress } from './entry.ts'
import { CollectFault, whyOf } from './fault.ts'
import { atom, type FeedDraft, json, rdf, rss } from './feed-formats.ts'
import { plain, withoutDoctype } from './plain.ts'

export interface Feed {
  readonly title?: string
  readonly entries: readonly Entry[]
}

const ENTRIES_MAX = 5_000

/** The entries of RSS 0.9 to 2.0, Atom and JSON Feed, in the order of the feed. Throws a CollectFault for what is none. */
export function feedOf(text: string, address: string): Feed {
  const parsed = parsedFeed(text, address)
  const feed = read(parsed)
  const base = URL.parse(feed.base ?? feed.home ?? address, address)?.href ?? address
  const entries = feed.entries.slice(0, ENTRIES_MAX).flatMap((entry) => {
    const own = entry.base === undefined ? undefined : URL.parse(entry.base, base)?.href
    const url = httpUrl(entry.url, own ?? base) ?? httpUrl(entry.id, undefined)
    const id = entry.id?.trim() || url || entry.title
    const image = httpUrl(entry.image, url ?? base)
    if (id === undefined || (url === undefined && (entry.content ?? entry.summary) === undefined)) return []
    const { url: _, image: __, base: ___, ...rest } = entry
    const language = entry.language ?? feed.language
    const found = { ...(url && { url }), ...(image && { image }), ...(language && { language }) }
    return [{ ...rest, id, ...found, ...((own ?? feed.base) && { base: own ?? base }) }]
  })
  return { ...(feed.title && { title: plain(feed.title) }), entries: withShared(entries) }
}

/** A list of changes on one page, or a feed that only ever links to its front page: there the id alone tells entries apart. */
function withShared(entries: readonly Entry[]): Entry[] {
  const ids = new Map<string, Set<string>>()
  const at = ({ url, id }: Entry) => (url === undefined ? id : plainAddress(url))
  for (const entry of entries) ids.set(at(entry), (ids.get(at(entry)) ?? new Set()).add(entry.id))
  return entries.map((entry) => ((ids.get(at(entry))?.size ?? 0) > 1 ? { ...entry, isShared: true } : entry))
}

const parse = (text: string) => parseFeed(text)
type Parsed = ReturnType<typeof parse>

function parsedFeed(text: string, address: string): Parsed {
  const source = withoutDoctype(text)
  try {
    return parse(source)
  } catch (cause) {
    const page = /<html[\s>]|<!doctype html/i.test(text.slice(0, 2_000))
    if (page) throw new CollectFault(`It is a web page, not a feed.${namedFeed(text, address)}`)
    try {
      return parse(mended(source))
    } catch {
      throw new CollectFault(`The feed cannot be read: ${whyOf(cause)}`)
    }
  }
}

/** What breaks feeds most often: control characters, ampersands, text before the declaration, and an end that is missing. */
function mended(text: string): string {
  const start = text.search(/<(?:\?xml|rss|feed|rdf:RDF)\b/i)
  const ends = [...text.matchAll(/<\/(?:\w+:)?(?:item|entry)\s*>/gi)]
  const last = ends.at(-1)
  return text
    .slice(Math.max(start, 0), last && last.index + last[0].length)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&(?!(?:#\d+|#x[\da-f]+|[a-z]\w{1,30});)/gi, '&amp;')
}

function namedFeed(html: string, address: string): string {
  const link = /<link\b(?=[^>]{0,500}\btype\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json))[^>]{0,500}/i.exec(
    html,
  )?.[0]
  const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link ?? '')?.[1]
  const found = href === undefined ? undefined : URL.parse(href, address)?.href
  return found === undefined ? '' : ` The page names this feed: ${found}`
}

function read(parsed: Parsed): FeedDraft {
  switch (parsed.format) {
    case 'atom':
      return atom(parsed.feed)
    case 'json':
      return json(parsed.feed)
    case 'rdf':
      return rdf(parsed.feed)
    default:
      return rss(parsed.feed)
  }
}

function httpUrl(address: string | undefined, base: string | undefined): string | undefined {
  const url = address === undefined ? undefined : URL.parse(address.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

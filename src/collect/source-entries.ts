// Which articles does a source name, the newest first?
import { addressOf, type Source } from '../model/source.ts'
import { decodeAnswer } from './decode.ts'
import type { Entry } from './entry.ts'
import { CollectFault } from './fault.ts'
import { feedOf } from './feed.ts'
import { instantOf } from './instant.ts'
import { addressesIn, sitemapOf } from './list.ts'
import type { SourceMemory } from './memory.ts'
import type { Web } from './web.ts'

export interface Found {
  readonly name: string
  readonly entries: readonly Entry[]
  readonly memory: SourceMemory
  readonly isUnmodified?: boolean
}

/** Of a sitemap of sitemaps, the newest are followed. */
const MAPS_MAX = 5

/** Throws a CollectFault, or what the connection meets. */
export async function entriesOf(source: Source, before: SourceMemory | undefined, web: Web, now: Date): Promise<Found> {
  const address = addressOf(source)
  const host = URL.parse(address)?.host.replace(/^www\./, '') ?? address
  if (before?.retryAt !== undefined && new Date(before.retryAt) > now)
    throw new CollectFault(`It asked to wait until ${before.retryAt.slice(0, 16).replace('T', ' ')} UTC.`, {
      retryAt: new Date(before.retryAt),
    })
  if ('pages' in source) return { name: source.name ?? '', entries: await addressesIn(source.pages), memory: {} }
  if ('sitemap' in source) {
    const pages = await mapped(source.sitemap, web, MAPS_MAX)
    const wanted = pages.filter(({ url }) => source.match === undefined || url?.includes(source.match))
    return { name: source.name ?? host, entries: newestFirst(wanted), memory: {} }
  }
  const { etag, lastModified } = before ?? {}
  const answer = await web.get(before?.movedTo ?? source.feed, {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  })
  const moved = answer.moved ?? before?.movedTo
  if (answer.status === 304)
    return { name: source.name ?? before?.title ?? host, entries: [], memory: { ...before }, isUnmodified: true }
  const feed = feedOf(decodeAnswer(answer.bytes, answer.headers['content-type']), answer.url)
  const { etag: newTag, 'last-modified': changed } = answer.headers
  return {
    name: source.name ?? feed.title ?? host,
    entries: newestFirst(feed.entries),
    memory: {
      ...(newTag !== undefined && { etag: newTag }),
      ...(changed !== undefined && { lastModified: changed }),
      ...(moved !== undefined && { movedTo: moved }),
      ...(feed.title !== undefined && { title: feed.title }),
    },
  }
}

async function mapped(address: string, web: Web, left: number): Promise<Entry[]> {
  const answer = await web.get(address)
  const { pages, maps } = sitemapOf(decodeAnswer(answer.bytes, answer.headers['content-type']))
  const all = [...pages]
  for (const { url } of maps.toSorted((a, b) => b.changed - a.changed).slice(0, left))
    all.push(...(await mapped(url, web, 0)))
  return all
}

/** Where a source gives no dates, its own order is the newest first. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const at = ({ date, updated }: Entry) => instantOf(date ?? updated)?.getTime() ?? Date.parse(date ?? updated ?? '')
  return entries
    .map((entry, place) => ({ entry, place, at: at(entry) }))
    .toSorted((a, b) =>
      Number.isNaN(a.at) || Number.isNaN(b.at) ? a.place - b.place : b.at - a.at || a.place - b.place,
    )
    .map(({ entry }) => entry)
}

// How does one article of a source become a file, once?
import type { Source } from '../model/source.ts'
import { decodeAnswer } from './decode.ts'
import { type Entry, withoutTracking } from './entry.ts'
import { CollectFault } from './fault.ts'
import { instantOf } from './instant.ts'
import type { Memory } from './memory.ts'
import { descriptionOf, isWhole, mayNotBeKept, tidied, titleOf } from './page.ts'
import { plain } from './plain.ts'
import { type Head, hashOfFile, keysOf, newPath, writeArticle } from './store.ts'
import { RobotsRefusal, type Web } from './web.ts'

/** The articles folder while it is collected into. */
export interface Folder {
  readonly articles: string
  /** What is there, by id and address. */
  readonly files: Map<string, string>
  readonly memory: Memory
  readonly dryRun: boolean
  now(): Date
}

export type Taken = { readonly is: 'added' | 'updated'; readonly path: string } | { readonly is: 'unchanged' }

const DEK_MAX = 300

/** Takes an article that is new, or that its source changed while nobody changed it here. Throws where its page cannot be had. */
export async function takeEntry(entry: Entry, source: Source, name: string, web: Web, folder: Folder): Promise<Taken> {
  const keys = keysOf(entry)
  const before = folder.memory.find(keys)
  const there = keys.map((key) => folder.files.get(key)).find((path) => path !== undefined)
  // A run that was killed, or memory that was lost. Who changed it since is not known, so it is never replaced, but stays deleted.
  if (!before && there !== undefined) {
    folder.memory.remember({ keys, path: there, hash: '' })
    return { is: 'unchanged' }
  }
  if (before && !isChanged(entry, before.updated)) return { is: 'unchanged' }
  // Deleted or changed here: that was somebody's decision.
  if (before && (there === undefined || hashOfFile(folder.articles, there) !== before.hash)) return { is: 'unchanged' }
  const isNew = there === undefined
  if (folder.dryRun)
    return {
      is: isNew ? 'added' : 'updated',
      path: there ?? newPath(folder.articles, entry, entry.url ?? ''),
    }
  const { html, title, at } = await htmlOf(entry, source, web)
  const all = at === undefined ? keys : [...new Set([...keys, ...keysOf({ id: at })])]
  // Meanwhile another source may have had the same article.
  if (isNew && all.some((key) => folder.files.has(key))) return { is: 'unchanged' }
  const path = there ?? newPath(folder.articles, { ...entry, ...(title !== undefined && { title }) }, entry.url ?? '')
  const hash = writeArticle(
    folder.articles,
    path,
    headOf({ ...entry, ...(at !== undefined && { url: at }) }, source, name, folder.now()),
    html,
  )
  for (const key of all) folder.files.set(key, path)
  folder.memory.remember({ keys: all, path, hash, ...(entry.updated !== undefined && { updated: entry.updated }) })
  return { is: isNew ? 'added' : 'updated', path }
}

function isChanged({ updated }: Entry, before: string | undefined): boolean {
  const [now, then] = [instantOf(updated), instantOf(before)]
  return now !== undefined && then !== undefined && now > then
}

/** The page, or what the feed holds where that is the article or all that may be had. */
async function htmlOf(
  entry: Entry,
  source: Source,
  web: Web,
): Promise<{ readonly html: string; readonly title?: string | undefined; readonly at?: string }> {
  const { url, content, summary } = entry
  const full = 'feed' in source ? source.full : true
  const own = content ?? summary
  if (
    url === undefined ||
    full === false ||
    (entry.isShared && own !== undefined) ||
    (full === undefined && isWhole(content, summary))
  )
    return { html: ownPage(entry, own ?? '') }
  try {
    const { bytes, headers, url: at } = await web.page(url)
    const type = headers['content-type'] ?? 'text/html'
    if (!/html|xml|text\/plain/i.test(type))
      throw new CollectFault(`It is not a web page but ${type.split(';', 1)[0]}.`)
    const html = decodeAnswer(bytes, type)
    const title = titleOf(html)
    const tag = [headers['x-robots-tag'] ?? ''].flat().join(' ')
    if (!mayNotBeKept(html, tag)) return { html: tidied(html, at), title, at }
    const words = summary ?? descriptionOf(html)
    return { html: ownPage({ ...entry, title: entry.title ?? title ?? '' }, words ?? ''), title }
  } catch (error) {
    // The feed's own words may be shown where its pages may not be fetched.
    if (error instanceof RobotsRefusal && own !== undefined) return { html: ownPage(entry, own) }
    throw error
  }
}

function ownPage({ title = '', url, base = url, language }: Partial<Entry>, body: string): string {
  const html = /<[a-z][^>]*>/i.test(body) ? body : `<p>${body.replaceAll('<', '&lt;')}</p>`
  const lang = language === undefined ? '' : ` lang="${language.replace(/[^\w-]/g, '')}"`
  const heading = title === '' ? '' : `<h1>${escaped(title)}</h1>\n`
  return `<!doctype html>\n<html${lang}><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><article>\n${heading}${tidied(html, base ?? '')}\n</article></body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function headOf(entry: Entry, { tags = [], words }: Source, site: string, now: Date): Head {
  const { title, url, id, date, updated, authors, image, language, summary, content } = entry
  const dek = plain(summary ?? '')
  const isDek =
    dek !== '' &&
    dek.length <= DEK_MAX &&
    (words === undefined || dek.split(/\s+/).length <= words) &&
    /[.!?。！？…"”»]$/.test(dek) &&
    !/(?:…|\.\.\.)\W*$/.test(dek) &&
    !plain(content ?? '').startsWith(dek.slice(0, 60))
  return {
    title,
    url: url === undefined ? undefined : withoutTracking(url),
    id,
    date: instantOf(date)?.toISOString() ?? date,
    updated: date === undefined || updated === date ? undefined : (instantOf(updated)?.toISOString() ?? undefined),
    authors,
    tags: [...new Set([...tags, ...entry.tags])].slice(0, 20),
    description: isDek ? dek : undefined,
    image,
    language,
    site: site || (URL.parse(url ?? '')?.host.replace(/^www\./, '') ?? ''),
    summaryWords: words,
    collected: now.toISOString(),
  }
}

// Which pages do a list of addresses and a sitemap name?
import { readFile } from 'node:fs/promises'
import { XMLParser } from 'fast-xml-parser'
import type { Entry } from './entry.ts'
import { CollectFault, whyOf } from './fault.ts'
import { instantOf } from './instant.ts'
import { withoutDoctype } from './plain.ts'

const PAGES_MAX = 50_000

/** The addresses of a reading list: one a line, with comments behind `#` and words behind the address. */
export async function addressesIn(pages: readonly string[] | string): Promise<Entry[]> {
  const lines = typeof pages === 'string' ? (await listText(pages)).split(/\r?\n/) : pages
  const addresses = lines.flatMap((line) => /^\s*(?:[-*]\s+)?<?(https?:\/\/[^\s<>]+)/i.exec(line)?.[1] ?? [])
  return [...new Set(addresses)].map((url) => ({ id: url, url, authors: [], tags: [] }))
}

async function listText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const is = Object(cause).code === 'ENOENT' ? 'does not exist' : 'cannot be read'
    throw new CollectFault(`The list ${file} ${is}.`)
  }
}

/** A row of a sitemap, as it is parsed. */
interface Row {
  readonly loc?: unknown
  readonly lastmod?: unknown
  readonly news?: { readonly title?: unknown; readonly publication_date?: unknown; readonly keywords?: unknown }
}

/** What a sitemap holds: pages, or further sitemaps. */
export interface Sitemap {
  readonly pages: readonly Entry[]
  readonly maps: readonly { readonly url: string; readonly changed: number }[]
}

/** A sitemap by sitemaps.org, with the words of Google News, or as a plain text of addresses. Throws a CollectFault. */
export function sitemapOf(text: string): Sitemap {
  if (/^\s*https?:\/\//.test(text)) {
    const lines = text.split(/\s+/).filter((line) => /^https?:\/\//.test(line))
    return { pages: lines.slice(0, PAGES_MAX).map((url) => ({ id: url, url, authors: [], tags: [] })), maps: [] }
  }
  const parser = new XMLParser({
    removeNSPrefix: true,
    parseTagValue: false,
    isArray: (name) => name === 'url' || name === 'sitemap',
  })
  let document: {
    readonly urlset?: { readonly url?: readonly Row[] }
    readonly sitemapindex?: { readonly sitemap?: readonly Row[] }
  }
  try {
    document = parser.parse(withoutDoctype(text)) as typeof document
  } catch (cause) {
    throw new CollectFault(`The sitemap cannot be read: ${whyOf(cause)}`)
  }
  if (document.urlset === undefined && document.sitemapindex === undefined)
    throw new CollectFault('It is not a sitemap: it has neither <urlset> nor <sitemapindex>.')
  return {
    pages: listed(Object(document.urlset).url).slice(0, PAGES_MAX).flatMap(pageOf),
    maps: listed(Object(document.sitemapindex).sitemap).flatMap((row) => {
      const url = textOf(row.loc)
      return url === undefined ? [] : [{ url, changed: instantOf(textOf(row.lastmod))?.getTime() ?? 0 }]
    }),
  }
}

function listed(rows: unknown): readonly Row[] {
  return Array.isArray(rows) ? rows : []
}

function pageOf(row: Row): Entry[] {
  const url = textOf(row.loc)
  if (url === undefined || !/^https?:\/\//.test(url)) return []
  const news = row.news ?? {}
  const [title, date, updated] = [textOf(news.title), textOf(news.publication_date), textOf(row.lastmod)]
  return [
    {
      id: url,
      url,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(updated !== undefined && { updated }),
      authors: [],
      tags: (textOf(news.keywords) ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    },
  ]
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

// Which articles does a feed or an export hold?
import { createHash } from 'node:crypto'
import { type Atom, parseFeed, type Rss } from 'feedsmith'
import type { Entry, Post } from './collection.ts'
import { postsIn } from './json-posts.ts'
import { isWordPress, wordPressPosts } from './wordpress.ts'

/** More are not the posts of a site. */
const POSTS_MAX = 50_000

/** The articles in the order of the file. Throws where it is neither a feed nor an export. */
export function entriesOf(text: string): Entry[] {
  const used = new Set<string>()
  return postsOf(text)
    .slice(0, POSTS_MAX)
    .map(({ key, values, body }) => {
      const slug = slugOf(key)
      const name = used.has(slug) ? `${slug}~${createHash('sha256').update(key).digest('hex').slice(0, 6)}` : slug
      used.add(slug)
      const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
      return { name, values: new Map(given), body: unindented(body) }
    })
}

function postsOf(text: string): readonly Post[] {
  if (/^\s*[[{]/.test(text)) {
    const data: unknown = JSON.parse(text)
    return isJsonFeed(data) ? jsonFeedPosts(text) : postsIn(data)
  }
  if (isWordPress(text)) return wordPressPosts(text)
  const parsed = parseFeed(text.includes('<blogger:') ? asFeed(text) : text)
  if (parsed.format === 'atom') return (parsed.feed.entries ?? []).flatMap((entry) => atomPost(entry, parsed.feed))
  if (parsed.format === 'rss') return (parsed.feed.items ?? []).map((item) => rssPost(item, parsed.feed))
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map(({ title, link, description, dc, content }) => ({
      key: link ?? title ?? '',
      values: {
        title,
        url: link,
        date: dc?.dates?.[0],
        authors: dc?.creators,
        ...dekBeside(content?.encoded, description),
      },
      body: content?.encoded ?? description ?? '',
    }))
  return []
}

function rssPost(item: Rss.Item<string>, feed: Rss.Feed<string>): Post {
  const { title, link, guid, pubDate, description, content, dc, categories, authors, enclosures, media } = item
  const picture = enclosures?.find(({ type }) => type?.startsWith('image/'))?.url ?? media?.thumbnails?.[0]?.url
  const names = [
    ...(dc?.creators ?? []),
    ...(authors ?? []).map((author) => (typeof author === 'string' ? author : '')),
  ]
  return {
    key: link ?? guid?.value ?? title ?? '',
    values: {
      title,
      url: link,
      date: pubDate ?? dc?.dates?.[0],
      authors: names,
      image: picture,
      tags: categories?.map(({ name }) => name),
      language: feed.language,
      ...(link === undefined && { id: uri(guid?.value) }),
      ...dekBeside(content?.encoded, description),
    },
    body: content?.encoded ?? description ?? '',
  }
}

/** Blogger's export is an Atom feed that holds comments, settings and drafts, too. */
function atomPost(entry: Atom.Entry<string>, feed: Atom.Feed<string>): Post[] {
  const { title, links, id, published, updated, content, summary, authors, categories, app, media } = entry
  const kind = categories?.find(({ scheme }) => scheme?.endsWith('2005#kind'))?.term
  if (kind !== undefined && !kind.endsWith('#post')) return []
  const url = links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? links?.[0]?.href
  const tags = categories
    ?.filter(({ scheme }) => !scheme?.endsWith('2005#kind'))
    .map(({ label, term }) => label ?? term)
  const names = (authors?.length ? authors : feed.authors)?.map(({ name }) => name)
  return [
    {
      key: url ?? id ?? '',
      values: {
        title: title?.value,
        url,
        date: published ?? updated,
        authors: names,
        tags,
        image: media?.thumbnails?.[0]?.url,
        ...(published !== undefined && { updated }),
        ...(app?.control?.draft && { draft: true }),
        ...(url === undefined && { id: uri(id) }),
        ...dekBeside(content?.value, summary?.value),
      },
      body: content?.value ?? summary?.value ?? '',
    },
  ]
}

/** Google's Takeout says of Blogger's posts in words of its own what the older export says in those of Atom. */
function asFeed(text: string): string {
  return text
    .replace(
      /<blogger:type>(?:COMMENT|PAGE)<\/blogger:type>/g,
      '<category scheme="http://schemas.google.com/g/2005#kind" term="page"/>',
    )
    .replace(
      /<blogger:status>(?!LIVE)\w+<\/blogger:status>/g,
      '<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>',
    )
}

function isJsonFeed(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'version' in data && /jsonfeed\.org/.test(String(data.version))
}

function jsonFeedPosts(text: string): Post[] {
  const parsed = parseFeed(text)
  if (parsed.format !== 'json') return []
  return (parsed.feed.items ?? []).map((item) => {
    const { id, url, external_url, title, content_html, content_text, summary, image, banner_image } = item
    const body = content_html ?? content_text ?? ''
    const names = (item.authors?.length ? item.authors : parsed.feed.authors)?.map(({ name }) => name)
    return {
      key: url ?? id ?? title ?? '',
      values: {
        title,
        url: url ?? external_url,
        id: url === undefined ? uri(id) : undefined,
        date: item.date_published,
        updated: item.date_modified,
        authors: names,
        tags: item.tags,
        image: image ?? banner_image,
        language: item.language ?? parsed.feed.language,
        ...dekBeside(body, summary),
      },
      body: body === '' ? (summary ?? '') : body,
    }
  })
}

/** A number identifies nothing beyond its feed. */
function uri(id: string | undefined): string | undefined {
  return id?.includes(':') ? id : undefined
}

/** A description beside the whole text is a dek; alone it is the text. */
function dekBeside(content: string | undefined, description: string | undefined): { readonly description?: string } {
  return content && description && !content.includes(description) ? { description } : {}
}

/** The last part of an address, or the key itself, in characters that are plain in a path. */
function slugOf(key: string): string {
  const path = URL.canParse(key) ? new URL(key) : undefined
  const last = path ? (path.pathname.split('/').findLast((part) => part !== '') ?? '') + path.search : key
  const stem = last.replace(/\.(?:html?|php|aspx?)(?=\?|$)/i, '')
  return (
    stem
      .replace(/[^\p{L}\p{N}_.%-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'entry'
  )
}

/** In Markdown, an indented element would be code. */
function unindented(body: string): string {
  return body.trimStart().startsWith('<') ? body.replace(/^[ \t]+(?=<)/gm, '') : body
}

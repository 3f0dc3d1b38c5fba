// What do RSS, Atom, JSON Feed and RDF call the parts of an entry?
import type { Atom, Json, Rdf, Rss } from 'feedsmith'
import type { Entry } from './entry.ts'
import { plain } from './plain.ts'

/** An entry as the feed has it: addresses may be relative. */
interface Draft extends Omit<Entry, 'id'> {
  readonly id?: string | undefined
}

export interface FeedDraft {
  readonly title?: string | undefined
  readonly home?: string | undefined
  readonly base?: string | undefined
  readonly language?: string | undefined
  readonly entries: readonly Draft[]
}

export function rss({ title, link, language, dc: facts, xml, items = [] }: Rss.Feed<string>): FeedDraft {
  const entries = items.map((item) => {
    const { guid, description, content, dc, dcterms, categories, authors, enclosures, media, itunes, atom: own } = item
    const named = [...(dc?.creators ?? []), ...(authors ?? []), ...(own?.authors ?? [])].map(personOf)
    const names = named.some((name) => name !== '') ? named : [personOf(itunes?.author)]
    const picture = enclosures?.find(({ type }) => type?.startsWith('image/'))?.url
    return draft({
      id: guid?.value,
      url:
        item.link ??
        own?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ??
        (guid?.isPermaLink === false ? undefined : guid?.value),
      title: item.title ?? dc?.titles?.[0] ?? itunes?.title ?? media?.title?.value,
      date: item.pubDate ?? own?.published ?? datesIn(dc, dcterms) ?? own?.updated,
      updated: own?.updated ?? dcterms?.modified?.[0],
      authors: names,
      tags: [...(categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])],
      image:
        media?.thumbnails?.[0]?.url ??
        media?.contents?.find(({ medium, type }) => medium === 'image' || type?.startsWith('image/'))?.url ??
        picture ??
        itunes?.image,
      summary:
        description ?? own?.summary?.value ?? itunes?.summary ?? dc?.descriptions?.[0] ?? media?.description?.value,
      content: content?.encoded ?? own?.content?.value,
      base: item.xml?.base,
      language: item.xml?.lang ?? dc?.languages?.[0],
    })
  })
  return { title, home: link, base: xml?.base, language: language ?? facts?.languages?.[0] ?? xml?.lang, entries }
}

export function atom({ title, links, authors: all, xml, entries = [] }: Atom.Feed<string>): FeedDraft {
  return {
    title: title?.value,
    home: pageIn(links),
    base: xml?.base,
    language: xml?.lang,
    entries: entries.map(
      ({ id, title, links, published, updated, summary, content, authors, categories, media, dc, xml }) =>
        draft({
          id,
          url: pageIn(links),
          title: title?.value,
          date: published ?? dc?.dates?.[0] ?? updated,
          updated,
          authors: [...((authors?.length ? authors : all) ?? []), ...(dc?.creators ?? [])].map(personOf),
          tags: categories?.map(({ label, term }) => label ?? term) ?? [],
          image: media?.thumbnails?.[0]?.url ?? media?.groups?.[0]?.thumbnails?.[0]?.url,
          summary: summary?.value ?? media?.groups?.[0]?.description?.value,
          content: content?.value,
          base: content?.xml?.base ?? xml?.base,
          language: content?.xml?.lang ?? xml?.lang,
        }),
    ),
  }
}

export function json({ title, home_page_url, language, authors: all, items = [] }: Json.Feed<string>): FeedDraft {
  return {
    title,
    home: home_page_url,
    language,
    entries: items.map((item) =>
      draft({
        id: item.id === undefined ? undefined : String(item.id),
        url: item.url ?? item.external_url,
        title: item.title,
        date: item.date_published ?? item.date_modified,
        updated: item.date_modified,
        authors: ((item.authors?.length ? item.authors : all) ?? []).map(({ name }) => name),
        tags: item.tags ?? [],
        image: item.image ?? item.banner_image,
        language: item.language,
        summary: item.summary,
        content: item.content_html ?? (item.content_text === undefined ? undefined : paragraphs(item.content_text)),
      }),
    ),
  }
}

export function rdf({ title, link, dc: facts, xml, items = [] }: Rdf.Feed<string>): FeedDraft {
  return {
    title,
    home: link,
    base: xml?.base,
    language: facts?.languages?.[0] ?? xml?.lang,
    entries: items.map(({ title, link, description, dc, dcterms, content, rdf: node }) =>
      draft({
        id: node?.about ?? link,
        url: link ?? node?.about,
        title: title ?? dc?.titles?.[0],
        date: datesIn(dc, dcterms),
        updated: dcterms?.modified?.[0],
        authors: dc?.creators?.map(personOf) ?? [],
        tags: dc?.subjects ?? [],
        summary: description ?? dc?.descriptions?.[0],
        content: content?.encoded,
      }),
    ),
  }
}

type Dates = { readonly [Name in 'dates' | 'issued' | 'created' | 'modified']?: readonly string[] } | undefined

function datesIn(dc: Dates, dcterms: Dates): string | undefined {
  return dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? dcterms?.modified?.[0]
}

type Loose = { readonly [Key in keyof Draft]?: Draft[Key] | undefined | readonly (string | undefined)[] }

/** Without what is empty, and with words that are plain where they must be. */
function draft({ authors = [], tags = [], title, ...rest }: Loose): Draft {
  const list = (values: unknown) => [
    ...new Set((values as (string | undefined)[]).map((value) => plain(value ?? '')).filter((value) => value !== '')),
  ]
  const given = Object.entries(rest).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  const headline = plain(typeof title === 'string' ? title : '')
  return {
    ...Object.fromEntries(given),
    ...(headline !== '' && { title: headline }),
    authors: list(authors),
    tags: list(tags),
  }
}

/** `jane@example.com (Jane Doe)`, as RSS 2.0 wants it, or the other way round: the name, never the address. */
function personOf(author: unknown): string {
  const text = typeof author === 'string' ? author : String(Object(author).name ?? '')
  const [, name] = /^\s*\S+@\S+\s*\(([^)]+)\)\s*$/.exec(text) ?? []
  return (name ?? text.replace(/\s*[<(]?[^\s<>()@]+@[^\s<>()@]+[>)]?/g, '')).trim()
}

function pageIn(links: readonly Atom.Link<string>[] | undefined): string | undefined {
  const pages = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? []
  return (pages.find(({ type }) => type === undefined || /html/.test(type)) ?? pages[0])?.href
}

function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join('\n')
}

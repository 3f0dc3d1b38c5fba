// What does a page claim about itself, in its head and in its structured data?
import { decodeHTML } from 'entities'
import { attribute, type Element, hasAttribute, type Page } from './dom.ts'
import { rawText } from './inline-text.ts'
import { structuredData } from './structured-data.ts'

/** A schema.org object, as written in JSON-LD. */
export type SchemaThing = Readonly<Record<string, unknown>>

/** The claims of a page, unverified. */
export interface PageMetadata {
  /** Contents of meta elements by their lower-cased name, property or itemprop, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** The schema.org object that is the article, and all objects. */
  readonly article?: SchemaThing
  readonly things: readonly SchemaThing[]
  readonly title: string
  readonly canonical?: string
  readonly language: string
  readonly direction: string
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo|Essay|Story|Chapter|CreativeWork)$/i
const THINGS_LIMIT = 500

/** Collects what a page claims; `source` is needed only for the address that browsers write into the pages they save. */
export function pageMetadata({ root, elements }: Page, source: string): PageMetadata {
  const meta = new Map<string, string[]>()
  const things: SchemaThing[] = []
  let title = ''
  let canonical: string | undefined
  let language = attribute(root, 'lang') || attribute(root, 'xml:lang')
  let direction = attribute(root, 'dir')
  for (const element of elements) {
    switch (element.tagName) {
      case 'meta':
        addMeta(element, meta)
        break
      case 'title':
        // An SVG may have a title too.
        if (title === '' && element.namespaceURI.endsWith('xhtml')) title = plain(rawText(element))
        break
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical') canonical ??= attribute(element, 'href')
        break
      case 'script':
        if (/^application\/(?:[\w.]+\+)?ld\+json/i.test(attribute(element, 'type').trim()))
          gather(structuredData(rawText(element)), things)
        break
      case 'body':
        language ||= attribute(element, 'lang')
        direction ||= attribute(element, 'dir')
        break
    }
  }
  const address = [canonical, meta.get('og:url')?.[0], savedFrom(source)].find(isWebAddress)
  const articles = things.filter(isArticle)
  const article = articles.find((thing) => title.includes(field(thing, 'headline') ?? '\n')) ?? articles[0]
  return {
    meta,
    ...(article ? { article } : {}),
    things,
    title,
    ...(address ? { canonical: address } : {}),
    language,
    direction: direction.toLowerCase(),
  }
}

/** The first of the named meta contents that exists. */
export function metaContent(metadata: PageMetadata, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metadata.meta.get(name)?.[0]
    if (content !== undefined) return content
  }
  return undefined
}

/** A field as text: the first text or time stamp of a list, or the name or address of an object in it. */
export function field(thing: SchemaThing | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = thing?.[name]
    for (const one of Array.isArray(value) ? value : [value]) {
      const found =
        typeof one === 'string'
          ? one
          : typeof one === 'number'
            ? String(one)
            : isSchemaThing(one)
              ? (one.name ?? one.url ?? one['@value'])
              : undefined
      if (typeof found === 'string' && found.trim() !== '') return plain(found)
    }
  }
  return undefined
}

export function isSchemaThing(value: unknown): value is SchemaThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Decodes what was escaped twice or three times, drops stray tags and collapses spaces. */
export function plain(text: string): string {
  const once = text.includes('&') ? decodeHTML(text) : text
  const decoded = ENTITY.test(once) ? decodeHTML(once) : once
  return decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5});/i

export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}

function isArticle(thing: SchemaThing): boolean {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name))
}

function addMeta(element: Element, meta: Map<string, string[]>): void {
  if (!hasAttribute(element, 'content')) return
  const content = plain(attribute(element, 'content'))
  if (content === '') return
  for (const attr of ['name', 'property', 'itemprop', 'http-equiv']) {
    for (const name of attribute(element, attr).toLowerCase().split(/\s+/)) {
      if (name === '') continue
      const known = meta.get(name)
      if (known) known.push(content)
      else meta.set(name, [content])
    }
  }
}

/** Walks lists, graphs and the main entity; a reference by `@id` is resolved where it is needed. */
function gather(value: unknown, things: SchemaThing[], depth = 0): void {
  if (depth > 6 || things.length >= THINGS_LIMIT) return
  if (Array.isArray(value)) for (const one of value) gather(one, things, depth + 1)
  else if (isSchemaThing(value)) {
    things.push(value)
    for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'])
      gather(value[name], things, depth + 1)
  }
}

/** What "Save page as" and SingleFile note at the top: `saved from url=(0023)https://…`, `url: https://…`. */
function savedFrom(source: string): string | undefined {
  const head = source.slice(0, 2000)
  return (
    /[<]!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ??
    /[<]!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1]
  )
}

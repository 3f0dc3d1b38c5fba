// What does a page claim about itself, in its head and in its structured data?
import { decode } from 'html-entities'
import { rawText } from './line.ts'
import { attribute, type Element, hasAttribute, type Page } from './tree.ts'

/** A thing of schema.org as JSON-LD tells it. */
export type Thing = Readonly<Record<string, unknown>>

/** The claims of a page, unjudged. */
export interface Facts {
  /** Contents of meta elements by their name, property or itemprop in lower case, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** The schema.org thing that is the article, and all others. */
  readonly article?: Thing
  readonly things: readonly Thing[]
  readonly title: string
  readonly canonical?: string
  readonly language: string
  readonly direction: string
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo|Essay|Story|Chapter|CreativeWork)$/i
const THINGS_LIMIT = 500

/** Gathers what a page claims; `source` is asked only for the address that browsers write into the pages they save. */
export function factsOf({ root, elements }: Page, source: string): Facts {
  const meta = new Map<string, string[]>()
  const things: Thing[] = []
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
        // An SVG has a title, too.
        if (title === '' && element.namespaceURI.endsWith('xhtml')) title = plain(rawText(element))
        break
      case 'link':
        if (attribute(element, 'rel').toLowerCase() === 'canonical') canonical ??= attribute(element, 'href')
        break
      case 'script':
        if (/^application\/(?:[\w.]+\+)?ld\+json/i.test(attribute(element, 'type').trim()))
          gather(json(rawText(element)), things)
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

/** The first of the named meta contents that is there. */
export function metaOf(facts: Facts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = facts.meta.get(name)?.[0]
    if (content !== undefined) return content
  }
  return undefined
}

/** A field of a thing as text: the first text of a list, the name or address of a thing in it. */
export function field(thing: Thing | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = thing?.[name]
    for (const one of Array.isArray(value) ? value : [value]) {
      const found = typeof one === 'string' ? one : isThing(one) ? (one.name ?? one.url ?? one['@value']) : undefined
      if (typeof found === 'string' && found.trim() !== '') return plain(found)
    }
  }
  return undefined
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Decodes what was escaped once too often, drops stray tags, makes white space single. */
export function plain(text: string): string {
  const decoded = text.includes('&') ? decode(text) : text
  return decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}

function isArticle(thing: Thing): boolean {
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

/** Real pages wrap the data in comments, put bare line ends into its strings, and commas after the last. */
function json(source: string): unknown {
  const open = source.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '')
  const bare = open.slice(Math.max(0, open.search(/[{[]/)), Math.max(open.lastIndexOf('}'), open.lastIndexOf(']')) + 1)
  for (const attempt of [bare, bare.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt mends it, or there is none: broken data says nothing.
    }
  }
  return undefined
}

/** Walks lists, graphs and the main entity; a reference by `@id` is looked up where it is needed. */
function gather(value: unknown, things: Thing[], depth = 0): void {
  if (depth > 6 || things.length >= THINGS_LIMIT) return
  if (Array.isArray(value)) for (const one of value) gather(one, things, depth + 1)
  else if (isThing(value)) {
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

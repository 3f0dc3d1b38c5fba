// Who wrote the article of this page?
import { isElsewhere, namesOf, type Placed, spacedText } from './html-elsewhere.ts'
import { type Facts, field, isThing, plain, type Thing } from './html-facts.ts'
import { attribute, type Element, elementsOf, type Page } from './html-tree.ts'

const AUTHORS_LIMIT = 12
const NAME_LENGTH = 60

/** The authors' names in the page's order: from its structured data, its meta elements, or the line that names them. */
export function authorsOf(facts: Facts, { inBody }: Page, article: Placed): string[] {
  const claims = [
    () => thingAuthors(facts.article, facts.things),
    () => facts.meta.get('article:author') ?? [],
    () =>
      [
        'author',
        'dc.creator',
        'dcterms.creator',
        'citation_author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'authors',
        'article.author',
        'og:author',
        'article:author_name',
        'twitter:creator_name',
      ].flatMap((name) => (facts.meta.get(name) ?? []).slice(0, AUTHORS_LIMIT)),
    () => microdataAuthors(inBody, article),
    () => bylines(inBody, article),
  ]
  for (const claim of claims) {
    const names = [...new Set(claim().flatMap(namesIn))].slice(0, AUTHORS_LIMIT)
    if (names.length > 0) return names
  }
  return []
}

/** The names in a byline: `By Ann Lee and Bo Ek, Reuters` without what leads them in. */
export function namesIn(byline: string): string[] {
  const line = plain(byline)
  if (line.length > 200 || /^https?:|^www\.|^@?\w+@|^\/|^\d+$/i.test(line)) return []
  return line
    .replace(LEAD_IN, '')
    .split(/\s*[,;|•·/]\s*(?:and |und |et |y |e )?|\s+(?:and|und|et|y|&)\s+/iu)
    .map((name) => name.replace(LEAD_IN, '').replace(/^[\s(–—-]+|[\s).,:–—-]+$/gu, ''))
    .filter(
      (name) =>
        name !== '' &&
        name.length <= NAME_LENGTH &&
        name.split(' ').length <= 6 &&
        /\p{L}/u.test(name) &&
        !/\d{3}|https?:|@|\.(?:com|org|net)$/i.test(name) &&
        !NOBODY.test(name),
    )
}

const LEAD_IN =
  /^\s*(?:(?:written |posted |published |geschrieben |veröffentlicht |escrito |publié |scritto )?(?:by|von|par|por|di|door|af|av|od|текст|автор)\b:?|(?:authors?|autor(?:en|in|es)?|auteurs?|autore|text|words|story|foto|photo)\s*:)\s*/iu
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion|editor(?:ial)?|staff|author|unknown|anonymous|guest|webmaster|root|null|undefined|none|view all posts|view profile|follow|more|share|posted|updated|published|jr|sr|ph\.?d|md)$/i

function thingAuthors(thing: Thing | undefined, things: readonly Thing[]): string[] {
  const value = thing?.author ?? thing?.creator
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === 'string') return [one]
    if (!isThing(one)) return []
    const known =
      one.name === undefined
        ? things.find((other) => other !== one && other['@id'] !== undefined && other['@id'] === one['@id'])
        : one
    const name = known?.name
    return Array.isArray(name) ? name.filter((part) => typeof part === 'string') : (field(known, 'name') ?? [])
  })
}

function microdataAuthors(inBody: readonly Element[], article: Placed): string[] {
  const names: string[] = []
  for (const element of inBody) {
    if (names.length >= AUTHORS_LIMIT) break
    if (!attribute(element, 'itemprop').split(/\s+/).includes('author') || isElsewhere(element, article)) continue
    const name = [...elementsOf(element)].find(
      (x) => x !== element && attribute(x, 'itemprop').split(/\s+/).includes('name'),
    )
    names.push(
      (name && (attribute(name, 'content') || spacedText(name))) ||
        attribute(element, 'content') ||
        spacedText(element),
    )
  }
  return names
}

const BYLINE =
  /(?:^|[\s_-])(?:by-?line|author|authors|p-author|writer|dateline|contributor|entry-author|post-author)(?:[\s_-]?(?:name|link|names))?(?:\s|$)/i

function bylines(inBody: readonly Element[], article: Placed): string[] {
  let byClass: string | undefined
  for (const element of inBody) {
    const names = namesOf(element)
    const rel = /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel'))
    if (!rel && !BYLINE.test(names)) continue
    const text = plain(spacedText(element))
    if (text === '' || text.length > 120 || isElsewhere(element, article)) continue
    if (rel || /^(?:p-)?author(?:$|\s)/i.test(names.trim())) return [text]
    byClass ??= text
  }
  return byClass === undefined ? [] : [byClass]
}

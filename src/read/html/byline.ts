// Who wrote the article of this page?
import { AUTHOR_WORDS, sectionWords } from '../author-words.ts'
import { SPELLING } from '../dates/spelling.ts'
import { comparable, saysTheSame } from '../same-text.ts'
import { BEHIND, isDomain, isName, isRole, namesIn, PICTURE_LABEL, withoutDate, withoutRole } from './byline-names.ts'
import { attribute, descendantsOf, type Element, type Page, selfAndAncestors } from './dom.ts'
import { senderOf } from './mail-sender.ts'
import { type ArticleLocation, classAndId, isOutsideArticle, nearestFirst, spacedText } from './outside-article.ts'
import { field, isSchemaThing, type PageMetadata, plain, type SchemaThing } from './page-metadata.ts'
import { isOfSite } from './site-name.ts'
import { siteOf } from './title.ts'

const AUTHORS_LIMIT = 12
/** So many elements up from one author are the others of the same byline. */
const BYLINE_DEPTH = 5

/** The authors' names in the page's order: from its structured data, its meta elements, or its byline. */
export function authorsOf(metadata: PageMetadata, { inBody }: Page, article: ArticleLocation): string[] {
  const metaContents = (...names: readonly string[]) =>
    names.flatMap((name) => metadata.meta.get(name) ?? []).slice(0, AUTHORS_LIMIT)
  const claims = [
    () => thingAuthors(metadata.article, metadata.things).flatMap(namesIn),
    () => metaContents('article:author').flatMap(namesIn),
    () => metaContents('citation_author').map(firstNameFirst),
    () =>
      metaContents('dc.creator', 'dcterms.creator').flatMap((name) =>
        LIBRARY.test(name) ? firstNameFirst(name) : namesIn(name),
      ),
    () => contradicting(metaContents(...META_NAMES).flatMap(namesIn), printedNames(inBody, article)),
    () => metaContents(...META_NAMES).flatMap(namesIn),
    () => labelledAuthor(metadata),
    () => microdataAuthors(inBody, article).flatMap(namesIn),
    ...nearestFirst(inBody, article).map(
      (elements) => () => bylines(elements, article).flatMap((line) => namesIn(line.replace(LEAD_IN, ''))),
    ),
    () => writtenAuthor(article),
    () => senderOf(article.around),
  ]
  const site = siteOf(metadata)
  let agencies: string[] = []
  for (const claim of claims) {
    const all = eachOnce(claim().map(withoutRole))
    const publisher = all.findIndex(isDomain)
    const names = all
      .slice(0, publisher < 0 ? undefined : publisher)
      .filter((name) => isName(name) && !sectionWords().has(name.toLowerCase()))
      .slice(0, AUTHORS_LIMIT)
    // "MD" and "RDN" after a name are degrees; what follows a name and a title is an employer.
    const end = names.findIndex((name, index) => index > 0 && isRole(name))
    const people = names
      .slice(0, end < 0 ? undefined : end)
      .filter((name, index) => index === 0 || !/^\p{Lu}{2,4}$/u.test(name))
    const persons = people.filter((name) => !AGENCY.test(name))
    if (persons.some((name) => !isOfSite(name, site))) return withoutPlaces(withoutSite(persons, site))
    if (agencies.length === 0) agencies = people
  }
  return agencies
}

/** "Ann Lee", "ANN LEE" and the "ann-lee" of an address are one person. */
function eachOnce(names: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase().replace(/[\s_-]+/g, ' ')
    if (!first.has(key)) first.set(key, name)
  }
  return [...first.values()]
}

/** "Ann Lee The Islander", "Ann Lee, The Islander": where people are named, their paper is no author. */
function withoutSite(people: readonly string[], site: string | undefined): string[] {
  if (site === undefined) return [...people]
  const isBehind = (name: string) =>
    name.toLowerCase().endsWith(` ${site.toLowerCase()}`) && /\S \S/.test(name.slice(0, -site.length).trim())
  return people
    .filter((name, at) => at === 0 || !saysTheSame(name, site))
    .map((name) => (isBehind(name) ? name.slice(0, -site.length).replace(/[\s,–—-]+$/u, '') : name))
}

/** "Ann Lee, London, Bo Ek": beside names of two words, one word behind them is where they wrote. */
function withoutPlaces(people: readonly string[]): string[] {
  const isWhole = (name: string | undefined) => name !== undefined && /\S\s+\S/.test(name)
  return people.filter((name, at) => at === 0 || isWhole(name) || !isWhole(people[0]) || !/^\p{Lu}\p{Ll}+$/u.test(name))
}

/** `Lee, Ann`, as libraries write it. */
const LIBRARY = /^[\p{L}'’-]+, [\p{L}\p{M}'’. -]+$/u
/** They send the text; whoever wrote it is often named elsewhere on the page. */
const AGENCY =
  /^(?:afp|ap|associated press|the associated press|reuters|dpa|apa|epd|kna|sid|efe|ansa|lusa|tass|xinhua|pti|ani|ians|upi|pa media|press association|bloomberg)$/i
/** The names in the bylines near the article where the page prints "by" before them. */
function printedNames(inBody: readonly Element[], article: ArticleLocation): string[] {
  const [nearest = []] = nearestFirst(inBody, article)
  const printed = article.around.filter(({ text }) => LEAD_IN.test(text)).map(({ text }) => text.replace(LEAD_IN, ''))
  const names = bylines(nearest, article).flatMap((line) => namesIn(line.replace(LEAD_IN, '')))
  return names.filter((name) => PERSON.test(name) && printed.some((line) => line.startsWith(name)))
}

/** An editor who filed it may stand in the page's head; what the reader sees names who wrote it. */
function contradicting(claimed: readonly string[], printed: readonly string[]): readonly string[] {
  if (claimed.length === 0 || !claimed.every((name) => PERSON.test(name))) return []
  const known = new Set(wordsOf(claimed))
  return wordsOf(printed).some((word) => known.has(word)) ? [] : printed
}

function wordsOf(names: readonly string[]): string[] {
  return comparable(names.join(' ')).split(' ')
}

const PERSON = new RegExp(`^${AUTHOR_WORDS.name}$`, 'u')

const META_NAMES = `author parsely-author sailthru.author byl authors article.author og:author og:article:author
  article:author_name`.split(/\s+/)

/** Journals write names as libraries do: `Lee, Ann`. */
function firstNameFirst(name: string): string {
  return name
    .split(/\s*,\s*/, 2)
    .reverse()
    .join(' ')
}

/** The words that introduce a written byline; in structured data the same words begin names. */
const LEAD_IN = new RegExp(
  String.raw`^\s*(?:(?:\p{L}{2,4} )?(?:${AUTHOR_WORDS.written}) )?(?:${AUTHOR_WORDS.by})(?=[\s:]):?\s*`,
  'iu',
)
/** "By Ann Lee | 12/10/2020", "Erstellt von Ann am Dienstag": a line near the title or the end that says so in words. */
const WRITTEN = new RegExp(
  String.raw`^((?:\p{L}+ ){0,2}(?:${AUTHOR_WORDS.written}|${AUTHOR_WORDS.author}) )?(?:${AUTHOR_WORDS.by}) (.+)$`,
  'iu',
)
const NAME = new RegExp(
  String.raw`^(?:\p{L}{1,3}\. )?${AUTHOR_WORDS.name}(?!\p{L})(?=\s*(?:$|[|,·•(@/–—-]|\p{Ll}|\d))`,
  'u',
)
/** "Posted on October 18 by Ann Lee", and what is left of it without the day. */
const POSTED = new RegExp(
  String.raw`^(?:\s*\|\s*|(?:${SPELLING.published})(?!\p{L})[^|]{0,20}?\d.{0,30}?\s)(?=(?:${AUTHOR_WORDS.by})\s)`,
  'iu',
)
const WRITTEN_LENGTH = 100
/** "Text: Ann Lee", "Words & pictures: Ann Lee"; not whoever took the pictures alone. */
const LABELLED = new RegExp(
  String.raw`^(?!${PICTURE_LABEL})(?:${AUTHOR_WORDS.author}|${AUTHOR_WORDS.written}|${AUTHOR_WORDS.label})(?:\s*(?:[/+,]|${AUTHOR_WORDS.and})\s*${PICTURE_LABEL})?\s?[:：]\s`,
  'iu',
)

function writtenAuthor({ around }: ArticleLocation): string[] {
  for (const { text } of around) {
    if (text.length > WRITTEN_LENGTH) continue
    const labelled = LABELLED.test(text) ? namesIn(text).filter((one) => PERSON.test(one)) : []
    if (labelled.length > 0) return labelled
    const line = withoutDate(text).replace(POSTED, '')
    const [, isWritten, rest = ''] = WRITTEN.exec(line.replace(/ \|.*$/, '')) ?? []
    // With a word for writing and a day around it, one word is a name, too.
    const isDated = isWritten !== undefined && line !== text && !rest.includes(' ')
    const name = isDated ? rest : NAME.exec(rest)?.[0]
    if (name === undefined) continue
    const names = namesIn(rest).filter((one) => PERSON.test(one))
    return names.length > 1 ? names : [name.replace(BEHIND, '').replace(/\.$/, '')]
  }
  return []
}

/** `twitter:label1` "Written by" and `twitter:data1` "Ann Lee", as WordPress has it. */
function labelledAuthor({ meta }: PageMetadata): string[] {
  const at = ['1', '2'].find((n) => BY_LABEL.test(meta.get(`twitter:label${n}`)?.[0] ?? ''))
  return at === undefined ? [] : (meta.get(`twitter:data${at}`) ?? []).flatMap(namesIn)
}

const BY_LABEL = new RegExp(
  `^(?:(?:${AUTHOR_WORDS.written}) )?(?:${AUTHOR_WORDS.by})$|^(?:${AUTHOR_WORDS.author})$`,
  'iu',
)

function thingAuthors(thing: SchemaThing | undefined, things: readonly SchemaThing[]): string[] {
  const value = thing?.author ?? thing?.creator
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === 'string') return [one]
    if (!isSchemaThing(one)) return []
    const known =
      one.name === undefined
        ? things.find((other) => other !== one && other['@id'] !== undefined && other['@id'] === one['@id'])
        : one
    const name = known?.name
    return Array.isArray(name) ? name.filter((part) => typeof part === 'string') : (field(known, 'name') ?? [])
  })
}

function microdataAuthors(inBody: readonly Element[], article: ArticleLocation): string[] {
  const names: string[] = []
  let around: Element[] = []
  for (const element of inBody) {
    if (names.length >= AUTHORS_LIMIT) break
    if (!hasProperty(element, 'author') || isOutsideArticle(element, article)) continue
    // Whoever took a picture is marked as its author.
    if (selfAndAncestors(element).some(({ tagName }) => tagName === 'figcaption' || tagName === 'figure')) continue
    // Those of one byline are near each other; each teaser below has its own.
    const ancestors = [...selfAndAncestors(element)]
    if (around.length === 0) around = ancestors.slice(0, BYLINE_DEPTH)
    else if (!ancestors.some((one) => around.includes(one))) continue
    const name = [...descendantsOf(element)].find((x) => x !== element && hasProperty(x, 'name'))
    names.push(
      (name && (attribute(name, 'content') || spacedText(name))) ||
        attribute(element, 'content') ||
        spacedText(element),
    )
  }
  return names
}

/** By microdata, or by RDFa with or without a prefix. */
function hasProperty(element: Element, name: string): boolean {
  const names = `${attribute(element, 'itemprop')} ${attribute(element, 'property')}`.split(/\s+/)
  return names.includes(name) || names.includes(`schema:${name}`)
}

const BYLINE =
  /(?:^|[\s_-])(?<!(?:quote|testimonial)[\s_-]{1,2})(?:by-?line|author|authors|p-author|writer|dateline|contributor|entry-author|post-author|sender|poster)(?:[\s_-]?(?:name|link|names))?(?:\s|$)/i

function bylines(inBody: readonly Element[], article: ArticleLocation): string[] {
  let byClass: string | undefined
  for (const element of inBody) {
    const names = classAndId(element)
    const rel = /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel'))
    if (!rel && !BYLINE.test(names)) continue
    const text = plain(spacedText(element))
    if (text === '' || text.length > 120 || isOutsideArticle(element, article)) continue
    // Where an article was written may be in a class of that name as well.
    if (/dateline/i.test(names) && !LEAD_IN.test(text)) continue
    if (rel || /^(?:p-)?author(?:$|\s)/i.test(names.trim())) return [text]
    byClass ??= text
  }
  return byClass === undefined ? [] : [byClass]
}

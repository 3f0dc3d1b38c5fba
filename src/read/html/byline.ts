// Who wrote the article of this page?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS } from '../author-words.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'
import { saysTheSame } from '../same-text.ts'
import { attribute, descendantsOf, type Element, type Page, selfAndAncestors } from './dom.ts'
import { type ArticleLocation, classAndId, isOutsideArticle, nearestFirst, spacedText } from './outside-article.ts'
import { field, isSchemaThing, type PageMetadata, plain, type SchemaThing } from './page-metadata.ts'
import { siteOf } from './title.ts'

const AUTHORS_LIMIT = 12
/** So many elements up from one author are the others of the same byline. */
const BYLINE_DEPTH = 5
const BY_LAST = new RegExp(String.raw`\s(?:${AUTHOR_WORDS.by})$`, 'iu')
const NAME_LENGTH = 60
const LINE_LENGTH = 200

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
    () => metaContents(...META_NAMES).flatMap(namesIn),
    () => microdataAuthors(inBody, article).flatMap(namesIn),
    ...nearestFirst(inBody, article).map(
      (elements) => () => bylines(elements, article).flatMap((line) => namesIn(line.replace(LEAD_IN, ''))),
    ),
    () => writtenAuthor(article),
    () => mailAuthor(article),
  ]
  const site = siteOf(metadata)
  let agencies: string[] = []
  for (const claim of claims) {
    const names = eachOnce(claim().map(withoutRole)).filter(isName).slice(0, AUTHORS_LIMIT)
    // "MD" and "RDN" after a name are degrees; what follows a name and a title is an employer.
    const end = names.findIndex((name, index) => index > 0 && ROLE.test(name))
    const people = names
      .slice(0, end < 0 ? undefined : end)
      .filter((name, index) => index === 0 || !/^\p{Lu}{2,4}$/u.test(name))
    if (people.some((name) => !AGENCY.test(name) && !saysTheSame(name, site))) return withoutPlaces(people)
    if (agencies.length === 0) agencies = people
  }
  return agencies
}

/** "Ann Lee" and "ANN LEE" are one person. */
function eachOnce(names: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const name of names) if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), name)
  return [...first.values()]
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
/** "Vice President", "Staff Writer": titles, alone or behind a name. */
const TITLES =
  '(?:vice |senior |deputy |chief |managing |associate |assistant )*(?:editor(?: in chief)?|president|director|manager|correspondent|reporter|columnist|(?:staff|senior|contributing) ?writer|contributor|staff|ceo|cto|founder)'
const ROLE = new RegExp(`^${TITLES}$`, 'i')
const NAME_AND_ROLE = new RegExp(String.raw`^(?!our )(\S+ \S+(?: \S+)??)(?: \p{Lu}\p{L}*)? ${TITLES}$`, 'iu')

/** "Ben Silver Games Editor". */
function withoutRole(name: string): string {
  return NAME_AND_ROLE.exec(name)?.[1] ?? name
}

const META_NAMES = `author parsely-author sailthru.author byl authors article.author og:author og:article:author
  article:author_name`.split(/\s+/)

/** The names in a byline: `By Ann Lee and Bo Ek, Reuters`. Names such as "Von Trier" stay whole. */
function namesIn(byline: string): string[] {
  const line = withoutDate(plain(byline).replace(ADDRESS, '').replace(ASIDE, '')).replace(
    /^(?:(?:written|posted|published)\s)?by\s/i,
    '',
  )
  if (line.length > LINE_LENGTH || /https?:|www\./i.test(line)) return []
  return line.split(BETWEEN).map((name) =>
    name
      .replace(LABEL, '')
      .replace(ALL_BY, '')
      .replace(AT_A_DAY, '')
      .replace(BEHIND, '')
      .replace(/^\s*by\s+/i, '')
      .replace(/^[\s(–—»›-]+|(?<!\s\p{Lu}\.)[\s,:–—»›→-]+$|(?<!\s\p{Lu})[\s.,:|–—»›→-]+$/gu, '')
      .replace(/(?<=^[^(]*)\)$/u, ''),
  )
}

/** A byline often ends in the day, or begins with it: "By Ann Lee on December 3, 2024, 5:17 p.m.". */
function withoutDate(line: string): string {
  const named = dayIn(line, '')
  return named ? `${withoutWeekday(line.slice(0, named.start)).replace(ON, '')} | ${line.slice(named.end)}` : line
}

/** "Dr Jane Smith - https://blog.example.com/". */
const ADDRESS = /\s+[-–—|(]\s*(?:https?:\/\/|www\.)\S+$/i
/** "Ann Lee (Brussels, for The Islander)", "Bo Ek (boe)". */
const ASIDE = /(?<=\p{L}\s?)\((?=[^()]*\p{Ll})[^()]*\)/gu
const ON = new RegExp(String.raw`[\s,|·-]+(?:(?:${SPELLING.published})\s*)?(?:${SPELLING.on}|on)?[\s,|·:-]*$`, 'iu')
const AT_A_DAY = new RegExp(String.raw`\s(?:${SPELLING.on}|on)\s\d{1,2}$`, 'iu')
/** "View all posts by", in any language. */
const ALL_BY = new RegExp(
  String.raw`^\s*(?:${anyOf(phrasesOfAll(({ chrome }) => chrome?.about?.opening).filter((phrase) => BY_LAST.test(phrase)))})\s+`,
  'iu',
)
/** What pages put behind a name: "Ann Lee Become a fan", "Ann Lee Edited by Bo Ek". */
const BEHIND =
  /\s+(?:(?:become|follow|contact|email|see|view|more)\s(?:a|me|us|on|by|from|the|this|all|full|author|posts?|bio|profile)\b.*|(?:edited|reviewed|fact[- ]checked|photographs?|photos?|illustrations?)\sby\s.*|(?:updated|published|posted|modified|twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|@\S+))$/iu
/** "Posted Feb. 27", "5:17 p.m.", "Updated 3 hours ago". */
const TIME = /^(?:posted|published|updated|modified|last)\b|\d{1,2}[:.h]\d\d(?!\d)|^\d+ |\b[ap]\.?m\.?$|\bago$/i

/** Journals write names as libraries do: `Lee, Ann`. */
function firstNameFirst(name: string): string {
  return name
    .split(/\s*,\s*/, 2)
    .reverse()
    .join(' ')
}

function isName(name: string): boolean {
  if (name === '' || name.length > NAME_LENGTH || name.split(' ').length > 6) return false
  return (
    !TIME.test(name) &&
    /\p{L}/u.test(name) &&
    !/\d{3}|https?:|www\.|@|\.(?:com|org|net)$|[{}<>]|":/i.test(name) &&
    !NOBODY.test(name)
  )
}

/** The words that introduce a written byline; in structured data the same words begin names. */
const LEAD_IN = new RegExp(String.raw`^\s*(?:(?:${AUTHOR_WORDS.written}) )?(?:${AUTHOR_WORDS.by})(?=[\s:]):?\s*`, 'iu')
const LABEL = new RegExp(String.raw`^\s*(?:${AUTHOR_WORDS.author}|${AUTHOR_WORDS.label})\s*:\s*`, 'iu')
const BETWEEN = new RegExp(
  String.raw`\s*[,;|•·/]\s*(?:(?:${AUTHOR_WORDS.surelyAnd}) )?|\s+(?:${AUTHOR_WORDS.surelyAnd})\s+`,
  'iu',
)
const NOBODY =
  /^(?:(?:wordpress|wp|site)?admin(?:istrator)?|name|username|redaktion|editor(?:ial)?|staff|author|unknown|anonymous|guest|webmaster|root|null|undefined|none|view all posts|view profile|monday|tuesday|wednesday|thursday|friday|saturday|sunday|follow|more|share|posted|updated|published|jr|sr|ph\.?d)$/i

/** "By Ann Lee | 12/10/2020", "Erstellt von Ann am Dienstag": a line near the title or the end that says so in words. */
const WRITTEN = new RegExp(
  String.raw`^((?:\p{L}+ ){0,2}(?:${AUTHOR_WORDS.written}) )?(?:${AUTHOR_WORDS.by}) (.+)$`,
  'iu',
)
const NAME = new RegExp(
  String.raw`^(?:\p{L}{1,3}\. )?${AUTHOR_WORDS.name}(?!\p{L})(?=\s*(?:$|[|,·•(@–—-]|\p{Ll}))`,
  'u',
)
const WRITTEN_LENGTH = 100

function writtenAuthor({ around }: ArticleLocation): string[] {
  for (const { text } of around) {
    if (text.length > WRITTEN_LENGTH) continue
    const line = withoutDate(text)
    const [, isWritten, rest = ''] = WRITTEN.exec(line.replace(/ \|.*$/, '')) ?? []
    // With a word for writing and a day around it, one word is a name, too.
    const isDated = isWritten !== undefined && line !== text && !rest.includes(' ')
    const name = isDated ? rest : NAME.exec(rest)?.[0]
    if (name !== undefined) return [name.replace(BEHIND, '').replace(/\.$/, '')]
  }
  return []
}

/** Archives of mailing lists show `Ann Lee ann at example.org` above the text. */
function mailAuthor({ around }: ArticleLocation): string[] {
  for (const { text } of around) {
    const [, name] =
      /^(?:from:? )?["“]?(\p{L}[^@<>"“”\d:]{2,60}?)["”]? <?\S+(?:@| at )\S+\.[a-z]{2,}/iu.exec(text) ?? []
    if (name !== undefined) return [name]
  }
  return []
}

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
    if (!attribute(element, 'itemprop').split(/\s+/).includes('author') || isOutsideArticle(element, article)) continue
    // Whoever took a picture is marked as its author.
    if (selfAndAncestors(element).some(({ tagName }) => tagName === 'figcaption' || tagName === 'figure')) continue
    // Those of one byline are near each other; each teaser below has its own.
    const ancestors = [...selfAndAncestors(element)]
    if (around.length === 0) around = ancestors.slice(0, BYLINE_DEPTH)
    else if (!ancestors.some((one) => around.includes(one))) continue
    const name = [...descendantsOf(element)].find(
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

// When does this page say that its article was published?
import { AUTHOR_WORDS } from '../author-words.ts'
import { dayInAddress } from '../dates/in-address.ts'
import { type PublishedDay, publishedDayIn } from '../dates/published-day.ts'
import { SPELLING } from '../dates/spelling.ts'
import { datelineDay } from '../dates/wire-dateline.ts'
import { claimedDate } from './claimed-date.ts'
import { type Element, type Page, selfAndAncestors } from './dom.ts'
import { markedDates, namesMember, onlyDay } from './marked-dates.ts'
import { type ArticleLocation, isOutsideArticle, nearestFirst } from './outside-article.ts'
import { ownDay } from './own-day.ts'
import { field, metaContent, type PageMetadata } from './page-metadata.ts'
import type { Segment } from './segments.ts'

/** Meta names that mean the day of publication and nothing else, most reliable first. */
const PUBLISHED =
  `article:published_time og:published_time og:article:published_time datepublished parsely-pub-date dcterms.issued
  dc.date.issued citation_publication_date citation_online_date sailthru.date
  publishdate publish-date publish_date pubdate article.published published-date published_time published_at
  article_date_original originalpublicationdate cxenseparse:recs:publishtime vr:published_time bt:pubdate
  shareaholic:article_published_time article:published rnews:datepublished
  dc.date.publication article:post_date pdate ptime`.split(/\s+/)
/** What may as well mean the latest change: taken after a date that the page shows as that of its article. */
const CREATED = 'dcterms.created dc.date.created dc.date dcterms.date date timestamp created'.split(' ')
const MODIFIED =
  `article:modified_time og:updated_time dcterms.modified dc.date.modified datemodified lastmod last-modified
  article:updated_time`.split(/\s+/)

/**
 * The date as the page gives it: first its head, then what the body marks as its date, then a date in the lines around
 * the title, then the one in its address; `day` is its day in the page's own zone. Dates of comments and of other articles don't count.
 */
export function publishedOf(
  metadata: PageMetadata,
  { inBody }: Page,
  article: ArticleLocation,
  language: string,
): { readonly text: string; readonly day?: string } | undefined {
  for (const text of claimsOf(metadata, inBody, article, language)) {
    if (text === undefined) continue
    const day = ownDay(text, () => shownDays(metadata, inBody, article, language))
    return { text, ...(day !== undefined && { day }) }
  }
  return undefined
}

/** Everything that may give the date, most reliable first; what is not reached is not looked for. */
function* claimsOf(
  metadata: PageMetadata,
  inBody: readonly Element[],
  article: ArticleLocation,
  language: string,
): Generator<string | undefined> {
  const [clear, vague] = headClaims(metadata)
  yield firstDate(clear, language)
  const [near = [], far = []] = nearestFirst(inBody, article)
  const nearest = markedDates(near, article, language)
  yield nearest.marked
  for (const { text } of article.openings) yield datelineDay(text, language)
  yield writtenDate(article, language)
  yield firstDate(vague, language)
  yield nearest.named
  const elsewhere = markedDates(far, article, language)
  yield labelledDate(article, language)
  yield elsewhere.marked ?? elsewhere.named
  yield addressDay(metadata)
  yield [...clear, ...vague].map((claim) => DAY_FIRST.exec(claim)?.[0]).find((day) => day !== undefined)
  yield onlyDay(inBody, language)
}

/** What the page says of the day in other ways than by a timestamp in its head. */
function* shownDays(
  metadata: PageMetadata,
  inBody: readonly Element[],
  article: ArticleLocation,
  language: string,
): Generator<string | undefined> {
  yield addressDay(metadata)
  yield markedDates(nearestFirst(inBody, article)[0] ?? [], article, language).marked
  yield writtenDate(article, language)
}

function addressDay({ canonical }: PageMetadata): string | undefined {
  return canonical === undefined ? undefined : dayInAddress(canonical)
}

/** The day of a timestamp, whatever is wrong with the rest. */
const DAY_FIRST = /^(?:19[89]|20[0-9])\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/

/** What the head of a page says of its date. */
function headClaims(metadata: PageMetadata): [clear: string[], vague: string[]] {
  const named = (names: readonly string[]) => names.map((name) => metaContent(metadata, name))
  const given = (claims: readonly (string | undefined)[]) => claims.filter((claim) => claim !== undefined)
  return [
    given([...firstOf(metadata), ...named(PUBLISHED), PARSELY.exec(metaContent(metadata, 'parsely-page') ?? '')?.[1]]),
    given([
      ...named(CREATED),
      field(metadata.article, 'dateCreated', 'uploadDate'),
      ...metadata.things.map((thing) => field(thing, 'datePublished')),
      ...otherwiseNamed(metadata),
    ]),
  ]
}

/** Sites and their tools have hundreds of names for it; what says when something changes, happens or ends is none. */
function otherwiseNamed({ meta }: PageMetadata): string[] {
  const names = [...meta.keys()].filter((name) => NAMED_DATE.test(name) && !NAMED_OTHERWISE.test(name))
  return names.flatMap((name) => meta.get(name)?.[0] ?? []).filter((content) => content.length < CONTENT_LENGTH)
}

const NAMED_DATE =
  /publi|pub[-_]?(?:date|time)|issue|creat|release|post(?:ed)?[-_]?(?:date|time)|^.{0,30}(?:date|datum|fecha)(?![a-z])|(?<![a-z])date|displaydate|date[-_]?display/
const NAMED_OTHERWISE =
  /modif|updat|last|chang|expir|valid|event|start|end(?![a-z]*dat)|until|access|retriev|revis|review|birth|death|found|build|generat|version|copyright|publisher|image|video|author|creator|current|today|server|crawl|cache|verif|format-detection|lock|deadline|registration|renew/
const CONTENT_LENGTH = 50

/** In the JSON that Parse.ly puts into a meta element. */
const PARSELY = /"pub_date"\s*:\s*"([^"]{8,40})"/

/** The article's data and its meta element: the earlier is that of publication, the later that of an update or of a video. */
function firstOf(metadata: PageMetadata): readonly (string | undefined)[] {
  const claims = [field(metadata.article, 'datePublished'), metaContent(metadata, 'article:published_time')]
  const [data, meta] = claims.map((claim) => Date.parse(claim ?? ''))
  return meta !== undefined && data !== undefined && meta < data ? claims.toReversed() : claims
}

function firstDate(claims: readonly string[], language: string): string | undefined {
  for (const claim of claims) {
    const date = claimedDate(claim, language)
    if (date !== undefined) return date
  }
  return undefined
}

/** When the article was last changed, by the page's account. */
export function updatedOf(metadata: PageMetadata, language: string): string | undefined {
  const claim = field(metadata.article, 'dateModified') ?? metaContent(metadata, ...MODIFIED)
  return claim === undefined ? undefined : claimedDate(claim, language)
}

/** Before the last day of several: "14. - 20. Januar 2022" is when something happens. */
const RANGE = /\d\.?\s?[-–—]\s?$/
const RANGE_BEHIND = /^\s?[-–—]\s?\d{1,2}[./]\s?\d/

/**
 * The date in a short line around the title that contains little else: what is labelled as the day of publication, else
 * what is nearest from the headline on, else above it, where a page has its clock; that of an update only where there is no other.
 */
function writtenDate(article: ArticleLocation, language: string): string | undefined {
  const { around, headline } = article
  const top = headline === undefined ? -1 : around.indexOf(headline)
  const dated = around.flatMap((segment, at) => {
    const named = ownLineDay(segment, article, language)
    return named ? [{ ...named, isAbove: at < top && !article.isBeside(segment) }] : []
  })
  const best =
    dated.find(({ label, isAbove }) => label === 'published' && !isAbove) ??
    dated.find(({ label, isAbove }) => label === undefined && !isAbove) ??
    dated.find(({ label }) => label !== 'updated') ??
    dated[0]
  return best?.day
}

/** The one day that is labelled as that of publication in the lines further off; several are those of other articles. */
function labelledDate(article: ArticleLocation, language: string): string | undefined {
  const days = article.further.flatMap((segment) => {
    const named = ownLineDay(segment, article, language)
    return named?.label === 'published' ? [named.day] : []
  })
  return new Set(days).size === 1 ? days[0] : undefined
}

function ownLineDay(segment: Segment, article: ArticleLocation, language: string): PublishedDay | undefined {
  const { kind, element } = segment
  // A caption may hold the headline and what is beside it.
  const caption = selfAndAncestors(element).find(({ tagName }) => tagName === 'figcaption')
  const isPicture = kind === 'image' || (caption !== undefined && !article.containers.has(caption))
  return isPicture || isOutsideArticle(element, article) ? undefined : dateLineDay(segment, language)
}

const LINE_LENGTH = 160
const WORD = /\S*[\p{L}\p{N}]\S*/gu
/** "This entry was posted on Friday, 18 October 2024 and is filed under …", as WordPress ends an entry. */
const ENTRY = new RegExp(`^(?:${SPELLING.entry})(?!\\p{L})`, 'iu')
const ENTRY_REACH = 80
const BY = new RegExp(`^(?:${AUTHOR_WORDS.by})\\s+\\p{Lu}`, 'iu')
const CHANGED = new RegExp(`(?<!\\p{L})(?:${SPELLING.updated})(?!\\p{L})`, 'iu')

function dateLineDay({ text, linked }: Segment, language: string): PublishedDay | undefined {
  if (namesMember(text)) return undefined
  const entry = ENTRY.exec(text)
  if (!entry && text.length > LINE_LENGTH) return undefined
  const named = publishedDayIn(text, language)
  if (!named) return undefined
  if (entry && named.start < ENTRY_REACH && !CHANGED.test(text.slice(0, LINE_LENGTH)))
    return { ...named, label: 'published' }
  if (text.length > LINE_LENGTH) return undefined
  const before = text.slice(0, named.start)
  const words = `${before} ${text.slice(named.end)}`.match(WORD)?.length ?? 0
  // A link with more than a date leads to something else, unless it is the author's.
  const most = linked > 0.5 && !BY.test(text) ? 5 : /[.!?]$/.test(text) ? 8 : 14
  return words > most || RANGE.test(before) || RANGE_BEHIND.test(text.slice(named.end)) ? undefined : named
}

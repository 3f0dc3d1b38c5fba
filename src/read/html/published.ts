// When does this page say that its article was published?

import { readDate } from '../dates/dates.ts'
import { dayIn, dayInAddress } from '../dates/in-text.ts'
import { datelineDay } from '../dates/wire-dateline.ts'
import { attribute, type Element, type Page, parentOf } from './dom.ts'
import { type ArticleLocation, classAndId, isOutsideArticle, nearestFirst, spacedText } from './outside-article.ts'
import { ownDay } from './own-day.ts'
import { field, metaContent, type PageMetadata } from './page-metadata.ts'

/** Meta names that mean the day of publication and nothing else, most reliable first. */
const PUBLISHED =
  `article:published_time og:published_time og:article:published_time datepublished parsely-pub-date dcterms.issued
  dc.date.issued dcterms.created dc.date.created citation_publication_date citation_online_date sailthru.date
  publishdate publish-date publish_date pubdate article.published published-date published_time published_at
  article_date_original originalpublicationdate cxenseparse:recs:publishtime vr:published_time bt:pubdate
  shareaholic:article_published_time dc.date dcterms.date date article:published rnews:datepublished
  dc.date.publication gentime article:post_date pdate ptime timestamp created`.split(/\s+/)
const MODIFIED =
  `article:modified_time og:updated_time dcterms.modified dc.date.modified datemodified lastmod last-modified
  article:updated_time`.split(/\s+/)

/**
 * The date as the page gives it: first its head, then what the body marks as its date, then a date in the lines around
 * the title, then the one in its address. Dates of comments and of other articles don't count.
 */
export function publishedOf(
  metadata: PageMetadata,
  { inBody }: Page,
  article: ArticleLocation,
  language: string,
): { readonly text: string; readonly day?: string } | undefined {
  const head = headClaims(metadata)
  const [nearest, ...others] = nearestFirst(inBody, article).map(
    (elements) => () => markedDate(elements, article, language),
  )
  const address = () => (metadata.canonical ? dayInAddress(metadata.canonical) : undefined)
  const written = () => writtenDate(article, language)
  const sources = [
    () => firstDate(head, language),
    nearest,
    () => datelineDay(article.opening?.text ?? '', language),
    written,
    ...others,
    address,
    () => head.map((claim) => DAY_FIRST.exec(claim)?.[0]).find((day) => day !== undefined),
  ]
  for (const source of sources) {
    const text = source?.()
    if (text === undefined) continue
    const day = ownDay(text, [address, nearest, written])
    return { text, ...(day !== undefined && { day }) }
  }
  return undefined
}

/** The day of a timestamp, whatever is wrong with the rest. */
const DAY_FIRST = /^(?:19[89]|20[0-9])\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/

/** What the head of a page says of its date. */
function headClaims(metadata: PageMetadata): string[] {
  return [
    field(metadata.article, 'datePublished'),
    ...PUBLISHED.map((name) => metaContent(metadata, name)),
    field(metadata.article, 'dateCreated', 'uploadDate'),
    ...metadata.things.map((thing) => field(thing, 'datePublished')),
  ].filter((claim) => claim !== undefined)
}

function firstDate(claims: readonly string[], language: string): string | undefined {
  for (const claim of claims) {
    const date = dateIn(claim, language)
    if (date !== undefined) return date
  }
  return undefined
}

/** When the article was last changed, by the page's account. */
export function updatedOf(metadata: PageMetadata, language: string): string | undefined {
  const claim = field(metadata.article, 'dateModified') ?? metaContent(metadata, ...MODIFIED)
  return claim === undefined ? undefined : dateIn(claim, language)
}

/** A timestamp as written, or a day in words as `YYYY-MM-DD`. */
function dateIn(text: string, language: string): string | undefined {
  const withoutEnds = text.trim()
  if (/^(?:19[89]|20[0-9])\d-\d\d-\d\d(?:[T ]\d\d:?\d\d|$)/.test(withoutEnds))
    // A timestamp with a flaw gives way to the next source.
    return readDate(withoutEnds, 'UTC') ? withoutEnds : undefined
  const compact = /^((?:19[89]|20[0-9])\d)(\d\d)(\d\d)(?:T|\d{6}$|$)/.exec(withoutEnds)
  if (compact) return dayIn(`${compact[1]}-${compact[2]}-${compact[3]}`, language)?.day
  return dayIn(withoutEnds, language)?.day
}

/** What some elements mark as the article's date: with microdata, microformats, `pubdate`, or a time element. */
function markedDate(inBody: readonly Element[], article: ArticleLocation, language: string): string | undefined {
  let byTime: string | undefined
  let byClass: string | undefined
  for (const element of inBody) {
    const names = classAndId(element)
    const marked =
      /(?:^|\s)(?:datePublished|dateCreated)(?:\s|$)/.test(attribute(element, 'itemprop')) ||
      // RDFa, with or without a prefix.
      RDFA.test(attribute(element, 'property')) ||
      element.attrs.some(({ name }) => name === 'pubdate')
    const time = element.tagName === 'time' || (element.tagName === 'abbr' && /published/.test(names))
    const named = DATED.test(names)
    if ((!marked && !time && !named) || isOutsideArticle(element, article)) continue
    const machine =
      attribute(element, 'datetime') ||
      attribute(element, 'content') ||
      (element.tagName === 'abbr' ? attribute(element, 'title') : '')
    const text = spacedText(element)
    if (isOfMember(element)) continue
    const date = (machine && dateIn(machine, language)) || (text.length < 120 ? dateIn(text, language) : undefined)
    if (!date) continue
    if (marked || /(?:^|\s)(?:dt-published|entry-date|published)(?:\s|$)/.test(names)) return date
    if (/updated|modified/i.test(names)) continue
    if (time) byTime ??= date
    else byClass ??= date
  }
  return byTime ?? byClass
}

const RDFA = /(?:^|[\s:])(?:datePublished|dateCreated|issued|created)(?:\s|$)/

/** The day on which a member joined is not the article's. */
function isOfMember(element: Element): boolean {
  const around = parentOf(element)
  return around !== undefined && JOINED.test(spacedText(around).slice(0, 200))
}

const JOINED =
  /\b(?:joined|member since|registered|registriert seit|mitglied seit|dabei seit|membre depuis|inscrit le|miembro desde|lid sinds)\b/i

const DATED =
  /(?:^|[\s_-])(?:submitted|meta|metadata|postmetadata|postinfo|byline|date|dates|published|publish|posted|postdate|pubdate|pub-date|dateline|datum|fecha|data|timestamp|entry-date|post-date|meta-date)(?:[\s_-]|$)/i

/** The date in a short line around the title that contains little else. */
function writtenDate(article: ArticleLocation, language: string): string | undefined {
  for (const segment of article.around) {
    if (segment.text.length > 160 || isOutsideArticle(segment.element, article)) continue
    const named = dayIn(segment.text, language)
    if (named && `${segment.text.slice(0, named.start)} ${segment.text.slice(named.end)}`.split(/\s+/).length <= 14)
      return named.day
  }
  return undefined
}

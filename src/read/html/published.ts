// When does this page say that its article was published?

import { dayIn, dayInAddress } from '../dates/in-text.ts'
import { isElsewhere, namesOf, type Placed, spacedText } from './elsewhere.ts'
import { type Facts, field, metaOf } from './facts.ts'
import { attribute, type Element, type Page } from './tree.ts'

/** Meta names that mean nothing but the day of publication, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_online_date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'article.published',
  'published-date',
  'published_time',
  'published_at',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'dc.date',
  'dcterms.date',
  'date',
  'article:published',
  'rnews:datepublished',
  'dc.date.publication',
  'gentime',
  'article:post_date',
  'pdate',
  'ptime',
  'timestamp',
  'created',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'article:updated_time',
]

/**
 * The date as the page gives it: what its head says outright, then what the body marks as its date, then a date in
 * the lines around the title, then the one in its address. Dates of comments and of other articles do not count.
 */
export function publishedOf(facts: Facts, { inBody }: Page, article: Placed, language: string): string | undefined {
  return (
    headDate(facts, language) ??
    markedDate(inBody, article, language) ??
    writtenDate(article, language) ??
    (facts.canonical ? dayInAddress(facts.canonical) : undefined)
  )
}

/** The date that the head of a page gives outright. */
function headDate(facts: Facts, language: string): string | undefined {
  const claims = [
    field(facts.article, 'datePublished'),
    ...PUBLISHED.map((name) => metaOf(facts, name)),
    field(facts.article, 'dateCreated', 'uploadDate'),
    ...facts.things.map((thing) => field(thing, 'datePublished')),
  ]
  for (const claim of claims) {
    const date = claim === undefined ? undefined : dateIn(claim, language)
    if (date !== undefined) return date
  }
  return undefined
}

/** When the page says that its article was changed last. */
export function updatedOf(facts: Facts, language: string): string | undefined {
  const claim = field(facts.article, 'dateModified') ?? metaOf(facts, ...MODIFIED)
  return claim === undefined ? undefined : dateIn(claim, language)
}

/** A timestamp as it stands there, a day in words as `YYYY-MM-DD`. */
function dateIn(text: string, language: string): string | undefined {
  const trimmed = text.trim()
  if (/^(?:19[89]|20[0-9])\d-\d\d-\d\d(?:[T ]\d\d:?\d\d|$)/.test(trimmed))
    return trimmed.length <= 60 ? trimmed : trimmed.slice(0, 10)
  const compact = /^((?:19[89]|20[0-9])\d)(\d\d)(\d\d)(?:T|\d{6}$|$)/.exec(trimmed)
  if (compact) return dayIn(`${compact[1]}-${compact[2]}-${compact[3]}`, language)?.day
  return dayIn(trimmed, language)?.day
}

/** What the body marks as its date, by microdata, microformats, `pubdate`, or a time element of its own. */
function markedDate(inBody: readonly Element[], article: Placed, language: string): string | undefined {
  let byTime: string | undefined
  let byClass: string | undefined
  for (const element of inBody) {
    const names = namesOf(element)
    const marked =
      /(?:^|\s)(?:datePublished|dateCreated)(?:\s|$)/.test(attribute(element, 'itemprop')) ||
      element.attrs.some(({ name }) => name === 'pubdate')
    const time = element.tagName === 'time' || (element.tagName === 'abbr' && /published/.test(names))
    const named = DATED.test(names)
    if ((!marked && !time && !named) || isElsewhere(element, article)) continue
    const machine =
      attribute(element, 'datetime') ||
      attribute(element, 'content') ||
      (element.tagName === 'abbr' ? attribute(element, 'title') : '')
    const text = spacedText(element)
    const date = (machine && dateIn(machine, language)) || (text.length < 120 ? dateIn(text, language) : undefined)
    if (!date) continue
    if (marked || /(?:^|\s)(?:dt-published|entry-date|published)(?:\s|$)/.test(names)) return date
    if (/updated|modified/i.test(names)) continue
    if (time) byTime ??= date
    else byClass ??= date
  }
  return byTime ?? byClass
}

const DATED =
  /(?:^|[\s_-])(?:submitted|meta|metadata|postmetadata|postinfo|byline|date|dates|published|publish|posted|postdate|pubdate|pub-date|dateline|datum|fecha|data|timestamp|entry-date|post-date|meta-date)(?:[\s_-]|$)/i

/** A short line around the title that is little more than a date. */
function writtenDate(article: Placed, language: string): string | undefined {
  for (const piece of article.around) {
    if (piece.text.length > 160 || isElsewhere(piece.element, article)) continue
    const named = dayIn(piece.text, language)
    if (named && `${piece.text.slice(0, named.start)} ${piece.text.slice(named.end)}`.split(/\s+/).length <= 14)
      return named.day
  }
  return undefined
}

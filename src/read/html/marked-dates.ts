// Which dates do the elements of a page mark as that of its article?
import { claimedDate } from './claimed-date.ts'
import { attribute, type Element, parentOf } from './dom.ts'
import { type ArticleLocation, classAndId, isOutsideArticle, spacedText } from './outside-article.ts'

/** What a page's elements give as its date: those that mark it as such, and those that are merely called so. */
export interface MarkedDates {
  readonly marked?: string | undefined
  readonly named?: string | undefined
}

/** What some elements mark as the article's date: with microdata, microformats, `pubdate`, or a time element. */
export function markedDates(inBody: readonly Element[], article: ArticleLocation, language: string): MarkedDates {
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
    const given = machine === '' ? undefined : claimedDate(machine, language)
    const shown = text.length < 120 ? claimedDate(text, language) : undefined
    // Beside "Published on 29 June", a machine's date of July is that of a change.
    const date = given && shown && daysBetween(given, shown) > 1 ? shown : (given ?? shown)
    if (!date) continue
    if (marked || /(?:^|\s)(?:dt-published|entry-date|published)(?:\s|$)/.test(names)) return { marked: date }
    if (/updated|modified/i.test(names)) continue
    if (time) byTime ??= date
    else byClass ??= date
  }
  return { marked: byTime, named: byClass }
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000
}

const RDFA = /(?:^|[\s:])(?:datePublished|dateCreated|issued|created)(?:\s|$)/

function isOfMember(element: Element): boolean {
  const around = parentOf(element)
  return around !== undefined && namesMember(spacedText(around).slice(0, 200))
}

/** The day on which a member joined is not the article's. */
export function namesMember(text: string): boolean {
  return JOINED.test(text)
}

const JOINED =
  /\b(?:joined|member since|registered|registriert|mitglied seit|dabei seit|membre depuis|inscrit le|miembro desde|lid sinds)\b/i

const DATED =
  /(?:^|[\s_-])(?:submitted|meta|metadata|postmetadata|postinfo|byline|date|dates|published|publish|posted|postdate|pubdate|pub-date|dateline|datum|fecha|data|timestamp|entry-date|post-date|meta-date)(?:[\s_-]|$)/i

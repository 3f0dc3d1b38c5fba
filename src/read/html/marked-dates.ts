// Which dates do the elements of a page mark as that of its article?
import { labelAtEnd } from '../dates/published-day.ts'
import { claimedDate } from './claimed-date.ts'
import { attribute, type Element, parentOf, selfAndAncestors } from './dom.ts'
import { type ArticleLocation, classAndId, isOfAnother, isOutsideArticle, spacedText } from './outside-article.ts'

/** What a page's elements give as its date: those that mark it as such, and those that are merely called so. */
export interface MarkedDates {
  readonly marked?: string | undefined
  readonly named?: string | undefined
}

/** What some elements mark as the article's date: with microdata, microformats, `pubdate`, or a time element. */
export function markedDates(inBody: readonly Element[], article: ArticleLocation, language: string): MarkedDates {
  let byTime: string | undefined
  let byClass: string | undefined
  let doubtful: string | undefined
  const isInText = betweenOpenings(inBody, article)
  for (const [at, element] of inBody.entries()) {
    const names = classAndId(element)
    const marked =
      /(?:^|\s)(?:datePublished|dateCreated)(?:\s|$)/.test(attribute(element, 'itemprop')) ||
      // RDFa, with or without a prefix.
      RDFA.test(attribute(element, 'property')) ||
      element.attrs.some(({ name }) => name === 'pubdate')
    const time =
      TIME.test(element.tagName) ||
      (element.tagName === 'abbr' && /published/.test(names)) ||
      TIMESTAMP.test(attribute(element, 'title'))
    const named = DATED.test(names)
    if ((!marked && !time && !named) || isOutsideArticle(element, article)) continue
    const text = spacedText(element)
    if (isOfMember(element) || (!marked && isWithinProse(element, text))) continue
    const given = machineDate(element, language)
    const shown = text.length < 120 ? claimedDate(text, language) : undefined
    // Beside "Published on 29 June", a machine's date of July is that of a change.
    const date = given && shown && daysBetween(given, shown) > 1 ? shown : (given ?? shown)
    if (!date) continue
    if (marked || /(?:^|\s)(?:dt-published|entry-date|published)(?:\s|$)/.test(names)) return { marked: date }
    if (/updated|modified/i.test(names)) continue
    if (time && (isInText(element, at) || isOfChange(element, text))) doubtful ??= date
    else if (time) byTime ??= date
    else byClass ??= date
  }
  return { marked: byTime, named: byClass ?? doubtful }
}

/** Whether what stands at a place is between the first paragraphs, where an event, a box or a shared post has its day. */
function betweenOpenings(
  inBody: readonly Element[],
  { openings }: ArticleLocation,
): (element: Element, at: number) => boolean {
  const opening = openings[0]?.element
  const [first = -1, last = -1] = [openings[0], openings.at(-1)].map((one) => one && inBody.indexOf(one.element))
  return (element, at) =>
    first >= 0 && at > first && at < last && !selfAndAncestors(element).some((around) => around === opening)
}

/** "Last updated: " before the element; its day may be that of publication where there is no other. */
function isOfChange(element: Element, text: string): boolean {
  const around = parentOf(element)
  const line = around ? spacedText(around).slice(0, LINE_LENGTH) : ''
  return labelAtEnd(line.slice(0, Math.max(0, line.indexOf(text)))) === 'updated'
}

const LINE_LENGTH = 200

/** The one day that the time elements of a page give whatever the part around them is called; several are those of a list. */
export function onlyDay(inBody: readonly Element[], language: string): string | undefined {
  const times = inBody.filter(({ tagName }) => TIME.test(tagName))
  if (times.length > FEW) return undefined
  const days = times.flatMap((element) => {
    if (isOfMember(element)) return []
    const day = machineDate(element, language) ?? claimedDate(spacedText(element).slice(0, MACHINE_LENGTH), language)
    return day === undefined || isOfAnother(element) ? [] : [day]
  })
  return new Set(days.map((day) => day.slice(0, 10))).size === 1 ? days[0] : undefined
}

const FEW = 20

/** What is shown when the pointer rests on a day. */
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/
/** `relative-time` and the like are elements that scripts fill. */
const TIME = /^(?:time|(?:relative|local)-time|time-(?:ago|since|relative)|timeago)$/

/** What a script reads of the day that is shown as "two years ago". */
function machineDate(element: Element, language: string): string | undefined {
  for (const { name, value } of element.attrs) {
    if (!MACHINE.test(name)) continue
    // A title may as well be a sentence with a day.
    const date = value.length < MACHINE_LENGTH ? claimedDate(value, language) : undefined
    if (date !== undefined) return date
  }
  return undefined
}

const MACHINE =
  /^(?:datetime|content|title|data-(?:[a-z-]{0,20}-)?(?:date|time|datetime|timestamp|utime|iso|published|pubdate|ts))$/
const MACHINE_LENGTH = 60

/** A day in a sentence or below a picture is when something happens. */
function isWithinProse(element: Element, text: string): boolean {
  for (const around of selfAndAncestors(element)) {
    if (/^(?:figure|figcaption|del|ins)$/.test(around.tagName)) return true
    if (!/^(?:p|li|dd|td|blockquote)$/.test(around.tagName)) continue
    const whole = spacedText(around)
    return whole.length > text.length + PROSE_LENGTH && /[.!?…。]["”’»)]?$/u.test(whole) && !whole.startsWith(text)
  }
  return false
}

const PROSE_LENGTH = 60

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000
}

const RDFA = /(?:^|[\s:])(?:datePublished|dateCreated|issued|created)(?:\s|$)|(?:^|\s)(?:dc|dct|dcterms):date(?:\s|$)/

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
  /(?:^|[\s_-])(?:submitted|meta|metadata|postmetadata|postinfo|byline|date|dates|published|publish|posted|postdate|pubdate|pub-date|dateline|datum|fecha|data|timestamp|timeago|time-ago|datetime|date-time|entry-date|post-date|meta-date)(?:[\s_-]|$)/i

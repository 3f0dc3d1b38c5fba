// How are the past issues written as feeds?
import { monthOfId } from '../../model/best-of.ts'
import { escapeHtml } from '../../model/escape.ts'
import { titlesOf } from './issue-title.ts'

/** An issue in a feed. */
export interface FeedEntry {
  readonly id: string
  /** Absent for the best of a month. */
  readonly number?: number
  readonly subject: string
  readonly preheader: string
  readonly at: Date
}

/** The newsletter whose issues they are. */
export interface FeedHead {
  readonly title: string
  readonly url: string
  readonly language: string
}

/** What the feeds have: no best of, whose stories they had before, and no title twice. */
export function latestOf({ language }: Pick<FeedHead, 'language'>, entries: readonly FeedEntry[]): FeedEntry[] {
  const titles = titlesOf(entries, language)
  return entries
    .map((entry, at) => ({ ...entry, subject: titles[at] ?? entry.subject }))
    .filter(({ id }) => monthOfId(id) === undefined)
    .slice(0, 20)
}

/** What XML 1.0 §2.2 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const xml = (text: string): string => escapeHtml(text.toWellFormed().replace(NOT_XML, ''))
const addressOf = (url: string, id: string): string => `${url}/archive/${encodeURIComponent(id)}/`

/** RSS 2.0. */
export function rssOf({ title, url, language }: FeedHead, entries: readonly FeedEntry[]): string {
  const items = entries.map(({ id, subject, preheader, at }) => {
    const link = xml(addressOf(url, id))
    return `<item><title>${xml(subject)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${at.toUTCString()}</pubDate><description>${xml(preheader)}</description></item>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(title)}</title><link>${xml(url)}/archive/</link><description>${xml(title)}</description><language>${xml(language)}</language><atom:link href="${xml(url)}/feed.xml" rel="self" type="application/rss+xml"/>
${items.join('')}</channel></rss>
`
}

/** Atom (RFC 4287). */
export function atomOf({ title, url, language }: FeedHead, entries: readonly FeedEntry[]): string {
  const items = entries.map(({ id, subject, preheader, at }) => {
    const link = xml(addressOf(url, id))
    return `<entry><title>${xml(subject)}</title><link href="${link}"/><id>${link}</id><updated>${at.toISOString()}</updated><summary>${xml(preheader)}</summary></entry>\n`
  })
  const updated = (entries[0]?.at ?? new Date(0)).toISOString()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}"><title>${xml(title)}</title><id>${xml(url)}/archive/</id><link href="${xml(url)}/archive/"/><link rel="self" href="${xml(url)}/atom.xml"/><updated>${updated}</updated><author><name>${xml(title)}</name></author>
${items.join('')}</feed>
`
}

/** JSON Feed 1.1. */
export function jsonFeedOf({ title, url, language }: FeedHead, entries: readonly FeedEntry[]): string {
  const items = entries.map(({ id, subject, preheader, at }) => {
    const link = addressOf(url, id)
    return { id: link, url: link, title: subject, content_text: preheader || subject, date_published: at.toISOString() }
  })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${url}/archive/`,
    feed_url: `${url}/feed.json`,
    language,
    items,
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

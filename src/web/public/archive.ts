// What do the archive's pages show?
import { escapeHtml } from '../../model/escape.ts'
import type { PublicSide } from '../../newsletter.ts'
import type { FeedEntry } from './feeds.ts'
import { numberWords } from './issue-title.ts'
import { type Frame, html } from './layout.ts'
import type { Site } from './site.ts'

type Published = NonNullable<Awaited<ReturnType<PublicSide['issue']>>>

/** An issue that was opened once stays in memory: what was sent never changes. */
const opened = new WeakMap<PublicSide, Map<string, FeedEntry>>()

/** The issues that can be read, the last first. */
export async function entriesOf(side: PublicSide): Promise<FeedEntry[]> {
  const known = opened.get(side) ?? new Map<string, FeedEntry>()
  opened.set(side, known)
  const entries: FeedEntry[] = []
  for (const { id } of await side.issues()) {
    const entry = known.get(id) ?? (await side.issue(id))
    if (!entry) continue
    const { number, subject, preheader, at } = entry
    const kept = { id, ...(number !== undefined && { number }), subject, preheader, at }
    known.set(id, kept)
    entries.push(kept)
  }
  return entries
}

/** To make one takes longer than to show a page. */
const dates = new WeakMap<Frame, Intl.DateTimeFormat>()

function datesOf({ frame, timeZone }: Pick<Site, 'frame' | 'timeZone'>): Intl.DateTimeFormat {
  const known = dates.get(frame) ?? new Intl.DateTimeFormat(frame.language, { dateStyle: 'long', timeZone })
  dates.set(frame, known)
  return known
}

/** The list of issues. */
export function archivePage(
  { words, frame, timeZone, side, page }: Pick<Site, 'words' | 'frame' | 'timeZone' | 'side' | 'page'>,
  entries: readonly FeedEntry[],
): string {
  if (entries.length === 0) return page(words.archive, html`<p>${words.noIssues}</p>`)
  const date = datesOf({ frame, timeZone })
  const items = entries.map(({ id, number, subject, at }) => {
    const before = number === undefined ? '' : `${numberWords(frame.language, number)} · `
    const line = html`${before}<time datetime="${at.toISOString()}">${date.format(at)}</time>`
    return html`<li><a href="${side.url}/archive/${id}/">${subject}</a><br><span class="muted">${line}</span></li>`
  })
  return page(words.archive, html`<ul>${items}</ul><p><a href="${side.url}/">${words.subscribe}</a></p>`)
}

/** The mail's own page, with what a site that links it shows of it; its text is the page's main part. */
export function issuePage(
  { title, url, noIndex }: Frame,
  { id, subject, preheader, cover, html: mail }: Published,
): string {
  const meta = (property: string, content: string) => `<meta property="${property}" content="${escapeHtml(content)}">`
  const address = `${url}/archive/${id}/`
  const head = [
    meta('og:type', 'article'),
    meta('og:site_name', title),
    meta('og:title', subject),
    meta('og:description', preheader),
    meta('og:url', address),
    ...(cover ? [meta('og:image', cover.src), meta('og:image:alt', cover.alt)] : []),
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    noIndex ? '<meta name="robots" content="noindex">' : '',
  ].join('')
  return mail
    .replace(/<\/head>/i, () => `${head}</head>`)
    .replace(' aria-roledescription="email" role="article"', ' role="main"')
}

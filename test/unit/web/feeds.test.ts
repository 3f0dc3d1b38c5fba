// Does a reader of feeds find the issues in each of ours, whatever their subjects say?
import { parseFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { en } from '../../../src/languages/en.ts'
import { archivePage } from '../../../src/web/public/archive.ts'
import { atomOf, jsonFeedOf, latestOf, rssOf } from '../../../src/web/public/feeds.ts'
import type { Html } from '../../../src/web/public/layout.ts'

const HEAD = { title: 'Häfen & <Meere>', url: 'https://example.com/weekly', language: 'de' }
const ENTRY = {
  id: '2026-11-23',
  subject: 'Ships &amp; "<b>boats</b>" ]]> 船',
  preheader: 'A line\0 with \ud800 odd characters',
  at: new Date('2026-11-23T07:00:00Z'),
}
/** Atom's titles have a type beside their text. */
const text = (title: unknown) => Object(title).value ?? title

const LINK = 'https://example.com/weekly/archive/2026-11-23/'

test.each([
  ['RSS', rssOf],
  ['Atom', atomOf],
  ['JSON Feed', jsonFeedOf],
])('%s names the newsletter and each issue with its address and time', (_, write) => {
  const { feed } = parseFeed(write(HEAD, [ENTRY])) as {
    feed: Record<string, unknown> & { items?: unknown[]; entries?: unknown[] }
  }
  expect(text(feed.title)).toBe(HEAD.title)
  const [item, ...others] = (feed.items ?? feed.entries ?? []) as Record<string, unknown>[]
  expect(others).toEqual([])
  expect(text(item?.title)).toBe(ENTRY.subject)
  expect(JSON.stringify(item)).toContain(`"${LINK}"`)
  const at = item?.pubDate ?? item?.updated ?? item?.date_published
  expect(new Date(String(at))).toEqual(ENTRY.at)
})

test('a newsletter without an issue has empty feeds that can be read', () => {
  for (const write of [rssOf, atomOf, jsonFeedOf]) {
    const { feed } = parseFeed(write(HEAD, []))
    expect(text(feed.title)).toBe(HEAD.title)
  }
})

test('an issue whose subject an earlier one had has its number in its title, whatever is sent later', () => {
  const entry = (number: number, subject: string) => ({ ...ENTRY, id: `2026-11-23-${number}`, number, subject })
  const issues = [entry(4, 'Ships'), entry(3, 'Ports'), entry(2, 'Ships'), entry(1, 'Ships')]
  const titles = (all: typeof issues, language = 'en') => latestOf({ language }, all).map(({ subject }) => subject)
  expect(titles(issues)).toEqual(['Ships · No. 4', 'Ports', 'Ships · No. 2', 'Ships'])
  expect(titles(issues.slice(2))).toEqual(['Ships · No. 2', 'Ships'])
  expect(titles(issues.slice(0, 3), 'ja')[0]).toBe('Ships · 第4号')
})

test('the archive shows the number of each issue beside its day, and none for the best of a month', () => {
  const frame = { title: 'Harbours', language: 'en', direction: 'ltr', style: '', url: '', noIndex: false } as const
  const side = { url: 'https://example.com' } as Parameters<typeof archivePage>[0]['side']
  const site = { words: en.pages, frame, timeZone: 'Pacific/Auckland', side, page: (_: string, { html }: Html) => html }
  const shown = archivePage(site, [{ ...ENTRY, number: 13 }, { ...ENTRY, number: 12 }, ENTRY])
  const lines = [...shown.matchAll(/class="muted">(.*?)<\/span>/g)].map(([, line]) => line?.replace(/<[^>]+>/g, ''))
  const day = 'November 23, 2026'
  expect(lines).toEqual([`No. 13 · ${day}`, `No. 12 · ${day}`, day])
})

// Which dates, authors and words does a feed give that keeps to no rule?
import { expect, test } from 'vitest'
import { feedOf } from '../../../src/collect/feed.ts'
import { instantOf } from '../../../src/collect/instant.ts'

test.each([
  ['Tue, 3 Nov 2026 10:00:00 EST', '15:00'],
  ['Tue, 03 Nov 26 10:00:00 GMT', '10:00'],
  ['Tue, 03 Nov 2026 10:00:00 -0500 (EST)', '15:00'],
  ['mar., 03 nov. 2026 10:00:00 +0100', '09:00'],
  ['Tue Nov 3 10:00:00 CET 2026', '09:00'],
  ['20261103T100000Z', '10:00'],
  ['2026-11-03T10:00:00 +0200', '08:00'],
  ['2026-11-03T10:00:00-5', '15:00'],
  ['2026-11-03 10:00:00 UTC', '10:00'],
  ['Nov 3, 2026 10:00 AM EST', '15:00'],
])('%s is an instant', (date, time) => {
  expect(instantOf(date)?.toISOString()).toBe(`2026-11-03T${time}:00.000Z`)
})

test.each([
  '2026-11-03',
  'Tue, 03 Nov 2026 10:00:00',
  '2026-11',
  '0000-00-00T00:00:00Z',
  '2026-11-03T25:00:00Z',
  'soon',
])('%s is none, for want of a zone or of sense', (date) => expect(instantOf(date)).toBeUndefined())

const one = (item: string, spaces = '') =>
  feedOf(
    `<rss version="2.0" ${spaces}><channel><title>T</title><link>https://a.example/</link><item><link>/x</link>${item}</item></channel></rss>`,
    'https://a.example/feed',
  ).entries[0]

test('an author is a name and never an address', () => {
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
  expect(one('<author>jo@a.example (Jo Grün)</author>')?.authors).toEqual(['Jo Grün'])
  expect(one('<dc:creator>Jo Grün (jo@a.example)</dc:creator>', dc)?.authors).toEqual(['Jo Grün'])
  expect(one('<author>Jo Grün &lt;jo@a.example&gt;</author>')?.authors).toEqual(['Jo Grün'])
  expect(one('<author>jo@a.example</author>')?.authors).toEqual([])
  const shown = '<itunes:author>The Show</itunes:author>'
  expect(one(`<dc:creator>Jo Grün</dc:creator>${shown}`, dc)?.authors).toEqual(['Jo Grün'])
  expect(one(shown, dc)?.authors).toEqual(['The Show'])
})

test('a document type in an article is no document type of the feed', () => {
  const text = 'Start each page with <!DOCTYPE html> and nothing before it.'
  expect(one(`<description><![CDATA[${text}]]></description>`)?.summary).toBe(text)
})

test('entities of titles are characters, once', () => {
  expect(one('<title>AT&amp;amp;T &amp;#8217;s &lt;em&gt;new&lt;/em&gt; &amp;lt;b&amp;gt; tag</title>')?.title).toBe(
    'AT&T ’s new <b> tag',
  )
})

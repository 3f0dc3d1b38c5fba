// Does a page's date keep the day that the page itself shows?
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/read/article.ts'
import { page, paragraphs, read } from './html-page.ts'

const published = (time: string) => `<meta property="article:published_time" content="${time}">`
const article = (below: string) => `<article><h1>The lamp</h1>${below}${paragraphs()}</article>`
const dateOf = (body: string, head: string) => read(page(body, head)).meta.date

describe('the day of an instant is that of its page', () => {
  test('where it is written with an offset', () => {
    expect(dateOf(article(''), published('2019-03-12T23:30:00-05:00'))?.day).toBe('2019-03-12')
  })

  test.each([
    ['its address', '2019-03-13T03:30:00Z', '<link rel="canonical" href="https://example.com/2019/03/12/lamp">', ''],
    ['the line below its title', '2019-03-13T03:30:00+00:00', '', '<p>March 12, 2019, 10:30 p.m. EST</p>'],
    ['another stamp', '2019-03-11T22:04:00Z', '', '<time datetime="2019-03-12T00:04:00+02:00">today</time>'],
  ])('where it is in UTC, by %s', (_, time, head, below) => {
    expect(dateOf(article(below), published(time) + head)?.day).toBe('2019-03-12')
  })

  test('but not by a day that no zone could make of it, nor by that of an update', () => {
    expect(dateOf(article('<p>March 12, 2019</p>'), published('2019-03-13T14:30:00Z'))).not.toHaveProperty('day')
    expect(
      dateOf(article('<p>Updated March 13, 2019</p><p>March 12, 2019</p>'), published('2019-03-12T20:00:00Z'))?.day,
    ).toBe('2019-03-12')
  })

  test('and stays so in a newsletter of another zone, at the same instant', async () => {
    const bytes = new TextEncoder().encode(page(article(''), published('2019-03-12T23:30:00-05:00')))
    const { article: one } = await readSource(bytes, 'lamp.html', { timeZone: 'Europe/Berlin', readAt: new Date(0) })
    expect(one?.published).toEqual({ at: new Date('2019-03-13T04:30:00Z'), day: '2019-03-12', from: 'html' })
  })
})

describe('of several dates', () => {
  test('the earlier is that of publication, where data and meta element differ', () => {
    const data = (time: string) =>
      `<script type="application/ld+json">{"@type":"Article","datePublished":"${time}"}</script>`
    const [first, later] = ['2019-03-12T10:00:00Z', '2019-04-01T10:00:00Z']
    expect(dateOf(article(''), data(first) + published(later))?.text).toBe(first)
    expect(dateOf(article(''), data(later) + published(first))?.text).toBe(first)
  })

  test('what the page marks as published comes before a meta element that is called no more than "date"', () => {
    const body = article('<time itemprop="datePublished" datetime="2019-03-12">12 March 2019</time>')
    expect(dateOf(body, '<meta name="date" content="2019-03-20">')?.text).toBe('2019-03-12')
  })

  test('the written one counts where a time element is stamped with another', () => {
    const body = article('<time datetime="2019-03-20T10:00:00Z">Published 12 March 2019</time>')
    expect(dateOf(body, '')?.text).toBe('2019-03-12')
  })

  test.each([
    ['1552386600', '1552386600'],
    ['1552386600000', '1552386600000'],
    ['"20190312T103000+0900"', '2019-03-12T10:30:00+0900'],
    ['"20190312T10h30"', '2019-03-12'],
  ])('a stamp may be %s', (stamp, text) => {
    const data = `<script type="application/ld+json">{"@type":"Article","datePublished":${stamp}}</script>`
    expect(dateOf(article(''), data)?.text).toBe(text)
    expect(dateOf(article(''), `<meta name="parsely-page" content='{"pub_date": "2019-03-12T10:30:00Z"}'>`)?.text).toBe(
      '2019-03-12T10:30:00Z',
    )
  })

  test.each([
    ['days on which something happens', '<p>Festival, 14 – 20 March 2019</p>'],
    ['a linked document', '<p><a href="/x">The agreement on shared rules for authors (ended on 28.02.2017)</a></p>'],
    ['the time at which a server made the page', ''],
  ])('%s are not that of the article', (_, below) => {
    expect(dateOf(article(below), '<meta name="genTime" content="Wed Jul 08 16:36:31 CEST 2020">')).toBeUndefined()
  })
})

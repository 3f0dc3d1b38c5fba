import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/read/conventions/state.ts'
import { metaOf } from '../../../src/read/front-matter/fields.ts'
import { keyed, type Values } from '../../../src/read/front-matter/values.ts'
import { datesOf } from '../../../src/read/front-matter/written-dates.ts'
import { sourceOf } from '../../../src/read/markup/source.ts'

const NO_REGISTRY: Values = new Map()
const meta = (fields: object) => metaOf(keyed(fields), NO_REGISTRY)

describe('the fields of a front matter', () => {
  it('take an address for no name of the site', () => {
    expect(meta({ site: 'https://example.com/ada', publisher: 'The River' }).site).toBe('The River')
    expect(meta({ site: 'www.example.com' }).site).toBeUndefined()
  })
  it('give a title without markup and character references', () => {
    expect(meta({ title: 'The *old* press &#8217;s `ink` &amp;amp; type' }).title).toBe('The old press ’s ink & type')
    expect(meta({ title: 'Vec<T> and a < b' }).title).toContain('a < b')
    expect(meta({ Title: ' ' }).title).toBeUndefined()
    expect(meta({ title: 'The press %%ask Lena%%' }).title).toBe('The press')
    expect(meta({ title: 'From 10%% to 20%%' }).title).toBe('From 10%% to 20%%')
  })

  it.each(['description', 'summary', 'excerpt', 'dek', 'deck', 'subtitle', 'og_description'])(
    'find a dek in %s',
    (name) => {
      expect(meta({ [name]: 'A [line](https://example.com) under the title.' }).dek).toBe('A line under the title.')
    },
  )

  it.each([
    'date',
    'pubDate',
    'pub_date',
    'publishDate',
    'pubDatetime',
    'published',
    'published_at',
    'datePublished',
    'created',
    'dg-created',
    'dcterms.created',
    'post_date_gmt',
    'issued',
    'day',
  ])('find a date in %s', (name) => {
    expect(datesOf(keyed({ [name]: '2026-11-03' })).published).toEqual(['2026-11-03'])
  })

  it('count the day of publication before the day of writing, and keep the others to fall back on', () => {
    const dates = datesOf(keyed({ created: '2026-11-01', date: '2026-11-02', publishDate: '2026-11-03' }))
    expect(dates.published).toEqual(['2026-11-03', '2026-11-02', '2026-11-01'])
  })

  it.each([
    { date: { created: '2026-11-03', updated: '2026-11-05' } },
    { params: { date: '2026-11-03' } },
    { created: '[[2026-11-03]]' },
    { created: '[[Daily/2026-11-03|today]]' },
    { date: [['2026-11-03']] },
    { date: '<2026-11-03>' },
  ])('find a date in %j', (fields) => {
    expect(datesOf(keyed(fields)).published).toEqual(['2026-11-03'])
  })

  it('find a date in the address', () => {
    expect(datesOf(keyed({ path: '2019/05/15/slug' })).address).toBe('2019-05-15')
  })

  it.each(['updated', 'lastmod', 'last_modified_at', 'modified', 'updatedDate'])(
    'find the latest change in %s',
    (name) => {
      expect(meta({ [name]: '2026-11-03' }).updated).toBe('2026-11-03')
    },
  )

  it('find Docusaurus’ latest change', () => {
    expect(meta({ last_update: { date: '2026-11-03', author: 'Ann' } }).updated).toBe('2026-11-03')
  })

  it.each([
    [{ draft: true }, true],
    [{ draft: 'yes' }, true],
    [{ draft: false }, false],
    [{ published: false }, true],
    [{ published: true }, false],
    [{ published: '2026-11-03' }, undefined],
    [{ status: 'draft' }, true],
    [{ Status: 'hidden' }, true],
    [{ status: 'published' }, undefined],
    [{ unlisted: true }, true],
    [{}, undefined],
  ])('tell a draft: %j', (fields, draft) => {
    const { held } = stateOf(keyed(fields))
    expect(held?.code === 'draft').toBe(draft === true)
  })

  it('name tags once, from lists, lines and Hugo’s and Zola’s groups', () => {
    expect(meta({ tags: ['Press', 'Ink'], categories: 'Type, Ink' }).tags).toEqual(['Press', 'Ink', 'Type'])
    expect(meta({ taxonomies: { tags: ['Press'] } }).tags).toEqual(['Press'])
  })

  it('take only a whole address for one', () => {
    expect(meta({ canonical_url: 'https://example.com/a' }).url).toBe('https://example.com/a')
    expect(meta({ permalink: '/a/', url: 'javascript:alert(1)' }).url).toBeUndefined()
  })

  it('find the picture, and the words for it', () => {
    expect(meta({ image: 'a.png', image_alt: 'Ink' }).image).toEqual({ src: 'a.png', alt: 'Ink' })
    expect(meta({ cover: { image: 'b.jpg', alt: 'Type' } }).image).toEqual({ src: 'b.jpg', alt: 'Type' })
    expect(meta({ heroImage: { src: '../c.webp' } }).image).toEqual({ src: '../c.webp', alt: '' })
    expect(meta({ images: ['https://example.com/d'] }).image?.src).toBe('https://example.com/d')
    expect(meta({ image: true, cover: 'wide', teaser: 'On Node.js' }).image).toBeUndefined()
  })

  it.each([
    [{ header: { teaser: 'a.png' } }, 'a.png'],
    [{ image: { feature: 'a.png' } }, 'a.png'],
    [{ cover: { image: 'a.png', relative: true } }, 'a.png'],
    [{ og_image: '/a.png' }, '/a.png'],
    [{ cover: '[[a.png]]' }, 'a.png'],
    [{ cover: '![[b/a.png|300]]' }, 'b/a.png'],
    [{ featured_image: '{static}/images/a.png' }, '/images/a.png'],
    [{ resources: [{ name: 'featured-image', src: 'a.png' }] }, 'a.png'],
    [{ seo: { image: 'https://example.com/a' } }, 'https://example.com/a'],
  ])('find the picture by the keys of a theme: %j', (fields, src) => {
    expect(meta(fields).image?.src).toBe(src)
  })

  it('are looked for in Hugo’s params, too, but the top counts first', () => {
    expect(meta({ title: 'T', params: { title: 'U', author: 'Ann Lee' } })).toMatchObject({
      title: 'T',
      authors: ['Ann Lee'],
    })
  })

  it('say what is featured', () => {
    expect(meta({ sticky: true }).featured).toBe(true)
    expect(meta({ sticky: 100 }).featured).toBe(true)
    expect(meta({ pinned: false }).featured).toBeUndefined()
  })
})

it('takes an address from the root of the site under the names that tools have for it', () => {
  for (const fields of [{ url: '/a/' }, { canonical_url: '/a/' }, { canonical: '/a/' }, { routes: { default: '/a/' } }])
    expect(meta(fields).address).toBe('/a/')
  expect(meta({ path: 'content/posts/a.md', url: 'www.example.com/a' }).address).toBeUndefined()
  expect(meta({ url: 'www.example.com/a' }).url).toBe('https://www.example.com/a')
  expect(meta({ default: '/a/', routes: { aliases: ['/b/'] } }).address).toBeUndefined()
})

it('an address is taken out of what is around it', () => {
  expect(meta({ url: '<https://example.com/a>' }).url).toBe('https://example.com/a')
  expect(meta({ link: '[[https://example.com/a|The yard]]' }).url).toBe('https://example.com/a')
  expect(meta({ source: '[The yard](https://example.com/a)' }).url).toBe('https://example.com/a')
})

describe('a picture', () => {
  it.each([
    { coverUrl: '/a.png' },
    { title_image: '/a.png' },
    { 'blog-photo': '/a.png' },
    { head: [['meta', { property: 'og:image', content: '/a.png' }]] },
    { image: "{{ '/a.png' | relative_url }}" },
    { image: "<img src='/a.png'>" },
    { image: "/a.png 'A boat'" },
  ])('is found in %j', (fields) => {
    expect(meta(fields).image?.src).toBe('/a.png')
  })

  it.each([{ author_image: '/a.png' }, { siteImage: '/a.png' }, { cover: 'wide' }])('is none in %j', (fields) => {
    expect(meta(fields).image).toBeUndefined()
  })
})

it('a directive of ABlog says when a text was posted, wherever it is', () => {
  const { values, body } = sourceOf('# Crane\n\n```{post} Nov 3, 2026\n:tags: a, b\n```\n\nText.\n', 'a.md')
  expect(Object.fromEntries(values)).toEqual({ date: 'Nov 3, 2026', tags: 'a, b' })
  expect(body).toBe('# Crane\n\n\nText.\n')
})

it('a set of Python is a list', () => {
  const { values } = sourceOf('---\ntags: !!set\n  Lake: null\n  boats: null\n---\nText.\n', 'a.md')
  expect(metaOf(values, NO_REGISTRY).tags).toEqual(['Lake', 'boats'])
})

it('tags are read without the signs of notes', () => {
  expect(meta({ tags: '#boat #oar/long' }).tags).toEqual(['boat', 'oar/long'])
  expect(meta({ tags: '[[boat]], [[oar]]' }).tags).toEqual(['boat', 'oar'])
  expect(meta({ tags: ['#boat', '[[oar]]'] }).tags).toEqual(['boat', 'oar'])
  expect(meta({ tags: ['C#', '!important'] }).tags).toEqual(['C#', '!important'])
})

describe('a date', () => {
  it.each<[unknown]>([
    ['“2026-11-03”'],
    ['[2026-11-03](journal.md)'],
    [{ start: '2026-11-03' }],
    [{ date: '2026-11-03' }],
    ['[[journal/2026-11-03]]'],
    ['2026-11-03 → 2026-11-05'],
    [[['2026-11-03|Tuesday']]],
  ])('is taken out of what is around it: %j', (date) => {
    expect(datesOf(keyed({ date })).published).toEqual(['2026-11-03'])
  })

  it('is put together from its parts', () => {
    expect(datesOf(keyed({ year: 2026, month: 11, day: 3 })).published).toEqual(['2026-11-3'])
    expect(datesOf(keyed({ year: 2026 })).published).toEqual([])
  })

  it('is not a word under a key that may mean anything', () => {
    expect(datesOf(keyed({ day: 'Monday', issued: 'twice', timestamp: true })).published).toEqual([])
  })
})

describe('fields that are named in another language', () => {
  const front = (lines: string) => sourceOf(`---\n${lines}\n---\nThe ferry is back.\n`, 'ferry.md').values

  it('are read as those of English', () => {
    const { title, authors, tags, dek } = metaOf(
      front('titel: Die Fähre\nverfasser: Ida Brandt\nschlagwörter: [See]\nbeschreibung: Zwölf auf jeder Fahrt.'),
      NO_REGISTRY,
    )
    expect({ title, authors, tags, dek }).toEqual({
      title: 'Die Fähre',
      authors: ['Ida Brandt'],
      tags: ['See'],
      dek: 'Zwölf auf jeder Fahrt.',
    })
    expect(datesOf(front('投稿日: 2026-11-03')).published).toEqual(['2026-11-03'])
    expect(datesOf(front('data: 3 novembre 2026')).published).toEqual(['3 novembre 2026'])
  })

  it('count after those of English, and only where they hold what their name promises', () => {
    expect(datesOf(front('date: 2026-11-03\nerstellt: 2020-01-01\ndata: ./boats.csv')).published[0]).toBe('2026-11-03')
    expect(datesOf(front('data: boats')).published).toEqual([])
  })
})

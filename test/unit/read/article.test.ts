import { describe, expect, it } from 'vitest'
import { readArticle, readSource } from '../../../src/read/article.ts'
import { readArticles } from '../../../src/read/folder.ts'
import { aFolder, options } from './a-folder.ts'

const read = async (path: string, source: string | Uint8Array) => readSource(Buffer.from(source), path, options)
const article = async (path: string, source: string) => {
  const { article } = await read(path, source)
  if (!article) throw new Error('nothing was read')
  return article
}
const codes = async (path: string, source: string | Uint8Array) =>
  (await read(path, source)).notices.map(({ code }) => code)

const PRESS = `---
id: press
title: "The press&#8217;s *return*"
date: 2026-11-03
updated: 2026-11-05 10:00
author: Ann Lee and Bo King
tags: [Press]
description: An old press prints again.
canonical: https://example.com/press
image: press.jpg
featured: true
---

# The press’s return

An old press prints again, with ink from 1890.

## The ink

It smells of linseed.
`

describe('an article', () => {
  it('is what its file says', async () => {
    expect(await article('blog/press.md', PRESS)).toEqual({
      id: 'press',
      path: 'blog/press.md',
      title: 'The press’s return',
      titleFrom: 'front-matter',
      published: { at: new Date('2026-11-02T23:00:00Z'), day: '2026-11-03', from: 'front-matter' },
      updated: new Date('2026-11-05T09:00:00Z'),
      authors: ['Ann Lee', 'Bo King'],
      tags: ['Press'],
      language: 'en',
      direction: 'ltr',
      dek: 'An old press prints again.',
      url: 'https://example.com/press',
      image: { src: 'press.jpg', alt: '' },
      draft: false,
      featured: true,
      blocks: [
        { type: 'paragraph', text: 'An old press prints again, with ink from 1890.' },
        { type: 'heading', level: 2, text: 'The ink' },
        { type: 'paragraph', text: 'It smells of linseed.' },
      ],
      words: 15,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('takes its title from its first heading, which is then no heading any more', async () => {
    const { title, titleFrom, blocks } = await article('a.md', '![ink](a.png)\n\n## The press\n\nText.\n')
    expect([title, titleFrom, blocks.length]).toEqual(['The press', 'heading', 2])
  })

  it('takes its title from its file if there is no heading above the text', async () => {
    const { title, titleFrom, blocks } = await article('2026-11-03-the-press.md', 'Text.\n\n## The ink\n\nMore.\n')
    expect([title, titleFrom, blocks.length]).toEqual(['The press', 'file-name', 3])
  })

  it('keeps a section that happens to be called like it', async () => {
    const { blocks } = await article('a.md', '---\ntitle: Ink\n---\nText.\n\n## Ink\n\nMore.\n')
    expect(blocks.map(({ text }) => text)).toEqual(['Text.', 'Ink', 'More.'])
  })

  it.each([
    ['its front matter', '2026-11-01-a.md', '---\ndate: 2026-11-03\n---\n', '2026-11-03', 'front-matter'],
    ['its address', 'a.md', '+++\npath = "2026/11/03/a"\n+++\n', '2026-11-03', 'front-matter'],
    ['its file’s name', '2026-11-03-a.md', '---\ntitle: A\n---\n', '2026-11-03', 'file-name'],
    ['its folder', '2026/11/03/a/index.md', 'Text.\n', '2026-11-03', 'file-name'],
    ['its first lines', 'a.md', '# The press\n\n*Ann Lee · 3 November 2026*\n\nText.\n', '2026-11-03', 'text'],
    ['its latest change', 'a.md', '---\nlastmod: 2026-11-03\n---\n', '2026-11-03', 'front-matter'],
    [
      'a name with a day that never was',
      '2021-09-31-a.md',
      '---\ndate: 2021-09-29\n---\n',
      '2021-09-29',
      'front-matter',
    ],
  ])('takes its date from %s', async (_, path, source, day, from) => {
    expect((await article(path, source)).published).toMatchObject({ day, from })
  })

  it('takes no date out of its prose', async () => {
    const source = `# The press\n\nIt stopped on 3 November 1990, and nobody knew why until this year came around.\n`
    expect((await article('a.md', source)).published).toBeUndefined()
  })

  it('says which date it could not read, and takes the next', async () => {
    const { article, notices } = await read('2026-11-03-a.md', '---\ndate: Nov 31\nupdated: soon\n---\n')
    expect(article?.published).toMatchObject({ day: '2026-11-03', from: 'file-name' })
    expect(article?.updated).toBeUndefined()
    expect(notices.map(({ code, what }) => `${code}: ${what}`)).toEqual([
      'bad-date: The date "Nov 31" is not a day.',
      'bad-date: The date "soon" is not a day.',
    ])
  })

  it('is finally dated by its file, never later than the reading', async () => {
    using folder = aFolder({ 'a.md': 'Text.\n' })
    const readAt = new Date('2001-01-01T00:00:00Z')
    const { article } = await readArticle(folder.path, 'a.md', { ...options, readAt })
    expect(article?.published).toEqual({ at: readAt, day: '2001-01-01', from: 'file-time' })
  })

  it('is named by its authors’ registry', async () => {
    using folder = aFolder({
      'authors.yml': 'ann:\n  name: Ann Lee\n',
      'blog/a.md': '---\nauthors: [ann, bo]\n---\nText.\n',
    })
    expect((await readArticle(folder.path, 'blog/a.md', options)).article?.authors).toEqual(['Ann Lee', 'bo'])
  })

  it('changes its hash with what a reader would notice, and with nothing else', async () => {
    const { hash } = await article('a.md', PRESS)
    expect((await article('b.md', PRESS.replace('tags: [Press]', 'tags: [Ink]'))).hash).toBe(hash)
    expect((await article('a.md', PRESS.replace('linseed', 'soot'))).hash).not.toBe(hash)
  })

  it('runs the way of its language', async () => {
    expect(await article('a.md', '---\nlang: fa\n---\nمتن\n')).toMatchObject({ language: 'fa', direction: 'rtl' })
  })

  it('counts two characters of a script without spaces as a word', async () => {
    expect((await article('ja/a.md', '活版印刷の機械\n')).words).toBe(4)
  })

  it('without text is read all the same', async () => {
    expect(await article('a.md', '')).toMatchObject({ title: 'A', blocks: [], words: 0, hash: expect.any(String) })
  })

  it('of no known ending shows its format itself', async () => {
    expect(await article('stdin', '# The press\n\nText.\n')).toMatchObject({ title: 'The press', titleFrom: 'heading' })
    expect((await article('stdin', '<!doctype html><title>The press</title><p>Text of the press.</p>')).titleFrom).toBe(
      'html',
    )
  })

  it('as a page or a text may have a front matter, too', async () => {
    const page = '---\ntitle: The press\ndate: 2026-11-03\n---\n<p>An old press prints again, with ink from 1890.</p>\n'
    expect(await article('a.html', page)).toMatchObject({ title: 'The press', published: { day: '2026-11-03' } })
    const text = 'Title: The press\nDate: 2026-11-03\n\nAn old press prints again, with ink from 1890.\n'
    expect(await article('a.txt', text)).toMatchObject({ title: 'The press', published: { day: '2026-11-03' } })
  })
})

describe('a bad file', () => {
  it('that is not there is a notice', async () => {
    const { article, notices } = await readArticle('/nowhere', 'a.md', options)
    expect(article).toBeUndefined()
    expect(notices).toEqual([
      {
        code: 'unreadable',
        what: 'It cannot be read: it does not exist.',
        where: { file: 'a.md' },
        fix: 'Check that it exists and that you may read it.',
      },
    ])
  })

  it('that no parser can read is a notice, and the others are read', async () => {
    const classes = Array.from({ length: 130_000 }, (_, i) => `c${i}`).join(' ')
    using folder = aFolder({ 'a.html': `<p class="${classes}">The press prints again.</p>`, 'b.md': 'Text.\n' })
    const { articles, notices } = await readArticles(folder.path, options)
    expect(articles.map(({ path }) => path)).toEqual(['b.md'])
    expect(notices.map(({ code, where }) => `${code} ${where.file}`)).toEqual(['unreadable a.html'])
  })

  it('that is a folder is a notice', async () => {
    using folder = aFolder({ 'a.md/b.txt': '' })
    expect((await readArticle(folder.path, 'a.md', options)).notices.map(({ code }) => code)).toEqual(['unreadable'])
  })

  it('of fifty megabytes is a notice, and never read', async () => {
    using folder = aFolder({ 'a.md': Buffer.alloc(50_000_000, 'ink ') })
    const { article, notices } = await readArticle(folder.path, 'a.md', options)
    expect(article).toBeUndefined()
    expect(notices[0]).toMatchObject({ code: 'too-large', what: 'The file has 50.0 MB; an article has at most 4 MB.' })
  })

  it('that is not text is a notice', async () => {
    expect(await codes('a.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toEqual(['binary'])
  })

  it('in another encoding is read, with a notice', async () => {
    const { article, notices } = await read('a.md', Buffer.from('# The café\n\nText.\n', 'latin1'))
    expect(article?.title).toBe('The café')
    expect(notices.map(({ code }) => code)).toEqual(['bad-encoding'])
  })

  it('in UTF-16 is read', async () => {
    const { article } = await read('a.md', Buffer.from('\uFEFF# The café\n\nText.\n', 'utf16le'))
    expect(article?.title).toBe('The café')
  })

  it('whose front matter is broken keeps its text and its title', async () => {
    const { article, notices } = await read('a.md', '---\ndate: "2026\n---\n\n# The press\n\nText.\n')
    expect(article).toMatchObject({ title: 'The press', blocks: [{ text: 'Text.' }] })
    expect(notices).toMatchObject([{ code: 'bad-front-matter', where: { file: 'a.md', line: 2 } }])
  })
})

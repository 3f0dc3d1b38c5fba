// What is read of markups other than Markdown?
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/article.ts'
import { sourceOf } from '../../../src/read/markup/source.ts'
import { options } from './a-folder.ts'

const read = async (text: string, path: string) => {
  const { article, notices } = await readSource(new TextEncoder().encode(text), path, options)
  if (!article) throw new Error(notices[0]?.what)
  return article
}
const blocksOf = ({ blocks }: Awaited<ReturnType<typeof read>>) => blocks.map(({ type, text }) => `${type}: ${text}`)

describe('Org', () => {
  it('gives title, date, authors, tags and what is exported', async () => {
    const article = await read(
      '#+title: The key\n#+date: <2026-11-06 Fri>\n#+author: Ann Lee\n#+filetags: :lock:town:\n\nThe *keeper* retires, says [[https://example.com][the paper]].[fn:1]\n\n* TODO A niece :work:\n:PROPERTIES:\n:ID: x\n:END:\nVersion {{{v}}} is out.\n#+begin_src c\nint x;\n#+end_src\n* Secret :noexport:\nNo.\n** Deeper\nNo.\n* Last\n#+begin_quote\nYes.\n#+end_quote\n',
      'a.org',
    )
    expect(article).toMatchObject({ title: 'The key', authors: ['Ann Lee'], tags: ['lock', 'town'] })
    expect(article.published?.day).toBe('2026-11-06')
    expect(blocksOf(article)).toEqual([
      'paragraph: The keeper retires, says the paper.',
      'heading: A niece',
      'paragraph: Version is out.',
      'code: int x;',
      'heading: Last',
      'quote: Yes.',
    ])
    expect(article.blocks[2]).toMatchObject({ holes: [8] })
  })

  it('reads the keywords of ox-hugo', async () => {
    const article = await read('#+title: A\n#+hugo_draft: true\n#+hugo_tags: bread\n\nText.\n', 'a.org')
    expect(article).toMatchObject({ draft: true, tags: ['bread'] })
  })

  it('takes a tree that ox-hugo exports for the article', async () => {
    const tree = (keyword: string) =>
      `* ${keyword} The weir :lake:@town:\n:PROPERTIES:\n:EXPORT_FILE_NAME: weir\n:EXPORT_DATE: 2026-11-01\n:END:\n\nText.\n\n** A part\n\nMore.\n`
    const article = await read(tree('DONE'), 'a.org')
    expect(article).toMatchObject({ title: 'The weir', tags: ['lake', 'town'], draft: false })
    expect(article.published?.day).toBe('2026-11-01')
    expect(blocksOf(article)).toEqual(['paragraph: Text.', 'heading: A part', 'paragraph: More.'])
    expect((await read(tree('DRAFT'), 'a.org')).draft).toBe(true)
  })
})

describe('reStructuredText', () => {
  it('gives title, fields, headings, lists, notes, code and pictures', async () => {
    const article = await read(
      'The key\n#######\n:date: 2026-11-06\n:authors: Lee, Ann; King, Bo\n:status: draft\n\nThe *keeper* retires, see `the paper <https://example.com>`_ and :ref:`x`. [1]_ [lee20]_\n\n.. note:: Mind this\n   and that.\n\nFirst\n=====\n\n.. image:: a.png\n   :alt: A key\n\nLike this::\n\n    x = 1\n\n* one\n* two\n\n.. A comment.\n\nEnd |v| here.\n\n.. |v| replace:: 1.2\n',
      'a.rst',
    )
    expect(article).toMatchObject({ title: 'The key', authors: ['Lee, Ann', 'King, Bo'], draft: true })
    expect(article.image).toEqual({ src: 'a.png', alt: 'A key' })
    expect(blocksOf(article)).toEqual([
      'paragraph: The keeper retires, see the paper and.',
      'quote: Mind this and that.',
      'heading: First',
      'image: ',
      'paragraph: Like this:',
      'code: x = 1',
      'list: one\ntwo',
      'paragraph: End 1.2 here.',
    ])
  })

  it('reads the posts of ABlog and the comments of Nikola', async () => {
    const blog = await read('.. post:: 2026-11-06\n   :tags: a, b\n\nTitle\n=====\n\nText.\n', 'a.rst')
    expect([blog.published?.day, blog.tags]).toEqual(['2026-11-06', ['a', 'b']])
    expect((await read('.. title: The key\n.. date: 2026-11-06\n\nText.\n', 'a.rst')).title).toBe('The key')
  })
})

describe('AsciiDoc', () => {
  it('gives title, author, date, attributes, sections and blocks', async () => {
    const article = await read(
      '= The key\nAnn Lee <ann@example.com>\nv1.0, 2026-11-06\n:tags: lock, town\n:v: 4\n\nThe *keeper* made {v} keys and {w} locks, see https://example.com[the paper].footnote:[No.] cite:[lee20]\n\n== First\n\nNOTE: Mind this.\n\n[source,c]\n----\nint x;\n----\n\n* one\n** two\n\nimage::a.png[A key, 300]\n\n|===\n| a\n|===\n\n////\nNo.\n////\n',
      'a.adoc',
    )
    expect(article).toMatchObject({ title: 'The key', authors: ['Ann Lee'], tags: ['lock', 'town'] })
    expect(article.published?.day).toBe('2026-11-06')
    expect(blocksOf(article)).toEqual([
      'paragraph: The keeper made 4 keys and locks, see the paper.',
      'heading: First',
      'quote: Mind this.',
      'code: int x;',
      'list: one\ntwo',
      'image: ',
    ])
    expect(article.blocks[0]).toMatchObject({ holes: [27] })
  })

  it('may have the front matter of Jekyll or Hugo', async () => {
    const article = await read('---\ntitle: Front\ndraft: true\n---\n= Inner\n\nText.\n', 'a.adoc')
    expect([article.title, article.draft]).toEqual(['Front', true])
  })
})

describe('a notebook', () => {
  const cell = (cell_type: string, source: string, tags: string[] = []) => ({ cell_type, source, metadata: { tags } })

  it('gives its texts, with its code between them', async () => {
    const cells = [
      cell('raw', '---\ntitle: The well\ndate: 2026-11-06\n---'),
      cell('markdown', 'It gives *nine* buckets.'),
      cell('code', 'x = 1'),
      cell('markdown', 'No.', ['remove-cell']),
    ]
    const article = await read(JSON.stringify({ cells, metadata: {}, nbformat: 4 }), 'a.ipynb')
    expect([article.title, article.published?.day]).toEqual(['The well', '2026-11-06'])
    expect(blocksOf(article)).toEqual(['paragraph: It gives nine buckets.', 'code: x = 1'])
  })

  it('is a notice where it is broken', async () => {
    const { article, notices } = await readSource(new TextEncoder().encode('{"cells":'), 'a.ipynb', options)
    expect([article, notices[0]?.code]).toEqual([undefined, 'unreadable'])
  })
})

describe('properties below the title', () => {
  const PAGE =
    '# The market\n\nCreated: November 6, 2026 10:12 AM\nTags: market, winter\nStatus: Draft\n\nThe market moves.\n'

  it('of a Notion page are metadata', async () => {
    const article = await read(PAGE, 'The market 3f2a9c0b1d3e4f5a8b7c6d5e4f3a2b1c.md')
    expect(article).toMatchObject({ title: 'The market', tags: ['market', 'winter'], draft: true })
    expect(blocksOf(article)).toEqual(['paragraph: The market moves.'])
  })

  it('of a Notion page may have a picture in their names', async () => {
    const source = '# The market\n\n📅 Date: November 6, 2026\n🏷️ Tags: market\n1. Rank: High\n\nThe market moves.\n'
    const article = await read(source, 'The market 3f2a9c0b1d3e4f5a8b7c6d5e4f3a2b1c.md')
    expect(article).toMatchObject({ tags: ['market'], published: { day: '2026-11-06' } })
    expect(blocksOf(article)).toEqual(['paragraph: The market moves.'])
  })

  it.each(['Note: the market is closed until Friday.', 'Ann: Who is there?\nBo: Nobody.'])(
    'of a Notion page are none in %j',
    async (opening) => {
      const source = `# The market\n\n${opening}\n\nThe market moves.\n`
      expect(blocksOf(await read(source, 'The market 3f2a9c0b1d3e4f5a8b7c6d5e4f3a2b1c.md'))).toHaveLength(2)
    },
  )

  it('of another file are text', async () => {
    const talk = '# The market\n\nAnn: Who is there?\nBo: Nobody yet.\n\nThe market moves.\n'
    expect(blocksOf(await read(talk, 'market.md'))).toHaveLength(2)
  })

  it('of Readwise are metadata', async () => {
    const article = await read(
      '# One oven\n\n## Metadata\n- Author: [[Ann Lee]]\n- Full Title: One oven for all\n- URL: https://example.com/oven\n\n## Highlights\n- It bakes. ([View Highlight](https://read.readwise.io/read/1))\n',
      'oven.md',
    )
    expect(article).toMatchObject({ title: 'One oven for all', authors: ['Ann Lee'], url: 'https://example.com/oven' })
    expect(blocksOf(article)).toContain('list: It bakes.')
  })
})

describe('a saved page', () => {
  const HTML =
    '<html><head><title>The lamp</title></head><body><article><h1>The lamp</h1><p>The lamp at the corner is lit by hand again, because the neighbours like the man – who does it.</p></article></body></html>'

  it('in MHTML has its address and the day on which it was saved', async () => {
    const source = `Snapshot-Content-Location: https://example.com/lamp\nDate: Fri, 6 Nov 2026 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${btoa(String.fromCharCode(...new TextEncoder().encode(HTML)))}\n--x--\n`
    const article = await read(source, 'lamp.mhtml')
    expect(article).toMatchObject({ title: 'The lamp', url: 'https://example.com/lamp' })
    expect(article.published?.day).toBe('2026-11-06')
    expect(blocksOf(article)[0]).toContain('the man – who')
  })

  it('of SingleFile names its address in a comment', async () => {
    const comment =
      '<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://example.com/lamp \n saved date: Fri Nov 06 2026 10:00:00 GMT+0100 (CET)\n-->'
    expect((await read(comment + HTML, 'lamp.html')).url).toBe('https://example.com/lamp')
  })
})

describe('a hostile text', () => {
  it.each(['org', 'rst', 'adoc'])('takes no time in .%s', (ending) => {
    const start = performance.now()
    for (const part of ['\n', '*a ', 'image:a', 'a https://a[', '   a\n', '[[a][', '.. a::\n', '====\n'])
      sourceOf(part.repeat(100_000 / part.length), `a.${ending}`)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

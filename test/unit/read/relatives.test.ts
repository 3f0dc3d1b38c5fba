// Is as much read of the relatives of Markdown as of Markdown itself?
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/read/article.ts'
import { scanFolder } from '../../../src/read/folder.ts'
import { parseZiggy } from '../../../src/read/front-matter/ziggy.ts'
import { sourceOf } from '../../../src/read/markup/source.ts'
import { aFolder, options } from './a-folder.ts'

const read = async (text: string, path: string) => {
  const { article, notices } = await readSource(new TextEncoder().encode(text), path, options)
  if (!article) throw new Error(notices[0]?.what)
  expect(notices).toEqual([])
  return article
}
const blocksOf = ({ blocks }: Awaited<ReturnType<typeof read>>) => blocks.map(({ type, text }) => `${type}: ${text}`)

describe('Djot', () => {
  it('is Markdown but for its own marks', async () => {
    const article = await read(
      `---
title: The weir
date: 2026-11-03
---

{#top .lead
  lang=en}
The *old* weir is _open_ --- again{.now}, said the [keeper]{.name}.
He waited...

{% Ask him for a picture. %}
## A long heading
that goes on

It holds {=ten=} tons{-, or eleven-}{+ of water+}, H~2~O, and {*much*} more. See [The gate][].

::: warning
Mind the steps.
:::

: Sluice

  A gate for water.

^ No caption
`,
      'weir.dj',
    )
    expect(article).toMatchObject({ title: 'The weir', published: { day: '2026-11-03' } })
    expect(blocksOf(article)).toEqual([
      'paragraph: The old weir is open — again, said the keeper. He waited…',
      'heading: A long heading that goes on',
      'paragraph: It holds ten tons of water, H2O, and much more. See The gate.',
      'quote: Mind the steps.',
      'paragraph: Sluice',
      'paragraph: A gate for water.',
    ])
  })

  it('keeps code, rules and lists, and titles a text by its heading', async () => {
    const article = await read(
      '# The weir\n\nRun `a -- *b* {.c}` twice.\n\n---\n\n- One *two*\n- Three\n\n```\n*x* ... {.y}\n```\n\n``` =html\n<b>Raw</b>\n```\n',
      '2026-11-03-weir.djot',
    )
    expect(article).toMatchObject({ title: 'The weir', titleFrom: 'heading' })
    expect(blocksOf(article)).toEqual([
      'paragraph: Run a -- *b* {.c} twice.',
      'list: One two\nThree',
      'code: *x* ... {.y}',
    ])
  })
})

describe('SuperMD', () => {
  it('has front matter in Ziggy, and directives for links', async () => {
    const article = await read(
      `---
.title = "The \\"new\\" weir",
.date = @date("2026-11-03T00:00:00"),
.author = "Ann Lee",
.layout = "post.shtml",
.tags = ["lake", "town"],
.draft = true,
---

# [The gate]($section.id('gate'))
Read [the paper]($link.page('news/paper').ref('a b')) and [ours]($link.url("https://example.com/a")).

[The gate]($image.asset('gate.jpg').alt('An open gate'))

[]($video.asset('gate.mp4').loop(true))

># [Mind]($block.attrs('warning'))
>The steps are wet.

\`\`\`=html
<b>Raw</b>
\`\`\`
`,
      'weir.smd',
    )
    expect(article).toMatchObject({
      title: 'The "new" weir',
      published: { day: '2026-11-03' },
      authors: ['Ann Lee'],
      tags: ['lake', 'town'],
      draft: true,
    })
    expect(blocksOf(article)).toEqual([
      'heading: The gate',
      'paragraph: Read the paper and ours.',
      'image: ',
      'quote: The steps are wet.',
    ])
    expect(article.blocks[2]).toMatchObject({ src: 'gate.jpg', alt: 'An open gate' })
  })

  it('that is not valid still keeps a draft back, and says what is wrong', async () => {
    const source = '---\n.title = "The weir\n.date = .date("2026-11-03"),\n.draft = true,\n---\n\nText.\n'
    const { article, notices } = await readSource(new TextEncoder().encode(source), 'a.smd', options)
    expect(article).toMatchObject({ draft: true, published: { day: '2026-11-03' } })
    expect(notices).toMatchObject([{ code: 'bad-front-matter', what: expect.stringContaining('is not valid Ziggy') }])
  })
})

it.each([
  ['// A remark\n.a = "x",\n.b = 1.50', { a: 'x', b: '1.50' }],
  ['.a = .{ .b = [1, 2,], },\n.c = .news,', { a: { b: ['1', '2'] }, c: 'news' }],
  ['.a =\n  \\\\One\n  \\\\two\n,\n.b = "x"', { a: 'One\ntwo', b: 'x' }],
  ['.a = { "k": @tag("v") }', { a: { k: 'v' } }],
  [String.raw`.a = "\xe2\x80\xa6 \u{2026} \"q\""`, { a: '… … "q"' }],
])('Ziggy %j', (text, value) => {
  expect(parseZiggy(text)).toEqual(value)
})

it('no notice says that they are read in part, and a look at a folder sees what reading sees', async () => {
  using folder = aFolder({
    'a.dj': '---\ntitle: A\ndate: 2026-11-03\n---\n\nText.',
    'b.smd': '---\n.title = "B",\n.date = .date("2026-11-04T00:00:00"),\n.draft = true,\n---\nText.',
  })
  const { files, notices } = await scanFolder(folder.path, options)
  expect(notices).toEqual([])
  expect(files.map(({ path, draft, published }) => [path, draft, published?.day])).toEqual([
    ['a.dj', false, '2026-11-03'],
    ['b.smd', true, '2026-11-04'],
  ])
})

it.each(['dj', 'smd'])('a hostile text takes no time in .%s', (ending) => {
  const start = performance.now()
  for (const part of ['\n', '*a ', '{.a ', '[a](', '[a]($image', '# a\n', '{%', ': a\n', '> # [', '[]($image.asset('])
    for (const text of [part.repeat(60_000 / part.length), `---\n.a = 1,\n${part.repeat(9_000)}\n---\n`])
      sourceOf(text, `a.${ending}`)
  expect(performance.now() - start).toBeLessThan(10_000)
})

import { describe, expect, test } from 'vitest'
import { page, paragraphs, read } from './html-page.ts'

const titleOf = (head: string, body = '') => read(page(`${body}<article>${paragraphs()}</article>`, head)).title?.text

describe('the title of a page', () => {
  test('is the heading that the page title repeats, in the words of the heading', () => {
    expect(titleOf('<title>The Lamp’s “Keeper” | Island News</title>', '<h1>The lamp’s “keeper”</h1>')).toBe(
      'The lamp’s “keeper”',
    )
  })

  test('is never the name of the site, which is a heading on many pages', () => {
    const blog = '<h1><a href="https://example.com/">Island Notes</a></h1>'
    expect(
      titleOf('<title>The lamp &#8211; Island Notes</title>', `${blog}<h2 class="entry-title">The lamp</h2>`),
    ).toBe('The lamp')
    expect(titleOf('<title>Island Notes</title>', `${blog}<h2 class="entry-title">The lamp</h2>`)).toBe('The lamp')
    expect(
      titleOf('<title>The lamp - Island Notes</title>', '<h1 class="site-title">Island Notes</h1><h2>The lamp</h2>'),
    ).toBe('The lamp')
  })

  test('is never the name of the section that a heading leads up to', () => {
    const section = '<h3><a href="https://example.com/blogs/harbour/">Harbour Blog</a></h3>'
    const head =
      '<title>Lamp goes out : Harbour Blog : IN</title><link rel="canonical" href="https://example.com/blogs/harbour/2024/lamp">'
    expect(titleOf(head, `${section}<h1>The keeper leaves</h1>`)).toBe('Lamp goes out')
    expect(titleOf(head, '<h1><a href="/blogs/harbour/2024/lamp">Lamp goes out</a></h1>')).toBe('Lamp goes out')
  })

  test('is found behind the name of the site and of a section', () => {
    expect(titleOf('<title>Island Notes » Blog archive » The lamp</title>', '<h2>The lamp</h2>')).toBe('The lamp')
    const nameplate = '<meta property="og:site_name" content="Island Notes">'
    expect(titleOf(`<title>Island Notes: The lamp</title>${nameplate}`)).toBe('Island Notes: The lamp')
    expect(titleOf(`<title>Island Notes - The lamp</title>${nameplate}`)).toBe('The lamp')
  })

  test('is cut from the name of its site in scripts without spaces, whatever mark is between them', () => {
    const site = '<meta property="og:site_name" content="河口新報">'
    for (const title of [
      '橋の工事が春に終わる_河口新報',
      '橋の工事が春に終わる｜河口新報',
      '橋の工事が春に終わる／河口新報',
      '橋の工事が春に終わる——河口新報',
      '橋の工事が春に終わる：河口新報デジタル',
      '【河口新報】橋の工事が春に終わる',
      '橋の工事が春に終わる－社会－河口新報',
    ])
      expect(titleOf(`<title>${title}</title>${site}`), title).toBe('橋の工事が春に終わる')
    for (const title of [
      '大桥工程春天完工_新闻中心_河口网',
      '大桥工程春天完工-河口网',
      '大桥工程春天完工|河口',
      '大桥工程春天完工（河口日报）',
    ])
      expect(titleOf(`<title>${title}</title>`), title).toBe('大桥工程春天完工')
    for (const title of [
      '다리 공사가 봄에 끝난다 < 사회 < 기사본문 - 강어귀신문',
      '다리 공사가 봄에 끝난다 :: 강어귀신문',
    ])
      expect(titleOf(`<title>${title}</title>`), title).toBe('다리 공사가 봄에 끝난다')
  })

  test('keeps what stands before or behind a mark in scripts without spaces and names no site', () => {
    for (const title of [
      '【速報】橋の工事が春に終わる',
      '深度｜大桥工程春天完工',
      '河口镇的船长王大海：这不是新闻',
      '河口镇的大桥——六年的新闻',
      '从A-B码头到C-D码头的六年',
    ])
      expect(titleOf(`<title>${title}</title>`), title).toBe(title)
  })

  test('may name the site itself', () => {
    const site = '<meta property="og:site_name" content="Lantern">'
    expect(titleOf(`<title>Why the Lantern changed hands | Blog</title>${site}`)).toBe('Why the Lantern changed hands')
  })

  test('keeps a bar or a dash of its own where nothing says that a site follows', () => {
    expect(titleOf('<title>Work - life</title>')).toBe('Work - life')
    expect(
      titleOf(
        '<title>FUTURE – an island breaks free – the film</title>',
        '<h1>FUTURE – an island breaks free – the film</h1>',
      ),
    ).toBe('FUTURE – an island breaks free – the film')
  })

  test('is what Open Graph says where the heading carries a kicker beside it', () => {
    const og = '<meta property="og:title" content="The lamp goes out">'
    expect(titleOf(og, '<h1><span>Local news</span> | The lamp goes out</h1>')).toBe('The lamp goes out')
  })

  test('is the only heading of the first rank where the head has it in other words', () => {
    expect(
      titleOf('<title>Lamp keeper island birds - Island News</title>', '<h1>The last lamp keeper of the island</h1>'),
    ).toBe('The last lamp keeper of the island')
  })

  test('comes from the structured data, with its entities decoded', () => {
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Notes"},{"@type":["Article"],"headline":"Fish &amp; lamps"}]}</script>'
    expect(titleOf(data)).toBe('Fish & lamps')
  })

  test('is neither a heading nor a block of the article', () => {
    const { title, blocks } = read(
      page(`<article><h1>The lamp</h1>${paragraphs()}</article>`, '<title>The lamp</title>'),
    )
    expect(title).toEqual({ text: 'The lamp', from: 'html' })
    expect(blocks.every(({ type }) => type === 'paragraph')).toBe(true)
  })

  test('is not the title of a picture', () => {
    expect(titleOf('', '<svg><title>Close</title></svg><h1>The lamp</h1>')).toBe('The lamp')
  })

  test('is left open if the page has none: the heading of a section is not a title', () => {
    expect(read(page(`<article>${paragraphs()}<h2>In winter</h2>${paragraphs()}</article>`)).title).toBeUndefined()
  })
})

test('the line that leads home is no part of a title that a site glues it to', () => {
  const home = 'All mills of the island'
  const body = `<h1><a href="/">${home}</a></h1><h1>Ladder mill</h1><h1>More</h1>`
  expect(titleOf(`<title>Ladder mill${home} | ${home}</title>`, body)).toBe('Ladder mill')
})

test('a Latin name behind those of section and paper goes with them', () => {
  const text = `<p>${'磨坊在今天早上重新开始转动，镇上的居民都非常高兴。'.repeat(3)}</p>`.repeat(3)
  const html = (title: string) => read(page(`<div>${text}</div>`, `<title>${title}</title>`)).title?.text
  expect(html('镇上的磨坊重新开始转动_政商_码头新闻-The Quay')).toBe('镇上的磨坊重新开始转动')
  expect(html('镇上的磨坊发布新产品-Kettle')).toBe('镇上的磨坊发布新产品-Kettle')
})

test('a heading that says the title again behind a day is none of the text', () => {
  const body = `<h1>The ladder is climbed again</h1><h2>Oct 18 The ladder is climbed again</h2>${paragraphs()}<h2>Why</h2>${paragraphs()}`
  const { blocks } = read(page(`<article>${body}</article>`))
  expect(blocks.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(['Why'])
})

test('a step of the path that is the page’s title is one, though its heading is called like a site’s', () => {
  const body = `<article><h1 class="blog-title">The lamp is out</h1>${paragraphs()}</article>`
  expect(read(page(body, '<title>The Islander &gt;&gt; Letters &gt;&gt; The lamp is out</title>')).title?.text).toBe(
    'The lamp is out',
  )
})

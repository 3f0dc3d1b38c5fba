// What can a template show of an issue?
import { expect, test } from 'vitest'
import { readStyleSheet } from '../../../src/check/style-sheet.ts'
import { columns } from '../../../src/model/columns.ts'
import type { Related, Story } from '../../../src/model/issue.ts'
import { templateData } from '../../../src/render/template-data.ts'
import { issue, ordinary, story } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

const STYLE = { accent: '#9b1c31' }
const related = (count: number): Related[] =>
  Array.from({ length: count }, (_, at) => ({
    path: `${at}.md`,
    title: `Report ${at}`,
    language: 'en',
    direction: 'ltr',
  }))

test('an event with much coverage has six links and the number of those left out', () => {
  const { lead } = templateData(issue({ lead: story({ title: 'Fire', related: related(40) }) }), weekly, STYLE)
  expect(lead.related).toHaveLength(6)
  expect(lead.moreRelated).toBe('and 34 more')
})

test('a single link too many is shown rather than counted', () => {
  const { lead } = templateData(issue({ lead: story({ title: 'Fire', related: related(7) }) }), weekly, STYLE)
  expect(lead.related).toHaveLength(7)
  expect(lead.moreRelated).toBe('')
})

test('the table of contents has at most twelve headlines, without that of the lead', () => {
  const stories = Array.from({ length: 59 }, (_, at) => story({ title: `Story ${at}` }))
  const view = templateData(issue({ sections: [{ title: '', stories }] }), weekly, STYLE)
  expect(view.contents).toHaveLength(12)
  expect(view.moreContents).toBe('and 47 more')
  expect(view.contents[0]?.title).toBe('Story 0')
})

test('a story in one sentence is its dek, or else the first sentence of its summary, or else empty', () => {
  const sentence = (given: object) =>
    templateData(issue({ lead: story({ title: 'T', ...given }) }), weekly, STYLE).lead.sentence
  expect(sentence({ dek: 'A dek.' })).toBe('A dek.')
  expect(sentence({ summary: ['First.', 'Second.'] })).toBe('First.')
  expect(sentence({ summary: [] })).toBe('')
  expect(sentence({ summary: ['on Monday it opens.', 'Second.'] })).toBe('On Monday it opens.')
})

test('a picture of known size has a width and a height', async () => {
  const image = { src: 'https://example.com/a.png', alt: 'A', width: 1200, height: 600 }
  const { html } = await mail({ ...ordinary, lead: story({ title: 'T', image }) })
  expect(html).toContain('width="560" height="280"')
})

test('a label in another language than the story’s keeps its own direction', async () => {
  const arabic = story({ title: 'عنوان', language: 'ar', direction: 'rtl', keyPoints: ['أول', 'ثان'] })
  const { html } = await mail({ ...ordinary, sections: [{ title: '', stories: [arabic] }] }, weekly, {
    keyPoints: 'all',
  })
  expect(html).toMatch(/<strong lang="en" dir="ltr"[^>]*>In this article<\/strong>/)
})

test('updated stories have a section of their own, titled in the newsletter’s language', () => {
  const given = issue({
    sections: [{ title: '', stories: [story({ title: 'New' })] }],
    updated: [story({ title: 'Old' })],
  })
  const titles = (language: string) =>
    templateData(given, { ...weekly, language }, STYLE).sections.map(({ title, stories }) => [title, stories[0]?.title])
  expect(titles('en')).toEqual([
    ['Also in this issue', 'New'],
    ['Updated', 'Old'],
  ])
  expect(titles('de')[1]).toEqual(['Aktualisiert', 'Old'])
})

test('a key point of which nothing is left is dropped', () => {
  const lead = story({ title: 'T', keyPoints: ['First', '\uE000\u202E', 'Last'] })
  expect(templateData(issue({ lead }), weekly, STYLE).lead.keyPoints).toEqual(['First', 'Last'])
})

test.each([
  [undefined, [2, 0]],
  ['lead', [2, 0]],
  ['all', [2, 2]],
  ['none', [0, 0]],
] as const)('with look.keyPoints %s, the lead and another story list %j key points', (keyPoints, counts) => {
  const given = { keyPoints: ['First', 'Last'] }
  const stories = [story({ title: 'B', ...given })]
  const data = templateData(
    issue({ lead: story({ title: 'A', ...given }), sections: [{ title: '', stories }] }),
    weekly,
    { ...STYLE, keyPoints },
  )
  expect([data.lead, data.sections[0]?.stories[0]].map((each) => each?.keyPoints.length)).toEqual(counts)
})

const publishedOn = (title: string, day: string): Story =>
  story({ title, published: { at: new Date(`${day}T08:00:00Z`), day, from: 'front-matter' } })

test('each story has its date where the stories are more than a week apart, and else none', async () => {
  const both = (day: string) =>
    issue({
      lead: publishedOn('New', '2026-11-22'),
      sections: [{ title: '', stories: [publishedOn('Old', day), story({ title: 'Undated' })] }],
    })
  const dates = (day: string) => {
    const { lead, sections } = templateData(both(day), weekly, STYLE)
    return [lead, ...(sections[0]?.stories ?? [])].map(({ date }) => date)
  }
  expect(dates('2026-11-15')).toEqual(['', '', ''])
  expect(dates('2026-11-14')).toEqual(['Nov 22, 2026', 'Nov 14, 2026', ''])
  for (const name of LOOKS) {
    const { html, text } = await mail(both('2026-11-14'), weekly, lookNamed(name))
    for (const part of [html, text]) expect(part).toContain('Nov 14, 2026')
  }
})

test.each(LOOKS)(
  'the nameplate and the pictures are links, and a dek is in the colour of the text: %s',
  async (name) => {
    const { html, text } = await mail(ordinary, { ...weekly, url: 'https://example.com/weekly' }, lookNamed(name))
    expect(html).toMatch(/<h1[^>]*><a href="https:\/\/example\.com\/weekly"[^>]*>The Weekly<\/a><\/h1>/)
    expect(text).toContain('https://example.com/weekly\n')
    expect(html.match(/<img /g) ?? []).toHaveLength((html.match(/<a href="https:[^>]*><img /g) ?? []).length)
    expect(html).not.toMatch(/<p class="[^"]*muted[^"]*"[^>]*>(?:<em>)?Forty years/)
  },
)

test('a linked picture without a description is named by its headline', async () => {
  const { html } = await mail(ordinary)
  expect(html).toMatch(/aria-label="A clock that loses a second in forty billion years"[^>]*><img [^>]*alt /)
})

test('the preheader fills the line of the widest inbox', () => {
  for (const preheader of ['', 'Short', '短い', 'x'.repeat(200)]) {
    const { filler } = templateData(issue({ preheader }), weekly, STYLE)
    expect(columns(preheader + filler)).toBe(200)
    expect(filler.replaceAll('\u00a0\u034f', '')).toBe('')
  }
})

test.each(LOOKS)('Gmail reads the style sheet that has the sizes on phones: %s', async (name) => {
  const { html } = await mail(ordinary, weekly, lookNamed(name))
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => readStyleSheet(css))
  const read = sheets.filter((rules) =>
    rules.some(({ media, selector }) => /max-width/.test(media) || selector === '.plain a'),
  )
  expect(read).toHaveLength(1)
  for (const { selector, declarations, media } of read.flat()) {
    expect(selector).toMatch(/^[\w.# -]+$/)
    expect(media).toMatch(/^(?:\(max-width:\s?\d+px\))?$/)
    for (const { property } of declarations) expect(property).toMatch(/^(?:color|text-decoration|font-size)$/)
  }
})

// What can a template show of an issue?
import { expect, test } from 'vitest'
import type { Related } from '../../../src/model/issue.ts'
import { templateData } from '../../../src/render/template-data.ts'
import { issue, ordinary, story } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'

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

test('the table of contents has at most twelve headlines', () => {
  const stories = Array.from({ length: 59 }, (_, at) => story({ title: `Story ${at}` }))
  const view = templateData(issue({ sections: [{ title: '', stories }] }), weekly, STYLE)
  expect(view.contents).toHaveLength(12)
  expect(view.moreContents).toBe('and 48 more')
})

test('a story in one sentence is its dek, or else the first sentence of its summary, or else empty', () => {
  const sentence = (given: object) =>
    templateData(issue({ lead: story({ title: 'T', ...given }) }), weekly, STYLE).lead.sentence
  expect(sentence({ dek: 'A dek.' })).toBe('A dek.')
  expect(sentence({ summary: ['First.', 'Second.'] })).toBe('First.')
  expect(sentence({ summary: [] })).toBe('')
})

test('a picture of known size has a width and a height', async () => {
  const image = { src: 'https://example.com/a.png', alt: 'A', width: 1200, height: 600 }
  const { html } = await mail({ ...ordinary, lead: story({ title: 'T', image }) })
  expect(html).toContain('width="560" height="280"')
})

test('a label in another language than the story’s keeps its own direction', async () => {
  const arabic = story({ title: 'عنوان', language: 'ar', direction: 'rtl', keyPoints: ['أول', 'ثان'] })
  const { html } = await mail({ ...ordinary, sections: [{ title: '', stories: [arabic] }] })
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

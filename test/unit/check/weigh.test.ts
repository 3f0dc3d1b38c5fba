// Is every byte of a mail counted once, for a story or for the rest?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage, textOf } from '../../../src/check/page.ts'
import { weighStories } from '../../../src/check/weigh.ts'
import { storiesOf } from '../../../src/model/issue.ts'
import * as issues from '../../support/issue.ts'
import { mail } from '../../support/look.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'

const CASES = Object.entries({ ordinary: issues.ordinary, single: issues.single, rtl: issues.rtl, cjk: issues.cjk })
const total = ({ stories, around }: ReturnType<typeof weighStories>) =>
  stories.reduce((sum, { bytes }) => sum + bytes, around)

describe.each(LOOKS)('in the look %s', (look) => {
  test.each(CASES)('every story of %s has its own element, which contains its summary', async (_, issue) => {
    const stories = storiesOf(issue)
    const { html } = await mail(issue, undefined, lookNamed(look))
    const weights = weighStories(html, stories)
    const { elements } = readPage(html)
    for (const [at, { title }] of stories.entries()) {
      const { bytes, element = -1 } = weights.stories[at] ?? { bytes: 0 }
      const text = elements[element] ? textOf(elements[element]) : ''
      expect(text).toContain(title.replace(/\s+/g, ' '))
      for (const other of stories)
        if (other.title !== title && !title.includes(other.title)) expect(text).not.toContain(other.title)
      expect(bytes).toBeGreaterThan(title.length)
    }
    expect(total(weights)).toBe(Buffer.byteLength(html))
    expect(new Set(weights.stories.map(({ element }) => element)).size).toBe(stories.length)
  })
})

test('a headline in the table of contents is not the story', () => {
  const html = '<body><ol><li><a href="#a">Rain</a></li></ol><div><h2>Rain</h2><p>It rained.</p></div></body>'
  const { stories } = weighStories(html, [{ title: 'Rain' }])
  expect(stories[0]?.bytes).toBe('<div><h2>Rain</h2><p>It rained.</p></div>'.length)
})

test('in a look without headings, an element whose text is the title is the headline', () => {
  const html = '<body><p>Today</p><ul><li><b>Rain</b> 2 min</li><li><b>Sun</b> 1 min</li></ul></body>'
  const { stories } = weighStories(html, [{ title: 'Rain' }, { title: 'Sun' }])
  expect(stories.map(({ bytes }) => bytes)).toEqual([26, 25])
})

test('two stories with the same title are counted apart', () => {
  const html = '<body><div><h2>Rain</h2>a</div><div><h2>Rain</h2>bb</div></body>'
  const { stories } = weighStories(html, [{ title: 'Rain' }, { title: 'Rain' }])
  expect(stories.map(({ bytes }) => bytes)).toEqual([25, 26])
})

test('so are they in a look without headings, whose elements nest', () => {
  const html = '<body><ul><li><p><b>Rain</b></p></li><li><p><b>Rain</b></p></li></ul></body>'
  const { stories } = weighStories(html, [{ title: 'Rain' }, { title: 'Rain' }])
  expect(stories.map(({ bytes }) => bytes)).toEqual([27, 27])
  expect(stories[0]?.element).toBeLessThan(stories[1]?.element ?? 0)
})

test('a story that the look does not show has no bytes', () => {
  expect(weighStories('<p>Hello</p>', [{ title: 'Rain' }])).toEqual({ stories: [{ bytes: 0 }], around: 12 })
})

test('whatever the markup, the shares add up to the whole', () => {
  const title = fc.constantFrom('Rain', 'Sun', 'Schnee über Ōsaka', '')
  const tag = fc.constantFrom('div', 'p', 'table', 'tr', 'td', 'h2', 'h3', 'b', 'a', 'li')
  const piece = fc.oneof(
    title,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.array(title, { maxLength: 6 }), (pieces, titles) => {
      const html = pieces.join('')
      const weights = weighStories(
        html,
        titles.map((title) => ({ title })),
      )
      expect(total(weights)).toBe(Buffer.byteLength(html))
      expect(weights.stories.every(({ bytes }) => bytes >= 0)).toBe(true)
    }),
  )
})

// Which stories of a month are its best, and what of them is for whom?
import { expect, test } from 'vitest'
import { composeBestOf } from '../../../src/compose/best-of.ts'
import { monthBefore, shareOfBest, spanOfMonth } from '../../../src/model/best-of.ts'
import { type Issue, type Related, type Story, storiesOf } from '../../../src/model/issue.ts'
import { OTHER_TOPIC } from '../../../src/model/topics.ts'

const RELATED: Related = { path: 'r.md', title: 'R', language: 'en', direction: 'ltr' }

function story(id: string, more: Partial<Story> = {}): Story {
  const shown = { minutes: 1, language: 'en', direction: 'ltr', summary: [`About ${id}.`], keyPoints: [] } as const
  return { id, path: `${id}.md`, title: `The story ${id}`, related: [], ...shown, ...more }
}

function issue(day: number, [lead, ...rest]: readonly [Story, ...Story[]], more: Partial<Issue> = {}): Issue {
  const id = `2026-11-0${day}`
  const window = { until: new Date(`${id}T07:00:00Z`) }
  const own = [{ title: 'Of its own', stories: rest }]
  return { id, number: day, window, subject: '', preheader: '', lead, sections: own, brief: [], ...more }
}

function bestOf(sent: readonly Issue[], more: Partial<Parameters<typeof composeBestOf>[1]> = {}) {
  const window = spanOfMonth('2026-11', 'UTC')
  const of = { id: '2026-11-best-of', month: '2026-11', window, language: 'en', newsletter: 'X' }
  const made = composeBestOf(sent, { ...of, sections: [], max: 12, min: 1, readers: [], ...more })
  if (!made) throw new Error('there is no best of')
  return made
}

const idsOf = (of: Issue) => storiesOf(of).map(({ id }) => id)

test('leads come first, what more articles covered before them, then the others by their place; no story twice', () => {
  const sent = [
    issue(2, [story('a'), story('a1'), story('a2')], { updated: [story('old')] }),
    issue(9, [story('b'), story('b1', { related: [RELATED] })], { brief: [story('b2'), story('a')] }),
    issue(5, [story('c', { related: [RELATED] }), story('c1')]),
  ]
  const { issue: made, shortened } = bestOf(sent)
  expect(idsOf(made)).toEqual(['c', 'b', 'a', 'b1', 'c1', 'a1', 'b2', 'a2'])
  expect(idsOf(bestOf(sent, { max: 4 }).issue)).toEqual(['c', 'b', 'a', 'b1'])
  expect(made).toMatchObject({ id: '2026-11-best-of', number: -202611, bestOf: '2026-11', subject: 'The story c' })
  expect(shortened(2).brief.map(({ id }) => id)).toEqual(['a', 'b1', 'c1', 'a1', 'b2', 'a2'])
  expect(idsOf(shortened(2))).toEqual(idsOf(made))
  expect(
    composeBestOf([], { ...made, month: '', sections: [], language: '', newsletter: '', max: 9, min: 1, readers: [] }),
  ).toBe(undefined)
})

test('sections are those of the settings, and each group of readers gets a part that they have not had', () => {
  const news = { topic: 'News' }
  const sent = [issue(2, [story('a', news), story('a1')]), issue(9, [story('b'), story('b1', news)])]
  const readers = [
    { had: [] },
    { had: ['2026-11-02'] },
    { had: ['2026-11-02', '2026-11-09'] },
    { topics: ['news'], had: ['2026-11-09'] },
    { topics: ['Gone'], had: ['2026-11-02'] },
  ]
  const { issue: made, parts, shares } = bestOf(sent, { sections: ['News'], readers })
  expect(made.sections.map(({ title, stories }) => [title, ...stories.map(({ id }) => id)])).toEqual([
    ['News', 'a', 'b1'],
    ['', 'a1'],
  ])
  expect(parts.map((part) => [part.topics, idsOf(part.issue)])).toEqual([
    [
      ['2026-11-09', '2026-11-09 News'],
      ['b', 'b1'],
    ],
    [['2026-11-02 News'], ['a']],
  ])
  expect(readers.map((reader) => shareOfBest(reader, shares).is)).toEqual([
    'whole',
    'variant',
    'few-stories',
    'variant',
    'variant',
  ])
  expect(shareOfBest({ topics: [OTHER_TOPIC], had: [] }, { ...shares, min: 3 })).toEqual({ is: 'few-stories' })
})

test('a month is one of the newsletter’s time zone, and the one before January is a December', () => {
  expect(spanOfMonth('2026-11', 'Europe/Stockholm')).toEqual({
    since: new Date('2026-10-31T23:00:00Z'),
    until: new Date('2026-11-30T23:00:00Z'),
  })
  expect(monthBefore('2027-01-01')).toBe('2026-12')
})

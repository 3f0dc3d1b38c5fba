// Where in the preview's list can a story be moved to?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, noOverrides } from '../../../src/model/overrides.ts'
import { moveTargets, stepTarget } from '../../../src/web/page/move-targets.ts'
import type { StoryView } from '../../../src/web/view.ts'

const reason = { code: 'newest', text: '' } as const
const story = (path: string, place: StoryView['place'], section = ''): StoryView => {
  return {
    id: path,
    path,
    file: path,
    title: path,
    place,
    section,
    minutes: 1,
    reason,
    related: [],
    bytes: 1,
    isPinned: false,
    isFeatured: false,
  }
}
const ISSUE = [
  story('lead', 'lead'),
  story('n1', 'section', 'News'),
  story('n2', 'section', 'News'),
  story('e1', 'section', 'Essays'),
  story('e2', 'section', 'Essays'),
  story('again', 'updated'),
  story('b1', 'brief'),
]
const named = (path: string) => ISSUE.find((each) => each.path === path) ?? story('', 'lead')
const places = (path: string) => moveTargets(named(path), ISSUE).map(({ at, side }) => `${side} ${at}`)

test('a story in a section can become the lead and go to any place of any section', () => {
  const inNews = ['above n1', 'above n2', 'below n2']
  expect(places('n1')).toEqual(['above lead', 'below n2', 'above e1', 'above e2', 'below e2'])
  expect(places('e2')).toEqual(['above lead', ...inNews, 'above e1'])
  expect(places('e1')).toEqual(['above lead', ...inNews, 'below e2'])
})

test('a position in another section names it, also where the order stays the same', () => {
  const find = (path: string, at: string, side: string) =>
    moveTargets(named(path), ISSUE).find((each) => each.at === at && each.side === side)
  expect(find('n1', 'e2', 'above')).toMatchObject({ before: 'e2', section: 'Essays' })
  expect(find('n2', 'e1', 'above')).toMatchObject({ before: 'e1', section: 'Essays' })
  expect(find('e1', 'n2', 'below')).toMatchObject({ before: 'e2', section: 'News' })
  expect(find('n1', 'n2', 'below')).not.toHaveProperty('section')
  expect(find('lead', 'e1', 'above')).toMatchObject({ before: 'e1', section: 'Essays' })
})

test('the lead and stories in brief can go anywhere but where they are', () => {
  expect(places('lead')).toEqual(['above n2', 'below n2', 'above e1', 'above e2', 'below e2', 'above b1', 'below b1'])
  expect(places('b1')).toEqual(['above lead', 'above n1', 'above n2', 'below n2', 'above e1', 'above e2'])
})

test('a step passes one story, or goes into the next section', () => {
  expect(stepTarget(named('n2'), ISSUE, -1)).toMatchObject({ at: 'n1', before: 'n1' })
  expect(stepTarget(named('n1'), ISSUE, -1)).toMatchObject({ at: 'lead', before: 'lead' })
  expect(stepTarget(named('n1'), ISSUE, 1)).toMatchObject({ at: 'n2', side: 'below', before: 'e1' })
  expect(stepTarget(named('n2'), ISSUE, 1)).toMatchObject({ at: 'e1', side: 'above', section: 'Essays' })
  expect(stepTarget(named('e1'), ISSUE, -1)).toMatchObject({ at: 'n2', side: 'below', section: 'News' })
  expect(stepTarget(named('e2'), ISSUE, 1)).toBeUndefined()
})

test('every position offered changes the order, in an issue without sections', () => {
  const stories = fc.integer({ min: 2, max: 9 }).map((count) => {
    return Array.from({ length: count }, (_, at) => story(`s${at}`, at === 0 ? 'lead' : 'section'))
  })
  fc.assert(
    fc.property(stories, fc.nat(), (issue, pick) => {
      const moved = issue[pick % issue.length] ?? issue[0]
      if (!moved) return
      const paths = issue.map(({ path }) => path)
      for (const { before } of moveTargets(moved, issue)) {
        const edit = { do: 'move', path: moved.path, ...(before !== undefined && { before }) } as const
        const { order } = decide(noOverrides(1), edit, paths)
        expect([...order, ...paths.filter((path) => !order.includes(path))]).not.toEqual(paths)
      }
    }),
  )
})

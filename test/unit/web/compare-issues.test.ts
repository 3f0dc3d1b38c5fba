// Is every difference between two issues reported, and nothing else?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Issue, type Story, storiesOf } from '../../../src/model/issue.ts'
import { compareIssues } from '../../../src/web/compare-issues.ts'
import { issue, story } from '../../support/issue.ts'

const side = (issue: Issue, templateHash = 'a') => ({ issue, rendered: { templateHash }, bytes: 50_000 })

function between(before: readonly Story[], after: readonly Story[]) {
  const [lead = story({ title: 'Nothing' }), ...stories] = before
  const [next = story({ title: 'Nothing' }), ...others] = after
  const one = issue({ id: '2026-11-16', lead, sections: [{ title: 'News', stories }] })
  return compareIssues(side(one), side(issue({ lead: next, sections: [{ title: 'News', stories: others }] })))
}

const [marsh, bees, rye, tram] = ['Marsh', 'Bees', 'Rye', 'Tram'].map((title) => story({ title })) as [
  Story,
  Story,
  Story,
  Story,
]
const titles = ({ places }: ReturnType<typeof between>) =>
  places.map(({ kind, title, rows }) => [
    title || kind,
    ...rows.map(({ before, after }) => [before?.title, after?.title]),
  ])

test('issues that share no story have lead beside lead and section beside section', () => {
  const compared = between([marsh, bees], [rye, tram])
  expect(titles(compared)).toEqual([
    ['lead', ['Marsh', 'Rye']],
    ['News', ['Bees', 'Tram']],
  ])
  for (const { rows } of compared.places) for (const { after } of rows) expect(after?.changes).toBeUndefined()
})

test('a story stands beside itself, and says where else it is', () => {
  const { places } = between([marsh, bees, rye], [bees, tram, rye])
  expect(places[0]?.rows).toEqual([
    {
      before: { id: 'marsh.md', title: 'Marsh', at: 1 },
      after: { id: 'bees.md', title: 'Bees', at: 1, elsewhere: 2, changes: ['place'] },
    },
  ])
  expect(places[1]?.rows).toEqual([
    {
      before: { id: 'bees.md', title: 'Bees', at: 2, elsewhere: 1 },
      after: { id: 'tram.md', title: 'Tram', at: 2 },
    },
    {
      before: { id: 'rye.md', title: 'Rye', at: 3, elsewhere: 3 },
      after: { id: 'rye.md', title: 'Rye', at: 3, elsewhere: 3, changes: [] },
    },
  ])
})

test('a section of one issue alone keeps its place', () => {
  const sections = (...names: string[]) =>
    names.map((title, at) => ({ title, stories: [[bees, rye, tram][at] ?? bees] }))
  const compared = compareIssues(
    side(issue({ lead: marsh, sections: sections('News', 'Craft', 'Type') })),
    side(issue({ lead: marsh, sections: sections('news', 'Mail', 'Type') })),
  )
  expect(compared.places.map(({ title }) => title)).toEqual(['', 'news', 'Craft', 'Mail', 'Type'])
})

test('only what was moved is said to have moved, not what made room', () => {
  const stories = ['A', 'B', 'C', 'D', 'E'].map((title) => story({ title }))
  const [a, b, c, d, e] = stories as [Story, Story, Story, Story, Story]
  const moved = (after: readonly Story[]) =>
    between([marsh, ...stories], [marsh, ...after]).places.flatMap(({ rows }) =>
      rows.flatMap(({ after }) => (after?.changes?.includes('place') ? [after.title] : [])),
    )
  expect(moved([rye, a, b, c, d, e])).toEqual([])
  expect(moved([e, a, b, c, d])).toEqual(['E'])
  expect(moved([b, c, d, a, e])).toEqual(['A'])
  expect(moved([a, c, b, d, e])).toHaveLength(1)
})

test('what the other issue only links is said to be below which story', () => {
  const linked = { path: 'rye.md', title: 'Rye', language: 'en', direction: 'ltr' as const }
  const rows = (compared: ReturnType<typeof between>) => compared.places.flatMap((place) => place.rows)
  expect(rows(between([{ ...marsh, related: [linked] }], [bees, rye]))[1]?.after).toMatchObject({
    linkedBelow: 'Marsh',
  })
  expect(rows(between([bees, rye], [{ ...marsh, related: [linked] }]))[1]?.before).toMatchObject({
    linkedBelow: 'Marsh',
  })
})

test.each([
  ['title', { title: 'Other bees' }],
  ['summary', { dek: 'They are back.' }],
  ['summary', { summary: ['They are back.'] }],
  ['summary', { blurb: 'Read this one.' }],
  ['key points', { keyPoints: ['Honey'] }],
  ['picture', { image: { src: 'https://example.com/bee.png', alt: '' } }],
  ['related coverage', { related: [{ path: 'x.md', title: 'X', language: 'en', direction: 'ltr' as const }] }],
  ['link', { url: 'https://example.com/elsewhere' }],
])('a different %s is reported', (name, change) => {
  expect(between([marsh, bees], [marsh, { ...bees, ...change }]).places[1]?.rows[0]?.after?.changes).toEqual([name])
  // Also where it stands in another place.
  const moved = between([bees, marsh], [marsh, { ...bees, ...change }])
  expect(moved.places[1]?.rows[0]?.after?.changes).toEqual([name, 'place'])
})

test('every story of either issue stands in one row, once', () => {
  const all = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => story({ title }))
  const some = fc.shuffledSubarray(all, { minLength: 1 }).chain(([lead = marsh, ...rest]) =>
    fc.nat(rest.length).map((cut) =>
      issue({
        lead,
        sections: [{ title: 'News', stories: rest.slice(0, cut) }],
        brief: rest.slice(cut),
      }),
    ),
  )
  fc.assert(
    fc.property(some, some, (one, other) => {
      const rows = compareIssues(side(one), side(other)).places.flatMap(({ rows }) => rows)
      const of = (which: 'before' | 'after') => rows.flatMap((row) => row[which]?.id ?? []).toSorted()
      const ids = (of: Issue) => storiesOf(of).map(({ id }) => id)
      expect(of('before')).toEqual(ids(one).toSorted())
      expect(of('after')).toEqual(ids(other).toSorted())
      expect(rows.flatMap(({ after }) => after?.at ?? [])).toEqual(ids(other).map((_, at) => at + 1))
    }),
  )
})

test('number, subject and size of both are there', () => {
  const { before, after } = compareIssues(side(issue({ number: 6 })), side(issue({ bestOf: '2026-11', number: 7 })))
  expect(before).toMatchObject({ number: 6, subject: 'Alone on the page', stories: 1, bytes: 50_000 })
  expect(after?.number).toEqual({ bestOf: '2026-11' })
})

test('without a next issue every story is in the earlier one only', () => {
  const alone = compareIssues(side(issue({ lead: marsh })), undefined)
  expect(alone).toMatchObject({ hasOtherLook: false, places: [{ rows: [{ before: { title: 'Marsh', at: 1 } }] }] })
  expect(alone.after).toBeUndefined()
})

test('a look that has changed since is reported', () => {
  const one = issue({ lead: marsh })
  expect(compareIssues(side(one), side(one, 'b')).hasOtherLook).toBe(true)
})

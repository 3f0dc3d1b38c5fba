// Is every difference between two issues reported, and nothing else?
import { expect, test } from 'vitest'
import type { Story } from '../../../src/model/issue.ts'
import { compareIssues } from '../../../src/web/compare-issues.ts'
import { issue, story } from '../../support/issue.ts'

const rendered = { subject: '', html: [''], text: [''], templateHash: 'a' }

function between(before: readonly Story[], after: readonly Story[]) {
  const [lead = story({ title: 'Nothing' }), ...stories] = before
  const [next = story({ title: 'Nothing' }), ...others] = after
  return compareIssues(
    { issue: issue({ id: '2026-11-16', lead, sections: [{ title: '', stories }] }), rendered },
    { issue: issue({ lead: next, brief: others }), rendered },
  ).stories
}

const [marsh, bees, rye] = [story({ title: 'Marsh' }), story({ title: 'Bees' }), story({ title: 'Rye' })]

test('stories are matched by id, in reading order, with new ones last', () => {
  expect(between([marsh, bees], [bees, rye])).toEqual([
    { id: 'marsh.md', title: 'Marsh', before: 1, changes: [] },
    { id: 'bees.md', title: 'Bees', before: 2, after: 1, changes: [] },
    { id: 'rye.md', title: 'Rye', after: 2, changes: [] },
  ])
})

test.each([
  ['title', { title: 'Other bees' }],
  ['summary', { dek: 'They are back.' }],
  ['summary', { summary: ['They are back.'] }],
  ['key points', { keyPoints: ['Honey'] }],
  ['picture', { image: { src: 'https://example.com/bee.png', alt: '' } }],
  ['related coverage', { related: [{ path: 'x.md', title: 'X', language: 'en', direction: 'ltr' as const }] }],
  ['link', { url: 'https://example.com/elsewhere' }],
])('a different %s is reported', (name, change) => {
  expect(between([marsh, bees], [marsh, { ...bees, ...change }])[1]?.changes).toEqual([name])
})

test('without a next issue every story is in the earlier one only', () => {
  const alone = compareIssues({ issue: issue({ lead: marsh }), rendered }, undefined)
  expect(alone).toMatchObject({ hasOtherLook: false, stories: [{ title: 'Marsh', before: 1 }] })
  expect(alone.after).toBeUndefined()
})

test('a look that has changed since is reported', () => {
  const later = { issue: issue({ lead: marsh }), rendered: { ...rendered, templateHash: 'b' } }
  expect(compareIssues({ issue: issue({ lead: marsh }), rendered }, later).hasOtherLook).toBe(true)
})

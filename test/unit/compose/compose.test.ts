// Is every chosen article in the issue, once and in its place?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComposeOptions, composeIssue } from '../../../src/compose/compose.ts'
import { storiesOf } from '../../../src/model/issue.ts'
import { article, chosen } from '../../support/article.ts'

const options: ComposeOptions = {
  id: '2026-11-23',
  number: 12,
  window: { until: new Date('2026-11-23T07:00:00Z') },
  language: 'en',
  sections: [],
}
const titles = (stories: readonly { title: string }[]): string[] => stories.map(({ title }) => title)

test('the first article leads', () => {
  expect(composeIssue([chosen({ title: 'A' }), chosen({ title: 'B' })], options).lead.title).toBe('A')
})

test('what is not in full is in brief', () => {
  const picks = ['A', 'B', 'C', 'D'].map((title) => chosen({ title }))
  const issue = composeIssue(picks, { ...options, full: 2 })
  expect(titles(issue.sections.flatMap((section) => section.stories))).toEqual(['B'])
  expect(titles(issue.brief)).toEqual(['C', 'D'])
})

test('the lead is always in full', () => {
  const issue = composeIssue([chosen({ title: 'A' }), chosen({ title: 'B' })], { ...options, full: 0 })
  expect(issue.lead.title).toBe('A')
  expect(titles(issue.brief)).toEqual(['B'])
})

test('a site that all articles share is not named, and their authors are', () => {
  const picks = [chosen({ title: 'A', site: 'Notes', authors: ['Ada'] }), chosen({ title: 'B', site: 'Notes' })]
  expect(storiesOf(composeIssue(picks, options)).map(({ source }) => source)).toEqual(['Ada', undefined])
})

test('the only story of an issue keeps the name of its site', () => {
  expect(composeIssue([chosen({ title: 'A', site: 'Notes' })], options).lead.source).toBe('Notes')
})

test('an issue of nothing is a mistake of the caller', () => {
  expect(() => composeIssue([], options)).toThrow('no articles')
})

test('each article stands in the issue exactly once, whatever its tags and the sections', () => {
  const tag = fc.constantFrom('News', 'news', 'Open Source', 'open-source', 'a', 'b', 'blog', '')
  const pick = fc.record({ tags: fc.array(tag, { maxLength: 4 }) })
  fc.assert(
    fc.property(
      fc.array(pick, { minLength: 1, maxLength: 20 }),
      fc.array(tag, { maxLength: 4 }),
      fc.nat(25),
      (list, sections, full) => {
        const picks = list.map((given, at) => chosen({ title: `Story ${at}`, ...given }))
        const issue = composeIssue(picks, { ...options, sections, full })
        expect(titles(storiesOf(issue)).toSorted()).toEqual(picks.map(({ article }) => article.title).toSorted())
        expect(issue.sections.every(({ stories }) => stories.length > 0)).toBe(true)
        expect(composeIssue(picks, { ...options, sections, full })).toEqual(issue)
      },
    ),
  )
})

test('what was carried before comes after the sections, never in brief, and is no part of what an inbox shows', () => {
  const picks = ['A', 'B', 'C'].map((title) => chosen({ title }))
  const updated = [chosen({ title: 'Old' })]
  const issue = composeIssue(picks, { ...options, updated, full: 1 })
  expect(titles(storiesOf(issue))).toEqual(['A', 'Old', 'B', 'C'])
  expect(titles(issue.updated ?? [])).toEqual(['Old'])
  expect(issue.preheader).toBe('B · C')
  expect(composeIssue(picks, { ...options, updated: [] })).not.toHaveProperty('updated')
})

test('what is linked below a story is told apart from it, and keeps the story’s headline as it is', () => {
  const by = (host: string) => article({ title: 'Dyke holds', url: `https://${host}.example/dyke` })
  const { lead } = composeIssue([chosen({ ...by('courier') }, { related: [by('herald')] })], options)
  expect([lead.title, lead.related[0]?.title]).toEqual(['Dyke holds', 'Dyke holds (herald.example)'])
})

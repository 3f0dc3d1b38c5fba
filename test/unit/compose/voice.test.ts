// Does an issue say what the editor wrote, and where it was meant to stand?
import { expect, test } from 'vitest'
import { misplaced } from '../../../src/compose/announcements.ts'
import { type ComposeOptions, composeIssue } from '../../../src/compose/compose.ts'
import { sentencesByNumber, unusedWords } from '../../../src/compose/story-words.ts'
import type { Announcement } from '../../../src/model/note.ts'
import type { StoryWords } from '../../../src/model/overrides.ts'
import { chosen } from '../../support/article.ts'

const options: ComposeOptions = {
  id: '2026-11-23',
  number: 12,
  window: { until: new Date('2026-11-23T07:00:00Z') },
  language: 'en',
  sections: ['News', 'Science'],
}
const inputs = [
  chosen({ title: 'The tunnel opens: what the engineers say' }),
  chosen({ title: 'Trams come back', tags: ['news'] }),
  chosen({ title: 'Bees remember', tags: ['science'] }),
]
const block = (place: string, path = `${place}.md`): Announcement => ({ path, place, label: 'Event', text: [] })
const withBlocks = (...announcements: Announcement[]) => composeIssue(inputs, { ...options, voice: { announcements } })
const withWords = (words: StoryWords, at = 1) =>
  composeIssue(
    inputs.map((input, index) => (index === at ? { ...input, words } : input)),
    options,
  )

test('subject and preheader are the editor’s, and the drafted ones stay known', () => {
  const issue = composeIssue(inputs, { ...options, voice: { subject: ' Mine ', preheader: '' } })
  expect(issue).toMatchObject({ subject: 'Mine', preheader: 'Trams come back · Bees remember' })
  expect(issue.drafted?.subject).toBe('The tunnel opens: what the engineers say')
  const long = composeIssue(inputs, { ...options, voice: { subject: 'word '.repeat(100) } }).subject
  expect(long.length).toBeLessThanOrEqual(150)
})

test('three subjects are drafted of words that the stories have', () => {
  expect(composeIssue(inputs, options).drafted?.subjects).toEqual([
    'The tunnel opens: what the engineers say',
    'The tunnel opens · Trams come back · Bees remember',
    'News: Trams come back',
  ])
  expect(composeIssue(inputs.slice(0, 1), options).drafted?.subjects[0]).toBe(
    'The tunnel opens: what the engineers say',
  )
})

test('a story has the editor’s headline in the mail, the lists and the lines of the inbox', () => {
  const issue = withWords({ title: 'Trams!' })
  expect(issue.sections[0]?.stories[0]).toMatchObject({ title: 'Trams!', changed: ['title'] })
  expect(issue.preheader).toBe('Trams! · Bees remember')
})

test('the editor’s own text replaces dek and summary', () => {
  const [story] = withWords({ blurb: 'My words.', keyPoints: ['One'] }).sections[0]?.stories ?? []
  expect(story).toMatchObject({ blurb: 'My words.', summary: [], keyPoints: ['One'] })
  expect(story).not.toHaveProperty('dek')
})

test('a story moves to another section, or to one that only the editor names', () => {
  const titles = (words: StoryWords) =>
    withWords(words).sections.map(({ title, stories }) => [title, stories.map((story) => story.title)])
  expect(titles({ section: 'science' })).toEqual([['Science', ['Trams come back', 'Bees remember']]])
  expect(titles({ section: 'Streets' })).toEqual([
    ['Science', ['Bees remember']],
    ['Streets', ['Trams come back']],
  ])
})

test('sentences are taken by their numbers, in the article’s order', () => {
  const all = ['Zero.', 'One.', 'Two.']
  expect(sentencesByNumber(all, [2, 0, 2, 9])).toEqual(['Zero.', 'Two.'])
  expect(sentencesByNumber(all, [9])).toBeUndefined()
  expect(sentencesByNumber(all, [])).toEqual([])
  expect(unusedWords('a.md', { sentences: [0, 9] }, all, 'next.json')).toMatchObject([{ code: 'override-unused' }])
})

test('announcements stand after the lead, below their section and at the end', () => {
  const issue = withBlocks(block('end'), block('news'), block('lead'))
  expect(issue.afterLead?.path).toBe('lead.md')
  expect(issue.sections.map(({ announcement }) => announcement?.path)).toEqual(['news.md', undefined])
  expect(issue.atEnd?.path).toBe('end.md')
  expect(misplaced([block('lead')], issue, 'blocks')).toHaveLength(1)
})

test('a second announcement of a place is left out, and one without its section goes to the end', () => {
  const [first, second, lost] = [block('lead', 'a.md'), block('lead', 'b.md'), block('Sport', 'c.md')]
  const issue = withBlocks(first, second, lost)
  expect(issue.atEnd).toBe(lost)
  expect(misplaced([first, second, lost], issue, 'blocks').map(({ code, what }) => [code, what])).toEqual([
    ['block-place', 'The announcement was left out: its place "lead" has a.md already.'],
    ['block-place', 'The issue has no section "Sport", so the announcement is at the end.'],
  ])
})

// Do subject and preheader say what is in the issue?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preheaderOf } from '../../../src/compose/preheader.ts'
import { headlineStoryOf, subjectOf } from '../../../src/compose/subject.ts'
import { columns } from '../../../src/model/columns.ts'
import { cutAtWord } from '../../../src/model/cut.ts'
import { story } from '../../support/issue.ts'

const named = (...titles: string[]) => titles.map((title) => story({ title }))

test('a headline that fits is the subject', () => {
  expect(subjectOf({ title: 'Seven bridges to be repainted' })).toBe('Seven bridges to be repainted')
})

test('a long headline is cut between words, without a dangling comma', () => {
  const subject = subjectOf({ title: 'When the last dredger left the harbour of Ellmouth in 1986, the town waited' })
  expect(subject).toBe('When the last dredger left the harbour of Ellmouth in 1986, the town…')
})

test('a long Japanese headline is cut between words, by its width', () => {
  const subject = subjectOf({
    title: '最後の浚渫船が町を去ったとき議会は五年以内に港が閉鎖されるだろうと考えていましたがそうはなりませんでした',
  })
  expect(subject).toMatch(/…$/)
  expect(columns(subject)).toBeLessThanOrEqual(70)
  expect(columns(subject)).toBeGreaterThan(50)
})

test.each(['Re: Bridges', 'RE: Fwd: Bridges', 'AW: Bridges'])('%j is no answer to anybody', (title) => {
  expect(subjectOf({ title })).toBe('Bridges')
})

test('a headline that is nothing but a reply mark stays', () => {
  expect(subjectOf({ title: 'Re:' })).toBe('Re:')
})

test('where the lead is in another language, the first story in the newsletter’s own stands for the issue', () => {
  const lead = story({ title: 'Sieben Brücken', language: 'de' })
  const english = story({ title: 'Seven bridges', language: 'en-GB' })
  expect(headlineStoryOf([lead, english], 'en')).toBe(english)
  expect(headlineStoryOf([lead, english], 'fr')).toBe(lead)
  expect(headlineStoryOf([lead, english])).toBe(lead)
})

test('the preheader names the other headlines', () => {
  const stories = named('A', 'B', 'C')
  expect(preheaderOf(stories, story({ title: 'x' }))).toBe('A · B · C')
  const [front = story({ title: 'A' })] = stories
  expect(preheaderOf(stories, front)).toBe('B · C')
})

test('the preheader of many headlines is cut', () => {
  const stories = named(
    'Front',
    ...Array.from({ length: 12 }, (_, at) => `A headline of the usual length, number ${at}`),
  )
  const [front = story({ title: 'Front' })] = stories
  const preheader = preheaderOf(stories, front)
  expect(preheader).toMatch(/^A headline of the usual length, number 0 · .*…$/)
  expect(columns(preheader)).toBeLessThanOrEqual(200)
  expect(columns(preheader)).toBeGreaterThan(160)
})

test('the preheader of a single story is its dek, else its opening', () => {
  const given = { title: 'T', summary: ['Opening.', 'More.'] }
  const withDek = story({ ...given, dek: 'The dek.' })
  expect(preheaderOf([withDek], withDek)).toBe('The dek.')
  const plain = story(given)
  expect(preheaderOf([plain], plain)).toBe('Opening.')
  const letter = story({ ...given, summary: ['on Monday it opens.'] })
  expect(preheaderOf([letter], letter)).toBe('On Monday it opens.')
})

test('a preheader never repeats the subject', () => {
  const stories = named('Twice', 'Twice', 'Once')
  const [front = story({ title: 'Twice' })] = stories
  expect(preheaderOf(stories, front)).toBe('Once')
})

test('a cut text is never too wide, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 10, max: 80 }), (text, width) => {
      const cut = cutAtWord(text, width)
      expect(columns(cut)).toBeLessThanOrEqual(width)
      expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true)
    }),
  )
})

test('where the lead’s headline tells nothing, the next one that does is the subject', () => {
  const [update, moss] = [story({ title: 'Orchard Post: weekly update' }), story({ title: 'Moss on the north wall' })]
  expect(headlineStoryOf([update, moss], 'en', 'The Orchard Post')).toBe(moss)
  expect(headlineStoryOf([update], 'en', 'The Orchard Post')).toBe(update)
})

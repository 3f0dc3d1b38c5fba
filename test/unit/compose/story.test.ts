// What does a story take from its article?
import { expect, test } from 'vitest'
import { storyOf } from '../../../src/compose/story.ts'
import { article, chosen } from '../../support/article.ts'

test.each([
  [0, 1],
  [230, 1],
  [231, 2],
  [2300, 10],
])('%i words are %i minutes', (words, minutes) => {
  expect(storyOf(chosen({ title: 'T', words })).minutes).toBe(minutes)
})

test.each([
  [{ site: 'The Gazette', authors: ['Ada'] }, 'The Gazette'],
  [{ authors: ['Ada'] }, 'Ada'],
  [{ authors: ['Ada', 'Bob'] }, 'Ada and Bob'],
  [{ authors: ['Ada', 'Bob'], language: 'de' }, 'Ada und Bob'],
  [{ authors: ['Ada', 'Bob'], language: 'no such language' }, 'Ada and Bob'],
  [{ authors: ['Ada', 'Bob', 'Cem', 'Dora'] }, 'Ada, Bob, …'],
  [{}, undefined],
])('%j is from %s', (given, source) => {
  expect(storyOf(chosen({ title: 'T', ...given })).source).toBe(source)
})

test('a picture that no mail can show is left out', () => {
  const image = { src: 'bridge.png', alt: 'A bridge' }
  expect(storyOf(chosen({ title: 'T', image })).image).toBeUndefined()
  expect(storyOf(chosen({ title: 'T', image }, { image: { src: 'cid:a', alt: 'A bridge' } })).image?.src).toBe('cid:a')
})

test('an address that was found for it goes before the article’s own', () => {
  expect(storyOf(chosen({ title: 'T', url: 'https://a.example' }, { url: 'https://b.example' })).url).toBe(
    'https://b.example',
  )
})

test('related coverage is named with its source and language', () => {
  const related = [article({ title: 'Sieben Brücken', site: 'Bote', language: 'de', url: 'https://bote.example' })]
  expect(storyOf(chosen({ title: 'T' }, { related })).related).toEqual([
    {
      path: 'Sieben Brücken.md',
      title: 'Sieben Brücken',
      url: 'https://bote.example',
      source: 'Bote',
      language: 'de',
      direction: 'ltr',
    },
  ])
})

test('a title as long as a paragraph is cut at a word', () => {
  const { title } = storyOf(chosen({ title: 'seven bridges and '.repeat(20) }))
  expect(title).toMatch(/^seven .* (?:seven|bridges|and)…$/)
  expect(title.length).toBeLessThanOrEqual(160)
})

test('the colon of a ticker’s headline is not shown', () => {
  expect(storyOf(chosen({ title: 'Harbour:' })).title).toBe('Harbour')
})

// Under which titles do stories stand?
import { expect, test } from 'vitest'
import { sectionsOf } from '../../../src/compose/sections.ts'
import { story } from '../../support/issue.ts'

const tagged = (...tags: string[][]) => tags.map((each, at) => ({ story: story({ title: `S${at}` }), tags: each }))
const shape = (sections: ReturnType<typeof sectionsOf>) =>
  sections.map(({ title, stories }) => `${title}: ${stories.map((each) => each.title).join(' ')}`)

test('configured sections come in their order, the rest follows without a title', () => {
  const stories = tagged(['essays'], ['news'], ['other'], ['news'])
  expect(shape(sectionsOf(stories, ['News', 'Essays']))).toEqual(['News: S1 S3', 'Essays: S0', ': S2'])
})

test('a section matches tags in every spelling', () => {
  const stories = tagged(['open-source'], ['OPEN SOURCE'], ['Open_Source'])
  expect(shape(sectionsOf(stories, ['Open source']))).toEqual(['Open source: S0 S1 S2'])
})

test('a story with tags of two sections stands in the first of them', () => {
  expect(shape(sectionsOf(tagged(['b', 'a']), ['A', 'B']))).toEqual(['A: S0'])
})

test('a section of no stories is left out', () => {
  expect(shape(sectionsOf(tagged(['a']), ['Empty', 'A']))).toEqual(['A: S0'])
})

test('without configured sections, tags that group the stories well become titles', () => {
  const stories = tagged(['machine-learning'], ['cities'], ['machine-learning'], ['cities'], ['machine-learning'], [])
  expect(shape(sectionsOf(stories, []))).toEqual(['Machine learning: S0 S2 S4', 'Cities: S1 S3', ': S5'])
})

test('a tag keeps its own capitals', () => {
  expect(shape(sectionsOf(tagged(['iOS'], ['iOS'], ['CSS'], ['CSS']), []))).toEqual(['iOS: S0 S1', 'CSS: S2 S3'])
})

test.each([
  ['too few stories share a tag', [['a'], ['b'], ['c'], ['a']]],
  ['one tag is on most of them', [['a'], ['a'], ['a'], ['b']]],
  ['the tags say nothing', [['blog'], ['blog'], ['misc'], ['misc'], ['2024'], ['2024']]],
  ['there are no tags', [[], [], []]],
])('there is one section where %s', (_, tags) => {
  expect(sectionsOf(tagged(...tags), [])).toMatchObject([{ title: '' }])
})

test('no stories make no section', () => {
  expect(sectionsOf([], ['News'])).toEqual([])
})

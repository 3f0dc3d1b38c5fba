// Which section is each story in?
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

test('a story with tags of two sections is in the first of them', () => {
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

const many = (count: number, ...tags: string[]) => Array.from({ length: count }, () => tags)

test('sections without configuration cover at least two thirds of the stories', () => {
  const six = [...many(3, 'a'), ...many(3, 'b')]
  expect(sectionsOf(tagged(...six, ...many(3)), []).map(({ title }) => title)).toEqual(['A', 'B', ''])
  expect(sectionsOf(tagged(...six, ...many(4)), []).map(({ title }) => title)).toEqual([''])
})

test('a tag on two thirds of the stories is still a section, on more it separates nothing', () => {
  const both = [...many(2, 'b'), ...many(2, 'c')]
  expect(sectionsOf(tagged(...many(8, 'a'), ...both), []).map(({ title }) => title)).toEqual(['A', 'B', 'C'])
  expect(sectionsOf(tagged(...many(9, 'a'), ...both), []).map(({ title }) => title)).toEqual([''])
})

test('a section has two stories of its own, besides those of the sections before it', () => {
  const overlapping = [...many(3, 'a', 'b'), ...many(1, 'b'), ...many(2, 'c')]
  expect(shape(sectionsOf(tagged(...overlapping), []))).toEqual(['B: S0 S1 S2 S3', 'C: S4 S5'])
  const single = [...many(2, 'a'), ...many(1, 'a', 'b'), ...many(1, 'b'), ...many(2, 'c')]
  expect(shape(sectionsOf(tagged(...single), []))).toEqual(['A: S0 S1 S2', 'C: S4 S5', ': S3'])
})

test('no stories make no section', () => {
  expect(sectionsOf([], ['News'])).toEqual([])
})

test('a tag that is the newsletter’s own name separates nothing, but one of two names in it does', () => {
  const stories = tagged(['quarry'], ['quarry'], ['birds'], ['birds'], ['rocks'], ['rocks'])
  const titles = (newsletter: string) => sectionsOf(stories, [], newsletter).map(({ title }) => title)
  expect(titles('Quarry News')).toEqual(['Birds', 'Rocks', ''])
  expect(titles('Quarry and Birds')).toEqual(['Quarry', 'Birds', 'Rocks'])
})

test.each([
  ['Der Steinbruch', 'de', 'steinbruch'],
  ['Cantera Viva', 'es', 'CanteraViva'],
  ['The Quarry News', 'en', 'quarrynews'],
  ['Quarry News', 'es', 'Sin categoría'],
  ['Quarry News', 'fr', 'non-classe\u0301'],
  ['石切場だより', 'ja', '未分類'],
])('in %s (%s), %s is no section', (newsletter, language, tag) => {
  const stories = tagged([tag], [tag], ['birds'], ['birds'], ['rocks'], ['rocks'])
  expect(sectionsOf(stories, [], newsletter, language).map(({ title }) => title)).toEqual(['Birds', 'Rocks', ''])
})

test('a tag among many says less than one alone', () => {
  const stories = tagged(['a', 'x', 'y', 'z'], ['a', 'x', 'y', 'z'], ['a', 'b'], ['b'], ['b'])
  expect(shape(sectionsOf(stories, []))).toEqual(['B: S2 S3 S4', 'A: S0 S1'])
})

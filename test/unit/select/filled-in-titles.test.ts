import { describe, expect, it } from 'vitest'
import { areFilledInTitles } from '../../../src/select/filled-in-titles.ts'
import { article } from './articles.ts'

const apart = (a: string, b: string, urls = ['https://wire.test/1', 'https://wire.test/2']): boolean => {
  const [one, other] = [a, b].map((title, i) => article(`${i}.md`, { title, url: urls[i] ?? '' }))
  if (!one || !other) throw new Error('two titles')
  expect(areFilledInTitles(one, other)).toBe(areFilledInTitles(other, one))
  return areFilledInTitles(one, other)
}

describe('areFilledInTitles', () => {
  it('keeps apart what one site tells of two names in the same words', () => {
    expect(apart('Moss & Reed Sues Arna Mills Over Lost Data', 'Moss & Reed Sues Brock Bank Over Lost Data')).toBe(true)
    expect(
      apart('Arna Mills Breach Bares Names: Moss & Reed Sues', 'Brock Bank Breach Bares Names: Moss & Reed Sues'),
    ).toBe(true)
  })
  it.each([
    ['Quake near the coast of Chile kills 12', 'Quake near the coast of Chile kills 60'],
    ['Trial of the miller in Arna begins today', 'Trial of the miller in Arna goes on today'],
    ['Ada Moss leaves the council of the valley', 'Moss leaves the council of the valley'],
    ['Moss sues Arna Mills', 'Moss sues Brock Bank'],
  ])('lets %s and %s be one event', (a, b) => expect(apart(a, b)).toBe(false))
  it('says nothing of two sites', () => {
    const urls = ['https://wire.test/1', 'https://other.test/2']
    expect(apart('The mayor of the valley meets Ada Moss', 'The mayor of the valley meets Jon Reed', urls)).toBe(false)
  })
  it('keeps apart two posts of a blog that differ in any word, but not the reports of a paper', () => {
    const titles = ['How to mend a kettle in the yard', 'How to mend a ladder in the yard']
    const [kettle, ladder] = titles.map((title, i) => article(`${i}.md`, { title }))
    expect(kettle && ladder && areFilledInTitles(kettle, ladder)).toBe(true)
    expect(apart('How to mend a kettle in the yard', 'How to mend a ladder in the yard')).toBe(false)
  })
})

// Which name was meant?
import { expect, test } from 'vitest'
import { didYouMean } from '../../../src/model/nearest.ts'

test.each([
  ['titel', ' Did you mean "title"?'],
  ['TITLE', ' Did you mean "title"?'],
  ['imgae', ' Did you mean "image"?'],
  ['weather', ''],
  ['', ''],
])('%j → %j', (name, answer) => {
  expect(didYouMean(name, ['title', 'tile-set', 'image'])).toBe(answer)
})

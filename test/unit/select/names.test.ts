// Are the words of one name known to belong together?
import { expect, test } from 'vitest'
import { Names } from '../../../src/select/names.ts'

const namesOf = (...texts: string[]): ReadonlyMap<string, number> => {
  const names = new Names()
  for (const text of texts) names.add(text, 'en')
  return names.numbers()
}

test('words that stand beside each other in one name have one number, and another name has another', () => {
  const names = namesOf('a boat of Skarn Sea Rescue met the ferry from Lund')
  expect(names.get('skarn')).toBe(names.get('rescu'))
  expect(names.get('skarn')).not.toBe(names.get('lund'))
})

test('two names become one where a later text says them together', () => {
  const names = namesOf('a boat of Skarn left', 'a crew of Rescue came', 'a boat of Skarn Rescue came home')
  expect(names.get('skarn')).toBe(names.get('rescu'))
})

test('a number is a name, and one inside a word is not', () => {
  expect([...namesOf('the shard7 broke on 24 November').keys()]).toEqual(['24', 'november'])
})

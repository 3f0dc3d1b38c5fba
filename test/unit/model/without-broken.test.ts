// Does one broken item cost no more than itself?
import { expect, test } from 'vitest'
import { DigestError } from '../../../src/model/problem.ts'
import { soundItems, withoutBroken } from '../../../src/model/without-broken.ts'

/** Adds numbers, and throws at those above a hundred, and at a pair of the same. */
function sum(numbers: readonly number[]): number {
  const broken = numbers.find((each) => each > 100)
  if (broken !== undefined) throw new RangeError(`${broken} is too much`)
  if (new Set(numbers).size < numbers.length) throw new Error('twice')
  return numbers.reduce((all, each) => all + each, 0)
}

test('items at which a step throws are left out, and named with the reason', () => {
  const { result, broken } = withoutBroken([1, 2, 300, 4, 5, 600, 7], sum)
  expect(result).toBe(19)
  expect(broken.map(({ item }) => item).toSorted()).toEqual([300, 600])
  expect(String(broken[0]?.cause)).toMatch(/300|600/)
})

test('an item that breaks the step only together with another is left out, and the other stays', () => {
  expect(withoutBroken([3, 1, 2, 3], sum)).toMatchObject({ result: 6, broken: [{ item: 3 }] })
})

test('the sound items are those that the step can take', () => {
  expect(soundItems([1, 2, 300, 4], sum)).toEqual([1, 2, 4])
})

test('a step that throws at everything throws', () => {
  const wrong = () => {
    throw new TypeError('a bug')
  }
  expect(() => withoutBroken(Array.from({ length: 50 }, Number), wrong)).toThrow('a bug')
  expect(() => withoutBroken([], wrong)).toThrow('a bug')
})

test('what a person can put right is thrown on', () => {
  const refused = new DigestError({ code: 'bad-config', what: 'No.', fix: 'Yes.' })
  const refuse = () => {
    throw refused
  }
  expect(() => withoutBroken([1], refuse)).toThrow(refused)
})

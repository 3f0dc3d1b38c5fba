// Is an answer worked out once for each thing that it is about?
import { expect, test } from 'vitest'
import { oncePer } from '../../../src/model/once.ts'

test('an answer is worked out once, also where it is none', () => {
  const asked: object[] = []
  const answer = oncePer((about: { readonly is?: number }) => {
    asked.push(about)
    return about.is
  })
  const [one, none] = [{ is: 1 }, {}]
  expect([one, none, one, none].map(answer)).toEqual([1, undefined, 1, undefined])
  expect(asked).toEqual([one, none])
})

test('things that look the same are told apart', () => {
  let asked = 0
  const answer = oncePer((_: { readonly is: number }) => ++asked)
  expect([answer({ is: 1 }), answer({ is: 1 })]).toEqual([1, 2])
})

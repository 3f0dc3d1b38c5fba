// Do many who write at the same time share few writes, and does each hear of its own?
import { expect, test } from 'vitest'
import { together } from '../../../src/model/together.ts'

test('what comes during a write is written together after it, in order, and at most so many at once', async () => {
  const rounds: (readonly number[])[] = []
  const write = together<number>(async (items) => {
    rounds.push(items)
    await Promise.resolve()
  }, 3)
  await Promise.all([1, 2, 3, 4, 5, 6].map(write))
  await write(7)
  expect(rounds).toEqual([[1], [2, 3, 4], [5, 6], [7]])
})

test('a write that fails fails for those in it alone', async () => {
  const write = together<number>(async (items) => {
    if (items.includes(2)) throw new Error('the disk is full')
  }, 2)
  const ends = await Promise.allSettled([1, 2, 3, 4].map(write))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
})

// Do many who write at the same time share few writes, and does each hear of its own?
import { expect, test } from 'vitest'
import { together } from '../../../src/model/together.ts'

const gather = () => Promise.resolve()

test('what comes at the same time is written together, in order, and at most so many at once', async () => {
  const rounds: (readonly number[])[] = []
  const write = together<number>(
    async (items) => {
      rounds.push(items)
      await Promise.resolve()
    },
    { max: 3, gather },
  )
  await Promise.all([1, 2, 3, 4, 5, 6].map(write))
  await write(7)
  expect(rounds).toEqual([[1, 2, 3], [4, 5, 6], [7]])
})

test('a write that fails fails for those in it alone', async () => {
  const write = together<number>(
    async (items) => {
      if (items.includes(2)) throw new Error('the disk is full')
    },
    { max: 2, gather },
  )
  const ends = await Promise.allSettled([1, 2, 3, 4].map(write))
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
})

test('the longer the last write took, the longer the next one may be gathered for', async () => {
  const told: number[] = []
  const write = together<number>(
    async () => {
      const end = performance.now() + 3
      while (performance.now() < end);
    },
    {
      max: 1,
      async gather(lastMs) {
        told.push(lastMs)
      },
    },
  )
  await Promise.all([1, 2].map(write))
  expect(told[0]).toBe(0)
  expect(told[1]).toBeGreaterThanOrEqual(3)
})

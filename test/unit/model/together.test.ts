// Do many who write at the same time share few writes, and does each hear of its own?
import { expect, test } from 'vitest'
import { together } from '../../../src/model/together.ts'

const rest = () => Promise.resolve()
const LIMITS = { max: 3, enough: 3, rest }

test('the first is written at once; what comes meanwhile is written together, in order, and at most so many at once', async () => {
  const rounds: (readonly number[])[] = []
  const write = together<number>(async (items) => {
    rounds.push(items)
    await Promise.resolve()
  }, LIMITS)
  const first = write(1)
  expect(rounds).toEqual([[1]])
  await Promise.all([first, ...[2, 3, 4, 5, 6].map(write)])
  await write(7)
  expect(rounds).toEqual([[1], [2, 3, 4], [5, 6], [7]])
})

test('a write that fails fails for those in it alone', async () => {
  const write = together<number>(async (items) => {
    if (items.includes(2)) throw new Error('the disk is full')
  }, LIMITS)
  const ends = await Promise.allSettled([1, 2, 3, 4, 5].map(write))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled'])
})

test('who comes during the rest waits for its end', async () => {
  const rounds: (readonly number[])[] = []
  const rests: (() => void)[] = []
  const write = together<number>(async (items) => void rounds.push(items), {
    ...LIMITS,
    rest: () => new Promise((over) => rests.push(over)),
  })
  await write(1)
  const later = [2, 3].map(write)
  expect(rounds).toEqual([[1]])
  rests[0]?.()
  await Promise.all(later)
  expect(rounds).toEqual([[1], [2, 3]])
})

test('a rest hears when enough are waiting, also where they came during the write', async () => {
  const rounds: (readonly number[])[] = []
  const write = together<number>(
    async (items) => {
      rounds.push(items)
      await new Promise<void>((done) => queueMicrotask(done))
    },
    { max: 9, enough: 3, rest: (_, areEnough) => areEnough },
  )
  const during = [1, 2, 3, 4].map(write)
  await Promise.all(during)
  const after = [5, 6, 7].map(write)
  await Promise.all(after)
  expect(rounds).toEqual([[1], [2, 3, 4], [5, 6, 7]])
})

test('a rest is told how long the write before it took', async () => {
  const told: number[] = []
  const write = together<number>(
    async () => {
      const end = performance.now() + 3
      while (performance.now() < end);
    },
    { ...LIMITS, rest: async (lastMs) => void told.push(lastMs) },
  )
  await Promise.all([1, 2].map(write))
  expect(told[0]).toBeGreaterThanOrEqual(3)
})

test('a rest may ask how many are waiting', async () => {
  const asked: number[] = []
  const write = together<number>(async () => Promise.resolve(), {
    ...LIMITS,
    async rest(_, __, waiting) {
      asked.push(waiting())
    },
  })
  await Promise.all([1, 2, 3, 4, 5].map(write))
  expect(asked.slice(0, 2)).toEqual([4, 1])
})

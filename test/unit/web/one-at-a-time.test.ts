// Is what is asked for many times done often enough, and no oftener?
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../../src/web/preview-state.ts'

function work() {
  const begun: (() => void)[] = []
  const ask = oneAtATime(() => new Promise<void>((done) => begun.push(done)))
  return { begun, ask }
}

test('what is asked for meanwhile is done once more, for all who asked', async () => {
  const { begun, ask } = work()
  const first = ask()
  const others = [ask(), ask(), ask()]
  expect(begun).toHaveLength(1)
  begun[0]?.()
  await first
  await setImmediate()
  expect(begun).toHaveLength(2)
  begun[1]?.()
  await Promise.all(others)
  expect(begun).toHaveLength(2)
})

test('nobody is told before a run that began after they asked has ended', async () => {
  const { begun, ask } = work()
  void ask()
  let isTold = false
  const second = ask().then(() => {
    isTold = true
  })
  begun[0]?.()
  await setImmediate()
  expect(isTold).toBe(false)
  begun[1]?.()
  await second
})

test('a run that fails keeps no later one from being made', async () => {
  let runs = 0
  const ask = oneAtATime(async () => {
    await setImmediate()
    if (++runs === 1) throw new Error('The first fails.')
  })
  const first = ask()
  const second = ask()
  await expect(first).rejects.toThrow('The first fails.')
  await second
  expect(runs).toBe(2)
})

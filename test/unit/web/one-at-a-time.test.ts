// Does requested work run often enough, and never twice at once?
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../../src/web/one-at-a-time.ts'

function work() {
  const started: (() => void)[] = []
  const request = oneAtATime(() => new Promise<void>((done) => started.push(done)))
  return { started, request }
}

test('requests during a run share one further run', async () => {
  const { started, request } = work()
  const first = request()
  const others = [request(), request(), request()]
  expect(started).toHaveLength(1)
  started[0]?.()
  await first
  await setImmediate()
  expect(started).toHaveLength(2)
  started[1]?.()
  await Promise.all(others)
  expect(started).toHaveLength(2)
})

test('a request resolves only after a run that started later than the request', async () => {
  const { started, request } = work()
  void request()
  let isDone = false
  const second = request().then(() => {
    isDone = true
  })
  started[0]?.()
  await setImmediate()
  expect(isDone).toBe(false)
  started[1]?.()
  await second
})

test('a failed run does not prevent the next one', async () => {
  let runs = 0
  const request = oneAtATime(async () => {
    await setImmediate()
    if (++runs === 1) throw new Error('The first fails.')
  })
  const first = request()
  const second = request()
  await expect(first).rejects.toThrow('The first fails.')
  await second
  expect(runs).toBe(2)
})

test('a request between two runs does not start a third beside the second', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await setImmediate()
    running--
  }
  let tick: Promise<void> | undefined
  const request = oneAtATime(() => {
    const run = work()
    tick ??= run
    return run
  })
  const first = request()
  const second = request()
  // In each of these microtasks, the first run may have ended and the second not yet started.
  for (let ticks = 0; ticks < 5; ticks++) {
    void tick?.then(request)
    tick = tick?.then(() => {})
  }
  await Promise.all([first, second])
  await request()
  expect(most).toBe(1)
})

// Are the lines of the access log written soon, together, and all of them?
import { afterEach, expect, test, vi } from 'vitest'
import { openAccessLog } from '../../../src/web/public/access-log.ts'

afterEach(() => void vi.useRealTimers())

function opened() {
  const written: string[] = []
  return { written, log: openAccessLog((lines) => written.push(lines)) }
}

test('lines that come soon after each other are written together, a tenth of a second after the first', () => {
  vi.useFakeTimers()
  const { written, log } = opened()
  log.add('one')
  vi.advanceTimersByTime(99)
  log.add('two')
  expect(written).toEqual([])
  vi.advanceTimersByTime(1)
  log.add('three')
  vi.advanceTimersByTime(100)
  expect(written).toEqual(['one\ntwo\n', 'three\n'])
  log.close()
  expect(written.length).toBe(2)
})

test('what still waits is written when the log is closed, or the process exits', () => {
  const { written, log } = opened()
  const before = process.listenerCount('exit')
  log.add('one')
  process.listeners('exit').at(-1)?.call(process, 0)
  expect(written).toEqual(['one\n'])
  log.add('two')
  log.close()
  expect(written).toEqual(['one\n', 'two\n'])
  expect(process.listenerCount('exit')).toBe(before - 1)
})

test('a flood of lines does not wait', () => {
  const { written, log } = opened()
  for (let at = 0; at < 700; at++) log.add('x'.repeat(100))
  expect(written.length).toBe(1)
  log.close()
})

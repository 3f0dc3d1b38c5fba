// Is the last number of a burst shown, and no number too often?
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTerminal } from '../../../src/cli/terminal.ts'
import { seldom } from '../../../src/model/seldom.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

test('what changes too early is shown when the time is over, once', () => {
  let count = 0
  const seen: number[] = []
  const shown = seldom(() => seen.push(count), 0, 200)
  for (count = 1; count <= 9; count++) shown.changed(Date.now())
  count = 9
  expect(seen).toEqual([])
  vi.advanceTimersByTime(200)
  expect(seen).toEqual([9])
  vi.advanceTimersByTime(10_000)
  expect(seen).toEqual([9])
  count = 10
  shown.changed(Date.now())
  expect(seen).toEqual([9, 10])
})

test('at an end, nothing more is shown', () => {
  const seen: string[] = []
  {
    using shown = seldom(() => seen.push('late'), 0, 200)
    shown.changed(10)
  }
  vi.advanceTimersByTime(1_000)
  expect(seen).toEqual([])
})

test('off a terminal, the last line of a burst follows within five seconds, and none after the end', () => {
  const lines: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const terminal = openTerminal({ quiet: false, verbose: false, color: false }, () => Date.now())
  for (const done of [1, 2, 3]) terminal.progress({ doing: 'Sending', done, total: 9 })
  expect(lines).toEqual([])
  vi.advanceTimersByTime(5_000)
  expect(lines).toEqual(['Sending: 3 of 9\n'])
  terminal.progress({ doing: 'Sending', done: 4, total: 9 })
  terminal.close()
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual(['Sending: 3 of 9\n'])
  write.mockRestore()
})

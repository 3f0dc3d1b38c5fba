// Is the time that `send --at` waits for the one that was meant?
import { expect, test } from 'vitest'
import { instantOf, parseMoment, waitUntil } from '../../src/cli/moment.ts'

const NOW = new Date('2026-10-24T18:00:00Z') // In Berlin 20:00, on the eve of the night when the clocks go back.

test.each([
  ['21:30', '2026-10-24T19:30:00.000Z'],
  ['07:00', '2026-10-25T06:00:00.000Z'],
  ['20:00', '2026-10-25T19:00:00.000Z'],
  ['2026-11-30T07:00', '2026-11-30T06:00:00.000Z'],
  ['2026-11-30 07:00', '2026-11-30T06:00:00.000Z'],
  ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-11-30T07:00Z', '2026-11-30T07:00:00.000Z'],
  ['2026-11-30T07:00:30-05:00', '2026-11-30T12:00:30.000Z'],
])('%s is %s', (text, instant) => {
  expect(instantOf(parseMoment(text), 'Europe/Berlin', NOW).toISOString()).toBe(instant)
})

test.each(['7', '25:00', '07:60', 'tomorrow', '2026-02-30T07:00', '2026-11-30'])('%s is not a time', (text) => {
  expect(() => parseMoment(text)).toThrow(/Write it as/)
})

test('it is waited for by the clock, and not after Ctrl-C', async () => {
  const signal = new AbortController().signal
  const start = Date.now()
  await waitUntil(new Date(start + 40), { now: () => new Date() }, signal)
  expect(Date.now()).toBeGreaterThanOrEqual(start + 40)
  await waitUntil(new Date(start + 1e9), { now: () => new Date() }, AbortSignal.abort())
})

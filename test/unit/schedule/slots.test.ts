// When is an issue due, whatever clocks and calendars do?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastSlot, nextSlot } from '../../../src/schedule/slots.ts'

const next = (cron: string, zone: string, after: string) => nextSlot(cron, zone, new Date(after))?.toISOString()
const last = (cron: string, zone: string, until: string) => lastSlot(cron, zone, new Date(until))?.toISOString()

test('each Monday at seven', () => {
  expect(next('0 7 * * MON', 'UTC', '2026-11-23T07:00:00Z')).toBe('2026-11-30T07:00:00.000Z')
  expect(last('0 7 * * MON', 'UTC', '2026-11-23T07:00:00Z')).toBe('2026-11-23T07:00:00.000Z')
  expect(last('0 7 * * MON', 'UTC', '2026-11-23T06:59:59Z')).toBe('2026-11-16T07:00:00.000Z')
})

test('the clock is that of the time zone, in summer and in winter', () => {
  expect(next('0 7 * * *', 'Europe/Stockholm', '2026-07-01T12:00:00Z')).toBe('2026-07-02T05:00:00.000Z')
  expect(next('0 7 * * *', 'Europe/Stockholm', '2026-12-01T12:00:00Z')).toBe('2026-12-02T06:00:00.000Z')
  expect(next('0 7 * * *', 'Asia/Kolkata', '2026-07-01T12:00:00Z')).toBe('2026-07-02T01:30:00.000Z')
})

test('a time that the clocks skip is due after the jump, once', () => {
  const cron = '30 2 * * *'
  expect(next(cron, 'Europe/Stockholm', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z')
  expect(next(cron, 'Europe/Stockholm', '2026-03-29T01:30:00Z')).toBe('2026-03-30T00:30:00.000Z')
  expect(last(cron, 'Europe/Stockholm', '2026-03-29T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z')
})

test('a time that the clocks repeat is due the first time alone', () => {
  const cron = '30 2 * * *'
  expect(next(cron, 'Europe/Stockholm', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
  expect(last(cron, 'Europe/Stockholm', '2026-10-25T01:31:00Z')).toBe('2026-10-25T00:30:00.000Z')
  expect(next(cron, 'Europe/Stockholm', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z')
})

test('a midnight that the clocks skip', () => {
  expect(next('0 0 * * *', 'America/Santiago', '2026-09-05T12:00:00Z')).toBe('2026-09-06T04:00:00.000Z')
  expect(last('0 0 * * *', 'America/Santiago', '2026-09-06T05:00:00Z')).toBe('2026-09-06T04:00:00.000Z')
})

test('29 February waits for its year, over 2100 too', () => {
  expect(next('0 7 29 2 *', 'UTC', '2026-03-01T00:00:00Z')).toBe('2028-02-29T07:00:00.000Z')
  expect(next('0 7 29 2 *', 'UTC', '2096-03-01T00:00:00Z')).toBe('2104-02-29T07:00:00.000Z')
  expect(last('0 7 29 2 *', 'UTC', '2026-11-23T00:00:00Z')).toBe('2024-02-29T07:00:00.000Z')
})

test('month ends', () => {
  expect(next('0 7 31 * *', 'UTC', '2026-03-31T07:00:00Z')).toBe('2026-05-31T07:00:00.000Z')
  expect(next('0 7 L * *', 'UTC', '2027-02-01T00:00:00Z')).toBe('2027-02-28T07:00:00.000Z')
  expect(next('0 7 L * *', 'UTC', '2028-02-01T00:00:00Z')).toBe('2028-02-29T07:00:00.000Z')
  expect(last('0 7 1 * *', 'UTC', '2027-01-01T06:59:00Z')).toBe('2026-12-01T07:00:00.000Z')
})

test('a day of the month and a weekday are either, as in cron; one of them alone restricts', () => {
  expect(next('0 7 13 * FRI', 'UTC', '2026-11-01T08:00:00Z')).toBe('2026-11-06T07:00:00.000Z')
  expect(next('0 7 13 * FRI', 'UTC', '2026-12-11T08:00:00Z')).toBe('2026-12-13T07:00:00.000Z')
  expect(last('0 7 L * 1', 'UTC', '2027-01-31T08:00:00Z')).toBe('2027-01-31T07:00:00.000Z')
  // Cron counts a step over all days as no restriction: both must match.
  expect(next('0 7 */2 * MON', 'UTC', '2026-11-01T08:00:00Z')).toBe('2026-11-09T07:00:00.000Z')
})

test.each(['0 7 * *', '61 7 * * *', 'every monday', '0 0 7 * * MON', '0 7 31 2 *'])('“%s” is refused', (cron) => {
  expect(() => nextSlot(cron, 'UTC', new Date())).toThrowError(expect.objectContaining({ code: 'bad-cron' }))
})

test('between an instant and the slot after it there is none: the last before the next is the last', () => {
  const crons = ['0 7 * * MON', '30 2 * * *', '*/20 1-3 * * *', '0 0 1 * *', '15 23 * * 5']
  const zones = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'UTC']
  fc.assert(
    fc.property(
      fc.constantFrom(...crons),
      fc.constantFrom(...zones),
      fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
      (cron, zone, at) => {
        const before = lastSlot(cron, zone, at)
        const after = nextSlot(cron, zone, at)
        if (!before || !after) return expect.unreachable()
        expect(before <= at && at < after).toBe(true)
        expect(nextSlot(cron, zone, before)).toEqual(after)
        expect(lastSlot(cron, zone, new Date(after.getTime() - 1))).toEqual(before)
        return undefined
      },
    ),
    { numRuns: 300 },
  )
})

test('a slot of a day that the clocks skip is due a day later: Samoa had no 30 December 2011', () => {
  const justAfterMidnight = new Date('2011-12-30T10:30:00Z')
  expect(nextSlot('0 7 30 12 *', 'Pacific/Apia', justAfterMidnight)).toEqual(new Date('2011-12-30T17:00:00Z'))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, zoneOf } from '../../../src/model/zone.ts'

const ZONES = [
  'UTC',
  'Europe/Stockholm',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
]

describe('a time zone', () => {
  it('has its own day at an instant', () => {
    expect(dayIn(new Date('2026-11-22T23:30Z'), 'Europe/Stockholm')).toBe('2026-11-23')
    expect(dayIn(new Date('2026-11-23T03:00Z'), 'America/New_York')).toBe('2026-11-22')
  })

  it('gives back the clock that an instant was made of, where that clock time exists', () => {
    const clock = fc.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), clock, (name, date) => {
        const zone = zoneOf(name)
        const noon = Math.floor(date.getTime() / 86_400_000) * 86_400_000 + 12 * 3_600_000
        expect(zone.dayOf(zone.instantOf(noon))).toBe(new Date(noon).toISOString().slice(0, 10))
      }),
    )
  })

  it('agrees with the platform about the day of any instant', () => {
    const instant = fc.date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (timeZone, date) => {
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(date)
        expect(zoneOf(timeZone).dayOf(date.getTime())).toBe(day)
      }),
    )
  })

  it('moves a clock time that the clocks skip on by the gap', () => {
    const at = zoneOf('Europe/Stockholm').instantOf(Date.UTC(2026, 2, 29, 2, 30))
    expect(new Date(at).toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  it('takes the first of two equal clock times', () => {
    const at = zoneOf('Europe/Stockholm').instantOf(Date.UTC(2026, 9, 25, 2, 30))
    expect(new Date(at).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  it('begins a day without a midnight when the day begins', () => {
    const zone = zoneOf('America/Sao_Paulo')
    const at = zone.instantOf(Date.UTC(2018, 10, 4))
    expect(new Date(at).toISOString()).toBe('2018-11-04T03:00:00.000Z')
    expect(zone.dayOf(at)).toBe('2018-11-04')
  })
})

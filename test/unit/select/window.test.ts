import { describe, expect, it } from 'vitest'
import type { DateRules } from '../../../src/select/window.ts'
import { dayIn, inByDate, outByDate } from '../../../src/select/window.ts'
import { on } from './articles.ts'

const window = { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') }
const rules: DateRules = { window, timeZone: 'UTC', recorded: false }

describe('the verdict on a date', () => {
  it('lets in from the start of the window up to, but not including, its end', () => {
    expect(outByDate(on('2026-11-16T07:00'), rules)).toBeUndefined()
    expect(outByDate(on('2026-11-23T06:59'), rules)).toBeUndefined()
    expect(outByDate(on('2026-11-16T06:59'), rules)?.code).toBe('too-old')
    expect(outByDate(on('2026-11-23T07:00'), rules)?.code).toBe('future')
  })

  it('tells the days, and the times where the days are the same', () => {
    expect(outByDate(on('2026-10-01'), rules)?.text).toBe(
      'Published on 2026-10-01, before the window opened on 2026-11-16.',
    )
    expect(outByDate(on('2026-11-16T06:59'), rules)?.text).toBe(
      'Published on 2026-11-16 at 06:59, before the window opened on 2026-11-16 at 07:00.',
    )
    expect(outByDate(on('2026-11-23T09:00'), rules)?.text).toBe(
      'Dated 2026-11-23 at 09:00; the window ends on 2026-11-23 at 07:00, so it waits for a later issue.',
    )
    expect(outByDate(on('2026-10-01', 'file-time'), rules)?.text).toBe(
      'Dated 2026-10-01 by the time of its file, before the window opened on 2026-11-16.',
    )
    expect(inByDate(on('2026-11-20'), rules)).toBe(
      'Published on 2026-11-20, in the window from 2026-11-16 to 2026-11-23.',
    )
  })

  it('names days in the time zone of the newsletter', () => {
    expect(dayIn(new Date('2026-11-22T23:30Z'), 'Europe/Stockholm')).toBe('2026-11-23')
    expect(dayIn(new Date('2026-11-23T03:00Z'), 'America/New_York')).toBe('2026-11-22')
  })

  it('takes any age where no issue went before', () => {
    const first = { ...rules, window: { until: window.until } }
    expect(outByDate(on('1999-01-01'), first)).toBeUndefined()
    expect(inByDate(on('1999-01-01'), first)).toContain('whatever their age')
  })

  it('never finds an undated article too old', () => {
    expect(outByDate(undefined, rules)).toBeUndefined()
    expect(inByDate(undefined, rules)).toBe('Has no date, and no issue carried it yet.')
  })

  it('still takes an article of the day of the last issue, where it is on record what was sent', () => {
    const late = on('2026-11-16')
    expect(outByDate(late, rules)?.code).toBe('too-old')
    expect(outByDate(late, { ...rules, recorded: true })).toBeUndefined()
    expect(inByDate(late, { ...rules, recorded: true })).toContain('the day of the last issue')
    expect(outByDate(on('2026-11-16T03:00'), { ...rules, recorded: true })?.code).toBe('too-old')
    expect(outByDate(on('2026-11-15'), { ...rules, recorded: true })?.code).toBe('too-old')
  })
})

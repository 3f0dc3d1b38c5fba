import { describe, expect, it } from 'vitest'
import type { DateRules } from '../../../src/select/window.ts'
import { acceptanceText, rejectByDate } from '../../../src/select/window.ts'
import { on } from './articles.ts'

const window = { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') }
const rules: DateRules = { window, timeZone: 'UTC', recorded: false }

describe('the verdict on a date', () => {
  it('lets in from the start of the window up to, but not including, its end', () => {
    expect(rejectByDate(on('2026-11-16T07:00'), rules)).toBeUndefined()
    expect(rejectByDate(on('2026-11-23T06:59'), rules)).toBeUndefined()
    expect(rejectByDate(on('2026-11-16T06:59'), rules)?.code).toBe('too-old')
    expect(rejectByDate(on('2026-11-23T07:00'), rules)?.code).toBe('future')
  })

  it('gives the days, and the times if the days are the same', () => {
    expect(rejectByDate(on('2026-10-01'), rules)?.text).toBe(
      'Published on 2026-10-01, before the window opened on 2026-11-16.',
    )
    expect(rejectByDate(on('2026-11-16T06:59'), rules)?.text).toBe(
      'Published on 2026-11-16 at 06:59, before the window opened on 2026-11-16 at 07:00.',
    )
    expect(rejectByDate(on('2026-11-23T09:00'), rules)?.text).toBe(
      'Dated 2026-11-23 at 09:00; the window ends on 2026-11-23 at 07:00, so it waits for a later issue.',
    )
    expect(rejectByDate(on('2026-10-01', 'file-time'), rules)?.text).toBe(
      "Dated 2026-10-01 by its file's time, before the window opened on 2026-11-16.",
    )
    expect(acceptanceText(on('2026-11-20'), rules)).toBe(
      'Published on 2026-11-20, in the window from 2026-11-16 to 2026-11-23.',
    )
  })

  it('gives days in the time zone of the newsletter', () => {
    const stockholm = { ...rules, timeZone: 'Europe/Stockholm' }
    expect(rejectByDate(on('2026-11-15T23:30'), stockholm)?.text).toContain('2026-11-16 at 00:30')
  })

  it('takes articles of any age if there was no issue before', () => {
    const first = { ...rules, window: { until: window.until } }
    expect(rejectByDate(on('1999-01-01'), first)).toBeUndefined()
    expect(acceptanceText(on('1999-01-01'), first)).toContain('whatever their age')
    expect(acceptanceText(on('1999-01-01'), first, true)).toContain('its front matter features it')
  })

  it('never finds an undated article too old', () => {
    expect(rejectByDate(undefined, rules)).toBeUndefined()
    expect(acceptanceText(undefined, rules)).toBe('Has no date, and no issue carried it yet.')
  })

  it('still takes an article of the day of the last issue, where it is on record what was sent', () => {
    const late = on('2026-11-16')
    expect(rejectByDate(late, rules)?.code).toBe('too-old')
    expect(rejectByDate(late, { ...rules, recorded: true })).toBeUndefined()
    expect(acceptanceText(late, { ...rules, recorded: true })).toContain('the day of the last issue')
    expect(rejectByDate(on('2026-11-16T03:00'), { ...rules, recorded: true })?.code).toBe('too-old')
    expect(rejectByDate(on('2026-11-15'), { ...rules, recorded: true })?.code).toBe('too-old')
    expect(rejectByDate(on('2026-11-16', 'file-time'), { ...rules, recorded: true })?.code).toBe('too-old')
  })
})

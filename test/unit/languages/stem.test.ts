import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/languages/stem.ts'

describe('stem', () => {
  it.each([
    ['en', ['stop', 'stops', 'stopped', 'stopping']],
    ['en', ['policy', 'policies']],
    ['en', ['box', 'boxes']],
    ['en', ["mill's", 'mill', 'mills']],
    ['de', ['Zeitung', 'Zeitungen'].map((word) => word.toLowerCase())],
    ['ru', ['мельница', 'мельницы', 'мельницу', 'мельницей']],
    ['ar', ['المطحنة', 'مطحنة']],
    ['ko', ['방앗간', '방앗간은', '방앗간을']],
    ['nb', ['mølle', 'møller']],
  ])('joins the forms of one word in %s', (language, forms) => {
    expect(new Set(forms.map((form) => stem(form, language))).size).toBe(1)
  })
  it('leaves short words and unknown languages alone', () => {
    expect(stem('bus', 'en')).toBe('bus')
    expect(stem('was', 'en')).toBe('was')
    expect(stem('mullinjtë', 'sq')).toBe('mullinjtë')
  })
})

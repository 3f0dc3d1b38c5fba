// Does a text begin with a capital, whatever it went on from?
import { expect, test } from 'vitest'
import { withCapital } from '../../../src/languages/capital.ts'

test('what goes on in small letters behind a salutation begins with a capital', () => {
  expect(withCapital('on Monday the mill opens.', 'en')).toBe('On Monday the mill opens.')
  expect(withCapital('am Montag öffnet die Mühle.', 'de')).toBe('Am Montag öffnet die Mühle.')
})

test('a name, and a text in an unknown language, stays as it is', () => {
  expect(withCapital('npm is here.', 'en')).toBe('npm is here.')
  expect(withCapital('on Monday the mill opens.', '')).toBe('on Monday the mill opens.')
})

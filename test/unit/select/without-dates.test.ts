// Are days taken out of a text, and nothing else?
import { expect, test } from 'vitest'
import { withoutDates } from '../../../src/select/without-dates.ts'

test.each([
  ['en', 'Nov 13, 2026'],
  ['en', 'On the 3rd of May 2026', 'On the'],
  ['en', '2026-11-13'],
  ['de', '13. November 2026'],
  ['es', '13 de noviembre de 2026'],
  ['ru', '13 ноября 2026 г.'],
  ['zh', '2026年11月13日'],
])('%s: %s', (language, text, left = '') => expect(withoutDates(text, language).trim()).toBe(left))

test.each([
  'Aurora 5.2 may fly',
  'The march of 40 sheep',
  '13 killed',
  'May the best of 12 win',
  'The dismay 12 people felt',
  'Kómay 12 and 12 Marçh',
])('%s stays', (text) => expect(withoutDates(text, 'en')).toBe(text))

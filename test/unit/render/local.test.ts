// Does the mail speak the newsletter's language?
import { expect, test } from 'vitest'
import { directionOf } from '../../../src/languages/lookup.ts'
import { countIn, dayIn, minutesIn } from '../../../src/render/local.ts'
import { languages, wordsFor } from '../../../src/render/words.ts'
import { ordinary } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'

test.each([
  ['en-GB', '23 November 2026', '1 story', '24 minutes', 'No. 12'],
  ['en', 'November 23, 2026', '1 story', '24 minutes', 'No. 12'],
  ['de-AT', '23. November 2026', '1 Beitrag', '24 Minuten', 'Nr. 12'],
  ['fr', '23 novembre 2026', '1 article', '24 minutes', 'N° 12'],
  ['sv', '23 november 2026', '1 artikel', '24 minuter', 'Nr 12'],
  ['ja', '2026年11月23日', '記事1本', '24 分', '第12号'],
  ['is', '23. nóvember 2026', '1 grein', '24 mínútur', '12. tölublað'],
  ['sr', '23. новембар 2026.', '1 чланак', '24 минута', 'Бр. 12'],
  ['sr-Latn', '23. novembar 2026.', '1 članak', '24 minuta', 'Br. 12'],
  ['sr-Latn-RS', '23. novembar 2026.', '1 članak', '24 minuta', 'Br. 12'],
  ['sr-ME', '23. novembar 2026.', '1 članak', '24 minuta', 'Br. 12'],
  ['sh', '23. novembar 2026.', '1 članak', '24 minuta', 'Br. 12'],
  ['bs', '23. novembar 2026.', '1 članak', '24 minute', 'Br. 12'],
  // Where there are no words for a mail, it speaks English altogether.
  ['ka', 'November 23, 2026', '1 story', '24 minutes', 'No. 12'],
  ['cy', 'November 23, 2026', '1 story', '24 minutes', 'No. 12'],
])('in %s a date is %s', (language, date, story, minutes, number) => {
  const words = wordsFor(language)
  expect(dayIn(language, '2026-11-23', 'long')).toBe(date)
  expect(countIn(language, 1, words.stories)).toBe(story)
  expect(minutesIn(language, 24, 'long')).toBe(minutes)
  expect(words.number.replace('{number}', '12')).toBe(number)
})

test('Bosnian says what Croatian does', () => {
  expect(wordsFor('bs')).toEqual(wordsFor('hr'))
  expect(wordsFor('sr-Cyrl')).toEqual(wordsFor('sr'))
})

test('Arabic counts in its own forms', () => {
  const { stories } = wordsFor('ar')
  expect([1, 2, 3, 11].map((count) => countIn('ar', count, stories))).toEqual([
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '11 مقالًا',
  ])
})

test('a mail in a language without words of its own is English in its dates too', async () => {
  const { text } = await mail(ordinary, { ...weekly, language: 'ka' })
  expect(text).toContain('In this issue')
  expect(text).toContain('November 23, 2026')
})

test('what is no language breaks nothing', () => {
  expect(dayIn('no such language', '2026-11-23', 'long')).toBe('November 23, 2026')
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test.each(languages)('the words of %s say where a link leads, why and which number', (language) => {
  const words = wordsFor(language)
  expect(words.readOn).toContain('{site}')
  expect(words.why).toContain('{title}')
  expect(words.number).toContain('{number}')
  if (language !== 'en') expect(words).not.toEqual(wordsFor('en'))
})

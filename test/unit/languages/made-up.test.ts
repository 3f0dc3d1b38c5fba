// Does a new language work in every room by its one file and its line in the list?
import { afterAll, expect, test, vi } from 'vitest'
import { en } from '../../../src/languages/en.ts'
import type { Language } from '../../../src/languages/language.ts'
import { directionOf } from '../../../src/languages/lookup.ts'
import { contentWords } from '../../../src/languages/words.ts'
import { boilerplate } from '../../../src/read/boilerplate/boilerplate.ts'
import { readDate } from '../../../src/read/dates/dates.ts'
import { dayIn } from '../../../src/read/dates/in-text.ts'
import { bylineOf } from '../../../src/read/text/person-lines.ts'
import { wordsFor } from '../../../src/render/words.ts'
import { monthNames } from '../../../src/select/month-names.ts'
import { isAdmissible } from '../../../src/summarize/admissible.ts'
import { isGenericHeading } from '../../../src/summarize/generic-headings.ts'
import { leansOnPredecessor } from '../../../src/summarize/leaning.ts'
import { splitSentences } from '../../../src/summarize/sentences.ts'
import { ordinary } from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'

/** `qaa` is for private use (BCP 47): no real language has it. */
const { madeUp } = vi.hoisted(() => {
  // What other files have loaded knows nothing of the new language.
  vi.resetModules()
  return {
    madeUp: {
      tags: ['qaa'],
      direction: 'rtl',
      stopWords: 'ko lu',
      stem: { least: 3, endings: 'ik' },
      abbreviations: { open: 'dok', numbered: 'par', either: 'ets' },
      phrases: {
        dangling: 'tamo',
        greeting: 'hoya',
        order: 'klik',
        label: 'bildo',
        offer: 'abonu',
        pointing: 'sube',
        address: 'vi',
      },
      genericHeadings: 'komenco|fino',
      chrome: { related: { whole: 'legu ankau' } },
      byline: { by: 'dela' },
      months: 'unam dugam trigam|tri kvargam kvingam sesgam sepgam okgam naugam dekgam unkgam dukgam',
      dates: { ofMonth: 'du', on: 'je' },
      mail: {
        contents: 'En ci numero',
        lead: 'Supro',
        keyPoints: 'En la teksto',
        related: 'Pri tio',
        moreStories: 'Ankau',
        updated: 'Novigita',
        brief: 'Mallonge',
        unsubscribe: 'Malaboni',
        viewInBrowser: 'Vidi rete',
        preferences: 'Via abono',
        archive: 'Pasintaj numeroj',
        forward: 'Plusendu',
        answer: 'Respondu.',
        readOn: 'Pli ce {site}',
        more: 'kaj {count} pli',
        why: 'Vi abonis {title}.',
        number: 'Nro {number}',
        bestOf: 'Baba',
        stories: { other: '{count} tekstoj' },
      },
    } satisfies Language,
  }
})
// And other files must not meet it.
afterAll(() => vi.resetModules())

vi.mock(import('../../../src/languages/languages.ts'), async (original) => {
  const { LANGUAGES } = await original()
  return { LANGUAGES: [...LANGUAGES, madeUp] }
})

test('its months are read in dates and told apart in titles', () => {
  expect(readDate('je 3 du trigam 2026', 'UTC')?.day).toBe('2026-03-03')
  expect(dayIn('Fiks 3 tri 2026.', 'qaa')?.day).toBe('2026-03-03')
  expect(monthNames(madeUp).get('kvargam')).toBe('4')
})

test('its chrome and bylines are known around an article', () => {
  expect(boilerplate('Legu ankau')).toEqual({ kind: 'related', whole: true })
  expect(bylineOf('Dela Ada Moss')).toBe('Ada Moss')
})

test('its abbreviations, stop words and phrases shape a summary', () => {
  expect(splitSentences('Dok. Ko vidis ghin. La fino.', 'qaa')).toEqual(['Dok. Ko vidis ghin.', 'La fino.'])
  expect(contentWords('ko muelilik lu muelil', 'qaa')).toEqual(['muelil', 'muelil'])
  expect(leansOnPredecessor('Tamo muelil estis malnova kaj granda.', 'qaa')).toBe(true)
  expect(isAdmissible('Hoya, karaj legantoj de la muelila gazeto.', 'qaa')).toBe(false)
  expect(isGenericHeading('Komenco', { title: 'Muelejoj', language: 'eo' })).toBe(true)
})

test('its words and direction are the mail’s', async () => {
  expect(wordsFor('qaa')).toBe(madeUp.mail)
  expect(directionOf('qaa')).toBe('rtl')
  const { text } = await mail(ordinary, { ...weekly, language: 'qaa' })
  expect(text).toContain('En ci numero')
  expect(text).not.toContain(en.mail.contents)
})

// Which small words and signs are around a day, in any language?
import { fieldNames } from '../../languages/fields.ts'
import type { Dates } from '../../languages/language.ts'
import { LANGUAGES } from '../../languages/languages.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'

/** What front matters call the day of publication, and that of a change; in English too. */
const DAYS = ['date', 'published', 'publication date', 'created', 'created on', 'created at']
const CHANGES = ['updated', 'last updated', 'modified', 'last modified', 'last edited', 'edited']
const fieldsNamed = (...names: readonly string[]): string[] =>
  fieldNames().flatMap(([foreign, english]) => (names.includes(english) ? foreign : []))

const ofAll = (field: keyof Dates): string[] => phrasesOfAll(({ dates }) => dates?.[field])

/** Sources of patterns. */
export const SPELLING = {
  on: `(?:${anyOf(ofAll('on'))})`,
  /** "of ", "d'": with the space that divides it from the month. */
  ofMonth: ofAll('ofMonth')
    .map((word) => (word.endsWith("'") ? anyOf([word]) : `${word} `))
    .join('|'),
  ofYear: `(?:${anyOf(ofAll('ofYear'))})`,
  /** "st", "º". */
  ordinal: String.raw`${anyOf(ofAll('ordinals'))}|\.`,
  at: `(?:${anyOf(ofAll('at'))})`,
  hour: anyOf(ofAll('hour')),
  yearMark: anyOf(ofAll('yearMark')),
  published: anyOf(ofAll('published')),
  entry: anyOf(ofAll('entry')),
  /** Before a day on which it was published or written; and before one on which it was changed. */
  labels: anyOf([...new Set([...ofAll('published'), ...DAYS, ...fieldsNamed('date', 'published', 'created')])]),
  updated: anyOf([...new Set([...CHANGES, ...fieldsNamed('updated')])]),
  /** Classes of the characters behind year, month and day. */
  marks: [0, 1, 2].map((at) => `[${LANGUAGES.map(({ dates }) => dates?.marks?.[at] ?? '').join('')}]`),
}

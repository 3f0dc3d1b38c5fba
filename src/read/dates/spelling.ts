// Which small words and signs are around a day, in any language?
import type { Dates } from '../../languages/language.ts'
import { LANGUAGES } from '../../languages/languages.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'

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
  updated: anyOf(ofAll('updated')),
  /** Classes of the characters behind year, month and day. */
  marks: [0, 1, 2].map((at) => `[${LANGUAGES.map(({ dates }) => dates?.marks?.[at] ?? '').join('')}]`),
}

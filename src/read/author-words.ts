// By which words is an author named, in any language?
import type { Byline } from '../languages/language.ts'
import { anyOf, phrasesOfAll, wordsOfAll } from '../languages/lookup.ts'

const ofAll = (field: keyof Byline): string => anyOf(phrasesOfAll(({ byline }) => byline?.[field]))
const ands = phrasesOfAll(({ and }) => and)

/** Sources of patterns. */
export const AUTHOR_WORDS = {
  by: ofAll('by'),
  author: ofAll('author'),
  written: ofAll('written'),
  label: ofAll('label'),
  /** Behind the name. */
  behind: ofAll('behind'),
  /** Between two names. */
  and: `&|${anyOf(ands)}`,
  /** The same without `y` and `e`, which also join the two surnames of one person. */
  surelyAnd: `&|${anyOf(ands.filter((word) => !/^[a-z]$/.test(word)))}`,
  /** `y` and `e` alone. */
  shortAnd: ands.filter((word) => /^[a-z]$/.test(word)).join('|'),
  /** A person's name: words with a capital, few in lower case between them. */
  name: String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:${anyOf(
    wordsOfAll(({ nameParticles = '', nameArticles = '' }) => `${nameParticles} ${nameArticles}`),
  )})\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`,
}

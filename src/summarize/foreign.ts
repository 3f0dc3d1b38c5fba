// Is a sentence in another language than its article?
import type { Language } from '../languages/language.ts'
import { LANGUAGES } from '../languages/languages.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'

/** Of the words of a sentence, more than this share are usually stop words. */
const USUAL = 0.15
/** One word of another language may be a name, and a short sentence may have no stop word at all. */
const FOREIGN_WORDS = 2
const LENGTH = 7

/** Hardly any word is a stop word of the article's language, and three times as many are of another: a translation. */
export function isForeign(sentence: string, language: string): boolean {
  const own = stopWords(language)
  if (own.size === 0) return false
  const all = words(sentence)
  if (all.length < LENGTH) return false
  const count = (known: ReadonlySet<string>): number => all.filter((word) => known.has(word)).length
  const usual = count(own)
  if (usual > USUAL * all.length) return false
  const least = Math.max(FOREIGN_WORDS, 3 * usual)
  return LANGUAGES.some(({ tags: [tag] }: Language) => count(stopWords(tag)) >= least)
}

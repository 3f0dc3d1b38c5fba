// Which words say nothing of the subject, language by language?
import type { Language } from '../languages/language.ts'
import { languageByTag, wordsIn } from '../languages/lookup.ts'
import { oncePer } from './once.ts'

const stopWordsOf = oncePer(({ stopWords }: Language): ReadonlySet<string> => new Set(wordsIn(stopWords)))

/** The function words of a language by its BCP 47 tag; an empty set where we know none. */
export function stopWords(language: string): ReadonlySet<string> {
  return stopWordsOf(languageByTag(language))
}

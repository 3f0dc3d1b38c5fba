// Which words say nothing of the subject, language by language?
import type { Language } from './language.ts'
import { languageByTag, wordsIn } from './lookup.ts'

const sets = new Map<Language, ReadonlySet<string>>()

/** The function words of a language by its BCP 47 tag; an empty set where we know none. */
export function stopWords(tag: string): ReadonlySet<string> {
  const language = languageByTag(tag)
  const known = sets.get(language) ?? new Set(wordsIn(language.stopWords))
  sets.set(language, known)
  return known
}

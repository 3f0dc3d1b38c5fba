// What is left of a word without its grammatical ending?
import type { Language } from './language.ts'
import { languageByTag, wordsIn } from './lookup.ts'

const stemmers = new Map<Language, (word: string) => string>()

/** The word without its grammatical ending; the word itself where we don't know the language. */
export function stem(word: string, tag: string): string {
  const language = languageByTag(tag)
  const stemmer = stemmers.get(language) ?? stemmerOf(language)
  stemmers.set(language, stemmer)
  return stemmer(word)
}

function stemmerOf({ stem }: Language): (word: string) => string {
  if (stem === undefined) return (word) => word
  if (typeof stem === 'function') return stem
  const endings = wordsIn(stem.endings)
  const prefixes = wordsIn(stem.prefixes)
  return (word) => {
    const prefix = word.length > 4 ? prefixes.find((each) => word.startsWith(each)) : undefined
    const bare = word.slice(prefix?.length ?? 0)
    const ending = endings.find((each) => bare.length - each.length >= stem.least && bare.endsWith(each))
    return ending === undefined ? bare : bare.slice(0, -ending.length)
  }
}

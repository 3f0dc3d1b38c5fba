// Is a sentence in another language than its article?
import { wordsOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'

/** Fewer words of another language may be a name. */
const FOREIGN_WORDS = 3

/** None of its words is a stop word of the article's language, and three are of another: a translation below the text. */
export function isForeign(sentence: string, language: string): boolean {
  const common = stopWords(language)
  if (common.size === 0) return false
  const all = words(sentence)
  if (all.some((word) => common.has(word))) return false
  everywhere ??= new Set(wordsOfAll((one) => one.stopWords))
  const known = everywhere
  return all.filter((word) => known.has(word)).length >= FOREIGN_WORDS
}

let everywhere: ReadonlySet<string> | undefined

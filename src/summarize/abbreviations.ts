// Which words end in a stop that doesn't end the sentence, language by language?
import type { Abbreviations, Language } from '../languages/language.ts'
import { languageByTag, wordsIn } from '../languages/lookup.ts'
import { und } from '../languages/und.ts'
import { oncePer } from '../model/once.ts'

/** What a language's abbreviations demand of the word after them. */
export type AbbreviationSets = Readonly<Record<keyof Abbreviations, ReadonlySet<string>>>

/** The abbreviations of a language, with those that travel across languages. */
export function abbreviations(language: string): AbbreviationSets {
  return setsOf(languageByTag(language))
}

const setsOf = oncePer(({ abbreviations: own }: Language): AbbreviationSets => {
  // A language's own entry goes first: Spanish `sr.` always precedes a name, elsewhere it may follow one.
  const known = new Set<string>()
  const take = (kind: keyof Abbreviations): ReadonlySet<string> =>
    new Set(
      [own, und.abbreviations]
        .flatMap((lists) => wordsIn(lists?.[kind]))
        .filter((word) => !known.has(word) && known.add(word)),
    )
  return { open: take('open'), numbered: take('numbered'), either: take('either') }
})

// Does a word begin sentences, whatever stands before it?
import { LANGUAGES } from '../../languages/languages.ts'
import { phrasesIn, phrasesOfAll } from '../../languages/lookup.ts'

let openers: ReadonlySet<string> | undefined
let nounOpeners: ReadonlySet<string> | undefined

/** "The", "In", in any language; no name is made of them. */
export function isOpener(word: string): boolean {
  openers ??= new Set(phrasesOfAll((language) => language.openers))
  return openers.has(word)
}

/** "Der", in languages that write nouns with a capital: a sentence goes on with one. */
export function opensNoun(word: string): boolean {
  nounOpeners ??= new Set(
    LANGUAGES.filter(({ capitalNouns }) => capitalNouns).flatMap(({ openers: own }) => phrasesIn(own)),
  )
  return nounOpeners.has(word)
}

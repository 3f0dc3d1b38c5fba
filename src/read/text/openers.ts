// Does a word begin sentences, whatever stands before it?
import { phrasesOfAll } from '../../languages/lookup.ts'

let openers: ReadonlySet<string> | undefined

/** "The", "In", in any language; no name is made of them. */
export function isOpener(word: string): boolean {
  openers ??= new Set(phrasesOfAll((language) => language.openers))
  return openers.has(word)
}

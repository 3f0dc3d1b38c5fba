// How does a text begin that was written in lower case after a salutation?
import { stopWords } from './stop-words.ts'

/**
 * The text with a capital where its first word is a little one: "on Monday the mill opens", as letters go on behind "Dear
 * neighbours,". A name stays as it is written (`npm`), as does a text in a language (BCP 47) whose little words aren't known.
 */
export function withCapital(text: string, language: string): string {
  const [first = ''] = /^\p{Ll}[\p{L}\p{M}'’]*/u.exec(text) ?? []
  return first !== '' && stopWords(language).has(first) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

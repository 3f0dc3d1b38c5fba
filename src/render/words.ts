// Which words does the mail itself say, in the newsletter's language?
import { en } from '../languages/en.ts'
import { LANGUAGES } from '../languages/languages.ts'
import { mailWordsOf } from '../languages/lookup.ts'
import type { MailWords } from '../languages/mail-words.ts'

/** The words of a language tag such as `de-AT`; English where the language brings none. */
export function wordsFor(language: string): MailWords {
  return mailWordsOf(language) ?? en.mail
}

/** A phrase with its holes filled. */
export function fill(phrase: string, holes: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole)
}

/** The languages in which a mail has words of its own. */
export const languages: readonly string[] = LANGUAGES.filter(({ mail }) => mail).map(({ tags }) => tags[0])

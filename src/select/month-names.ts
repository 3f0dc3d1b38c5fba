// What are the months called in a language?
import { en } from '../languages/en.ts'
import type { Language } from '../languages/language.ts'
import { monthsOf, wordsIn } from '../languages/lookup.ts'
import { oncePer } from '../model/once.ts'

/** Names of months, long and short, alone and beside a day, in a language and in English, each with what tells it apart. */
export const monthNames = oncePer((language: Language): ReadonlyMap<string, string> => {
  const months = [en, language].flatMap(monthsOf).map(([name, month]): [string, string] => [name, String(month)])
  const others = wordsIn(language.otherMonths).map((name): [string, string] => [name, name])
  return new Map([...months, ...others])
})

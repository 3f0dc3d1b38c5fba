// Which month does a word name, in any language?
import { en } from '../../languages/en.ts'
import { LANGUAGES } from '../../languages/languages.ts'
import { monthsOf } from '../../languages/lookup.ts'

/** The month, 1 to 12, or undefined where the word names none, or different ones in different languages. */
export function monthOf(word: string): number | undefined {
  const name = word.normalize('NFC').toLowerCase().replace(/\.$/, '')
  english ??= new Map(monthsOf(en))
  if (english.has(name)) return english.get(name)
  others ??= elsewhere()
  return others.get(name)
}

let english: ReadonlyMap<string, number> | undefined
/** Built at the first word that is not English. */
let others: ReadonlyMap<string, number | undefined> | undefined

function elsewhere(): Map<string, number | undefined> {
  const months = new Map<string, number | undefined>()
  for (const [name, month] of LANGUAGES.flatMap(monthsOf))
    months.set(name, months.has(name) && months.get(name) !== month ? undefined : month)
  return months
}

// What does English call a field that has its name in another language?
import { fieldNames } from '../../languages/fields.ts'
import { phrasesOfAll } from '../../languages/lookup.ts'
import { switchOf } from '../conventions/switch.ts'
import { keyName, type Value, type Values } from './values.ts'

let names: ReadonlyMap<string, string> | undefined

function englishNames(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...phrasesOfAll(({ drafts }) => drafts?.split('|')[0]).map((word) => [keyName(word), 'draft'] as const),
    ...fieldNames().map(([foreign, english]) => [keyName(foreign), english] as const),
  ])
  return names
}

/** The English name of a field, of any language that we know; undefined for one that has it, or none. */
export function englishName(key: string): string | undefined {
  return englishNames().get(key)
}

/** Whether a field may have another name in English, and one that decides something: one in other letters always may. */
export function mayBeForeign(key: string, decides: (english: string) => boolean): boolean {
  if (BEYOND_ASCII.test(key)) return true
  const english = englishName(key)
  return english !== undefined && english !== key && decides(english)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is ASCII is most of what there is
const BEYOND_ASCII = /[^\x00-\x7f]/

/** The values, and those of fields in other languages under their English names too, where these are not there. */
export function withEnglishNames(values: Values): Values {
  let added: Map<string, Value> | undefined
  for (const [key, value] of values) {
    const english = englishName(key)
    if (english === undefined || values.has(english) || added?.has(english)) continue
    // `data` is a date in Italian and anything in English.
    if (english === 'date' && !(typeof value === 'string' && /\p{Nd}/u.test(value))) continue
    // A word for a draft is also one for a sketch: `koncept: boats.png`.
    if (english === 'draft' && !(typeof value === 'string' && switchOf(value) !== undefined)) continue
    added ??= new Map()
    added.set(english, value)
  }
  return added === undefined ? values : new Map([...values, ...added])
}

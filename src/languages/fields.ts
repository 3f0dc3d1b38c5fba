// What does English call a field of a front matter that has its name in another language?
import { phrasesOfAll } from './lookup.ts'

/** The names of fields in all languages, as written, each with the one that English has. */
export function fieldNames(): readonly (readonly [foreign: string, english: string])[] {
  return phrasesOfAll(({ fields }) => fields).map((pair) => {
    const [foreign = '', english = ''] = pair.split('=')
    return [foreign, english]
  })
}

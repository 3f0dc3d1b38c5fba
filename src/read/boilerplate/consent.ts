// Does a site ask for consent to what is done with its readers' data?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'

const WITHIN = 400
let consent: RegExp | undefined

/** Whether a paragraph names such a purpose where it begins. */
export function isConsent(text: string): boolean {
  consent ??= new RegExp(String.raw`(?<!\p{L})(?:${anyOf(phrasesOfAll((language) => language.consent))})`, 'iu')
  return consent.test(text.slice(0, WITHIN))
}

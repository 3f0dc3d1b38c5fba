// How does a text that is rendered once mark where each reader's fields go?
import type { ReaderFields, Segments } from './message.ts'

/** The fields as a template sees them: private-use characters, which articles are stripped of, so that none can pose as a field. */
export const placeholders: ReaderFields = {
  name: '\uE000',
  email: '\uE001',
  unsubscribe: '\uE002',
  viewInBrowser: '\uE003',
  preferences: '\uE004',
}

const FIELDS: readonly (keyof ReaderFields)[] = ['name', 'email', 'unsubscribe', 'viewInBrowser', 'preferences']

/** The private-use characters of the basic plane. Without an icon font they show as boxes, so nobody misses them. */
const PRIVATE_USE = /[\uE000-\uF8FF]/g

// Braces of the articles are replaced by these until the mail is finished, so that no stage takes them for its own syntax.
const OPEN = '\uE010'
const CLOSE = '\uE011'

/** Makes a text from outside harmless: it names no field, and no template reads its braces. */
export function disarm(text: string): string {
  return text.replace(PRIVATE_USE, '').replaceAll('{', OPEN).replaceAll('}', CLOSE)
}

/** Restores the braces that `disarm` replaced. */
export function restoreBraces(text: string): string {
  return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}')
}

/** Splits a finished text where the reader's fields go, and restores the braces. */
export function splitAtFields(text: string): Segments {
  return restoreBraces(text)
    .split(/([\uE000-\uE004])/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = FIELDS.find((name) => placeholders[name] === part)
      return field === undefined ? part : { field }
    })
}

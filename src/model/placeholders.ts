// How do a reader's fields, and nothing else, get a place in a text that is rendered once for everybody?
import type { ReaderFields, Segments } from './message.ts'

/** The fields as a template sees them: each a private-use character, of which articles are stripped, so that none can pose as a field. */
export const placeholders: ReaderFields = {
  name: '\uE000',
  email: '\uE001',
  unsubscribe: '\uE002',
  viewInBrowser: '\uE003',
}

const FIELDS: readonly (keyof ReaderFields)[] = ['name', 'email', 'unsubscribe', 'viewInBrowser']

/** The private-use characters of the basic plane. Outside of an icon font they show as boxes: nobody misses them. */
const PRIVATE_USE = /[\uE000-\uF8FF]/g

// Braces of the articles travel as these: no stage between the template and the finished mail can take them for its own.
const OPEN = '\uE010'
const CLOSE = '\uE011'

/** A text from outside made harmless: it can name no field, and no brace of it is read as a template's. */
export function disarm(text: string): string {
  return text.replace(PRIVATE_USE, '').replaceAll('{', OPEN).replaceAll('}', CLOSE)
}

/** The text as the reader sees it, braces put back. */
export function rearm(text: string): string {
  return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}')
}

/** A finished text cut once where a field belongs, with the articles' braces put back. */
export function cut(text: string): Segments {
  return rearm(text)
    .split(/([\uE000-\uE003])/)
    .filter((part) => part !== '')
    .map((part) => {
      const field = FIELDS.find((name) => placeholders[name] === part)
      return field === undefined ? part : { field }
    })
}

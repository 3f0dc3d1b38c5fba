// By which words does the head of a mail name its fields, in any language?
import type { Language } from '../languages/language.ts'
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'

const named = (field: keyof NonNullable<Language['mailHeader']>): string =>
  anyOf(phrasesOfAll(({ mailHeader }) => mailHeader?.[field]))

/** Sources of patterns. */
export const MAIL_FIELDS = { from: named('from'), to: named('to'), subject: named('subject'), date: named('date') }

// What does Digestif know of Icelandic?
import type { Language } from './language.ts'

/** Icelandic. */
export const is = {
  tags: ['is'],
  months: `janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt
    nóvember|nóv desember|des`,
} satisfies Language

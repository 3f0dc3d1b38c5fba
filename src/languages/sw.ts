// What does Digestif know of Swahili?
import type { Language } from './language.ts'

/** Swahili. */
export const sw = {
  tags: ['sw'], isGuessed: false,
  months: 'januari|jan februari|feb machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  dates: { published: 'imechapishwa|tarehe' },
} satisfies Language

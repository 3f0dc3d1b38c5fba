// What does Digestif know of Swahili?
import type { Language } from './language.ts'

/** Swahili. */
export const sw = {
  tags: ['sw'], isGuessed: false,
  names: { own: 'kiswahili', english: 'swahili' },
  genericHeadings: `utangulizi|yaliyomo|muhtasari|hitimisho|usuli|maswali ya mara kwa mara|maswali na majibu|vyanzo|
    marejeo|maelezo zaidi|soma pia|soma zaidi|makala zinazohusiana|shukrani|kiambatisho|kuhusu mwandishi|
    kuhusu sisi|maoni|shiriki|hatua zinazofuata|mfano|mifano|matokeo|habari|mawasiliano`,
  calls: `jiandikishe|tufuate|wasiliana nasi|jiunge nasi|changia|pakua`,
  months: 'januari|jan februari|feb machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  dates: { published: 'imechapishwa|tarehe' },
} satisfies Language

// What does Digestif know of Luxembourgish?

import { de } from './de.ts'
import type { Language } from './language.ts'

/** Luxembourgish. */
export const lb = {
  tags: ['lb'], isGuessed: false, capitalNouns: true, phrases: de.phrases,
  months: `januar|jan februar|feb mäerz|mäe abrëll|abr mee juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov dezember|dez`,
  dates: { published: 'publizéiert|verëffentlecht|datum' },
} satisfies Language

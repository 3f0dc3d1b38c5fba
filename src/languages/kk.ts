// What does Digestif know of Kazakh?
import type { Language } from './language.ts'
import { ru } from './ru.ts'

/** Kazakh. */
export const kk = {
  tags: ['kk'], scripts: 'Cyrl', isGuessed: false, abbreviations: ru.abbreviations,
  months: `қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз
    қараша|қар желтоқсан|жел`,
} satisfies Language

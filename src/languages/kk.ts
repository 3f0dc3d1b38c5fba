// What does Digestif know of Kazakh?
import type { Language } from './language.ts'
import { ru } from './ru.ts'

/** Kazakh. */
export const kk = {
  tags: ['kk'], scripts: 'Cyrl', isGuessed: false, abbreviations: ru.abbreviations,
  months: `қаңтар|қаң|қаңтарда ақпан|ақп|ақпанда наурыз|нау|наурызда сәуір|сәу|сәуірде мамыр|мам|мамырда
    маусым|мау|маусымда шілде|шіл|шілдеде тамыз|там|тамызда қыркүйек|қыр|қыркүйекте қазан|қаз|қазанда
    қараша|қар|қарашада желтоқсан|жел|желтоқсанда`,
  dates: { yearMark: 'жылғы|жылы|ж' },
} satisfies Language

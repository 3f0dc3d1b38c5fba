// Which words of a title only count: a version, a month, the number of a part?
import { stopWords } from '../model/stop-words.ts'

/** A counting mark; two marks can be compared where they count the same. */
export interface Mark {
  /** `month`, `year`, the word before a number (`rust`, `part`), or the shape of the word itself (`q#`). */
  readonly counts: string
  readonly value: string
  /** Sets articles apart whatever else the titles say: Rust 1.2 is never Rust 1.3, nor part 1 part 2. */
  readonly isDecisive: boolean
}

/** A stretch of a title with its counting marks taken out. */
export interface Unmarked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Parts the marks of a title from its words. Numbers that measure (`kills 12`, `$2 million`, `4.6-magnitude`) are words. */
export function takeMarks(part: string, language: string): Unmarked {
  const words: string[] = []
  const marks: Mark[] = []
  const tokens = [...part.matchAll(TOKEN)]
  for (const [index, token] of tokens.entries()) {
    const around = { before: tokens[index - 1]?.[0] ?? '', isAlone: tokens.length === 1, language }
    const mark = markOf(token[0], part.slice(0, token.index), part.slice(token.index + token[0].length), around)
    if (mark) marks.push(mark)
    else words.push(token[0])
  }
  return { text: words.join(' '), marks }
}

const TOKEN = /v?\d+(?:\.\d+)*(?:[-. ]?\(?(?:alpha|beta|rc|pre|dev)[-. ]?\d*)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+/giu
const NUMBER = /^v?\d/i
const YEAR = /^(?:19|20)\d\d$/
const MEASURED = /^\s?(?:%|million|billion|trillion|percent|mn|bn|Mio|Mrd)|^-\p{L}/u
/** Chinese, Japanese and Korean put the unit that is counted behind the number. */
const COUNTED = /^\s?([年月日号號期回話话集章季周週년월호회])/u
const ROMAN = /^[IVX]{2,}$/
const SERIES = new Set(
  `part episode issue no number volume vol chapter week day season edition newsletter release version sprint
  teil folge ausgabe nr nummer woche kw tag band partie épisode numéro semaine jour parte episodio número capítulo semana
  del avsnitt vecka nummer deel aflevering week часть выпуск серия неделя część odcinek numer`.split(/\s+/),
)
/** How a series counts without digits, each language from one on. */
const COUNTING_WORDS = new Map(
  [
    'one two three four five six seven eight nine ten',
    'i ii iii iv v vi vii viii ix x',
    'eins zwei drei vier fünf sechs sieben acht neun zehn',
    'un deux trois quatre cinq six sept huit neuf dix',
    'uno dos tres cuatro cinco seis siete ocho nueve diez',
  ].flatMap((counting) => counting.split(' ').map((word, index) => [word, String(index + 1)])),
)

interface Around {
  readonly before: string
  readonly isAlone: boolean
  readonly language: string
}

function markOf(token: string, left: string, right: string, { before, isAlone, language }: Around): Mark | undefined {
  const value = token.toLowerCase().replace(/[^\p{L}\p{M}\d.]/gu, '')
  const noun = before.toLowerCase()
  const inSeries = SERIES.has(noun)
  const month = monthsOf(language).get(value)
  if (month !== undefined) return { counts: 'month', value: month, isDecisive: false }
  const counting = inSeries ? COUNTING_WORDS.get(value) : undefined
  if (counting) return { counts: noun, value: counting, isDecisive: true }
  if (ROMAN.test(token)) return { counts: 'roman', value, isDecisive: false }
  if (YEAR.test(token)) return { counts: 'year', value, isDecisive: false }
  if (!NUMBER.test(token)) {
    return /\d/.test(token) ? { counts: value.replace(/\d+/g, '#'), value, isDecisive: false } : undefined
  }
  if (/[$€£¥]\s?$/.test(left) || MEASURED.test(right)) return undefined
  const counted = COUNTED.exec(right)?.[1]
  if (counted) return { counts: counted, value, isDecisive: false }
  const dots = value.split('.').length - 1
  const isNamed = before !== '' && !stopWords(language).has(noun) && (inSeries || /^\p{Lu}/u.test(before))
  if (isNamed) return { counts: noun, value, isDecisive: inSeries || dots > 0 }
  const isNumbered = dots > 1 || /^v/.test(value) || /[#№]\s?$/.test(left) || isAlone || (dots === 1 && before === '')
  return isNumbered ? { counts: '#', value, isDecisive: false } : undefined
}

const monthsByLanguage = new Map<string, ReadonlyMap<string, string>>()

/** The names of the months, long and short, in the article's language and in English. */
function monthsOf(language: string): ReadonlyMap<string, string> {
  const known = monthsByLanguage.get(language)
  if (known) return known
  const months = new Map<string, string>()
  for (const locale of ['en', ...localesOf(language)]) {
    for (const form of ['long', 'short'] as const) {
      // With a day beside it, since some languages bend the name there.
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: form, timeZone: 'UTC' })
      const alone = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2001, month, 1))
        for (const part of [...format.formatToParts(day), ...alone.formatToParts(day)]) {
          const name = part.value.toLowerCase().replace('.', '')
          if (part.type === 'month' && /^[\p{L}\p{M}]+$/u.test(name)) months.set(name, String(month + 1))
        }
      }
    }
  }
  monthsByLanguage.set(language, months)
  return months
}

/** Front matter may call a language anything; what isn't a tag has no months. */
function localesOf(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)
  } catch {
    return []
  }
}

// Which words of a title only count: a version, a month, the number of a part?

import { LANGUAGES } from '../languages/languages.ts'
import { anyOf, languageByTag, wordsIn, wordsOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { monthNames } from './months.ts'

/** A counting mark; two marks can be compared where they count the same. */
export interface Mark {
  /** `month`, `year`, the word before a number (`rust`, `part`), or the shape of the word itself (`q#`). */
  readonly counts: string
  readonly value: string
  /** Sets articles apart whatever else the titles say: Rust 1.2 is never Rust 1.3, nor part 1 part 2. */
  readonly isDecisive: boolean
}

/** Parts the marks of a title from its words. Numbers that measure (`kills 12`, `$2 million`, `4.6-magnitude`) are words. */
export function takeMarks(title: string, language: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const words: string[] = []
  const marks: Mark[] = []
  const tokens = [...title.matchAll(TOKEN)]
  for (const [index, { 0: text, index: start }] of tokens.entries()) {
    const token: Token = {
      text,
      value: text.toLowerCase().replace(/[^\p{L}\p{M}\d.]/gu, ''),
      left: title.slice(0, start),
      right: title.slice(start + text.length),
      before: tokens[index - 1]?.[0] ?? '',
      isAlone: tokens.length === 1,
    }
    const mark = VERSION.test(token.value) ? markOfNumber(token, language) : markOfWord(token, language)
    if (mark) marks.push(mark)
    else words.push(text)
  }
  return { text: words.join(' '), marks }
}

interface Token {
  readonly text: string
  /** In lower case, without brackets and hyphens. */
  readonly value: string
  readonly left: string
  readonly right: string
  /** The token before it, or nothing. */
  readonly before: string
  readonly isAlone: boolean
}

const TOKEN = /v?\d+(?:\.\d+)*(?:[-. ]?\(?(?:alpha|beta|rc|pre|dev)[-. ]?\d*)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+/giu
const VERSION = /^v?\d[\d.]*(?:(?:alpha|beta|rc|pre|dev)[\d.]*)?$/
const YEAR = /^(?:19|20)\d\d$/
const ROMAN = /^[IVX]{2,}$/
const MEASURED = new RegExp(String.raw`^\s?(?:%|${anyOf(wordsOfAll(({ series }) => series?.units))})|^-\p{L}`, 'u')
/** Chinese, Japanese and Korean put what is counted behind the number. */
const COUNTED = new RegExp(String.raw`^\s?([${wordsOfAll(({ series }) => series?.counters).join('')}])`, 'u')
const SERIES = new Set(wordsOfAll(({ series }) => series?.nouns))
/** How a series counts without digits, each language from one on. */
const COUNTING_WORDS = new Map(
  LANGUAGES.flatMap(({ series }) => wordsIn(series?.numbers).map((word, index) => [word, String(index + 1)])),
)

function markOfWord({ text, value, before }: Token, language: string): Mark | undefined {
  const noun = before.toLowerCase()
  const counting = SERIES.has(noun) ? COUNTING_WORDS.get(value) : undefined
  if (counting) return { counts: noun, value: counting, isDecisive: true }
  const month = monthNames(languageByTag(language)).get(value)
  if (month) return { counts: 'month', value: month, isDecisive: false }
  if (ROMAN.test(text)) return { counts: 'roman', value, isDecisive: false }
  return /\d/.test(value) ? { counts: value.replace(/\d+/g, '#'), value, isDecisive: false } : undefined
}

function markOfNumber({ value, left, right, before, isAlone }: Token, language: string): Mark | undefined {
  const noun = before.toLowerCase()
  const isNamed = /^\p{Lu}/u.test(before) && !stopWords(language).has(noun)
  const dots = value.split('.').length - 1
  if (dots > 1) return { counts: isNamed ? noun : '#', value, isDecisive: isNamed }
  if (/[$€£¥]\s?$/.test(left) || MEASURED.test(right)) return undefined
  if (YEAR.test(value)) return { counts: 'year', value, isDecisive: false }
  if (SERIES.has(noun)) return { counts: noun, value, isDecisive: true }
  if (isNamed) return { counts: noun, value, isDecisive: dots > 0 }
  const counted = COUNTED.exec(right)?.[1]
  if (counted) return { counts: counted, value, isDecisive: false }
  const isNumbering = value.startsWith('v') || /[#№]\s?$/.test(left) || isAlone || (dots === 1 && before === '')
  return isNumbering ? { counts: '#', value, isDecisive: false } : undefined
}

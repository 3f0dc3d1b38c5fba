// Which words of a title only say which one of a series it is: a version, a month, the number of a part?

import { LANGUAGES } from '../languages/languages.ts'
import { anyOf, languageByTag, phrasesOfAll, wordsIn, wordsOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { monthNames } from './month-names.ts'

/** A word that counts within a series; two markers are comparable if they count the same thing. */
export interface SeriesMarker {
  /** `month`, `year`, the word before a number (`rust`, `part`), or the shape of the word itself (`q#`). */
  readonly series: string
  readonly value: string
  /** Proves that two articles differ whatever else their titles say: Rust 1.2 is never Rust 1.3, nor part 1 part 2. */
  readonly provesDifference: boolean
  /** A name with its version: `GPT-5.2`. */
  readonly isName?: true
  /** What a register lists: `CVE-2026-1234`. */
  readonly isEntry?: true
}

/** A version as it is compared: `21.0.0` and `v21` are one. */
export function plainVersion(value: string): string {
  return value.replace(/^v(?=\d)/, '').replace(/^(\d+(?:\.\d+)*?)(?:\.0)+$/, '$1')
}

/** Separates the markers of a title from its other words. Quantities (`kills 12`, `$2 million`, `4.6-magnitude`) stay words. */
export function extractMarkers(
  written: string,
  language: string,
): { readonly text: string; readonly markers: readonly SeriesMarker[] } {
  const title = written.replace(UNSPACED_VERSION, ' ')
  const words: string[] = []
  const markers: SeriesMarker[] = []
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
    const marker = VERSION.test(token.value) ? markerOfNumber(token, language) : markerOfWord(token, language)
    if (marker) markers.push(marker)
    else words.push(text)
  }
  return { text: words.join(' '), markers }
}

interface Token {
  readonly text: string
  /** Lower-cased, without brackets and hyphens. */
  readonly value: string
  readonly left: string
  readonly right: string
  /** The token before it, or an empty string. */
  readonly before: string
  readonly isAlone: boolean
}

// With `(?i:…)`, it matched otherwise late in a long run of the program; why is not known.
const TOKEN =
  /\p{L}{2,}-\d{4}-\d+|[vV]?\d+(?:\.\d+)*(?:[-. ]?\(?(?:[aA]lpha|ALPHA|[bB]eta|BETA|[rR][cC]|[pP]re|PRE|[dD]ev|DEV)[-. ]?\d*)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+/gu
/** `潮汐表1.2版` is written without spaces. */
const UNSPACED_VERSION =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?=v?\d+\.\d)|(?<=\d\.\d{1,9})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu
const VERSION = /^v?\d[\d.]*(?:(?:alpha|beta|rc|pre|dev)[\d.]*)?$/
const ADJACENT = /[\p{L}\p{N}][ -]$/u
const YEAR = /^(?:19|20)\d\d$/
const ROMAN = /^[IVX]{2,}$/
const MEASURED = new RegExp(String.raw`^\s?(?:%|${anyOf(wordsOfAll(({ series }) => series?.units))})|^-\p{L}`, 'u')
/** Chinese, Japanese and Korean put the counter after the number. */
const COUNTED = new RegExp(String.raw`^\s?([${wordsOfAll(({ series }) => series?.counters).join('')}])`, 'u')
const SERIES = new Set([
  ...wordsOfAll(({ series }) => series?.nouns),
  ...phrasesOfAll(({ series }) => series?.versions),
])
/** "Magnitude 4.6" measures; "tables 1.2" is a version. */
const MEASURES = new Set(wordsOfAll(({ series }) => series?.measures))
/** Numbers as series write them without digits, from one up, by language. */
const COUNTING_WORDS = new Map(
  LANGUAGES.flatMap(({ series }) => wordsIn(series?.numbers).map((word, index) => [word, String(index + 1)])),
)

/** As registers number what they list: CVE-2026-1234. */
const IDENTIFIER = /^(\p{L}{2,})-\d{4}-\d+$/u

function markerOfWord({ text, value, before }: Token, language: string): SeriesMarker | undefined {
  const register = IDENTIFIER.exec(text)?.[1]
  if (register) return { series: register.toLowerCase(), value, provesDifference: true, isEntry: true }
  const noun = before.toLowerCase()
  const counting = SERIES.has(noun) ? COUNTING_WORDS.get(value) : undefined
  if (counting) return { series: noun, value: counting, provesDifference: true }
  const months = monthNames(languageByTag(language))
  const ordinal = ORDINAL.exec(value)?.[1]
  if (ordinal && months.has(noun)) return { series: 'day', value: String(Number(ordinal)), provesDifference: false }
  const month = months.get(value)
  if (month) return { series: 'month', value: month, provesDifference: false }
  if (ROMAN.test(text)) return { series: 'roman', value, provesDifference: false }
  return /\d/.test(value) ? { series: value.replace(/\d+/g, '#'), value, provesDifference: false } : undefined
}

/** Names of programs are often written small: "rustup 1.28.1". */
function isName(noun: string, left: string, language: string): boolean {
  return ADJACENT.test(left) && /^\p{L}{2}/u.test(noun) && !stopWords(language).has(noun)
}

/** `23rd`. */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/

/** "April 10", "10. April", 2026-11-13. */
function partOfDate(value: string, left: string, right: string, language: string): 'day' | 'month' | undefined {
  if (!/^\d{1,2}$/.test(value)) return undefined
  if (/(?:19|20)\d\d([-/])\d{1,2}\1$/.test(left)) return 'day'
  if (/(?:19|20)\d\d[-/]$/.test(left)) return 'month'
  const months = monthNames(languageByTag(language))
  const beside = [/(\p{L}[\p{L}\p{M}]*)\.?\s$/u.exec(left)?.[1], /^\.?\s(\p{L}[\p{L}\p{M}]*)/u.exec(right)?.[1]]
  return beside.some((word) => word !== undefined && months.has(word.toLowerCase())) ? 'day' : undefined
}

function markerOfNumber({ value, left, right, before, isAlone }: Token, language: string): SeriesMarker | undefined {
  const noun = before.toLowerCase()
  const isNamed = /^\p{Lu}/u.test(before) && !stopWords(language).has(noun)
  const dots = value.split('.').length - 1
  const named = { series: noun, value, ...(ADJACENT.test(left) && { isName: true as const }) }
  if (dots > 1)
    return isNamed || isName(noun, left, language)
      ? { ...named, provesDifference: true }
      : { series: '#', value, provesDifference: false }
  if (/[$€£¥]\s?$/.test(left) || MEASURED.test(right)) return undefined
  if (YEAR.test(value)) return { series: 'year', value, provesDifference: false }
  const part = partOfDate(value, left, right, language)
  if (part) return { series: part, value: String(Number(value)), provesDifference: false }
  if (SERIES.has(noun)) return { series: noun, value, provesDifference: true }
  if (MEASURES.has(noun)) return undefined
  if (isNamed && !monthNames(languageByTag(language)).has(noun)) return { ...named, provesDifference: dots > 0 }
  const counted = COUNTED.exec(right)?.[1]
  if (counted) return { series: counted, value, provesDifference: false }
  // Most scripts have no capitals.
  const isLowerNamed =
    dots === 1 && /^(?:\p{Ll}{3}|\p{Lo}[\p{Lo}\p{M}])/u.test(before) && !stopWords(language).has(noun)
  if (isLowerNamed) return { series: noun, value, provesDifference: false }
  const isNumbering = value.startsWith('v') || /[#№]\s?$/.test(left) || isAlone || (dots === 1 && before === '')
  return isNumbering ? { series: '#', value, provesDifference: false } : undefined
}

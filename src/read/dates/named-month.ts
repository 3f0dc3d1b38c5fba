// Which day does a text name with a month's name, in whatever order a language puts day, month and year?
import { LANGUAGES } from '../../languages/languages.ts'
import { phrasesIn } from '../../languages/lookup.ts'
import { monthOf } from './months.ts'

/** Year, month and day as numbers, and where they stand in the text. */
export interface Numbers {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

/** The first day that is named in a text whose digits are those of ASCII. The day may not exist. */
export function namedMonth(text: string, language: string): Numbers | undefined {
  YEAR.lastIndex = 0
  for (let match = YEAR.exec(text); match; match = YEAR.exec(text)) {
    const from = Math.max(0, match.index - REACH)
    const tokens = tokensOf(text.slice(from, match.index + 4 + REACH), from)
    const at = tokens.findIndex(({ start, text }) => start === match.index && text.length === 4)
    const found = at < 0 ? undefined : around(tokens, at, language)
    if (found) return found
  }
  return undefined
}

/** A number or a word, and the signs behind it. */
interface Token {
  readonly text: string
  readonly start: number
  readonly signs: string
}

/** Years of ours, and those of Thailand, which counts from 543 years earlier. */
const YEAR = /(?<![\d.,:/])(?:19[89]|20\d|25[2-9])\d(?!\d)/g
/** No date is longer: "Thursday, the twenty-…" has nothing that is read here. */
const REACH = 40
/** Thai months are shortened with stops inside: "ต.ค.". */
const TOKEN = /(\d+|\p{L}[\p{L}\p{M}]*(?:\.[\u0e00-\u0e7f]+)*)([^\d\p{L}]*)/gu
/** What may stand between the parts of a date. */
const SIGNS = /^[\s.,'’\-–—/ªº°)]*$/
const THAI = /[\u0e00-\u0e7f]/
const THAI_YEARS = 543

function tokensOf(text: string, from: number): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 1: text = '', 2: signs = '', index }) => ({
    text,
    signs,
    start: from + index,
  }))
}

function around(tokens: readonly Token[], at: number, language: string): Numbers | undefined {
  const before = partsFrom(tokens, at, -1, language)
  const parts = before ?? partsFrom(tokens, at, 1, language)
  const year = tokens[at]
  if (!parts || !year) return undefined
  const isThai = THAI.test(parts.name)
  const number = Number(year.text) - (isThai && Number(year.text) > 2500 ? THAI_YEARS : 0)
  if (number > 2099) return undefined
  const [first, last] = before ? [tokens[parts.last], year] : [year, tokens[parts.last]]
  return {
    year: number,
    month: parts.month,
    day: parts.day,
    start: first?.start ?? year.start,
    end: last ? last.start + last.text.length : year.start,
  }
}

interface Parts {
  readonly month: number
  readonly day: number
  readonly name: string
  /** The outermost token. */
  readonly last: number
}

/** The month and the day on one side of a year, with nothing between them but small words and signs. */
function partsFrom(tokens: readonly Token[], year: number, step: 1 | -1, language: string): Parts | undefined {
  let month: number | undefined
  let day: number | undefined
  let name = ''
  for (let at = year + step; tokens[at] && (month === undefined || day === undefined); at += step) {
    const token = tokens[at] as Token
    const signs = (step < 0 ? token : tokens[at - 1])?.signs ?? ''
    if (!SIGNS.test(signs)) return undefined
    const counted = step < 0 ? numbered(tokens, at - 1, at) : numbered(tokens, at, at + 1)
    if (month === undefined && counted !== undefined) {
      month = counted
      at += step
    } else if (/^\d/.test(token.text)) {
      if (day !== undefined || token.text.length > 2) return undefined
      if (step < 0 && isPartOfNumber(tokens[at - 1])) return undefined
      day = Number(token.text)
    } else {
      const named = month === undefined ? monthAt(tokens, at, step, language) : undefined
      if (named) {
        month = named.month
        name = token.text
        at += named.more
      } else if (month !== undefined && monthAt(tokens, at, step, language)?.month === month) {
        // Arabic gives both names of a month: "أكتوبر/تشرين الأول".
        at += monthAt(tokens, at, step, language)?.more ?? 0
      } else if (!small().has(token.text.toLowerCase())) return undefined
    }
    if (month !== undefined && day !== undefined) return { month, day, name, last: at }
  }
  return undefined
}

/** "tháng 10": a month that is counted, not named. */
function numbered(tokens: readonly Token[], at: number, next: number): number | undefined {
  const [word, number] = [tokens[at]?.text.toLowerCase(), Number(tokens[next]?.text)]
  return word !== undefined && counters().has(word) && number >= 1 && number <= 12 ? number : undefined
}

/** `1,12 March` is not a day. */
function isPartOfNumber(before: Token | undefined): boolean {
  return before !== undefined && /^\d/.test(before.text) && /^[.,:/-]$/.test(before.signs)
}

/** A month's name, which may have two words, and how many more tokens it takes. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  language: string,
): { readonly month: number; readonly more: number } | undefined {
  const word = tokens[at]?.text ?? ''
  const next = tokens[at + step]?.text ?? ''
  const pair = monthOf(step < 0 ? `${next}_${word}` : `${word}_${next}`, language)
  if (pair !== undefined) return { month: pair, more: step }
  const month = monthOf(word, language) ?? (PREFIXED.test(word) ? monthOf(word.slice(1), language) : undefined)
  return month === undefined ? undefined : { month, more: 0 }
}

/** Hebrew writes "in" and "of" together with the month. */
const PREFIXED = /^[בלמ][\u05d0-\u05ea]{3}/

let smallWords: ReadonlySet<string> | undefined

/** What may stand beside the parts of a date: of, the, st. */
function small(): ReadonlySet<string> {
  smallWords ??= new Set(
    LANGUAGES.flatMap(({ dates }) =>
      [dates?.ofMonth, dates?.ofYear, dates?.ordinals, dates?.at, dates?.yearMark, dates?.dayMark]
        .flatMap(phrasesIn)
        .map((word) => word.replace(/[.'’]+$/, '')),
    ),
  )
  return smallWords
}

let monthCounters: ReadonlySet<string> | undefined

function counters(): ReadonlySet<string> {
  monthCounters ??= new Set(LANGUAGES.flatMap(({ dates }) => phrasesIn(dates?.monthBefore)))
  return monthCounters
}

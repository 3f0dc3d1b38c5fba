// Which headings are little but a number, and which numbers before a heading are numbering?
import { phrasesOfAll, wordsOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'

const LEADING = /^(\d{1,2})(?:\.\d{1,2})*[ \t]+(?=\S)/

/** Whether bare numbers before the headings are numbering: they go up one by one, as "3 reasons" and "7 colours" do not. */
export function areNumbered(headings: readonly string[]): boolean {
  const numbers = headings.flatMap((text) => LEADING.exec(text)?.[1] ?? []).map(Number)
  const steps = numbers.filter((n, i) => i > 0 && (n === (numbers[i - 1] ?? 0) + 1 || n === numbers[i - 1]))
  return (
    numbers.length > 1 && (numbers[0] ?? 9) <= 1 && steps.length === numbers.length - 1 && numbers.at(-1) !== numbers[0]
  )
}

/** The heading without the number before it. */
export function withoutNumber(heading: string): string {
  return heading.replace(LEADING, '')
}

let nouns: ReadonlySet<string> | undefined

/**
 * The headings that are a noun and a number and nothing else ("Rule 5", "Chapter Two", "第3章"), where the noun is one
 * that counts, or that counts here from one: "iOS 26" does not.
 */
export function countingOnly(headings: readonly string[]): ReadonlySet<string> {
  const nouns = countingNouns()
  const uses = new Map<string, string[]>()
  for (const heading of headings) {
    const noun = withoutNumbers(heading)
    if (noun !== undefined) uses.set(noun, [...(uses.get(noun) ?? []), heading])
  }
  return new Set([...uses].flatMap(([noun, found]) => (nouns.has(noun) || countsFromOne(found) ? found : [])))
}

/** What counts in a series, in all languages: "step". */
function countingNouns(): ReadonlySet<string> {
  nouns ??= new Set([...wordsOfAll(({ series }) => series?.nouns), ...phrasesOfAll(({ series }) => series?.steps)])
  return nouns
}

function countsFromOne(found: readonly string[]): boolean {
  return found.length > 1 && found.some((heading) => ONE.test(heading))
}

const ONE = /(?<![\p{L}\p{N}])(?:0?1|I|one)(?![\p{L}\p{N}])|[一１]/iu
/** "Rule no. 5", "Règle n° 3", "Правило № 3". */
const SIGN = /(?<![\p{L}\p{M}])(?:№|n[or]?[.°º]|num\.|núm\.|nr|no)\s*(?=\p{N})/giu
const NUMERAL = /\p{N}+|[一二三四五六七八九十百]+/gu

let counting: ReadonlySet<string> | undefined

/** What a heading says beside its numbers, in whatever digits or words; undefined where it has none. */
function withoutNumbers(heading: string): string | undefined {
  counting ??= new Set(wordsOfAll(({ series }) => series?.numbers))
  const all = words(heading.replace(SIGN, ' ').replace(NUMERAL, ' 0 '))
  const rest = all.filter((word) => word !== '0' && !(all.length > 1 && counting?.has(word)))
  return rest.length === all.length || rest.length === 0 ? undefined : rest.join(isCharacters(rest) ? '' : ' ')
}

function isCharacters(all: readonly string[]): boolean {
  return all.every((word) => ONE_CHARACTER.test(word))
}

const ONE_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
/** `12+`, `99.9%`, `$1.2B`, `40x`; but neither `3D` nor `7-Zip`, and a year is not an amount. */
const AMOUNT = /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d(?!\d))\d[\d.,:]*(?:\p{Ll}{1,2}|[KMB])?(?!\p{Lu}|\p{Ll}|\d|-\p{Lu})/gu
/** So many characters of a script without spaces are about as long as a word. */
const CHARACTERS_OF_A_WORD = 4

let units: ReadonlySet<string> | undefined

/** Whether a heading is an amount and not more than one word of what: "12+ hours", "Over 5 million users", "40倍". */
export function isAmount(heading: string, language: string): boolean {
  if (heading.search(AMOUNT) < 0) return false
  units ??= new Set(wordsOfAll(({ series }) => series?.units))
  const said = words(heading.replace(AMOUNT, ' 0 ')).filter((word) => !stopWords(language).has(word))
  if (said[0] !== '0') return false
  const others = said.filter((word) => word !== '0' && !units?.has(word))
  const characters = others.filter((word) => ONE_CHARACTER.test(word)).length
  return others.length - characters + characters / CHARACTERS_OF_A_WORD <= 1
}

const COUNTED = /^(\p{L}[\p{L}\p{M} ]{0,23}?)\s?#?(?:\p{N}{1,2}|[IVX]{1,4})\s*(?:[:：.–—]|-(?=\s))\s*(?=\S)/u

/**
 * The headings without what counts two or more of them alike: "Step 1: Sieve", "Step 3: Bake" are "Sieve", "Bake"; a name
 * and its version stay.
 */
export function withoutCounts(headings: readonly string[]): readonly string[] {
  const nounOf = (heading: string) => COUNTED.exec(heading)?.[1]?.toLowerCase()
  const uses = Map.groupBy(headings, nounOf)
  return headings.map((heading) => {
    const noun = nounOf(heading)
    const found = uses.get(noun) ?? []
    const counts = noun !== undefined && found.length > 1 && (countingNouns().has(noun) || countsFromOne(found))
    return counts ? heading.replace(COUNTED, '') : heading
  })
}

// Which headings only count, and which numbers before a heading are numbering?
import { phrasesOfAll, wordsOfAll } from '../languages/lookup.ts'
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
 * The headings that are a noun and a number and nothing else, where the noun is one that counts, or that
 * counts here from one: "iOS 26" does not. */
export function countingOnly(headings: readonly string[]): ReadonlySet<string> {
  nouns ??= new Set([...wordsOfAll(({ series }) => series?.nouns), ...phrasesOfAll(({ series }) => series?.steps)])
  const uses = new Map<string, string[]>()
  for (const heading of headings) {
    const all = words(heading)
    const noun = all.find((word) => /\p{L}/u.test(word))
    if (noun === undefined || all.length !== 2 || !all.some((word) => /^\p{N}+$/u.test(word))) continue
    uses.set(noun, [...(uses.get(noun) ?? []), heading])
  }
  const countsFromOne = (found: readonly string[]) =>
    found.length > 1 && found.some((heading) => /(?<!\p{N})1(?!\p{N})/u.test(heading))
  return new Set([...uses].flatMap(([noun, found]) => (nouns?.has(noun) || countsFromOne(found) ? found : [])))
}

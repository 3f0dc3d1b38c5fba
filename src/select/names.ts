// Which words of a text are parts of names, and which of them form one name?
import { languageByTag } from '../languages/lookup.ts'
import { contentWords } from '../languages/words.ts'

/** Words of names, with a number for each name: words that stand in one run of names anywhere have the same. */
export class Names {
  readonly #numbers = new Map<string, number>()
  readonly #seen = new Set<string>()
  /** Which number a number was found to be the same as. */
  readonly #same: number[] = []

  /** Adds the names of a text. */
  add(text: string, language: string): void {
    const { and } = languageByTag(language)
    let [run, end] = ['', 0]
    for (const { 0: match, index } of text.matchAll(NAME)) {
      const name = match.replace(POSSESSIVE, '')
      if (run !== '' && goesOn(text, end, index, and)) run += ` ${name}`
      else {
        this.#addRun(run, language)
        run = name
      }
      end = index + match.length
    }
    this.#addRun(run, language)
  }

  /** The number of each word. */
  numbers(): ReadonlyMap<string, number> {
    for (const [word, number] of this.#numbers) this.#numbers.set(word, this.#find(number))
    return this.#numbers
  }

  #addRun(run: string, language: string): void {
    // A name that comes again says nothing new.
    if (run === '' || this.#seen.has(run)) return
    this.#seen.add(run)
    let first: number | undefined
    for (const word of contentWords(run, language)) {
      const known = this.#numbers.get(word)
      if (known === undefined) {
        first ??= this.#same.push(this.#same.length) - 1
        this.#numbers.set(word, first)
      } else if (first === undefined) first = this.#find(known)
      else this.#same[this.#find(known)] = this.#find(first)
    }
  }

  #find(number: number): number {
    let at = number
    for (let next = this.#same[at]; next !== undefined && next !== at; next = this.#same[at]) at = next
    return at
  }
}

const POSSESSIVE = /['’]s$/

/** Whether what stands between two names makes them one: "Skarn Sea", "Oslo, Bergen", "Bergen and Lund". */
function goesOn(text: string, from: number, to: number, and: string | undefined): boolean {
  const length = to - from
  if (length === 1 || (length === 2 && text.charCodeAt(from) === COMMA)) return true
  return and !== undefined && length < and.length + 4 && text.slice(from, to).replace(',', '').trim() === and
}

const COMMA = 44

/** A capital inside a sentence, or a number. It matches German nouns too, which does no harm. */
const NAME = /(?<=[\p{Ll}\d,;:'’)%-] )\p{Lu}[\p{L}\p{N}'’-]*|\d[\d.,:]*/gu

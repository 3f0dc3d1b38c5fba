// Which words of a text are parts of names, and which of them form one name?
import { languageByTag } from '../languages/lookup.ts'
import { contentWords } from '../languages/words.ts'

/** Words of names, with a number for each name: words that stand in one run of names anywhere have the same. */
export class Names {
  readonly #byWord = new Map<string, number>()
  /** A text repeats its names, so each is taken apart once. */
  readonly #byName = new Map<string, number | undefined>()
  /** Which number a number was found to be the same as. */
  readonly #same: number[] = []

  /** Adds the names of a text. */
  add(text: string, language: string): void {
    const { and } = languageByTag(language)
    let run: number | undefined
    let end = 0
    for (const { 0: name, index } of text.matchAll(NAME)) {
      if (!goesOn(text, end, index, and)) run = undefined
      end = index + name.length
      const known = this.#byName.get(name)
      if (known === undefined) {
        run = this.#addName(name, language, run)
        this.#byName.set(name, run)
      } else if (run === undefined) run = known
      else if (known !== run) this.#same[this.#find(known)] = this.#find(run)
    }
  }

  /** The number of each word. */
  numbers(): ReadonlyMap<string, number> {
    for (const [word, number] of this.#byWord) this.#byWord.set(word, this.#find(number))
    return this.#byWord
  }

  /** Gives the words of a name the number of its run, and returns that number; a run of stop words has none. */
  #addName(name: string, language: string, inRun: number | undefined): number | undefined {
    let run = inRun
    for (const word of contentWords(name.replace(POSSESSIVE, ''), language)) {
      const known = this.#byWord.get(word)
      if (known === undefined) {
        run ??= this.#same.push(this.#same.length) - 1
        this.#byWord.set(word, run)
      } else if (run === undefined) run = known
      else this.#same[this.#find(known)] = this.#find(run)
    }
    return run
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
const NAME = /(?<=[\p{Ll}\d,;:'’)%-] )\p{Lu}[\p{L}\p{N}'’-]*|(?<![\p{L}\p{N}])\d[\d.,:]*/gu

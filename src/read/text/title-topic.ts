// How much of what a line says does the article take up?
import type { Line } from './lines.ts'
import { tellingWords } from './telling-words.ts'

/** What an article and the page around it tell of. */
export interface Topic {
  /** The telling words of a line. */
  readonly words: (at: number) => readonly string[]
  /** In how many of the article's other lines a line's words are, on average. */
  readonly meanTold: (at: number) => number
  /** How many of a line's words the article says elsewhere. */
  readonly countTold: (at: number) => number
  /** What of a line the article, and what around it, takes up. */
  readonly taken: (at: number) => Taken
}

interface Taken {
  readonly telling: number
  /** The share of its words that the article's beginning says, the rare ones on the page counting most; -1 if it has none. */
  readonly begun: number
  /** The same of the whole article. */
  readonly told: number
  /** The weight of the words that the beginning says, and their number in its first paragraph. */
  readonly begunMass: number
  readonly first: number
  /** How often the article, and what is around it, say the words. */
  readonly toldMass: number
  readonly toldMean: number
  readonly aroundMean: number
  /** How much denser its words are in the article than around it. */
  readonly lift: number
}

const TOLD_LENGTH = 2000
const BEGINNING = 3

/** Reads what the article tells of; `opening` is its first paragraph. */
export function topicOf(lines: readonly Line[], kept: readonly boolean[], opening: number): Topic {
  const words = lines.map((line) => tellingWords(line, TOLD_LENGTH))
  const told = new Map<string, number>()
  const around = new Map<string, number>()
  for (const [at, list] of words.entries()) {
    const counts = kept[at] ? told : around
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const beginning: number[] = []
  for (let at = opening; at < lines.length && beginning.length < BEGINNING; at++) if (kept[at]) beginning.push(at)
  const begun = new Set(beginning.flatMap((at) => words[at] ?? []))
  const first = new Set(words[beginning[0] ?? -1])
  const toldLines = kept.filter(Boolean).length
  const own = (at: number): readonly string[] => words[at] ?? []
  const rarity = (word: string): number =>
    Math.log((lines.length + 1) / ((told.get(word) ?? 0) + (around.get(word) ?? 0) || 1))

  return {
    words: own,
    meanTold: (at) => own(at).reduce((sum, word) => sum + (told.get(word) ?? 0), 0) / (own(at).length || 1),
    countTold: (at) => own(at).filter((word) => (told.get(word) ?? 0) > (kept[at] ? 1 : 0)).length,
    taken(at) {
      const list = own(at)
      const self = kept[at] ? 1 : 0
      const isBeginning = beginning.includes(at)
      let [mass, begunMass, toldWeight, toldMass, aroundMass, lift] = [0, 0, 0, 0, 0, 0]
      for (const word of list) {
        const [inside, outside] = [(told.get(word) ?? 0) - self, (around.get(word) ?? 0) - 1 + self]
        const weight = rarity(word)
        mass += weight
        if (begun.has(word) && !isBeginning) begunMass += weight
        if (inside > 0) toldWeight += weight
        toldMass += Math.log1p(inside)
        aroundMass += Math.log1p(outside)
        lift += Math.log(((inside + 0.3) * (lines.length - toldLines + 1)) / ((outside + 0.3) * (toldLines + 1)))
      }
      const n = list.length || 1
      return {
        telling: list.length,
        begun: mass ? begunMass / mass : -1,
        told: mass ? toldWeight / mass : -1,
        begunMass,
        first: isBeginning ? 0 : list.filter((word) => first.has(word)).length,
        toldMass,
        toldMean: toldMass / n,
        aroundMean: aroundMass / n,
        lift: lift / n,
      }
    },
  }
}

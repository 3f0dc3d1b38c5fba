// How likely is a line the title, by its clues?
import type { Clues } from './title-page.ts'
import { EDGES, TREES } from './title-trees.ts'

/** A question is so many times the place of its clue, and the place of the number that it compares it with. */
const PLACES = 32
const QUESTIONS = 7

const names = Object.keys(EDGES)
const edges = Object.values(EDGES)
const questions = TREES.flatMap((tree) => tree.slice(0, QUESTIONS))
const clueOf = Uint8Array.from(questions, (question) => Math.floor(question / PLACES))
/** A node without a question leads to its left. */
const edgeOf = Float64Array.from(questions, (question, i) => edges[clueOf[i] ?? 0]?.[question % PLACES] ?? Infinity)
const leaves = Float64Array.from(TREES.flatMap((tree) => tree.slice(QUESTIONS)))

/** The logarithm of how many times likelier a line is the title than that none is. */
export function titleWeight(clues: Clues): number {
  const values = Float64Array.from(names, (name) => clues[name] ?? 0)
  let weight = 0
  for (let root = 0, leaf = 0; root < clueOf.length; root += QUESTIONS, leaf += QUESTIONS + 1) {
    let node = 0
    while (node < QUESTIONS) {
      const isAbove = (values[clueOf[root + node] ?? 0] ?? 0) > (edgeOf[root + node] ?? 0)
      node = 2 * node + (isAbove ? 2 : 1)
    }
    weight += leaves[leaf + node - QUESTIONS] ?? 0
  }
  return weight / 100
}

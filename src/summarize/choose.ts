// Which sentences together tell the most within the budget?

/** A sentence that may be chosen, in the article's order. */
export interface Choosable {
  /** The share of its words that a good summary would share. */
  readonly score: number
  /** What it takes of the budget. */
  readonly cost: number
  readonly content: ReadonlySet<string>
  /** May stand only right behind the sentence before it in the article. */
  readonly leans: boolean
  /** Whether the choosable before it is that sentence. */
  readonly follows: boolean
}

interface Choice {
  readonly picked: readonly number[]
  readonly cost: number
  readonly value: number
  readonly merit: number
}

/** Partial choices kept at each step: more than this finds nothing better in practice. */
const BEAM = 24
/** Of two sentences that share more than this of their content words, one says it all. */
const SAME = 0.7
/** How much of what two sentences share is counted once only. */
const OVERLAP_DISCOUNT = 0.5
/** Filling the budget is no aim: a sentence that tells little makes the rest tell less. As a share of the budget. */
const PATIENCE = 0.2

/**
 * The places of the chosen, ascending: never over the budget, never two that say the same, never one that leans on a
 * sentence left out. Merit is what the summary shares with a good one, for its length; the empty choice has none.
 */
export function choose(sentences: readonly Choosable[], budget: number): readonly number[] {
  let best: Choice = { picked: [], cost: 0, value: 0, merit: 0 }
  let beam: Choice[] = [best]
  for (const [place, sentence] of sentences.entries()) {
    const grown = beam.flatMap((choice) => add(choice, place, sentence, sentences, budget) ?? [])
    for (const choice of grown) if (choice.merit > best.merit) best = choice
    // The sort is stable: of equals, the one with the earlier sentences stays ahead.
    beam = [...beam, ...grown].sort((a, b) => b.merit - a.merit).slice(0, BEAM)
  }
  return best.picked
}

function add(
  choice: Choice,
  place: number,
  sentence: Choosable,
  all: readonly Choosable[],
  budget: number,
): Choice | undefined {
  const cost = choice.cost + sentence.cost
  if (cost > budget) return undefined
  if (sentence.leans && !(sentence.follows && choice.picked.at(-1) === place - 1)) return undefined
  let shared = 0
  for (const other of choice.picked) {
    const before = all[other]
    if (before) shared = Math.max(shared, overlap(sentence.content, before.content))
  }
  if (shared > SAME) return undefined
  const value = choice.value + sentence.score * sentence.cost * (1 - OVERLAP_DISCOUNT * shared)
  return { picked: [...choice.picked, place], cost, value, merit: value / (cost + PATIENCE * budget) }
}

/** The share of the smaller one's content words that the other has, too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(3, Math.min(a.size, b.size))
}

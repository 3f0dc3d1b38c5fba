// Which sentences together tell the most within the budget?

/** A sentence that may be chosen, in the article's order. */
export interface Choosable {
  /** Its distinct content words; each counts once for a whole choice. */
  readonly content: ReadonlySet<string>
  /** What it is worth apart from them. */
  readonly own: number
  /** What it takes of the budget. */
  readonly cost: number
  /** May stand only right behind the sentence before it in the article. */
  readonly leans: boolean
  /** Whether the choosable before it is that sentence. */
  readonly follows: boolean
  /** Begins the article: may exceed the budget where it stands alone. */
  readonly opens: boolean
}

/** What is asked of a choice. */
export interface Demands {
  /** What each content word is worth. */
  readonly worth: ReadonlyMap<string, number>
  readonly budget: number
  /** Keeps a choice of one short, dense sentence from beating every longer one: added to all costs. */
  readonly patience: number
  /** A choice that costs less is no better for it. */
  readonly floor: number
}

interface Choice {
  readonly picked: readonly Choosable[]
  readonly value: number
  readonly cost: number
  /** What it tells for its length. */
  readonly merit: number
}

/** Partial choices kept at each step: more than this finds nothing better in practice. */
const BEAM = 12
/** Of two sentences that share more than this of their content words, one says it all. */
const SAME = 0.7
/** How far the opening sentence alone may exceed the budget. */
const OPENING_EXCESS = 1.5

/**
 * The chosen, in the order given: never over the budget (but for an opening sentence alone), never two that say the
 * same, never one that leans on a sentence left out. Empty only where nothing fits.
 */
export function choose<T extends Choosable>(sentences: readonly T[], demands: Demands): readonly T[] {
  const nothing: Choice = { picked: [], value: 0, cost: 0, merit: 0 }
  let best = nothing
  let beam = [nothing]
  let previous: T | undefined
  for (const sentence of sentences) {
    const grown: Choice[] = []
    for (const choice of beam) {
      if (sentence.leans && !(previous && sentence.follows && choice.picked.at(-1) === previous)) continue
      const next = add(choice, sentence, demands)
      if (!next) continue
      grown.push(next)
      if (next.merit > best.merit) best = next
    }
    // The sort is stable: of equals, the one with the earlier sentences stays ahead.
    if (grown.length > 0) beam = [...beam, ...grown].sort((a, b) => b.merit - a.merit).slice(0, BEAM)
    previous = sentence
  }
  const chosen = new Set<Choosable>(best.picked)
  return sentences.filter((sentence) => chosen.has(sentence))
}

function add(choice: Choice, sentence: Choosable, demands: Demands): Choice | undefined {
  const { worth, budget, patience } = demands
  const { picked } = choice
  const cost = choice.cost + sentence.cost
  if (cost > budget && !(sentence.opens && picked.length === 0 && cost <= OPENING_EXCESS * budget)) return undefined
  if (picked.some((other) => overlap(sentence.content, other.content) > SAME)) return undefined
  let gain = sentence.own
  for (const word of sentence.content) {
    if (!picked.some((other) => other.content.has(word))) gain += worth.get(word) ?? 0
  }
  // Worth something, however little: a poor summary is better than none.
  const value = choice.value + Math.max(0.01 * sentence.cost, gain)
  return { picked: [...picked, sentence], value, cost, merit: value / (Math.max(cost, demands.floor) + patience) }
}

/** The share of the smaller one's content words that the other has, too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(3, Math.min(a.size, b.size))
}

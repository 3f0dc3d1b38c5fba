// Which sentences together say the most within the budget?

/** A sentence that may be selected, in the article's order. */
export interface ScoredSentence {
  /** Its distinct content words; each counts once in a summary. */
  readonly content: ReadonlySet<string>
  /** Its value apart from them. */
  readonly own: number
  /** How much of the budget it takes. */
  readonly cost: number
  /** Its number among the article's sentences. */
  readonly order: number
  /** May only follow directly on its predecessor in the article. */
  readonly leans: boolean
  /** Whether the sentence with the number before its own is that predecessor. */
  readonly follows: boolean
  /** May only stand behind another sentence, whichever: "Furthermore". */
  readonly continues: boolean
  /** Never the first of a selection: a change of a changelog, where a sentence says of what. */
  readonly adds: boolean
  /** Content words that other sentences must have introduced: "The stoker". */
  readonly mentions: readonly string[]
  /** The first of the sentences before it that mislead, or break off, without it; its own number if none do. */
  readonly completes: number
  /** It is the article's first sentence: alone, it may exceed the budget. */
  readonly opens: boolean
  /** It is the first of the opening that tells something by itself. */
  readonly leads: boolean
}

/** What a good selection is. */
export interface Objective {
  /** The value of each content word. */
  readonly worth: ReadonlyMap<string, number>
  readonly budget: number
  /** Added to all costs, so that one short, dense sentence doesn't beat every longer selection. */
  readonly patience: number
  /** What a sentence gains for each word by following directly on one that is selected. */
  readonly cohesion: number
  /** What it loses for each word if it does not, and shares no content word with the others either. */
  readonly leap: number
  /** The words of the title: that two sentences share one doesn't connect them, and to repeat one tells nothing new. */
  readonly title: ReadonlySet<string>
  /** A selection that costs less gains nothing by it, and is made only where none costs as much. */
  readonly floor: number
}

interface Subset {
  readonly sentences: readonly ScoredSentence[]
  readonly value: number
  readonly cost: number
  /** Its value relative to its length. */
  readonly merit: number
}

const EMPTY: Subset = { sentences: [], value: 0, cost: 0, merit: 0 }

/** By how much others must beat the article's lead and what follows on it, as it was written, which reads best. */
const ROW_MARGIN = 0.05
/** A gain that outweighs all worth of words. */
const OVER_ALL = 1
/** Partial selections kept at each step (beam search): more of them find nothing better in practice. */
const BEAM = 12
/** If two sentences share more than this of their content words, one of them is redundant. */
const REDUNDANT_OVERLAP = 0.7
/** If less than this of a sentence's content words is neither in the title nor in any other sentence, it says nothing new. */
const NEW_WORDS = 0.2
/** Of fewer words, the words of the title may still say something new: "Most ladders are of ash." */
const FEW_WORDS = 4
/** From further down than this the next sentence reads as if it came from another text: readers would rather have none. */
const FAR = 7
/** Where a summary stays below the floor by that, so much further down. */
const FARTHEST = 12
/** What "furthermore" adds to is at most so many sentences before it. */
const NEAR = 2
/** How far the opening sentence alone may exceed the budget. */
const OPENING_EXCESS = 1.5

/**
 * The selected sentences, in the order given: in a row from the article's lead, unless others are worth clearly more;
 * never over the budget (except for an opening sentence alone), never two that say the same, never one that depends on a
 * sentence left out, be it before or behind it. Empty only if nothing fits.
 */
export function selectSentences<T extends ScoredSentence>(sentences: readonly T[], demands: Objective): readonly T[] {
  const near = select(sentences, demands, FAR)
  const { sentences: all } = near.cost < demands.floor ? select(sentences, demands, FARTHEST) : near
  const chosen = new Set(all)
  return sentences.filter((sentence) => chosen.has(sentence))
}

function select(sentences: readonly ScoredSentence[], demands: Objective, far: number): Subset {
  const best = bestOf(sentences, demands, { far })
  const lead = sentences.findIndex(({ leads }) => leads)
  const inARow = bestInARow(sentences.slice(Math.max(0, lead)), demands, far)
  return best.merit > (1 + ROW_MARGIN) * inARow.merit ? best : inARow
}

/** The first of them with as much of what follows on it as there is room for. */
function bestInARow(sentences: readonly ScoredSentence[], demands: Objective, far: number): Subset {
  const row = bestOf(sentences, { ...demands, cohesion: OVER_ALL }, { keepsFirst: true, far })
  return row.sentences.reduce((subset, sentence) => extended(subset, sentence, demands) ?? subset, EMPTY)
}

function bestOf(
  sentences: readonly ScoredSentence[],
  demands: Objective,
  { keepsFirst = false, far }: { readonly keepsFirst?: boolean; readonly far: number },
): Subset {
  let beam: readonly Subset[] = []
  for (const [i, sentence] of sentences.entries()) {
    const next: Subset[] = []
    const grown: Subset[] = []
    for (const subset of keepsFirst && i > 0 ? beam : [...beam, EMPTY]) {
      if (lastOf(subset) < sentence.completes && subset !== EMPTY) next.push(subset)
      const isNear = subset === EMPTY || sentence.order - lastOf(subset) <= far
      const more = isNear && stands(subset, sentence) ? extended(subset, sentence, demands) : undefined
      if (more) grown.push(more)
    }
    // The sort is stable: among equals, the selection with earlier sentences stays first.
    beam = grown.length > 0 ? [...next, ...grown].sort((a, b) => b.merit - a.merit).slice(0, BEAM) : next
  }
  return beam.find(({ cost }) => cost >= demands.floor) ?? beam[0] ?? EMPTY
}

/** Whether all that a sentence depends on is in the subset. */
function stands(subset: Subset, { order, leans, follows, continues, adds, mentions }: ScoredSentence): boolean {
  const last = lastOf(subset)
  if (adds && subset === EMPTY) return false
  if (leans && (last < 0 || !(follows && last === order - 1))) return false
  if (continues && last < Math.max(0, order - NEAR)) return false
  return mentions.every((word) => subset.sentences.some(({ content }) => content.has(word)))
}

function lastOf({ sentences }: Subset): number {
  return sentences.at(-1)?.order ?? -1
}

function extended(subset: Subset, sentence: ScoredSentence, demands: Objective): Subset | undefined {
  const { worth, budget, patience, cohesion, leap } = demands
  const { sentences } = subset
  const cost = subset.cost + sentence.cost
  if (cost > budget && !(sentence.opens && sentences.length === 0 && cost <= OPENING_EXCESS * budget)) return undefined
  if (sentences.some((other) => overlap(sentence.content, other.content) > REDUNDANT_OVERLAP)) return undefined
  if (sentences.length > 0 && newWords(sentence.content, sentences, demands.title) < NEW_WORDS) return undefined
  let gain = sentence.own
  for (const word of sentence.content) {
    if (!sentences.some((other) => other.content.has(word))) gain += worth.get(word) ?? 0
  }
  if (sentence.follows && lastOf(subset) === sentence.order - 1) gain += cohesion * sentence.cost
  else if (sentences.length > 0 && !sentences.some((other) => isRelated(other, sentence, demands.title)))
    gain -= leap * sentence.cost
  // Every sentence is worth a little: a poor summary is better than none.
  const value = subset.value + Math.max(0.01 * sentence.cost, gain)
  return { sentences: [...sentences, sentence], value, cost, merit: value / (Math.max(cost, demands.floor) + patience) }
}

function isRelated(a: ScoredSentence, b: ScoredSentence, title: ReadonlySet<string>): boolean {
  for (const word of a.content) if (b.content.has(word) && !title.has(word)) return true
  return false
}

/** The share of the content words that neither the title nor one of the sentences has; 1 where there are too few to tell. */
function newWords(
  content: ReadonlySet<string>,
  sentences: readonly ScoredSentence[],
  title: ReadonlySet<string>,
): number {
  if (content.size < FEW_WORDS) return 1
  let found = 0
  for (const word of content) if (!title.has(word) && !sentences.some((other) => other.content.has(word))) found++
  return found / content.size
}

/** The share of the smaller set's content words that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(3, Math.min(a.size, b.size))
}

// Which sentences tell what an article says?
import type { Article } from '../model/article.ts'
import type { Summary } from '../model/issue.ts'
import { contentWords } from '../model/words.ts'
import { isAdmissible, isBalanced, isWhole, leansOnPredecessor } from './admissible.ts'
import { type Candidate, candidates } from './candidates.ts'
import { type Choosable, choose } from './choose.ts'
import { keyPoints } from './key-points.ts'
import { budgetedWords } from './length.ts'
import { SIGNAL_NAMES, SIGNALS } from './signals.ts'
import { type Topic, topicOf } from './topic.ts'
import { WEIGHTS } from './weights.ts'

type Summarizable = Pick<Article, 'title' | 'language' | 'blocks'>

interface Scored extends Choosable {
  readonly candidate: Candidate
}

/**
 * Whole sentences of the article, verbatim and in its order, of no more than `words` words together, and its telling
 * headings. An article with a sentence always gets one, if need be a single one over the budget.
 */
export function summarize(article: Summarizable, { words }: { readonly words: number }): Summary {
  const topic = topicOf(article)
  const scored = candidates(article).map((candidate) => score(candidate, article.language, topic))
  return { sentences: pick(scored, article.language, words), keyPoints: keyPoints(article) }
}

/** From the strictest notion of what may stand in a digest to the loosest, until one gives a summary. */
function pick(scored: readonly Scored[], language: string, budget: number): string[] {
  const notions = [
    (text: string) => isAdmissible(text, language),
    (text: string) => isWhole(text) && isBalanced(text),
    () => true,
  ]
  for (const may of notions) {
    const allowed = withNeighbours(scored.filter(({ candidate }) => may(candidate.text)))
    const chosen = choose(allowed, budget)
    if (chosen.length > 0) return chosen.flatMap((place) => allowed[place]?.candidate.text ?? [])
  }
  const shortest = scored.toSorted((a, b) => a.cost - b.cost || a.candidate.order - b.candidate.order)[0]
  return shortest ? [shortest.candidate.text] : []
}

/** A sentence whose predecessor fell out follows nothing. The article's first leans on nothing but its title. */
function withNeighbours(scored: readonly Scored[]): Scored[] {
  return scored.map((one, i) => {
    const { follows, order } = one.candidate
    return {
      ...one,
      leans: one.leans && order > 0,
      follows: follows && scored[i - 1]?.candidate.order === order - 1,
    }
  })
}

function score(candidate: Candidate, language: string, topic: Topic): Scored {
  const content = new Set(contentWords(candidate.text, language))
  const cost = budgetedWords(candidate.text)
  const looked = { candidate, content, length: cost, language, topic }
  let sum = WEIGHTS.base
  for (const name of SIGNAL_NAMES) sum += WEIGHTS[name] * SIGNALS[name](looked)
  return {
    candidate,
    content,
    cost,
    score: Math.max(0.01, sum),
    leans: leansOnPredecessor(candidate.text, language),
    follows: candidate.follows,
  }
}

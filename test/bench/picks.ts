// How near do summaries come to the sentences that readers chose?
//
//   node test/bench/picks.ts FOLDER...
//
// `picks.jsonl` has, for articles of public sites, the sentences that readers would put into a digest, those that would
// do nearly as well, and those that should never stand there, by the beginnings of their hashes. FOLDER holds sites by
// name: the corpus's blogs, or checkouts of repositories without their owner. What isn't there is left out.
import type { Article } from '../../src/model/article.ts'
import { analyze } from '../../src/summarize/analyze.ts'
import { extractSentences } from '../../src/summarize/summarize.ts'
import { WEIGHTS } from '../../src/summarize/weights.ts'
import { countTowardsBudget } from '../../src/summarize/word-budget.ts'
import { BUDGET, hashOf, type Judged, judgedSites, leadOf, rowsOf } from './judged.ts'

interface Picks extends Judged {
  readonly best: readonly string[]
  readonly also: readonly string[]
  readonly never: readonly string[]
}

interface Score {
  readonly f1: number
  readonly hasUnwanted: boolean
}

/** A sentence that would do nearly as well counts nearly as much. */
const NEARLY = 0.7

const all: { lead: Score; ours: Score }[] = []
for await (const { name, repeats, judged } of judgedSites(await rowsOf<Picks>('picks.jsonl'), process.argv.slice(2))) {
  const scores = judged.map(({ row, article }) => {
    const ours = extractSentences(analyze(article, repeats), BUDGET, WEIGHTS).map(({ text }) => text)
    return { lead: score(leadOf(article), row, article), ours: score(ours, row, article) }
  })
  all.push(...scores)
  print(name, scores)
}
print('all', all)

/** By words: how much of what was chosen is wanted, and how much of what is wanted was chosen. */
function score(chosen: readonly string[], { best, also, never }: Picks, article: Article): Score {
  const size = (texts: readonly string[], among: readonly string[]): number =>
    texts.filter((text) => among.includes(hashOf(text))).reduce((sum, text) => sum + countTowardsBudget(text), 0)
  const candidates = analyze(article).sentences.map(({ text }) => text)
  const told = chosen.reduce((sum, text) => sum + countTowardsBudget(text), 0)
  const good = size(chosen, best) + NEARLY * size(chosen, also)
  const precision = told === 0 ? 0 : good / told
  const recall = Math.min(1, good / Math.max(1, size(candidates, best)))
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { f1, hasUnwanted: size(chosen, never) > 0 }
}

function print(name: string, scores: readonly { readonly lead: Score; readonly ours: Score }[]): void {
  const mean = (of: (score: (typeof scores)[number]) => number): string =>
    (scores.reduce((sum, one) => sum + of(one), 0) / Math.max(1, scores.length)).toFixed(3)
  const f1 = `F1 ${mean(({ ours }) => ours.f1)}, of the lead ${mean(({ lead }) => lead.f1)}`
  const unwanted = scores.filter(({ ours }) => ours.hasUnwanted).length
  console.log(`${name.padEnd(44)} ${String(scores.length).padStart(3)} articles  ${f1}, unwanted in ${unwanted}`)
}

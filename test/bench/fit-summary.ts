// Which weights make the best summaries, on sites that the fit never saw?
//
//   node test/bench/fit-summary.ts CORPUS [--steps 300] [--held-out]
//
// Two ridge regressions find how likely a reference has a word, and how much of a sentence it shares beyond; then
// small random steps (seeded: every run gives the same) are kept where the summaries come nearer to the references.
// --held-out repeats all of it without each site in turn and prints how the summaries of that site do.
import { parseArgs } from 'node:util'
import type { CandidateSentence } from '../../src/summarize/analyze.ts'
import { SENTENCE_FEATURE_NAMES } from '../../src/summarize/sentence-features.ts'
import { extractSentences } from '../../src/summarize/summarize.ts'
import { WEIGHTS, type Weights } from '../../src/summarize/weights.ts'
import { WORD_FEATURE_NAMES } from '../../src/summarize/word-features.ts'
import { rouge, runs, shared, tokens } from './rouge.ts'
import { readSamples, type Sample } from './summary-corpus.ts'

const BUDGETS = [60, 30]
/** For the reader's sake, not the score's: by what readers chose (`picks.ts`), and because the title is printed already. */
const FIXED = {
  position: 0.1,
  decline: 0.06,
  titleShare: 0.08,
  retellsTitle: -0.1,
  opensLeaning: -0.1,
  question: -0.05,
  address: -0.05,
  news: 0.06,
  personal: -0.05,
}

/** Likewise: most references are much shorter than a budget, and a fit alone would end with single sentences. */
const SIZE = { patience: 0.8, floor: 0.6, cohesion: 0.03, leap: 0.04 }

type Scored = {
  readonly sample: Sample
  readonly budget: number
  readonly r1: number
  readonly r2: number
  readonly words: number
}

const counted = new Map<string, string[]>()

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'string', default: '300' }, 'held-out': { type: 'boolean', default: false } },
})
const [corpus] = positionals
if (corpus === undefined) throw new Error('Name the folder of the corpus.')
const steps = Number(values.steps)
const samples = await readSamples(corpus, BUDGETS)

print(
  'now',
  samples.flatMap((sample) => score(sample, WEIGHTS)),
)
if (values['held-out']) {
  const held = [...Map.groupBy(samples, (sample) => sample.fold)].flatMap(([fold, left]) => {
    const weights = fit(samples.filter((sample) => sample.fold !== fold))
    return left.flatMap((sample) => score(sample, weights))
  })
  print('held out', held)
}
const best = fit(samples)
print(
  'fitted',
  samples.flatMap((sample) => score(sample, best)),
)
console.log(
  JSON.stringify(best, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 1),
)

/** Regressions first, then steps. */
function fit(train: readonly Sample[]): Weights {
  const random = mulberry(1)
  let best = regress(train)
  let bestMerit = merit(train, best)
  for (let step = 0; step < steps; step++) {
    const tried = nudge(best, random)
    const triedMerit = merit(train, tried)
    if (triedMerit > bestMerit) {
      best = tried
      bestMerit = triedMerit
    }
  }
  return best
}

/** Every sentence and word is one observation; long articles count for no more than short ones. */
function regress(train: readonly Sample[]): Weights {
  const words = ridge(
    train.flatMap(({ analysis, wanted }) => {
      const weight = 1 / Math.sqrt(Math.max(1, analysis.words.size))
      return [...analysis.words].map(([word, features]) => ({ features, aim: Number(wanted.has(word)), weight }))
    }),
  )
  const sentences = ridge(
    train.flatMap(({ analysis, reference }) => {
      const [ones, twos] = [runs(reference, 1), runs(reference, 2)]
      return analysis.sentences.map(({ text, features }) => {
        const own = tokens(text)
        const aim = (shared(runs(own, 1), ones) + 1.5 * shared(runs(own, 2), twos)) / Math.max(6, own.length)
        return { features, aim, weight: 1 / analysis.sentences.length }
      })
    }),
  )
  // The words already tell part of what the sentences' features tell.
  const beyond = 0.4
  return {
    words: named(WORD_FEATURE_NAMES, words),
    sentences: {
      ...named(
        SENTENCE_FEATURE_NAMES,
        sentences.map((weight) => beyond * weight),
      ),
      ...FIXED,
    },
    ...SIZE,
  }
}

function named<Name extends string>(names: readonly Name[], weights: readonly number[]): Record<Name | 'base', number> {
  const entries = [...names, 'base' as const].map((name, i) => [name, weights[i] ?? 0])
  return Object.fromEntries(entries) as Record<Name | 'base', number>
}

interface Observation {
  readonly features: readonly number[]
  readonly aim: number
  readonly weight: number
}

/** Weighted least squares with a small penalty on everything but the base, by Gauss–Jordan elimination. */
function ridge(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.features.length ?? 0) + 1
  const rows = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (const { features, aim, weight } of observations) {
    const x = [...features, 1]
    for (const [i, row] of rows.entries()) {
      const scaled = weight * (x[i] ?? 0)
      if (scaled !== 0)
        for (let j = 0; j <= size; j++) row[j] = (row[j] ?? 0) + scaled * (j === size ? aim : (x[j] ?? 0))
    }
  }
  for (const [i, row] of rows.entries()) if (i < size - 1) row[i] = (row[i] ?? 0) + 1
  for (const [i, pivot] of rows.entries()) {
    const by = pivot[i] || 1e-9
    for (const [r, row] of rows.entries()) {
      const factor = (row[i] ?? 0) / by
      if (r !== i && factor !== 0) for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1e-9))
}

/** One to three weights moved a little. */
function nudge(weights: Weights, random: () => number): Weights {
  const words = { ...weights.words }
  const sentences = { ...weights.sentences }
  const names = [...Object.keys(words), ...Object.keys(sentences).filter((name) => !(name in FIXED))]
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    const at = Math.floor(random() * names.length)
    const name = names[at] ?? ''
    const table: Record<string, number> = at < Object.keys(words).length ? words : sentences
    const by = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    table[name] = (table[name] ?? 0) + 0.06 * by * (0.2 + Math.abs(table[name] ?? 0))
  }
  return { ...weights, words, sentences }
}

/** Ratios to the lead, blogs and news alike, so that neither kind is bought with the other. */
function merit(train: readonly Sample[], weights: Weights): number {
  let sum = 0
  for (const group of grouped(train.flatMap((sample) => score(sample, weights))).values()) {
    const { r1, r2, lead1, lead2 } = totals(group)
    sum += (r1 / lead1 + 0.3 * (r2 / lead2)) * (group[0]?.sample.kind === 'blog' ? 1.5 : 0.75)
  }
  return sum
}

function score(sample: Sample, weights: Weights): Scored[] {
  return BUDGETS.map((budget) => {
    const words = extractSentences(sample.analysis, budget, weights).flatMap(tokensOf)
    return {
      sample,
      budget,
      r1: rouge(words, sample.reference, 1),
      r2: rouge(words, sample.reference, 2),
      words: words.length,
    }
  })
}

function tokensOf({ text }: CandidateSentence): string[] {
  const known = counted.get(text) ?? tokens(text)
  counted.set(text, known)
  return known
}

function grouped(scores: readonly Scored[]): Map<string, Scored[]> {
  return Map.groupBy(scores, ({ sample, budget }) => `${sample.set} at ${budget} words`)
}

function totals(group: readonly Scored[]): { r1: number; r2: number; lead1: number; lead2: number; words: number } {
  const sum = { r1: 0, r2: 0, lead1: 0, lead2: 0, words: 0 }
  for (const { sample, budget, r1, r2, words } of group) {
    const [lead1, lead2] = sample.lead.get(budget) ?? [0, 0]
    sum.r1 += r1
    sum.r2 += r2
    sum.lead1 += lead1
    sum.lead2 += lead2
    sum.words += words
  }
  return sum
}

function print(title: string, scores: readonly Scored[]): void {
  console.log(title)
  for (const [name, group] of [...grouped(scores)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { r1, r2, lead1, lead2, words } = totals(group)
    const mean = (sum: number): string => (sum / group.length).toFixed(4)
    const ratio = (ours: number, lead: number): string => (ours / lead).toFixed(3)
    const parts = [
      `ROUGE-1 ${mean(r1)} (${ratio(r1, lead1)} × lead)`,
      `ROUGE-2 ${mean(r2)} (${ratio(r2, lead2)})`,
      `${(words / group.length).toFixed(0)} words`,
    ]
    console.log(`  ${name.padEnd(24)} ${group.length} articles  ${parts.join('  ')}`)
  }
}

/** A small seeded generator. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

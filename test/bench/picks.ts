// How near do summaries come to the sentences that readers chose?
//
//   node test/bench/picks.ts FOLDER...
//
// `picks.jsonl` has, for articles of public sites, the sentences that readers would put into a digest, those that would
// do nearly as well, and those that should never stand there, by the beginnings of their hashes. FOLDER holds sites by
// name: the corpus's blogs, or checkouts of repositories without their owner. What isn't there is left out.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../src/model/article.ts'
import { readArticles } from '../../src/read/folder.ts'
import { analyze } from '../../src/summarize/analyze.ts'
import { siteOf } from '../../src/summarize/site.ts'
import { extractSentences } from '../../src/summarize/summarize.ts'
import { WEIGHTS } from '../../src/summarize/weights.ts'
import { countTowardsBudget } from '../../src/summarize/word-budget.ts'

interface Picks {
  /** The repository, and its folder of articles. */
  readonly site: string
  readonly folder: string
  readonly path: string
  readonly best: readonly string[]
  readonly also: readonly string[]
  readonly never: readonly string[]
}

interface Score {
  readonly f1: number
  readonly hasUnwanted: boolean
}

const BUDGET = 60
/** A sentence that would do nearly as well counts nearly as much. */
const NEARLY = 0.7
/** As many of the newest articles as show what a site repeats. */
const NEWEST = 60

const picks = (await readFile(new URL('picks.jsonl', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .map((line): Picks => JSON.parse(line))
const all: { lead: Score; ours: Score }[] = []
for (const wanted of Map.groupBy(picks, ({ site, folder }) => `${site} ${folder}`).values()) {
  const [{ site, folder } = { site: '', folder: '' }] = wanted
  const place = process.argv
    .slice(2)
    .map((at) => join(at, basename(site), folder))
    .find(existsSync)
  if (place === undefined) continue
  const { articles } = await readArticles(place, { timeZone: 'UTC', readAt: new Date() })
  const newest = articles.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(0, NEWEST)
  const repeats = siteOf(newest)
  const byPath = new Map(articles.map((article) => [article.path, article]))
  const scores = wanted.flatMap((one) => {
    const article = byPath.get(one.path)
    if (!article) return []
    const analysis = analyze(article, repeats)
    const ours = extractSentences(analysis, BUDGET, WEIGHTS).map(({ text }) => text)
    return [{ lead: score(leadOf(article), one, article), ours: score(ours, one, article) }]
  })
  all.push(...scores)
  print(`${site} ${folder}`, scores)
}
print('all', all)

function dayOf({ published }: Article): string {
  return published?.day ?? ''
}

/** The first whole sentences within the budget. */
function leadOf(article: Article): string[] {
  const lead: string[] = []
  let left = BUDGET
  for (const { text, cost } of analyze(article).sentences) {
    if (lead.length > 0 && cost > left) break
    lead.push(text)
    left -= cost
  }
  return lead
}

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

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function print(name: string, scores: readonly { readonly lead: Score; readonly ours: Score }[]): void {
  const mean = (of: (score: (typeof scores)[number]) => number): string =>
    (scores.reduce((sum, one) => sum + of(one), 0) / Math.max(1, scores.length)).toFixed(3)
  const f1 = `F1 ${mean(({ ours }) => ours.f1)}, of the lead ${mean(({ lead }) => lead.f1)}`
  const unwanted = scores.filter(({ ours }) => ours.hasUnwanted).length
  console.log(`${name.padEnd(44)} ${String(scores.length).padStart(3)} articles  ${f1}, unwanted in ${unwanted}`)
}

// Which weights tell an article's lines from the chrome around them best, and how well on pages they were not fitted to?
//
//   node test/bench/fit-text.ts CORPUS [--folds 5] [--write] [--rounds 120] [--ridge 3] [--lean 0.24] [--worst N]
//
// CORPUS holds html/<case>/ and texts without any chrome in news-summaries.jsonl and clusters.jsonl. A case has scraped.txt
// and, in expected.json, its set, domain and title; the text of its article is in expected.txt, or else what we read in
// source.html stands in for it. Scores each fold with weights fitted to the others; --write fits to all. One run gives the
// table: nothing of the old one is in it. `fit-titles.ts` fits what chooses the title.
//
// The table in the source is `--folds 0 --write` on the cases of four sets with marked text, and on the set `printed`: 1,160
// saved pages, each as printed by one of w3m, lynx and elinks with `-dump`, html2text, the text of the elements (`get_text`
// of Beautiful Soup, with line breaks and without), of the blocks, and `innerText` of Chromium. A fit to 1,907 other printed
// pages did no better on 283 pages of sites that neither had seen (F1 .839 instead of .845), and worse on the four sets: more
// pages of this kind teach it nothing, new features might.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { featuresOf } from '../../src/read/text/features.ts'
import { LINE_LABELS, type LineLabel, labelLines, type Position, transitions } from '../../src/read/text/line-labels.ts'
import { type Case, load, loose, packed, tokens } from './text-corpus.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '120' },
    ridge: { type: 'string', default: '3' },
    lean: { type: 'string', default: '0.24' },
    write: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
})
const corpus = positionals[0] ?? '.'

interface Coded {
  features: Record<Position, Int32Array>[]
  /** Which LINE_LABELS each line may be; undefined where all are open. */
  allowed: (Set<LineLabel> | undefined)[]
  weight: number
}

const names: string[] = []
const ids = new Map<string, number>()
const idOf = (name: string): number => {
  const known = ids.get(name)
  if (known !== undefined) return known
  ids.set(name, names.length)
  return names.push(name) - 1
}
const moveIds = transitions.map((move) => idOf(move.names))
const coded = ({ lines, labels, weight }: Case): Coded => {
  return {
    features: featuresOf(lines).map((features) => ({
      article: Int32Array.from(features.article, idOf),
      start: Int32Array.from(features.start, idOf),
      end: Int32Array.from(features.end, idOf),
    })),
    allowed: labels.map((label) =>
      label === undefined ? undefined : new Set<LineLabel>(label ? ['article'] : ['before', 'inset', 'after']),
    ),
    weight: weight,
  }
}

/** The page as it would look in a script without capitals: few of our pages are written in one. */
function withoutCase(doc: Coded): Coded {
  const list = (ids: Int32Array): Int32Array =>
    Int32Array.from(
      [...ids]
        .map((id) => names[id] ?? '')
        .filter((name) => !name.startsWith('starts lower') && !name.startsWith('capitals'))
        .map((name) => idOf(name.replace(/^lower case \S+/, 'no case'))),
    )
  return {
    ...doc,
    features: doc.features.map((f) => ({ article: list(f.article), start: f.start, end: f.end })),
    weight: doc.weight * 0.25,
  }
}

const plus = (a: number, b: number): number => {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  const top = Math.max(a, b)
  return top + Math.log1p(Math.exp(Math.min(a, b) - top))
}

const S = LINE_LABELS.length
const M = transitions.length

/** One forward and backward pass: what each weight is expected to count over the allowed paths, added to the gradient. */
function expect(doc: Coded, w: Float64Array, clamp: boolean, gradient: Float64Array, sign: number): void {
  const n = doc.features.length
  const sum = (list: Int32Array): number => {
    let total = 0
    for (let k = 0; k < list.length; k++) total += w[list[k] ?? 0] ?? 0
    return total
  }
  const scored = new Float64Array(n * M).fill(-Infinity)
  const forward = new Float64Array((n + 1) * S).fill(-Infinity)
  forward[0] = 0
  for (let i = 0; i < n; i++) {
    const features = doc.features[i]
    if (!features) continue
    const score: Record<Position, number> = {
      article: sum(features.article),
      start: sum(features.start),
      end: sum(features.end),
    }
    const allowed = clamp ? doc.allowed[i] : undefined
    for (let m = 0; m < M; m++) {
      const move = transitions[m]
      if (!move || (allowed && !allowed.has(LINE_LABELS[move.b] ?? 'before'))) continue
      let total = w[moveIds[m] ?? 0] ?? 0
      for (const position of move.positions) total += score[position]
      scored[i * M + m] = total
      const to = (i + 1) * S + move.b
      forward[to] = plus(forward[to] ?? 0, (forward[i * S + move.a] ?? 0) + total)
    }
  }
  let total = -Infinity
  for (let b = 0; b < S; b++) total = plus(total, forward[n * S + b] ?? 0)
  if (total === -Infinity) return
  let backward = new Float64Array(S)
  const scale = sign * doc.weight
  for (let i = n - 1; i >= 0; i--) {
    const now = new Float64Array(S).fill(-Infinity)
    const share: Record<Position, number> = { article: 0, start: 0, end: 0 }
    for (let m = 0; m < M; m++) {
      const move = transitions[m]
      if (!move) continue
      const rest = (scored[i * M + m] ?? 0) + (backward[move.b] ?? 0)
      now[move.a] = plus(now[move.a] ?? 0, rest)
      const p = Math.exp((forward[i * S + move.a] ?? 0) + rest - total) * scale
      if (!(Math.abs(p) > 1e-7)) continue
      const id = moveIds[m] ?? 0
      gradient[id] = (gradient[id] ?? 0) + p
      for (const position of move.positions) share[position] += p
    }
    for (const position of ['article', 'start', 'end'] as const) {
      const p = share[position]
      const list = doc.features[i]?.[position]
      if (p === 0 || !list) continue
      for (let k = 0; k < list.length; k++) gradient[list[k] ?? 0] = (gradient[list[k] ?? 0] ?? 0) + p
    }
    backward = now
  }
}

/** Adam on the likelihood of the labels, with a ridge so that rare features stay small. */
function fit(docs: readonly Coded[], rounds: number): Record<string, number> {
  const size = names.length
  const w = new Float64Array(size)
  const m = new Float64Array(size)
  const v = new Float64Array(size)
  for (let t = 1; t <= rounds; t++) {
    const gradient = new Float64Array(size)
    for (const doc of docs) {
      expect(doc, w, true, gradient, 1)
      expect(doc, w, false, gradient, -1)
    }
    const rate = 0.1 * (1 - t / (rounds + 1))
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) - Number(options.ridge) * (w[k] ?? 0)
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g
      v[k] = 0.98 * (v[k] ?? 0) + 0.02 * g * g
      w[k] = (w[k] ?? 0) + (rate * (m[k] ?? 0)) / (1 - 0.9 ** t) / (Math.sqrt((v[k] ?? 0) / (1 - 0.98 ** t)) + 1e-3)
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round((w[k] ?? 0) * 100) / 100]))
}

/**
 * Likelihood counts a line lost and a line too many alike; to a reader a lost paragraph is worse. Not below a thread of
 * comments, though: there every line leant to would speak for the thread as the article.
 */
function leant(table: Record<string, number>, lean: number): Record<string, number> {
  const rows = ['<1', '<2', '<4'].map((posts) => `posts above: ${posts}`)
  return {
    ...table,
    ...Object.fromEntries(rows.map((row) => [row, Math.round(100 * ((table[row] ?? 0) + lean)) / 100])),
  }
}

function shingleF1(ours: string, reference: string): number {
  const a = tokens(ours)
  const b = tokens(reference)
  const k = Math.min(4, Math.max(1, b.length))
  const count = (list: string[]): Map<string, number> => {
    const map = new Map<string, number>()
    for (let i = 0; i + k <= list.length; i++) {
      const gram = list.slice(i, i + k).join(' ')
      map.set(gram, (map.get(gram) ?? 0) + 1)
    }
    return map
  }
  const reference4 = count(b)
  let both = 0
  for (const [gram, n] of count(a)) both += Math.min(n, reference4.get(gram) ?? 0)
  const p = both / Math.max(1, a.length - k + 1)
  const r = both / Math.max(1, b.length - k + 1)
  return both ? (2 * p * r) / (p + r) : 0
}

function scores(list: readonly { item: Case; found: LineLabel[] }[]): void {
  const low: [number, string][] = []
  for (const [set, group] of Map.groupBy(list, ({ item }) => item.set)) {
    const f: number[] = []
    const kept: number[] = []
    const out: number[] = []
    for (const { item, found } of group) {
      const text = item.lines
        .filter((_, i) => found[i] === 'article')
        .map((line) => line.text)
        .join('\n\n')
      if (item.body !== undefined && tokens(item.body).length > 20) {
        f.push(shingleF1(text, item.body))
        low.push([f.at(-1) ?? 0, item.name])
      }
      const flat = loose(text)
      for (const label of item.wanted ?? []) kept.push(flat.includes(loose(label)) ? 1 : 0)
      for (const label of item.unwanted ?? []) out.push(flat.includes(loose(label)) ? 0 : 1)
    }
    const mean = (xs: number[]): string => (xs.reduce((x, y) => x + y, 0) / (xs.length || 1)).toFixed(3)
    console.log(
      [
        set.padEnd(16),
        f.length ? `F1 ${mean(f)} (${f.length})` : '',
        kept.length ? `kept ${mean(kept)} out ${mean(out)}` : '',
      ].join(' '),
    )
  }
  for (const [f, name] of low.sort((x, y) => x[0] - y[0]).slice(0, Number(options.worst)))
    console.log(f.toFixed(3), name)
}

const cases = await load(corpus)
const folds = Number(options.folds)
const domains = [...new Set(cases.map((c) => c.domain))].sort()
const foldOf = new Map(domains.map((domain, i) => [domain, (i * 7919) % folds]))
const tableOf = lineFit()

const held = Array.from({ length: folds > 1 ? folds : 0 }, (_, fold) => {
  const table = tableOf((item) => foldOf.get(item.domain) !== fold)
  return labelled(table).filter(({ item }) => foldOf.get(item.domain) === fold)
})
if (held.length) {
  console.log('held out:')
  scores(held.flat())
}
if (options.write) {
  const table = tableOf(() => true)
  console.log('fitted to all:')
  scores(labelled(table))
  const rows = Object.entries(table)
    .filter(([, value]) => Math.abs(value) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../src/read/text/weights.ts', import.meta.url),
    `// How much does each feature of a line count for its label (above zero) or against it?\n\n/** The weight of each feature and transition; missing names weigh nothing. */\nexport type Weights = Readonly<Record<string, number>>\n\n/** Fitted by \`test/bench/fit-text.ts\`; a feature that is not here weighs nothing. */\nexport const weights: Weights = {\n${packed(rows.map(([name, value]) => `'${name}': ${value},`))}\n}\n`,
  )
}

/** Fits the weights of lines to those cases that are chosen. */
function lineFit(): (isChosen: (item: Case) => boolean) => Record<string, number> {
  const docs = cases.map(coded)
  const caseless = docs.map(withoutCase)
  const total = docs.reduce((n, d) => n + d.features.length, 0)
  console.log(`${cases.length} texts, ${total} lines, ${names.length} features`)
  return (isChosen) => {
    const chosen = [docs, caseless].flatMap((list) => list.filter((_, i) => isChosen(cases[i] as Case)))
    return leant(fit(chosen, Number(options.rounds)), Number(options.lean))
  }
}

function labelled(table: Readonly<Record<string, number>>): { item: Case; found: LineLabel[] }[] {
  return cases.map((item) => ({ item, found: labelLines(item.lines, table) }))
}

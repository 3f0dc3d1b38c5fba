// Which trees choose the title among a text's lines best, and how well on sites that they were not fitted to?
//
//   node test/bench/fit-titles.ts CORPUS [--folds 5] [--write] [--trees 300] [--rate 0.1] [--check CORPUS]
//
// CORPUS is as for `fit-text.ts`, which fits the lines of the article first. A text's candidates are one choice, and "none of
// them" another: each tree is fitted to the gradient of the likelihood that a right one is chosen (gradient boosting, three
// questions deep). Scores each fold of sites with trees fitted to the others, and the sites of --check; --write fits to all
// of CORPUS. Random numbers come from a seed: one run gives the table.
//
// The table in the source is `--folds 0 --write` on the four sets with marked text, the texts without chrome, and 3,627
// printings of 1,300 saved pages whose title the text shows, by w3m, lynx, elinks, html2text (both), pandoc, Beautiful Soup
// (with line breaks and without) and Chromium. Of 1,284 printings of 691 pages of other sites .835 had their title, where the
// sum of weights that was fitted before had .764.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withoutCaptions } from '../../src/read/text/caption-place.ts'
import { labelLines } from '../../src/read/text/line-labels.ts'
import { withoutTail } from '../../src/read/text/tail.ts'
import { titleAt } from '../../src/read/text/title.ts'
import { titleCandidates } from '../../src/read/text/title-candidates.ts'
import { generator } from './random.ts'
import { type Case, load, loose, packed } from './text-corpus.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    trees: { type: 'string', default: '300' },
    rate: { type: 'string', default: '0.1' },
    check: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

/** Pages whose title a person marked count more than those whose HTML alone says it, which are many. */
const WEIGHTS: Readonly<Record<string, number>> = { trafilatura: 8, readability: 5, defuddle: 2 }
/** A text whose title is no candidate had better have none; but the next fit may find it. */
const LOST_WEIGHT = 0.5
const DEPTH = 3
const NODES = 2 ** DEPTH - 1
const BINS = 32
const RIDGE = 1
/** Of the curvature of the likelihood, on either side of a question. */
const SIDE_MIN = 3
/** Each tree sees so many of the clues and of the texts. */
const CLUE_SHARE = 0.3
const TEXT_SHARE = 0.8
const SEED = 7

/** The candidates of a text; `from` is the row of the first. */
interface Choice {
  readonly item: Case
  readonly from: number
  readonly to: number
  readonly right: readonly boolean[]
  readonly isNone: boolean
  readonly weight: number
}

interface Data {
  readonly names: readonly string[]
  readonly edges: readonly (readonly number[])[]
  /** By clue, the bin of each row. */
  readonly bins: readonly Uint8Array[]
  readonly choices: readonly Choice[]
  readonly size: number
}

/** A tree in a row: the questions from the root on, then its leaves. A question is its clue and the edge that it asks about. */
type Tree = number[]

function read(
  cases: readonly Case[],
  known?: { names: readonly string[]; edges: readonly (readonly number[])[] },
): Data {
  const rows: Readonly<Record<string, number>>[] = []
  const choices = cases.flatMap((item): Choice[] => {
    const labels = labelLines(item.lines).map((label) => label === 'article')
    const kept = withoutCaptions(item.lines, withoutTail(item.lines, labels))
    const candidates = titleCandidates(item.lines, kept)
    const { title } = item
    const right = candidates.map(({ at }) => title !== undefined && isSame(titleAt(item.lines, kept, at).text, title))
    const isUntitled = title === undefined && /^(?:clean|framed)/.test(item.set)
    if (candidates.length === 0 || (title === undefined && !isUntitled)) return []
    const from = rows.length
    for (const { clues } of candidates) rows.push(clues)
    const isNone = !right.includes(true)
    const weight = (WEIGHTS[item.set] ?? 1) * (isNone && !isUntitled ? LOST_WEIGHT : 1)
    return [{ item, from, to: rows.length, right, isNone, weight }]
  })
  const names = known?.names ?? Object.keys(rows[0] ?? {})
  const edges = known?.edges ?? names.map((name) => edgesOf(rows.map((row) => row[name] ?? 0)))
  const bins = names.map((name, clue) => {
    const own = edges[clue] ?? []
    return Uint8Array.from(rows, (row) => own.filter((edge) => (row[name] ?? 0) > edge).length)
  })
  return { names, edges, bins, choices, size: rows.length }
}

/** A title that breaks off is right, and so is one with a little behind it. */
function isSame(text: string, title: string): boolean {
  const [own, gold] = [loose(text), loose(title)]
  if (own === gold || (gold.startsWith(own) && own.length > 0.6 * gold.length)) return true
  return own.startsWith(gold) && own.length < gold.length + 40
}

/** Edges between so many parts of the values of about the same size. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const last = sorted.at(-1) ?? 0
  const at = (i: number): number => Number((sorted[Math.floor((i * sorted.length) / BINS)] ?? 0).toPrecision(3))
  return [...new Set(Array.from({ length: BINS - 1 }, (_, i) => at(i + 1)))].filter((edge) => edge < last)
}

function fit(data: Data, isChosen: (choice: Choice) => boolean): Tree[] {
  const random = generator(SEED)
  const chosen = data.choices.filter(isChosen)
  const scores = new Float64Array(data.size)
  const [g, h] = [new Float64Array(data.size), new Float64Array(data.size)]
  const rate = Number(options.rate)
  return Array.from({ length: Number(options.trees) }, () => {
    const rows: number[] = []
    for (const choice of chosen) {
      pull(choice, scores, g, h)
      if (random() < TEXT_SHARE) for (let row = choice.from; row < choice.to; row++) rows.push(row)
    }
    const clues = [...data.names.keys()].filter(() => random() < CLUE_SHARE)
    const tree = grow(data, Int32Array.from(rows), clues, g, h, rate)
    for (const { from, to } of chosen)
      for (let row = from; row < to; row++) scores[row] = (scores[row] ?? 0) + leafOf(tree, data, row)
    return tree
  })
}

/** How the likelihood of a choice changes with each candidate's score; "none" has the score 0. */
function pull(
  { from, to, right, isNone, weight }: Choice,
  scores: Float64Array,
  g: Float64Array,
  h: Float64Array,
): void {
  let top = 0
  for (let row = from; row < to; row++) top = Math.max(top, scores[row] ?? 0)
  let all = Math.exp(-top)
  let good = isNone ? all : 0
  for (let row = from; row < to; row++) {
    const e = Math.exp((scores[row] ?? 0) - top)
    all += e
    if (right[row - from]) good += e
  }
  for (let row = from; row < to; row++) {
    const e = Math.exp((scores[row] ?? 0) - top)
    const p = e / all
    g[row] = weight * ((right[row - from] ? e / good : 0) - p)
    h[row] = weight * Math.max(p * (1 - p), 1e-4)
  }
}

/** Level by level, the question that parts each node's rows best. */
function grow(
  data: Data,
  rows: Int32Array,
  clues: readonly number[],
  g: Float64Array,
  h: Float64Array,
  rate: number,
): Tree {
  const tree: Tree = new Array(2 * NODES + 1).fill(BINS - 1)
  const node = new Int32Array(data.size)
  for (let level = 0; level < DEPTH; level++) {
    const [first, count] = [2 ** level - 1, 2 ** level]
    const best = Array.from({ length: count }, () => ({ gain: 0, question: BINS - 1 }))
    const [sumG, sumH] = [new Float64Array(count * BINS), new Float64Array(count * BINS)]
    for (const clue of clues) {
      sumG.fill(0)
      sumH.fill(0)
      const bins = data.bins[clue] as Uint8Array
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number
        const at = ((node[row] as number) - first) * BINS + (bins[row] as number)
        sumG[at] = (sumG[at] as number) + (g[row] as number)
        sumH[at] = (sumH[at] as number) + (h[row] as number)
      }
      for (const [i, own] of best.entries()) {
        const [allG, allH] = [total(sumG, i), total(sumH, i)]
        let [leftG, leftH] = [0, 0]
        for (let edge = 0; edge < BINS - 1; edge++) {
          leftG += sumG[i * BINS + edge] as number
          leftH += sumH[i * BINS + edge] as number
          if (leftH < SIDE_MIN || allH - leftH < SIDE_MIN) continue
          const gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH)
          if (gain > own.gain) Object.assign(own, { gain, question: clue * BINS + edge })
        }
      }
    }
    for (const [i, { question }] of best.entries()) tree[first + i] = question
    for (const row of rows) node[row] = next(tree, data, row, node[row] as number)
  }
  const [sumG, sumH] = [new Float64Array(NODES + 1), new Float64Array(NODES + 1)]
  for (const row of rows) {
    const leaf = (node[row] as number) - NODES
    sumG[leaf] = (sumG[leaf] as number) + (g[row] as number)
    sumH[leaf] = (sumH[leaf] as number) + (h[row] as number)
  }
  for (const [i, sum] of sumG.entries())
    tree[NODES + i] = Math.round((100 * rate * sum) / ((sumH[i] as number) + RIDGE))
  return tree
}

function worth(sumG: number, sumH: number): number {
  return sumG ** 2 / (sumH + RIDGE)
}

function total(sums: Float64Array, i: number): number {
  return sums.subarray(i * BINS, (i + 1) * BINS).reduce((sum, x) => sum + x, 0)
}

function next(tree: Tree, { bins }: Data, row: number, node: number): number {
  const question = tree[node] as number
  const bin = bins[Math.floor(question / BINS)]?.[row] as number
  return 2 * node + (bin > question % BINS ? 2 : 1)
}

function leafOf(tree: Tree, data: Data, row: number): number {
  let node = 0
  while (node < NODES) node = next(tree, data, row, node)
  return (tree[node] as number) / 100
}

/** How many texts have their title, at each of some minimum weights, and how many a wrong one. */
function report(
  label: string,
  data: Data,
  choices: readonly Choice[],
  treesOf: (choice: Choice) => readonly Tree[],
): void {
  const found = choices.map((choice) => {
    const trees = treesOf(choice)
    const scores = choice.right.map((_, i) => trees.reduce((sum, tree) => sum + leafOf(tree, data, choice.from + i), 0))
    const best = scores.indexOf(Math.max(...scores))
    return { choice, weight: scores[best] ?? 0, isRight: choice.right[best] === true }
  })
  for (const [set, list] of Map.groupBy(found, ({ choice }) => choice.item.set)) {
    const titled = list.filter(({ choice }) => choice.item.title !== undefined)
    const share = (n: number, of: number): string => (n / (of || 1)).toFixed(3)
    const line = [-Infinity, -2, -1, 0, 1].map((min) => {
      const right = titled.filter(({ isRight, weight }) => isRight && weight > min).length
      const wrong = list.filter(({ isRight, weight }) => !isRight && weight > min).length
      return `${min}: ${share(right, titled.length)} right, ${share(wrong, list.length)} wrong`
    })
    console.log(label, set.padEnd(15), `(${list.length})`, line.join('; '))
  }
}

const data = read(await load(positionals[0] ?? '.'))
const folds = Number(options.folds)
const domains = [...new Set(data.choices.map(({ item }) => item.domain))].sort()
const foldOf = new Map(domains.map((domain, i) => [domain, (i * 7919) % folds]))
console.log(data.choices.length, 'texts,', data.size, 'candidates')
if (folds > 1) {
  const byFold = Array.from({ length: folds }, (_, fold) => fit(data, ({ item }) => foldOf.get(item.domain) !== fold))
  report('held out', data, data.choices, ({ item }) => byFold[foldOf.get(item.domain) ?? 0] ?? [])
}
if (options.write || options.check) {
  const trees = fit(data, () => true)
  report('fitted', data, data.choices, () => trees)
  if (options.check) {
    const other = read(await load(options.check), data)
    report('checked', other, other.choices, () => trees)
  }
  if (options.write) write(data, trees)
}

/** Writes the clues that the trees ask about, and the trees. */
function write({ names, edges }: Data, trees: readonly Tree[]): void {
  const asked = new Set(trees.flatMap((tree) => tree.slice(0, NODES).map((question) => Math.floor(question / BINS))))
  const kept = [...asked].sort((a, b) => a - b)
  const place = new Map(kept.map((clue, i) => [clue, i]))
  const rows = trees.map((tree) => {
    const moved = tree.map((x, i) => (i < NODES ? (place.get(Math.floor(x / BINS)) ?? 0) * BINS + (x % BINS) : x))
    return `[${moved.join(',')}],`
  })
  const clues = kept.map((clue) => `'${names[clue]}': [${edges[clue]?.join(',')}],`)
  writeFileSync(
    new URL('../../src/read/text/title-trees.ts', import.meta.url),
    `// Which questions about a line tell whether it is the title?\n\n/** By clue, the numbers that questions compare it with. */\nexport const EDGES: Readonly<Record<string, readonly number[]>> = {\n${packed(clues)}\n}\n\n/**\n * Fitted by \`test/bench/fit-titles.ts\`. Seven questions from the root on, level by level, then eight leaves, in hundredths.\n * A question is ${BINS} times the place of its clue in EDGES, and the place of its number, which the clue is above on the right.\n */\nexport const TREES: readonly (readonly number[])[] = [\n${packed(rows)}\n]\n`,
  )
}

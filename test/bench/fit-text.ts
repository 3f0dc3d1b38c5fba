// Which weights tell an article's lines from the chrome around them best, and how well on pages they were not fitted to?
//
//   node test/bench/fit-text.ts CORPUS [--folds 5] [--write] [--rounds 150]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Features, featuresOf } from '../../src/read/text-features.ts'
import { type Line, linesOf } from '../../src/read/text-lines.ts'
import { articleLines, moveScores } from '../../src/read/text-span.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '120' },
    ridge: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
})
const corpus = positionals[0] ?? '.'

interface Case {
  name: string
  set: string
  domain: string
  lines: Line[]
  labels: (boolean | undefined)[]
  body?: string
  wanted?: string[]
  unwanted?: string[]
  weight: number
}

const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
const loose = (text: string): string => tokens(text).join(' ')

function load(): Case[] {
  const cases: Case[] = []
  const html = join(corpus, 'html')
  for (const name of readdirSync(html)) {
    const at = (file: string): string => join(html, name, file)
    if (!existsSync(at('scraped.txt'))) continue
    const expected = JSON.parse(readFileSync(at('expected.json'), 'utf8'))
    const lines = linesOf(readFileSync(at('scraped.txt'), 'utf8'))
    const body = existsSync(at('expected.txt')) ? readFileSync(at('expected.txt'), 'utf8') : undefined
    const labels =
      body === undefined
        ? partly(lines, expected.with ?? [], [...(expected.without ?? []), ...(expected.comments ?? [])])
        : aligned(lines, body)
    cases.push({
      name,
      set: expected.set,
      domain: expected.domain ?? name,
      lines,
      labels,
      ...(body === undefined ? { wanted: expected.with ?? [], unwanted: expected.without ?? [] } : { body }),
      weight: expected.set === 'defuddle' ? 0.5 : 1,
    })
  }
  const clean: { set: string; text: string }[] = []
  for (const [file, set] of [
    ['news-summaries.jsonl', 'clean news'],
    ['clusters.jsonl', 'clean clusters'],
  ] as const) {
    const rows = readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row))
    const plain = rows.filter((row) => row.format !== 'markdown')
    for (const [i, row] of plain.entries())
      if (i % Math.ceil(plain.length / 80) === 0) clean.push({ set, text: row.text })
  }
  for (const [i, { set, text }] of clean.entries()) {
    const lines = linesOf(text)
    cases.push({
      name: `clean-${i}`,
      set,
      domain: `clean-${i}`,
      lines,
      labels: lines.map(() => true),
      body: text,
      weight: 0.5,
    })
  }
  return cases
}

function partly(lines: Line[], wanted: string[], unwanted: string[]): (boolean | undefined)[] {
  const good = wanted.map(loose).filter((text) => text.length > 8)
  const bad = unwanted.map(loose).filter((text) => text.length > 3)
  return lines.map(({ text }) => {
    const line = ` ${loose(text)} `
    if (good.some((part) => line.includes(part))) return true
    if (bad.some((part) => line.includes(part))) return false
    return undefined
  })
}

/** The heaviest chain of lines that stand in the body in the same order; a long line may stand there nearly. */
function aligned(lines: Line[], body: string): boolean[] {
  const target = ` ${loose(body)} `
  const shingles = new Set<string>()
  const words = tokens(body)
  for (let i = 0; i + 4 <= words.length; i++) shingles.add(words.slice(i, i + 4).join(' '))
  const labels = lines.map(() => false)
  const spots: { line: number; from: number; to: number; weight: number; best: number; back: number }[] = []
  for (const [i, { text }] of lines.entries()) {
    const own = tokens(text)
    const key = ` ${own.join(' ')} `
    if (own.length === 0) continue
    const grams = own.slice(0, -3).map((_, k) => own.slice(k, k + 4).join(' '))
    if (own.length > 12 && grams.filter((gram) => shingles.has(gram)).length >= 0.6 * grams.length) labels[i] = true
    for (let at = target.indexOf(key), n = 0; at !== -1 && n < 40; at = target.indexOf(key, at + 1), n++)
      spots.push({ line: i, from: at, to: at + key.length - 1, weight: own.length ** 2, best: 0, back: -1 })
  }
  let last = -1
  for (const [s, spot] of spots.entries()) {
    for (let p = 0; p < s; p++) {
      const before = spots[p]
      if (before && before.line < spot.line && before.to <= spot.from && before.best > spot.best) {
        spot.best = before.best
        spot.back = p
      }
    }
    spot.best += spot.weight
    if (last === -1 || spot.best > (spots[last]?.best ?? 0)) last = s
  }
  for (let s = last; s !== -1; s = spots[s]?.back ?? -1) labels[spots[s]?.line ?? 0] = true
  return labels
}

interface Coded {
  line: Int32Array[]
  start: Int32Array[]
  end: Int32Array[]
  labels: (boolean | undefined)[]
  weight: number
}
const names: string[] = ['stay', 'inset', 'resume']
const ids = new Map(names.map((name, i) => [name, i]))
const code = (list: readonly string[]): Int32Array =>
  Int32Array.from(list, (name) => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, names.length)
    return names.push(name) - 1
  })
const coded = (features: Features, labels: (boolean | undefined)[], weight: number): Coded => ({
  line: features.lines.map(code),
  start: features.starts.map(code),
  end: features.ends.map(code),
  labels,
  weight,
})

const plus = (a: number, b: number): number => {
  const top = Math.max(a, b)
  return top === -Infinity ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top))
}

/** One forward and backward pass: the log of the sum over the allowed paths, and what each weight is expected to count. */
function expect(doc: Coded, w: Float64Array, clamp: boolean, gradient: Float64Array, sign: number): number {
  const n = doc.line.length
  const sum = (list: Int32Array | undefined): number => {
    let total = 0
    if (list) for (const id of list) total += w[id] ?? 0
    return total
  }
  const table = { stay: w[0] ?? 0, inset: w[1] ?? 0, resume: w[2] ?? 0 }
  const allowed = (i: number, state: number): boolean =>
    !clamp || doc.labels[i] === undefined || (state === 1) === doc.labels[i]
  const moves = doc.line.map((list, i) => {
    const line = sum(list)
    return moveScores(sum(doc.start[i]), sum(doc.end[i]), table)
      .filter(([a, b]) => allowed(i, b) && (i > 0 || a === 0))
      .map(([a, b, score]) => [a, b, score + (b === 1 ? line : 0)] as const)
  })
  const forward: number[][] = [[0, -Infinity, -Infinity, -Infinity]]
  for (let i = 0; i < n; i++) {
    const now = [-Infinity, -Infinity, -Infinity, -Infinity]
    for (const [a, b, score] of moves[i] ?? []) now[b] = plus(now[b] ?? 0, (forward[i]?.[a] ?? 0) + score)
    forward.push(now)
  }
  let total = -Infinity
  for (const value of forward[n] ?? []) total = plus(total, value)
  if (total === -Infinity) return 0
  let backward = [0, 0, 0, 0]
  const scale = sign * doc.weight
  for (let i = n - 1; i >= 0; i--) {
    const now = [-Infinity, -Infinity, -Infinity, -Infinity]
    for (const [a, b, score] of moves[i] ?? []) {
      const rest = score + (backward[b] ?? 0)
      now[a] = plus(now[a] ?? 0, rest)
      const p = Math.exp((forward[i]?.[a] ?? 0) + rest - total) * scale
      if (p === 0) continue
      if (b === 1) for (const id of doc.line[i] ?? []) gradient[id] = (gradient[id] ?? 0) + p
      if (a === 0 && b === 1) for (const id of doc.start[i] ?? []) gradient[id] = (gradient[id] ?? 0) + p
      if (a === 1 && b === 3) for (const id of doc.end[i] ?? []) gradient[id] = (gradient[id] ?? 0) + p
      if (a === 1 && b === 1) gradient[0] = (gradient[0] ?? 0) + p
      if (a === 1 && b === 2) gradient[1] = (gradient[1] ?? 0) + p
      if (a === 2 && b === 1) gradient[2] = (gradient[2] ?? 0) + p
    }
    backward = now
  }
  return total * doc.weight
}

/** Adam on the likelihood of the labels, with a ridge so that rare features stay small. */
function fit(docs: Coded[], rounds: number): Record<string, number> {
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
    const rate = 0.15 * Math.min(1, (2 * (rounds - t)) / rounds + 0.02)
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) - Number(options.ridge) * (w[k] ?? 0)
      m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g
      v[k] = 0.98 * (v[k] ?? 0) + 0.02 * g * g
      w[k] = (w[k] ?? 0) + (rate * (m[k] ?? 0)) / (1 - 0.9 ** t) / (Math.sqrt((v[k] ?? 0) / (1 - 0.98 ** t)) + 1e-3)
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round((w[k] ?? 0) * 100) / 100]))
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

function scores(list: readonly { item: Case; kept: boolean[] }[]): void {
  const low: [number, string][] = []
  for (const [set, group] of Map.groupBy(list, ({ item }) => item.set)) {
    const f: number[] = []
    const kept: number[] = []
    const out: number[] = []
    for (const { item, kept: flags } of group) {
      const text = item.lines
        .filter((_, i) => flags[i])
        .map((line) => line.text)
        .join('\n\n')
      if (item.body !== undefined && tokens(item.body).length > 20) {
        f.push(shingleF1(text, item.body))
        low.push([f.at(-1) ?? 0, item.name])
      }
      const flat = loose(text)
      for (const part of item.wanted ?? []) kept.push(flat.includes(loose(part)) ? 1 : 0)
      for (const part of item.unwanted ?? []) out.push(flat.includes(loose(part)) ? 0 : 1)
    }
    const mean = (xs: number[]): string => (xs.reduce((x, y) => x + y, 0) / (xs.length || 1)).toFixed(3)
    console.log(
      set.padEnd(16),
      f.length ? `F1 ${mean(f)} (${f.length})` : '',
      kept.length ? `kept ${mean(kept)} out ${mean(out)}` : '',
    )
  }
  for (const [f, name] of low.sort((x, y) => x[0] - y[0]).slice(0, Number(options.worst)))
    console.log(f.toFixed(3), name)
}

const cases = load()
const docs = cases.map((item) => coded(featuresOf(item.lines), item.labels, item.weight))
console.log(`${cases.length} texts, ${docs.reduce((n, d) => n + d.line.length, 0)} lines, ${names.length} features`)
const oracle = cases
  .filter((c) => c.body !== undefined)
  .map((item) => ({ item, kept: item.labels.map((x) => x === true) }))
console.log('with the labels themselves:')
scores(oracle)
const folds = Number(options.folds)
const domains = [...new Set(cases.map((c) => c.domain))].sort()
const foldOf = new Map(domains.map((domain, i) => [domain, (i * 7919) % folds]))
const held: { item: Case; kept: boolean[] }[] = []
for (let fold = 0; fold < folds && folds > 1; fold++) {
  const table = fit(
    docs.filter((_, i) => foldOf.get(cases[i]?.domain ?? '') !== fold),
    Number(options.rounds),
  )
  for (const item of cases)
    if (foldOf.get(item.domain) === fold) held.push({ item, kept: articleLines(item.lines, table) })
}
if (held.length) {
  console.log('held out:')
  scores(held)
}
if (options.write) {
  const table = fit(docs, Number(options.rounds))
  console.log('fitted to all:')
  scores(cases.map((item) => ({ item, kept: articleLines(item.lines, table) })))
  const rows = Object.entries(table)
    .filter(([, value]) => Math.abs(value) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    new URL('../../src/read/text-weights.ts', import.meta.url),
    `// How much does each feature of a line speak for the article (above zero) or against it?\n\n/** Fitted by \`test/bench/fit-text.ts\`; a feature that is not here weighs nothing. */\nexport const weights: Readonly<Record<string, number>> = {\n${rows.map(([name, value]) => `  '${name}': ${value},`).join('\n')}\n}\n`,
  )
}

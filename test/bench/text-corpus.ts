// The texts that fits and their checks run on: with chrome around them, without any, and with a little of another page's.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from '../../src/model/article.ts'
import { readHtml } from '../../src/read/html/html.ts'
import { type Line, linesOf } from '../../src/read/text/lines.ts'
import { linesOfText } from '../../src/read/text/lines-of-text.ts'

/** Pages whose text a person marked count more than those that only our reading of their HTML speaks for, which are many. */
const WEIGHTS: Readonly<Record<string, number>> = {
  trafilatura: 10,
  readability: 8,
  scrapinghub: 10,
  defuddle: 3,
  printed: 0.8,
}
/** Texts without chrome, or with a little of another page around them, are few, and losing a paragraph of one is worst. */
const CLEAN_WEIGHT = 3
export interface Case {
  name: string
  set: string
  domain: string
  lines: Line[]
  labels: (boolean | undefined)[]
  /** The lines that are the title, where it is known and stands there. */
  titles: number[]
  title?: string
  body?: string
  wanted?: string[]
  unwanted?: string[]
  weight: number
}

export const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
export const loose = (text: string): string => tokens(text).join(' ')

/** The cases of a corpus, as `fit-text.ts` describes it. */
export async function load(corpus: string): Promise<Case[]> {
  const cases: Case[] = []
  const html = join(corpus, 'html')
  for (const name of readdirSync(html)) {
    const at = (file: string): string => join(html, name, file)
    if (!existsSync(at('scraped.txt'))) continue
    const expected = JSON.parse(readFileSync(at('expected.json'), 'utf8'))
    const lines = linesOfText(readFileSync(at('scraped.txt'), 'utf8'))
    const body = existsSync(at('expected.txt')) ? readFileSync(at('expected.txt'), 'utf8') : undefined
    const labels =
      body === undefined
        ? partly(lines, await witnessed(at('source.html')), expected.with ?? [], [
            ...(expected.without ?? []),
            ...(expected.comments ?? []),
          ])
        : aligned(lines, body)
    cases.push({
      name,
      set: expected.set,
      domain: expected.domain ?? name,
      lines,
      labels,
      ...titled(lines, expected.title),
      ...(body === undefined ? { wanted: expected.with ?? [], unwanted: expected.without ?? [] } : { body }),
      weight: WEIGHTS[expected.set] ?? 0.5,
    })
  }
  const pages = cases.filter(({ set, body }) => body !== undefined && set !== 'printed')
  for (const [file, set] of [
    ['news-summaries.jsonl', 'clean news'],
    ['clusters.jsonl', 'clean clusters'],
  ] as const) {
    const rows = readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row))
    const plain = rows.filter((row) => row.format !== 'markdown').filter((_, i) => i % 4 === 0)
    for (const [i, row] of plain.entries()) {
      const title = row.title ?? (row.headline || undefined)
      const body = linesOfText(row.text)
      const head = title ? linesOf(title).slice(0, 1) : []
      const lines = [...head, ...body]
      const clean: Case = {
        name: `${set} ${i}`,
        set,
        domain: `${set} ${i}`,
        lines,
        labels: [...head.map(() => false), ...body.map(() => true)],
        titles: head.map(() => 0),
        ...(title ? { title } : {}),
        body: row.text,
        weight: CLEAN_WEIGHT,
      }
      cases.push(clean, framed(clean, pages[(i * 17) % pages.length], i))
    }
  }
  return cases
}

/** A text pasted with a little of what is around the article of another page. */
function framed(clean: Case, page: Case | undefined, i: number): Case {
  const [first, last] = [page?.labels.indexOf(true) ?? 0, page?.labels.lastIndexOf(true) ?? 0]
  const isTitle = (line: Line): boolean => page?.titles.some((at) => page.lines[at] === line) ?? false
  const above = (page?.lines.slice(0, first) ?? []).filter((line) => !isTitle(line)).slice(-4)
  const below = page?.lines.slice(last + 1) ?? []
  const before = i % 3 === 0 ? [] : above.slice(-1 - (i % 4))
  const after = i % 3 === 1 ? [] : below.slice(0, 1 + (i % 9))
  const middle = i % 2 ? below.slice(0, 1) : []
  const at = clean.lines.length >> 1
  return {
    ...clean,
    name: `${clean.name}, framed`,
    set: `framed${clean.set.slice(5)}`,
    lines: [...before, ...clean.lines.slice(0, at), ...middle, ...clean.lines.slice(at), ...after],
    labels: [
      ...before.map(() => false),
      ...clean.labels.slice(0, at),
      ...middle.map(() => false),
      ...clean.labels.slice(at),
      ...after.map(() => false),
    ],
    titles: clean.titles.map((title) => title + before.length),
  }
}

function titled(lines: Line[], title: string | null | undefined): { titles: number[]; title?: string } {
  if (!title) return { titles: [] }
  const gold = loose(title)
  const titles = [...lines.keys()].filter((i) => isTitle(lines[i]?.text ?? '', gold))
  return titles.length ? { titles, title } : { titles }
}

function isTitle(text: string, gold: string): boolean {
  const own = loose(text)
  return own === gold || (gold.startsWith(own) && own.length > 0.6 * gold.length)
}

/** Where a page has no gold text but some passages, what we read in its HTML stands in for the rest. */
async function witnessed(path: string): Promise<string> {
  if (!existsSync(path)) return ''
  return articleText(await readHtml(readFileSync(path)))
}

function partly(lines: Line[], witness: string, wanted: string[], unwanted: string[]): (boolean | undefined)[] {
  const good = wanted.map(loose).filter((text) => text.length > 8)
  const bad = unwanted.map(loose).filter((text) => text.length > 3)
  const guess = witness.length > 400 ? aligned(lines, witness) : undefined
  return lines.map(({ text }, i) => {
    const line = ` ${loose(text)} `
    if (good.some((label) => line.includes(label))) return true
    if (bad.some((label) => line.includes(label))) return false
    return guess?.[i]
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

/** As many entries on a line as it holds. */
export function packed(entries: readonly string[]): string {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 118) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(`  ${entry}`)
  }
  return lines.join('\n')
}

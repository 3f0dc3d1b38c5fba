// Which lines of a text are the article?
import { featuresOf } from './text-features.ts'
import type { Line } from './text-lines.ts'
import { weights } from './text-weights.ts'

/** The four stretches a line can stand in, in the order that a page has them; `inset` is chrome inside the article. */
const BEFORE = 0
const ARTICLE = 1
const INSET = 2
const AFTER = 3

/** Marks the lines of the article: the path through the page with the greatest sum of weights (Viterbi). */
export function articleLines(lines: readonly Line[], table: Readonly<Record<string, number>> = weights): boolean[] {
  const features = featuresOf(lines)
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + (table[name] ?? 0), 0)
  let best = [0, -Infinity, -Infinity, -Infinity]
  const from: Uint8Array[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = sum(features.lines[i] ?? [])
    const moves = moveScores(sum(features.starts[i] ?? []), sum(features.ends[i] ?? []), table)
    const back = new Uint8Array(4)
    const now = [-Infinity, -Infinity, -Infinity, -Infinity]
    for (const [a, b, score] of moves) {
      const path = (best[a] ?? -Infinity) + score + (b === ARTICLE ? line : 0)
      if (path > (now[b] ?? -Infinity)) {
        now[b] = path
        back[b] = a
      }
    }
    best = now
    from.push(back)
  }
  let state = best.indexOf(Math.max(...best))
  const kept: boolean[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    kept[i] = state === ARTICLE
    state = from[i]?.[state] ?? BEFORE
  }
  return kept
}

/** What each step from line to line scores: from, to, score. */
export function moveScores(
  start: number,
  end: number,
  table: Readonly<Record<string, number>>,
): readonly (readonly [number, number, number])[] {
  return [
    [BEFORE, BEFORE, 0],
    [BEFORE, ARTICLE, start],
    [ARTICLE, ARTICLE, table.stay ?? 0],
    [ARTICLE, INSET, table.inset ?? 0],
    [ARTICLE, AFTER, end],
    [INSET, INSET, 0],
    [INSET, ARTICLE, table.resume ?? 0],
    [AFTER, AFTER, 0],
  ]
}

// Which part of a page is each line: before, in, inset into, or after the article?
import { featuresOf } from './features.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { type Weights, weights } from './weights.ts'

/** The parts of a page in their order; `inset` is chrome inside the article. */
export const LINE_LABELS = ['before', 'article', 'inset', 'after'] as const
export type LineLabel = (typeof LINE_LABELS)[number]

/**
 * The label of each line: the sequence with the highest sum of weights (Viterbi). In a text without any phrase of chrome,
 * all lines are the article.
 */
export function labelLines(lines: readonly Line[], table: Weights = weights): LineLabel[] {
  if (!lines.some((line) => profileOf(line).chrome)) return lines.map(() => 'article')
  const features = featuresOf(lines)
  const sum = (names: readonly string[]): number => {
    let total = 0
    for (const name of names) total += table[name] ?? 0
    return total
  }
  let best: number[] = LINE_LABELS.map((label) => (label === 'before' ? 0 : -Infinity))
  const from: Uint8Array[] = []
  for (const { article, start, end } of features) {
    const score: Record<Position, number> = { article: sum(article), start: sum(start), end: sum(end) }
    const back = new Uint8Array(LINE_LABELS.length)
    const now = LINE_LABELS.map(() => -Infinity)
    for (const { a, b, names, positions } of transitions) {
      let path = (best[a] ?? -Infinity) + (table[names] ?? 0)
      for (const position of positions) path += score[position]
      if (path > (now[b] ?? -Infinity)) {
        now[b] = path
        back[b] = a
      }
    }
    best = now
    from.push(back)
  }
  let state = best.indexOf(Math.max(...best))
  const labels: LineLabel[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const label = LINE_LABELS[state] ?? 'before'
    labels[i] = label === 'article' && isForeign(lines[i]) ? 'inset' : label
    state = from[i]?.[state] ?? 0
  }
  return labels
}

/** Whether a line is code or data that a page had for its own use: nobody writes so long a line of signs to be read. */
function isScript({ text }: Line): boolean {
  if (text.length < SCRIPT_LENGTH) return false
  const head = text.slice(0, 2 * SCRIPT_LENGTH)
  return (head.match(/[{}();=<>\\|&]|":/g)?.length ?? 0) > head.length * SIGNS_SHARE
}

const SCRIPT_LENGTH = 300
const SIGNS_SHARE = 0.05

const FOREIGN_WORDS_MAX = 12

/** A line that can't be the article's own, wherever it is: a button, a credit, "Read also: …". */
function isForeign(line: Line | undefined): boolean {
  if (line && isScript(line)) return true
  const chrome = line && profileOf(line).chrome
  if (!chrome) return false
  const { kind, whole } = chrome
  if (kind === 'share' || kind === 'signup' || kind === 'comments' || kind === 'advert') {
    return whole || line.words < FOREIGN_WORDS_MAX
  }
  if (whole || line.words > 2 * FOREIGN_WORDS_MAX) return false
  return kind === 'credit' || (kind === 'related' && /^[^:：]{2,40}[:：]/u.test(line.text))
}

/** The sets of features that score a transition. */
export type Position = 'article' | 'start' | 'end'

/** A step from a line's label (an index into `LINE_LABELS`) to the next line's. */
export interface Transition {
  readonly a: number
  readonly b: number
  /** The transition's own name in the weights. */
  readonly names: string
  readonly positions: readonly Position[]
}

/** Every possible transition. */
export const transitions: readonly Transition[] = (
  [
    ['before', 'before', []],
    ['before', 'article', ['article', 'start']],
    ['article', 'article', ['article']],
    ['article', 'inset', []],
    ['article', 'after', ['end']],
    ['inset', 'inset', []],
    ['inset', 'article', ['article']],
    ['after', 'after', []],
  ] as const
).map(([a, b, positions]) => ({
  a: LINE_LABELS.indexOf(a),
  b: LINE_LABELS.indexOf(b),
  names: `${a} → ${b}`,
  positions,
}))

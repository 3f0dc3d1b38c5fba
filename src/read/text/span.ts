// Which part of a page is each line of its text?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { featuresOf } from './features.ts'
import type { Line } from './lines.ts'
import { weights } from './weights.ts'

/** The parts of a page in the order in which they stand; `inset` is chrome inside the article. */
export const parts = ['before', 'article', 'inset', 'after'] as const
export type Part = (typeof parts)[number]

/** How much each feature speaks for the line's place; names that are missing weigh nothing. */
export type Weights = Readonly<Record<string, number>>

/**
 * The part of each line; a text without a single phrase of chrome is article from end to end. Else it is the path through the page whose weights sum up highest (Viterbi).
 */
export function partsOf(lines: readonly Line[], table: Weights = weights): Part[] {
  if (!lines.some(({ text }) => boilerplate(text))) return lines.map(() => 'article')
  const features = featuresOf(lines)
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + (table[name] ?? 0), 0)
  let best: number[] = parts.map((part) => (part === 'before' ? 0 : -Infinity))
  const from: Uint8Array[] = []
  for (const { article, start, end } of features) {
    const score: Record<Reason, number> = { article: sum(article), start: sum(start), end: sum(end) }
    const back = new Uint8Array(parts.length)
    const now = parts.map(() => -Infinity)
    for (const { a, b, names, reasons } of moves) {
      let path = (best[a] ?? -Infinity) + (table[names] ?? 0)
      for (const reason of reasons) path += score[reason]
      if (path > (now[b] ?? -Infinity)) {
        now[b] = path
        back[b] = a
      }
    }
    best = now
    from.push(back)
  }
  let state = best.indexOf(Math.max(...best))
  const found: Part[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const part = parts[state] ?? 'before'
    found[i] = part === 'article' && isForeign(lines[i]) ? 'inset' : part
    state = from[i]?.[state] ?? 0
  }
  return found
}

const FOREIGN_WORDS_MAX = 12

/** A line that no article says itself, whatever stands around it: a button, a credit, "Read also: …". */
function isForeign(line: Line | undefined): boolean {
  const chrome = line && boilerplate(line.text)
  if (!chrome) return false
  const { kind, whole } = chrome
  if (kind === 'share' || kind === 'signup' || kind === 'comments' || kind === 'advert') {
    return whole || line.words < FOREIGN_WORDS_MAX
  }
  if (whole || line.words > 2 * FOREIGN_WORDS_MAX) return false
  return kind === 'credit' || (kind === 'related' && /^[^:：]{2,40}[:：]/u.test(line.text))
}

/** The features of a line that a move to it is scored by. */
export type Reason = 'article' | 'start' | 'end'

/** A step from a line's part (index in `parts`) to the next line's. */
export interface Move {
  readonly a: number
  readonly b: number
  /** The move's own name in the weights. */
  readonly names: string
  readonly reasons: readonly Reason[]
}

/** Every step that a page can take. */
export const moves: readonly Move[] = (
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
).map(([a, b, reasons]) => ({ a: parts.indexOf(a), b: parts.indexOf(b), names: `${a} → ${b}`, reasons }))

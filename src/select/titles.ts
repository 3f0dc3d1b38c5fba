// Are two titles one template, filled in twice?

import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { type Mark, takeMarks } from './title-marks.ts'

/** A title taken apart once, for many comparisons. */
export interface Title {
  /** What names the subject: the counting marks are gone. */
  readonly words: ReadonlySet<string>
  /** The same, each stretch between colons, dashes and bars by itself. */
  readonly parts: readonly (readonly string[])[]
  readonly marks: readonly Mark[]
}

/** What a title is read from. */
export type Titled = Pick<Article, 'title' | 'titleFrom' | 'language'>

/** Takes a title apart. The name of a file is no title: its numbers may be anything. */
export function readTitle({ title, titleFrom, language }: Titled): Title {
  const stretches = (titleFrom === 'file-name' ? '' : title)
    .slice(0, MAX_LENGTH)
    .split(SEPARATOR)
    .map((part) => takeMarks(part, language))
  const parts = stretches.map((stretch) => contentWords(stretch.text, language))
  return { words: new Set(parts.flat()), parts, marks: stretches.flatMap((stretch) => stretch.marks) }
}

/**
 * Whether two articles only look alike: two releases of one program, two months of one report, two parts of a series.
 * However much their texts share, they are different events.
 */
export function areLookAlikes(a: Title, b: Title): boolean {
  const isOneTemplate = overlap(a.words, b.words) >= 0.5 || a.parts.some((part) => isRepeated(part, b))
  for (const counts of new Set(a.marks.map((mark) => mark.counts))) {
    const [inA, inB] = [a, b].map(({ marks }) => marks.filter((mark) => mark.counts === counts))
    if (!inA || !inB || inB.length === 0) continue
    const areApart = inA.every((mark) => inB.every((other) => other.value !== mark.value))
    if (areApart && (isOneTemplate || inA.some((mark) => mark.isDecisive))) return true
  }
  return areOneSeries(a, b)
}

const MAX_LENGTH = 300
const SEPARATOR = /[:：|–—]| [-/] /

/** One head before the colon, and tails with no word in common: "Design meeting: types", "Design meeting: constants". */
function areOneSeries(a: Title, b: Title): boolean {
  const [head = [], ...tail] = a.parts
  const [otherHead = [], ...otherTail] = b.parts
  if (head.length < 2 || head.join(' ') !== otherHead.join(' ')) return false
  const words = new Set(tail.flat())
  const others = otherTail.flat()
  return words.size > 0 && others.length > 0 && !others.some((word) => words.has(word))
}

function isRepeated(part: readonly string[], { parts }: Title): boolean {
  return part.length > 1 && parts.some((other) => other.join(' ') === part.join(' '))
}

/** The share of all words that both have; two titles of marks alone are wholly alike. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b)
  return all.size === 0 ? 1 : a.intersection(b).size / all.size
}

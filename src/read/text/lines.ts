// Which lines does a plain text consist of?
import { countWords } from '../../languages/words.ts'
import { clean } from '../plain.ts'

/** A line with words, or what the wrapping of a paragraph left of several. */
export interface Line {
  /** Trimmed, white space single. */
  readonly text: string
  /** As it stands in the file, for code and tables. */
  readonly raw: string
  /** Whether a blank line stands above. */
  readonly gap: boolean
  /** Counted in its beginning: a line longer than that is a paragraph, however much longer. */
  readonly words: number
}

const COUNTED = 1500

/** The lines of a text that are not blank, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const raw of source.split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const text = clean(raw)
    if (text === '') gap = true
    else {
      lines.push({ text, raw: raw.trimEnd(), gap, words: countWords(text.slice(0, COUNTED)) })
      gap = false
    }
  }
  return lines
}

/** Two lines as one, where only the width of a column parted them. */
export function joined(line: Line, next: Line): Line {
  const text = `${line.text} ${next.text}`
  return { text, raw: `${line.raw}\n${next.raw}`, gap: line.gap, words: line.words + next.words }
}

const TAIL = 16
const SAME_MAX = 20

/** For each line, whether it stands there twice, or ends a longer line, as a title ends a breadcrumb. */
export function repeatedIn(lines: readonly Line[]): boolean[] {
  const key = (text: string): string =>
    text
      .slice(-2 * TAIL)
      .replace(/["'”’»)\s]+$/u, '')
      .slice(-TAIL)
      .toLowerCase()
  const sameEnd = Map.groupBy(lines, ({ text }) => key(text))
  return lines.map(({ text }) => {
    const others = sameEnd.get(key(text)) ?? []
    const lower = text.toLowerCase()
    return (
      others.length > 1 &&
      others.slice(0, SAME_MAX).filter((other) => other.text.toLowerCase().includes(lower)).length > 1
    )
  })
}

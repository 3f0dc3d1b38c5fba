// Which lines does a plain text consist of?
import { countWords } from '../../languages/words.ts'
import { oncePer } from '../../model/once.ts'
import { cleanDecodedText } from '../clean-text.ts'

/** A line with words, or several lines of a wrapped paragraph joined. */
export interface Line {
  /** Trimmed, with single spaces. */
  readonly text: string
  /** As it is in the file, for code and tables. */
  readonly raw: string
  /** Whether there is a blank line above. */
  readonly gap: boolean
  /** Counted only in the beginning: a longer line is a paragraph, however long. */
  readonly words: number
}

/** Words are counted in so many characters of a line. */
export const COUNTED = 1500

/** The non-blank lines of a text, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const raw of source.split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const text = cleanDecodedText(raw)
    if (text === '') gap = true
    else {
      lines.push({ text, raw: raw.trimEnd(), gap, words: countWords(text.slice(0, COUNTED)) })
      gap = false
    }
  }
  return lines
}

/** Joins two lines that only a program parted. */
export function joinLines(line: Line, next: Line): Line {
  const space =
    CLOSES.test(next.text) ||
    /[([]$/.test(line.text) ||
    (WIDE.test(line.text.slice(-1)) && WIDE.test(next.text.charAt(0))) ||
    (WIDE_NUMBER_LAST.test(line.text) && WIDE_NUMBER_FIRST.test(next.text))
      ? ''
      : ' '
  const text = line.text + space + next.text
  return { text, raw: `${line.raw}\n${next.raw}`, gap: line.gap, words: line.words + next.words }
}

const CLOSES = /^(?:[,.;:!?)\]]|[’']s)(?:\s|$)/
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\u3000-\u303f\uff00-\uff60]/u

/** "在20", "23年8月": a number that a column of Chinese or Japanese parted. */
const WIDE_NUMBER_LAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，。（]\d{1,4}$/u
const WIDE_NUMBER_FIRST = /^\d{1,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，。）.%％]/u

const TAIL = 16
const SAME_MAX = 20

/** For each line, whether it occurs twice, or at the end of a longer line, as a title does in a breadcrumb. */
export const repeatedIn = oncePer(repeatedAmong)

function repeatedAmong(lines: readonly Line[]): readonly boolean[] {
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

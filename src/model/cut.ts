// How is a line cut so that it still reads as words?
import { columns } from './columns.ts'

// A fixed locale, so that no machine cuts otherwise; Chinese, Japanese and Thai words are found in any.
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })
const CLOSERS = /[\s.,;:!?…–—\-/&|·、。，：；]+$/u

/** A text of at most `width` columns, cut between words with an ellipsis; inside one only where a single word is longer than half the line. */
export function cutAtWord(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 1 // the ellipsis
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += columns(segment)
    if (used > width) break
    kept += segment
  }
  const atWord = wordBoundary(text, kept.length)
  const whole = atWord * 2 >= kept.length ? kept.slice(0, atWord) : kept
  return `${whole.replace(CLOSERS, '')}…`
}

/** The last index at or before `end` that parts two words, in scripts without spaces, too. */
function wordBoundary(text: string, end: number): number {
  let last = 0
  for (const { index } of WORDS.segment(text)) {
    if (index > end) break
    last = index
  }
  return last
}

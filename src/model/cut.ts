// How is a text shortened to a width without cutting a word?
import { columns } from './columns.ts'

// A fixed locale, so that every machine cuts alike; Chinese, Japanese and Thai words are found in any locale.
// Made when they are first needed: that loads data of the platform.
let graphemes: Intl.Segmenter | undefined
let words: Intl.Segmenter | undefined
const CLOSERS = /[\s.,;:!?…–—\-/&|·、。，：；]+$/u

/** A text of at most `width` columns, cut with an ellipsis: between words, unless one takes more than half of the width. */
export function cutAtWord(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 1 // the ellipsis
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment)
    if (used > width) break
    kept += segment
  }
  const atWord = wordBoundary(text, kept.length)
  const whole = atWord * 2 >= kept.length ? kept.slice(0, atWord) : kept
  return `${whole.replace(CLOSERS, '')}…`
}

/** The last boundary between words at or before `end`, also in scripts without spaces. */
function wordBoundary(text: string, end: number): number {
  let last = 0
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { index } of words.segment(text)) {
    if (index > end) break
    last = index
  }
  return last
}

// How is a line cut so that it still reads as words?
import { columns } from '../model/columns.ts'

const CLOSERS = /[\s.,;:!?…–—\-/&|·、。，：；]+$/u

/** A text of at most `width` columns, cut between words with an ellipsis; inside one only where a single word is longer than half the line. */
export function cutAtWord(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 1 // the ellipsis
  for (const character of text) {
    used += columns(character)
    if (used > width) break
    kept += character
  }
  const atWord = wordBoundary(text, kept.length)
  const whole = atWord * 2 >= kept.length ? kept.slice(0, atWord) : kept
  return `${whole.replace(CLOSERS, '')}…`
}

/** The last index at or before `end` that parts two words, in scripts without spaces, too. */
function wordBoundary(text: string, end: number): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' })
  let last = 0
  for (const { index } of words.segment(text)) {
    if (index > end) break
    last = index
  }
  return last
}

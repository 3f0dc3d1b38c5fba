// Does a piece of a page read like prose?
import type { Piece } from './pieces.ts'

/** Shorter lines are as often labels as they are sentences. */
const SENTENCE_WEIGHT = 60

/** A paragraph that ends as sentences end. */
export function isSentence({ kind, text }: Piece): boolean {
  return kind === 'text' && weightOf(text) >= SENTENCE_WEIGHT && /[.!?…。！？؟।»”"')\]]$/.test(text)
}

/** A paragraph with at least one sentence in it, and not made of links. */
export function isProse({ kind, text, linked }: Piece): boolean {
  const sentence = kind === 'text' && linked < 0.5 && weightOf(text) >= SENTENCE_WEIGHT
  return sentence && /[.!?…。！？؟।:»”"')]/.test(text)
}

/** The length of a text in letters: an ideograph says as much as three. */
function weightOf(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return text.length + 2 * ideographs
}

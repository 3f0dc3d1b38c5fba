// Does a segment of a page read like prose?
import type { Segment } from './segments.ts'

/** A shorter line is as likely a label as a sentence. */
const SENTENCE_WEIGHT = 60

/** A paragraph that ends like a sentence. */
export function isSentence({ kind, text }: Segment): boolean {
  return kind === 'text' && weightOf(text) >= SENTENCE_WEIGHT && /[.!?…。！？؟।»”"')\]]$/.test(text)
}

/** A paragraph with at least one sentence that isn't mostly links. */
export function isProse({ kind, text, linked }: Segment): boolean {
  const sentence = kind === 'text' && linked < 0.5 && weightOf(text) >= SENTENCE_WEIGHT
  return sentence && /[.!?…。！？؟।:»”"')]/.test(text)
}

/** The length of a text in letters: an ideograph counts as three. */
function weightOf(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return text.length + 2 * ideographs
}

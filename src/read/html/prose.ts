// Does a segment of a page read like prose?
import { isScriptError } from '../boilerplate/site-notice.ts'
import type { Segment } from './segments.ts'

/** A shorter line is as likely a label as a sentence. */
const SENTENCE_WEIGHT = 60
/** A text of this length is a paragraph however it ends: with a signature, or in a script without full stops. */
const PARAGRAPH_WEIGHT = 110

/** A paragraph that ends like a sentence. */
export function isSentence({ kind, text }: Segment, least = SENTENCE_WEIGHT): boolean {
  if (kind !== 'text' || weightOf(text) < least) return false
  return /[\p{Sentence_Terminal}…»”"')\]]$/u.test(text) || endsUnmarked(text)
}

/** Whether a sentence may end as this text does, without a mark: Thai, Lao, Khmer, Tibetan and Burmese need none. */
export function endsUnmarked(text: string): boolean {
  return text.length >= UNMARKED_LENGTH && UNMARKED.test(text)
}

const UNMARKED_LENGTH = 40
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Myanmar}][\p{P}\s]{0,2}$/u

/** A paragraph by its length, or because it ends like a sentence. */
export function isParagraph(segment: Segment): boolean {
  if (isScriptError(segment.text)) return false
  return isSentence(segment) || (segment.kind === 'text' && weightOf(segment.text) >= PARAGRAPH_WEIGHT)
}

/** A paragraph with at least one sentence that isn't mostly links. */
export function isProse(segment: Segment): boolean {
  const { kind, text, linked } = segment
  if (kind !== 'text' || linked >= 0.5) return false
  return isParagraph(segment) || (weightOf(text) >= SENTENCE_WEIGHT && /[\p{Sentence_Terminal}…:»”"')]/u.test(text))
}

/** The length of a text in letters: an ideograph counts as three. */
function weightOf(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return text.length + 2 * ideographs
}

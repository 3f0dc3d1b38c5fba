// How much of the word budget does a sentence take?
import { IDEOGRAPH } from '../languages/words.ts'

const TOKEN = new RegExp(String.raw`${IDEOGRAPH}|(?:(?!${IDEOGRAPH})[\p{L}\p{N}])+`, 'gu')
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu

/**
 * Counts runs of letters and digits, and each Han character; two Kana, which are syllables, count as one. This is stricter
 * than the word count for reading time: the budget measures space, and an ideograph takes as much space as a short word.
 */
export function countTowardsBudget(text: string): number {
  const normal = text.normalize('NFKC')
  const kana = normal.match(KANA)?.length ?? 0
  return (normal.match(TOKEN)?.length ?? 0) - Math.floor(kana / 2)
}

// How much of the word budget does a sentence take?
import { words } from '../languages/words.ts'

const KANA = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}ー]`
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
/** A run of letters and digits, or one character of a script without spaces. */
const TOKEN = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])+`, 'gu')
const ONE_KANA = new RegExp(KANA, 'gu')
/** Scripts of South-East Asia, whose words only a dictionary tells apart. */
const UNBROKEN = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/

/**
 * Counts runs of letters and digits, and each Han character; two Kana, which are syllables, count as one. This is stricter
 * than the word count for reading time: the budget measures space, and an ideograph takes as much space as a short word.
 */
export function countTowardsBudget(text: string): number {
  if (UNBROKEN.test(text)) return words(text).length
  const normal = text.normalize('NFKC')
  const tokens = normal.match(TOKEN)?.length ?? 0
  const kana = normal.match(ONE_KANA)?.length ?? 0
  return tokens - Math.floor(kana / 2)
}

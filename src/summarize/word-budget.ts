// How much of the word budget does a sentence take?
import { words } from '../languages/words.ts'

const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const TOKEN = new RegExp(String.raw`${IDEOGRAPH}|(?:(?!${IDEOGRAPH})[\p{L}\p{N}\p{M}])+`, 'gu')
/** Scripts of South-East Asia, whose words only a dictionary tells apart. */
const UNBROKEN = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/

/**
 * Counts runs of letters and digits, and each character of Han and Kana. This is stricter than the word count for
 * reading time: the budget measures space, and an ideograph takes as much space as a short word.
 */
export function countTowardsBudget(text: string): number {
  if (UNBROKEN.test(text)) return words(text).length
  return text.normalize('NFKC').match(TOKEN)?.length ?? 0
}

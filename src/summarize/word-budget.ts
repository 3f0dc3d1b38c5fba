// How much of the word budget does a sentence take?

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu

/**
 * Counts runs of letters and digits, and each character of Han and Kana. This is stricter than the word count for
 * reading time: the budget measures space, and an ideograph takes as much space as a short word.
 */
export function countTowardsBudget(text: string): number {
  return text.normalize('NFKC').match(TOKEN)?.length ?? 0
}

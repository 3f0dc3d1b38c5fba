// How much of the word budget does a sentence take?

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu

/**
 * Runs of letters and digits; of Han and Kana each character. Stricter than the words of reading time: a budget is a
 * measure of space, and an ideograph takes as much of it as a short word.
 */
export function budgetedWords(text: string): number {
  return text.normalize('NFKC').match(TOKEN)?.length ?? 0
}

// How much does a summary share with a reference?

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu

/** Words as ROUGE counts them: lower case, no stemming, ideographs one by one. */
export function tokens(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []
}

/** How often each run of n words stands in the text. */
export function runs(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= words.length; i++) {
    const run = words.slice(i, i + n).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** How many runs two texts share, each as often as it stands in both. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [run, n] of a) sum += Math.min(n, b.get(run) ?? 0)
  return sum
}

/** ROUGE-N F1, from 0 to 1. */
export function rouge(candidate: readonly string[], reference: readonly string[], n: number): number {
  const size = candidate.length + reference.length - 2 * (n - 1)
  return size > 0 ? (2 * shared(runs(candidate, n), runs(reference, n))) / size : 0
}

// Which runs of words does a text have?

/** The hashes of each run of so many words, in order; none where there are fewer. */
export function runsOf(said: readonly string[], length: number): number[] {
  const hashes = said.map(hash)
  return hashes.slice(length - 1).map((_, start) => hashes.slice(start, start + length).reduce(combine))
}

/** FNV-1a, 32 bits: the rare collision changes a share by a thousandth. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return sum
}

function combine(run: number, word: number): number {
  return (Math.imul(run, 31) + word) | 0
}

// Which known name did a person mean?

/** ` Did you mean "title"?`, or nothing where no name is near. The first of equally near names, in their order, wins. */
export function didYouMean(name: string, known: Iterable<string>): string {
  let best = { word: '', distance: Math.floor(name.length / 3) + 1.5 }
  for (const word of known) {
    const distance = editDistance(name.toLowerCase(), word.toLowerCase())
    if (distance < best.distance) best = { word, distance }
  }
  return best.word === '' ? '' : ` Did you mean "${best.word}"?`
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

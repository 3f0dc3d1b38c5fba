// Which known name did a misspelt one most likely mean?
import { distance } from 'fastest-levenshtein'

/**
 * The known name that differs in the fewest characters, the first of equals in their order; undefined where more than a
 * third of the name, and one character, would have to change.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let fewest = Math.floor(name.length / 3) + 2
  for (const candidate of known) {
    const changes = distance(name.toLowerCase(), candidate.toLowerCase())
    if (changes < fewest) [nearest, fewest] = [candidate, changes]
  }
  return nearest
}

/** ` Did you mean "title"?`, or nothing where no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known)
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}

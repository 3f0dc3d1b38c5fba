// Which headings say nothing of what is below them?
import { phrasesOfAll } from '../languages/lookup.ts'

let headings: ReadonlySet<string> | undefined

/** Whether a cleaned heading is one that any article might have: "Introduction", "Wrapping Up", "References". */
export function isGenericHeading(heading: string): boolean {
  headings ??= new Set(phrasesOfAll(({ genericHeadings }) => genericHeadings))
  return headings.has(
    heading
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
  )
}

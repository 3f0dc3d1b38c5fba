// What sets one issue apart from others of the same subject, or of the same day?
import { en } from '../../languages/en.ts'
import { mailWordsOf } from '../../languages/lookup.ts'

interface Titled {
  readonly subject: string
  /** Absent for the best of a month. */
  readonly number?: number
}

/** `No. 12`, as the mail itself says it. */
export function numberWords(language: string, number: number): string {
  const words = mailWordsOf(language) ?? en.mail
  return words.number.replace('{number}', () => new Intl.NumberFormat(language).format(number))
}

/**
 * The subject of each, and its number where an earlier issue had the same subject. The last comes first, so that a title
 * stays as it is whatever is sent later.
 */
export function titlesOf(issues: readonly Titled[], language: string): string[] {
  const before = new Set<string>()
  return issues
    .toReversed()
    .map(({ subject, number }) => {
      const title =
        before.has(subject) && number !== undefined ? `${subject} · ${numberWords(language, number)}` : subject
      before.add(subject)
      return title
    })
    .toReversed()
}

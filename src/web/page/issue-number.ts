// What is an issue called by its number?
import type { PastIssueView } from '../api.ts'

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `No. 7`; a best of has its month instead. */
export function numberOf({ number }: Pick<PastIssueView, 'number'>): string {
  return typeof number === 'number' ? `No. ${number}` : `Best of ${MONTH.format(new Date(number.bestOf))}`
}

// Do two lines say the same?

/** Whether two lines have the same words; punctuation, spaces and case don't matter. */
export function saysTheSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) > MOST_MARKS) return false
  const key = comparable(a)
  return key !== '' && key === comparable(b)
}

/** Two lines with the same words never differ by this many marks and spaces. */
const MOST_MARKS = 60

/** A line without punctuation and case: equal for lines that say the same. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

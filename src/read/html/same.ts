// Do two lines of a page say the same?

/** Whether two lines say the same, whatever their marks, spaces and case. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) > MOST_MARKS) return false
  const key = keyOf(a)
  return key !== '' && key === keyOf(b)
}

/** So many marks and spaces no line has more than another that says the same. */
const MOST_MARKS = 60

/** What remains of a line without marks and case: equal for lines that say the same. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

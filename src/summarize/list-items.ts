// Where do the items begin in a list that was run together into one line?

/** `1.`, `1)`, `1.)`, `(A)`, `a.`, `• 1.`, at the beginning of the text or after a sentence. */
const FIRST = /(?:^|(?<=[.!?]\s))(?<bullet>[•⁃]\s?)?(?<open>\(?)(?<label>\d{1,2}|[a-zA-Z]|i)(?<close>\.\)|\)|\.)\s/u
const MOST_ITEMS = 200

/**
 * The text split before each item: `1. Wash 2. Rinse` in two. Only labels that continue in the same style are items, and
 * there must be at least two.
 */
export function splitListItems(text: string): string[] {
  const first = FIRST.exec(text)
  if (!first?.groups) return [text]
  const { bullet = '', open = '', label = '', close = '' } = first.groups
  const starts = [first.index]
  const line = text.replaceAll('\n', ' ')
  let at = first.index + first[0].length
  for (let n = 1; n < MOST_ITEMS; n++) {
    const item = ` ${bullet}${open}${nextLabel(label, n)}${close} `
    const found = line.indexOf(item, at)
    if (found < 0) break
    starts.push(found + 1)
    at = found + item.length
  }
  if (starts.length < 2) return [text]
  const parts = [0, ...starts].map((from, i, all) => text.slice(from, all[i + 1]))
  return parts.filter((part) => part.trim() !== '')
}

function nextLabel(label: string, n: number): string {
  if (/^\d/.test(label)) return String(Number(label) + n)
  return String.fromCodePoint((label.codePointAt(0) ?? 0) + n)
}

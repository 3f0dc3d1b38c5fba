// How is text between a pair of template tags found?

/**
 * Replaces every stretch from an opening to its closing tag. `open` is global and captures the tag's name; `closeOf`
 * makes the closing tag for a name. An opening without its closing, or followed by another of its kind first, is left:
 * so a tag that stands alone never swallows the article up to the end of the next pair. Linear: a name that once
 * had no closing is not looked for again.
 */
export function replacePairs(
  text: string,
  open: RegExp,
  closeOf: (name: string) => RegExp,
  replace: (inner: string) => string,
): string {
  if (text.search(open) < 0) return text
  const opens = [...text.matchAll(open)]
  const parts: string[] = []
  const closes = new Map<string, number[][]>()
  let from = 0
  for (const [i, match] of opens.entries()) {
    const name = match[1] ?? ''
    const start = match.index + match[0].length
    if (match.index < from) continue
    let ends = closes.get(name)
    if (!ends) {
      ends = Array.from(text.matchAll(closeOf(name)), (close) => [close.index, close.index + close[0].length])
      closes.set(name, ends)
    }
    while (ends[0] && (ends[0][0] ?? 0) < start) ends.shift()
    const [at, end] = ends[0] ?? []
    if (at === undefined || end === undefined) continue
    const next = opens[i + 1]
    if (next && next[1] === name && next.index < at) continue
    parts.push(text.slice(from, match.index), replace(text.slice(start, at)))
    from = end
  }
  return parts.join('') + text.slice(from)
}

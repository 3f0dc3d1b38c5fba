// How is the text between an opening and a closing template tag replaced?

/**
 * Replaces the text between each opening tag and its closing tag. `open` is global and captures the tag's name;
 * `closeOf` returns the closing tag for a name. An opening tag without a closing one, or followed first by another of
 * its kind, stays, so that a lone tag never swallows the article up to the end of the next pair. It takes linear time:
 * each closing tag is looked for once.
 */
export function replacePairs(
  text: string,
  open: RegExp,
  closeOf: (name: string) => RegExp,
  replace: (inner: string, all: string) => string,
): string {
  const opens = [...text.matchAll(open)]
  const parts: string[] = []
  const closings = new Map<string, { readonly tags: readonly RegExpExecArray[]; next: number }>()
  let from = 0
  for (const [i, opening] of opens.entries()) {
    if (opening.index < from) continue
    const name = opening[1] ?? ''
    const start = opening.index + opening[0].length
    const closing = closings.get(name) ?? { tags: [...text.matchAll(closeOf(name))], next: 0 }
    closings.set(name, closing)
    while ((closing.tags[closing.next]?.index ?? start) < start) closing.next++
    const close = closing.tags[closing.next]
    const following = opens[i + 1]
    if (!close || (following && following[1] === name && following.index < close.index)) continue
    const end = close.index + close[0].length
    parts.push(text.slice(from, opening.index), replace(text.slice(start, close.index), text.slice(opening.index, end)))
    from = end
  }
  return parts.join('') + text.slice(from)
}

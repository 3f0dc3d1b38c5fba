// Where in a text did something stand that only the site's generator knows?
import type { Block } from '../../model/article.ts'

/** Stands in the source, and in the text while it is made, where a value or a component was left out of a sentence. */
export const HOLE = '\uE002'

/** The block without marks, and where they were. */
export function withHoles<B extends Block>(block: B): B {
  if (!block.text.includes(HOLE)) return block
  const { text, holes } = closed(block.text)
  const items = block.type === 'list' ? { items: block.items.map((item) => closed(item).text) } : {}
  return { ...block, text, ...items, ...(block.type !== 'code' && block.type !== 'image' && { holes }) }
}

/** A text or an address without marks. */
export function withoutHoles(text: string): string {
  return text.includes(HOLE) ? closed(text).text : text
}

/** Joins what stood on both sides of each mark: no two spaces, none before a comma, no empty parentheses. */
function closed(source: string): { readonly text: string; readonly holes: readonly number[] } {
  const [first = '', ...rest] = source.split(HOLE)
  const holes: number[] = []
  let text = first
  for (let [i, part] of rest.entries()) {
    if (/^ ?\)/.test(part) && /\( ?$/.test(text)) {
      text = text.replace(/ ?\( ?$/, '')
      part = part.replace(/^ ?\)/, '')
    }
    if (/(?:^|\s)$/.test(text)) part = part.replace(/^[^\S\n]+/, '')
    if (/^[,.;:!?](?:\s|$)/.test(part) || (part === '' && i === rest.length - 1)) text = text.trimEnd()
    holes.push(text.length)
    text += part
  }
  return { text, holes }
}

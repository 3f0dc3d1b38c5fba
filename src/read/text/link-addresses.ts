// Does a text write the addresses of its links beside their words, and what does it say without them?
import type { Line } from './lines.ts'

const START = String.raw`(?:https?:|ftp:|file:|data:|javascript:|mailto:|tel:|\/|\.{1,2}\/|#)`
/** `[https://…]`, `<https://…>` and `(https://…)`, as programs print them behind a link's words. */
const WRITTEN = String.raw`\[\s?${START}[^\s\][]*\s?\]|<(?:https?:|mailto:|tel:)[^\s<>]*>|\(\s?https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\s?\)`
/** `(address "title")`, as Markdown has it. */
const TARGET = String.raw`\(\s?<?${START}[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*>?(?:\s"[^"]{0,300}")?\s?\)`
const PICTURE = new RegExp(String.raw`!\[[^\][]{0,300}\]${TARGET}`, 'g')
const LINK = new RegExp(String.raw`\[([^\][]{0,300})\]${TARGET}`, 'g')
const ADDRESS = new RegExp(String.raw`\s?(?:${WRITTEN})`, 'g')

const LINK_ADDRESS = new RegExp(String.raw`${WRITTEN}|\]${TARGET}`)
/** Whether a line has an address in any of these forms. */
export function hasAddress(text: string): boolean {
  return /[\][<(]/.test(text) && LINK_ADDRESS.test(text)
}

/** In fewer lines they are the author's own. */
const LINES_MIN = 6

/** What removes the addresses from a line, where so many lines have them that a program wrote them; else undefined. */
export function addressRemover(lines: readonly Line[]): ((text: string) => string) | undefined {
  let count = 0
  for (const { raw } of lines) if (hasAddress(raw) && ++count >= LINES_MIN) return withoutAddresses
  return undefined
}

function withoutAddresses(text: string): string {
  if (!/[\][<(]/.test(text)) return text
  return text.replace(PICTURE, '').replace(LINK, '$1').replace(ADDRESS, '').trim()
}

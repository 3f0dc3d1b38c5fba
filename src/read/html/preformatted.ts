// What does a `pre` element hold: code, or a letter with its line breaks?
import { childrenOf, type Element, isElement, type Node } from './dom.ts'
import { isInvisible } from './inline-text.ts'

/** Whether a text in fixed type is prose: archives of mailing lists show letters so. */
export function isLetter(text: string): boolean {
  if (text.length > LETTER_LENGTH) return false
  const own = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('>'))
  const all = own.join('\n')
  const words = all.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0
  if (own.length < 2 || words / own.length < WORDS_A_LINE || !/\p{Ll}[.!?](?:\s|$)/u.test(all)) return false
  const signs = all.match(/[{}()[\]<>=;|$_`\\#]/g)?.length ?? 0
  return signs < all.length * SIGNS_MAX
}

const LETTER_LENGTH = 100_000
const WORDS_A_LINE = 6
const SIGNS_MAX = 0.01

/** Who wrote a letter and when, by the mail's header above it, as archives show it; and the letter. */
export function letterParts(text: string): { readonly header: readonly string[]; readonly letter: string } {
  const lines = text.split('\n')
  const start = lines.slice(0, HEADER_WITHIN).findIndex((line) => FIELD.test(line))
  const end = lines.findIndex((line, at) => at > start && !FIELD.test(line))
  const header = start < 0 || end < 0 ? [] : lines.slice(start, end)
  const isHeader = header.some((line) => /^From:/i.test(line)) && header.some((line) => /^Date:/i.test(line))
  const told = header.filter((line) => /^(?:From|Date):/i.test(line))
  return isHeader ? { header: told, letter: lines.slice(end).join('\n').trim() } : { header: [], letter: text }
}

/** Links to other letters stand above it. */
const HEADER_WITHIN = 5
const FIELD = /^[A-Z][A-Za-z-]{1,20}:\s+\S/

/** Its paragraphs, without the lines that it quotes from another letter and without a signature. */
export function letterParagraphs(text: string): string[] {
  return text
    .split(/\n-- ?\n/, 1)
    .flatMap((letter) => letter.split(/\n\s*\n/))
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => !line.startsWith('>'))
        .join(' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
}

/** The text of a `pre` element, line by line, without blank lines around it. */
export function preformattedText(element: Element): string {
  const lines = text(element)
    .split('\n')
    .map((line) => line.trimEnd())
  const first = lines.findIndex((line) => line !== '')
  return lines.slice(Math.max(0, first), lines.findLastIndex((line) => line !== '') + 1).join('\n')

  function text(node: Node): string {
    if ('value' in node) return node.value
    if (!isElement(node)) return ''
    if (node.tagName === 'br') return '\n'
    return isInvisible(node, { hidden: true }) ? '' : childrenOf(node).map(text).join('')
  }
}

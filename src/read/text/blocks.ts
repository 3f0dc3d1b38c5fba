// Which headings, paragraphs, lists, tables and code blocks do the lines of an article form?
import { words } from '../../languages/words.ts'
import type { Block } from '../../model/article.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { AGENCIES, CREDITS, hasAgency, hasCredit, isCaption, isCreditLine } from './caption.ts'
import { plain } from './inline-marks.ts'
import { isCode, itemOf, looksLikeHeading, markedHeading, tableCells } from './line-markup.ts'
import type { Line } from './lines.ts'
import { isName } from './person-lines.ts'

/**
 * The blocks of an article, in order; every word of every line is in one of them. Where its headings are marked, other
 * short lines are none: captions, and what somebody shared.
 */
export function blocksOf(lines: readonly Line[], { isMarked = false }: { readonly isMarked?: boolean } = {}): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const { block, until } = blockAt(lines, i, isMarked)
    if (block) blocks.push(block)
    i = until
  }
  return blocks
}

interface Found {
  readonly block: Block | undefined
  readonly until: number
}

function blockAt(lines: readonly Line[], at: number, isMarked: boolean): Found {
  const line = lines[at]
  if (!line) return { block: undefined, until: at + 1 }
  if (/^[-=_*~#+\s]{3,}$/.test(line.text)) return { block: undefined, until: at + 1 }
  return (
    fencedAt(lines, at) ??
    headingAt(lines, at, isMarked) ??
    tableAt(lines, at) ??
    listAt(lines, at) ??
    codeAt(lines, at) ??
    quoteAt(lines, at) ??
    paragraphAt(lines, at)
  )
}

function fencedAt(lines: readonly Line[], at: number): Found | undefined {
  const fence = /^(?:```|~~~)/.exec(lines[at]?.text ?? '')?.[0]
  if (fence === undefined) return undefined
  const end = lines.findIndex((line, i) => i > at && line.text.startsWith(fence))
  if (end === -1) return undefined
  return { block: code(lines.slice(at + 1, end)), until: end + 1 }
}

function headingAt(lines: readonly Line[], at: number, isMarked: boolean): Found | undefined {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line) return undefined
  const marked = markedHeading(line, next)
  if (marked && boilerplate(marked.text)?.kind !== 'credit')
    return { block: { type: 'heading', level: marked.level, text: plain(marked.text) }, until: at + marked.lines }
  if (isMarked || !looksLikeHeading(line, lines[at - 1], next) || isOfPicture(line) || isNameAlone(line, lines))
    return undefined
  return { block: { type: 'heading', level: 2, text: plain(line.text) }, until: at + 1 }
}

function isOfPicture(line: Line): boolean {
  const { text } = line
  if (hasAgency(text) || hasCredit(text) || isCreditLine(text) || isCaption(line)) return true
  return CREDIT_LAST.test(text) || OF_PICTURE.test(text) || boilerplate(text)?.kind === 'credit'
}

/** A person or a firm below a picture, or above what they say: the text names it, and has none of its words in lower case. */
function isNameAlone({ text }: Line, lines: readonly Line[]): boolean {
  if (!isName(text)) return false
  const own = words(text)
  if (own.length > NAME_WORDS_MAX || !lines.some((line) => line.words > LINE_WORDS_MIN && line.text.includes(text)))
    return false
  return !own.some((word) => word.length > 2 && lines.some((line) => line.text.includes(` ${word}`)))
}

const LINE_WORDS_MIN = 8
const NAME_WORDS_MAX = 3

/** "On the quay [Ek]", "On the quay (Bo Ek/Getty)". */
const CREDIT_LAST = /\s(?:\[\p{Lu}\p{L}{2,20}\]|\(\p{Lu}[^()/]{2,40}\/\p{Lu}[^()]{2,30}\))$/u

/** "Credit… Bo Ek", "On the quay, in May Shutterstock", "(C) Bo Ek", and an account that shows something: "(@boek)". */
const OF_PICTURE = new RegExp(
  String.raw`^(?:${CREDITS})s?\s?(?:\.{3}|…|[:：])|\s(?:${AGENCIES})$|\(c\)\s\p{Lu}|\(@[\w.]+\)|\s\[[\w-]{8,}\]$`,
  'iu',
)

function tableAt(lines: readonly Line[], at: number): Found | undefined {
  const end = endOf(lines, at, (line) => tableCells(line) !== undefined)
  if (end === at) return undefined
  const rows = lines.slice(at, end).map((line) => (tableCells(line) ?? []).map(plain).join(' | '))
  const text = rows.filter((row) => row !== '').join('; ')
  return { block: text === '' ? undefined : { type: 'table', text }, until: end }
}

function listAt(lines: readonly Line[], at: number): Found | undefined {
  const first = itemOf(lines[at])
  if (!first) return undefined
  const items: string[] = []
  let end = at
  for (; end < lines.length; end++) {
    const item = itemOf(lines[end])
    if (!item || item.ordered !== first.ordered) break
    items.push(plain(item.text))
  }
  if (items.length === 1 && first.ordered) return undefined
  return { block: { type: 'list', ordered: first.ordered, items, text: items.join('\n') }, until: end }
}

function codeAt(lines: readonly Line[], at: number): Found | undefined {
  const end = endOf(lines, at, (line, i) => isCode(line) && (i === at || !line.gap || isCode(lines[i + 1] ?? line)))
  return end - at < 2 ? undefined : { block: code(lines.slice(at, end)), until: end }
}

function quoteAt(lines: readonly Line[], at: number): Found | undefined {
  const end = endOf(lines, at, (line) => /^>/.test(line.text))
  if (end === at) return undefined
  const text = lines
    .slice(at, end)
    .map((line) => plain(line.text.replace(/^[>\s]+/, '')))
    .join(' ')
    .trim()
  return { block: text === '' ? undefined : { type: 'quote', text }, until: end }
}

/** A paragraph continues where a link or emphasis in mid-sentence was put on a line of its own. */
function paragraphAt(lines: readonly Line[], at: number): Found {
  let text = lines[at]?.text ?? ''
  let end = at + 1
  for (; end < lines.length; end++) {
    const next = lines[end]
    if (!next || !goesOn(text, next) || itemOf(next) || tableCells(next)) break
    text = /^[,.;:!?)\]]/.test(next.text) ? text + next.text : `${text} ${next.text}`
  }
  return { block: { type: 'paragraph', text: plain(text) }, until: end }
}

function goesOn(text: string, next: Line): boolean {
  if (/^[,.;:!?)\]]\s?\p{L}?/u.test(next.text) && /[\p{L}\p{N}”"')]$/u.test(text)) return true
  return /^(?:\*{1,2}|_)?\p{Ll}/u.test(next.text) && /[\p{L}\p{N},]$/u.test(text) && text.split(' ', 5).length > 4
}

function code(lines: readonly Line[]): Block {
  return { type: 'code', text: lines.map((line) => line.raw).join('\n') }
}

function endOf(lines: readonly Line[], at: number, holds: (line: Line, index: number) => boolean): number {
  let end = at
  for (let line = lines[end]; line && holds(line, end); line = lines[end]) end++
  return end
}

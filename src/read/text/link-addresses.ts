// Does a text write the addresses of its links beside their words, and what does it say without them?
import { countWords } from '../../languages/words.ts'
import { COUNTED, type Line } from './lines.ts'

const START = String.raw`(?:https?:|ftp:|file:|data:|javascript:|mailto:|tel:|\/|\.{1,2}\/|#)`
/** `[https://…]`, `<https://…>` and `(https://…)`, as programs print them behind a link's words. */
const WRITTEN = String.raw`\[\s?${START}[^\s\][]*\s?\]|<(?:https?:|mailto:|tel:)[^\s<>]*>|\(\s?https?:\/\/[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\s?\)`
/** `(address "title")`, as Markdown has it. */
const TARGET = String.raw`\(\s?<?${START}[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*>?(?:\s"[^"]{0,300}")?\s?\)`
const PICTURE = new RegExp(String.raw`!\[[^\][]{0,300}\]${TARGET}`, 'g')
const LINK = new RegExp(String.raw`\[([^\][]{0,300})\]${TARGET}`, 'g')
/** What is left of a link whose words take several lines. */
const HALF = new RegExp(String.raw`^\[(?:\s(?=[^\][]*$)|$)|\]${TARGET}`, 'g')
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
  const rest = text.replace(PICTURE, '').replace(LINK, '$1').replace(ADDRESS, '')
  return rest.replace(HALF, '').trim()
}

const NESTED = String.raw`\[(?:[^\][]|!\[[^\][]{0,300}\]${TARGET}){0,300}\]${TARGET}`
const WHOLE = new RegExp(String.raw`${NESTED}|${WRITTEN}|\]${TARGET}`, 'y')
/** A line that ends inside an address; a program breaks it behind a stroke or a hyphen. */
const IN_ADDRESS = new RegExp(String.raw`(?:\]\(|^\[)\s?<?${START}\S*$`)
const BROKEN_LINES_MAX = 12

/** Joins the lines over which a program broke a link, in its words or in its address: either half of it says nothing. */
export function joinBrokenLinks(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]
    for (let link = line && brokenLinkAt(lines, at, line); line && link; link = brokenLinkAt(lines, at, line))
      [line, at] = [link.line, link.last]
    if (line) out.push(line)
  }
  return out
}

/** A line whose last link goes on below, with the lines that end it. */
function brokenLinkAt(lines: readonly Line[], at: number, line: Line): { line: Line; last: number } | undefined {
  // The words of a link may begin above a picture, far from its address.
  const start = [line.text.lastIndexOf(']('), line.text.lastIndexOf('[')].find(
    (i) => i >= 0 && !isWholeAt(line.text, i),
  )
  if (start === undefined) return undefined
  let text = line.text
  for (let last = at + 1; last <= at + BROKEN_LINES_MAX; last++) {
    const next = lines[last]
    if (!next || next.gap) return undefined
    const isInAddress = IN_ADDRESS.test(text.slice(start)) && !next.text.startsWith('"')
    text += (isInAddress ? '' : ' ') + next.text
    if (isWholeAt(text, start))
      return { line: { text, raw: text, gap: line.gap, words: countWords(text.slice(0, COUNTED)) }, last }
  }
  return undefined
}

function isWholeAt(text: string, start: number): boolean {
  WHOLE.lastIndex = start
  return WHOLE.test(text)
}

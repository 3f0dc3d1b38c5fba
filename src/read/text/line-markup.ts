// What is a line by its markup or shape: a heading, a list item, a table row, code?
import type { Line } from './lines.ts'

const HEADING_WORDS_MAX = 16
const HEADING_LENGTH_MAX = 300
const CODE_LENGTH_MAX = 400
const COLON_WORDS_MAX = 5

/** A marked heading: `## So`, underlined, or a whole line in bold. */
export function markedHeading(
  line: Line,
  next: Line | undefined,
): { level: 1 | 2 | 3 | 4 | 5 | 6; text: string; lines: number } | undefined {
  if (line.text.length > HEADING_LENGTH_MAX) return undefined
  // `##So` is a heading in older Markdown; `#so` is a tag.
  // There a hash opens a comment.
  const hashes = COMMENT.test(line.raw)
    ? undefined
    : /^(#{1,6}(?=\s)|#{2,6}(?=[\p{L}\p{N}]))\s*(.*?)\s*#*$/u.exec(line.text)
  if (hashes?.[1] && hashes[2] && !(next && !next.gap && isCode(next))) {
    const level = hashes[1].length as 1 | 2 | 3 | 4 | 5 | 6
    return { level, text: hashes[2], lines: 1 }
  }
  if (next && !next.gap && line.words > 0 && line.words <= HEADING_WORDS_MAX) {
    if (/^={3,}$/.test(next.text)) return { level: 1, text: line.text, lines: 2 }
    if (/^-{3,}$/.test(next.text)) return { level: 2, text: line.text, lines: 2 }
  }
  const bold = /^\*\*([^*]{2,150})\*\*:?$/.exec(line.text)?.[1] ?? /^__([^_]{2,150})__:?$/.exec(line.text)?.[1]
  return bold !== undefined && !/[.!,;]$/.test(bold) ? { level: 2, text: bold, lines: 1 } : undefined
}

/** Indented so far, a line is code. */
const INDENTED = /^(?: {4}|\t)/
const COMMENT = /^(?: {4}|\t)\s*#/

/** Lines and boxes drawn with signs, as in a diagram. */
const DRAWN = /[|=_~]{2}|\.{5}|\|.*\||[─-╿]|--[|>]/u

/** A short line without a full stop, followed by a sentence. With a colon at its end, it must be title-like, not a lead-in. */
export function looksLikeHeading(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const { text, words } = line
  if ((itemOf(line) && itemOf(next)) || DRAWN.test(text) || /^\.{2}/.test(text)) return false
  if (before && !line.gap && (isCode(before) || (INDENTED.test(before.raw) && INDENTED.test(line.raw)))) return false
  if (words === 0 || words > HEADING_WORDS_MAX || !next || /[.,;!…。、，；！।\-–—]["”“’»]?$/u.test(text)) return false
  if (/^["“„«»>•*·#\-–—([|]|^\p{Ll}/u.test(text) || (itemOf(next) !== undefined && /[:：]$/.test(text))) return false
  if (/[:：]$/u.test(text)) {
    return (
      opensProse(next) &&
      !/^["“„«「]/.test(next.text) &&
      (line.gap || endsSentence(before)) &&
      (words <= COLON_WORDS_MAX || isTitleCase(text))
    )
  }
  if (!opensProse(next) && itemOf(next) === undefined) return false
  return before === undefined || line.gap || endsSentence(before)
}

function opensProse(line: Line): boolean {
  return (
    line.words >= 8 && !/^(?:\*{1,2}|_)?\p{Ll}/u.test(line.text) && /[.!?…:。！？।॥؟]["”’»)\]」]*$/u.test(line.text)
  )
}

function endsSentence(line: Line | undefined): boolean {
  return line === undefined || /[.!?…:。！？।॥؟|]["”’»)\]」]*$/u.test(line.text)
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** A list item, without its bullet or number. */
export function itemOf(line: Line | undefined): { ordered: boolean; text: string } | undefined {
  if (!line) return undefined
  const bullet = /^[-*+•‣◦▪●○–]\s+(.*)$/u.exec(line.text)?.[1]
  if (bullet !== undefined && bullet !== '') return { ordered: false, text: bullet }
  const numbered = /^\d{1,3}[.)]\s+(.*)$/u.exec(line.text)?.[1]
  return numbered !== undefined && numbered !== '' ? { ordered: true, text: numbered } : undefined
}

/** The cells of a row of a Markdown table; none for the rule below its head, undefined for other lines. */
export function tableCells(line: Line): string[] | undefined {
  if (!/^\|.*\|$/.test(line.text)) return undefined
  const cells = line.text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  return cells.every((cell) => /^:?-*:?$/.test(cell)) ? [] : cells.filter((cell) => cell !== '')
}

/** Whether a line looks like source code. */
export function isCode(line: Line): boolean {
  const { text } = line
  if (text.length > CODE_LENGTH_MAX) return false
  if (/^[{}()[\];,]+$/.test(text) || /^(?:\$|>>>|#!|\/\/|<\/?[a-z][\w-]*[\s>])/.test(text)) return true
  if (/[.!?。]$/.test(text) && line.words > 6) return false
  return (
    /[{};]$|^\s*(?:import|from|const|let|var|def|class|func|function|return|public|private|if|for|while)\b.*[;:{()=]|[\w)\]]\s*(?:=|:=|=>|->|==)\s*\S.*[)"'\];\d]$|\w\(.*\)$/.test(
      text,
    ) && line.words < 25
  )
}

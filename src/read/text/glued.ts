// Where was a heading glued to the paragraph below it?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { countWords } from '../../languages/words.ts'
import type { Line } from './lines.ts'

/** Words that open a sentence and never stand inside another word: "AnalysisThis", "StabilitéLe". */
const OPENERS = anyOf(phrasesOfAll(({ openers }) => openers))
/** A lower-case letter or bracket, then a new sentence without a space between. */
const SEAM = new RegExp(String.raw`(?<=\p{Ll}|\p{L}\))(?:(?:${OPENERS})(?=\s\p{L})|\p{Lu}\p{Ll}+:(?=\s|$))`, 'gu')
/** Names that have such a seam inside. */
const NAMES = /(?:Linked|Log|Sign|Plug|Check|Built|Opt|Add|Mc|Mac|De|La|Le|Di)$/
const HEADING_WORDS_MAX = 16
const CUTS_MAX = 20

/** A piece of a line: as it stood, or a heading that was glued to what follows it. */
export interface Piece {
  readonly heading: boolean
  readonly line: Line
}

/** Parts a line at the seams where a heading runs into its paragraph; a line without a seam comes back whole. */
export function unglued(line: Line): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const seam of line.text.matchAll(SEAM)) {
    if (pieces.length >= CUTS_MAX) break
    const start = headingStart(line.text, from, seam.index)
    if (start === undefined) continue
    const rest = line.text.slice(seam.index)
    if (countWords(rest.slice(0, 200)) < 4) continue
    if (start > from) pieces.push(piece(line, from, start, false))
    pieces.push(piece(line, start, seam.index, true))
    from = seam.index
  }
  return [...pieces, piece(line, from, line.text.length, false)].filter(({ line: { text } }) => text !== '')
}

/** Where the title-cased words before a seam begin, if they make a heading: at the line's start or after a sentence. */
function headingStart(text: string, from: number, seam: number): number | undefined {
  const before = text.slice(Math.max(from, seam - 200), seam)
  const sentence = [...before.matchAll(/[.!?。]["”’)]?\s+/gu)].at(-1)
  if (!sentence && seam - from > 200) return undefined
  const start = sentence ? seam - before.length + sentence.index + sentence[0].length : from
  const heading = text.slice(start, seam)
  const words = heading.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > HEADING_WORDS_MAX || NAMES.test(heading) || /[,;:]\s/.test(heading))
    return undefined
  return words.every((word) => /^\P{Ll}*\p{Lu}|^\p{Nd}/u.test(word) || word.length <= 4) && /^\p{Lu}/u.test(heading)
    ? start
    : undefined
}

function piece(line: Line, from: number, to: number, heading: boolean): Piece {
  const text = line.text.slice(from, to).trim()
  return { heading, line: { text, raw: text, gap: line.gap && from === 0, words: countWords(text) } }
}

// Where does a heading run into the paragraph below it, without a line break?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { countWords } from '../../languages/words.ts'
import type { Line } from './lines.ts'

/** Words that begin a sentence and never occur inside another word: "AnalysisThis", "StabilitéLe". */
const OPENERS = anyOf(phrasesOfAll(({ openers }) => openers))
/** A lower-case letter or bracket, and a new sentence without a space between them. */
const SEAM = new RegExp(String.raw`(?<=\p{Ll}|\p{L}\))(?:(?:${OPENERS})(?=\s\p{L})|\p{Lu}\p{Ll}+:(?=\s|$))`, 'gu')
/** Names with such a seam inside. */
const NAMES = /(?:Linked|Log|Sign|Plug|Check|Built|Opt|Add|Mc|Mac|De|La|Le|Di)$/
const HEADING_WORDS_MAX = 16
const CUTS_MAX = 20

/** A part of a line: its original text, or a heading that ran into the text after it. */
export interface LinePart {
  readonly heading: boolean
  readonly line: Line
}

/** Splits a line where a heading runs into its paragraph; any other line is returned whole. */
export function splitRunInHeadings(line: Line): LinePart[] {
  const lineParts: LinePart[] = []
  let from = 0
  for (const seam of line.text.matchAll(SEAM)) {
    if (lineParts.length >= CUTS_MAX) break
    const start = headingStart(line.text, from, seam.index)
    if (start === undefined) continue
    const rest = line.text.slice(seam.index)
    if (countWords(rest.slice(0, 200)) < 4) continue
    if (start > from) lineParts.push(linePart(line, from, start, false))
    lineParts.push(linePart(line, start, seam.index, true))
    from = seam.index
  }
  if (from === 0) return [{ heading: false, line }]
  return [...lineParts, linePart(line, from, line.text.length, false)].filter(({ line: { text } }) => text !== '')
}

/** Where the title-cased words before a seam begin, if they form a heading: at the line's start or after a sentence. */
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

function linePart(line: Line, from: number, to: number, heading: boolean): LinePart {
  const text = line.text.slice(from, to).trim()
  return { heading, line: { text, raw: text, gap: line.gap && from === 0, words: countWords(text) } }
}

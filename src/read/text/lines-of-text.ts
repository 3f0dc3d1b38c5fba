// Which lines did the page show that a text was taken from?
import { withoutButtons } from '../../languages/buttons.ts'
import { countWords } from '../../languages/words.ts'
import { isDescribedTwice } from './caption.ts'
import { withoutEditorMarks, withoutLinkNotes } from './editor-marks.ts'
import { unflatten } from './flat-page.ts'
import { joinInlineBreaks } from './inline-breaks.ts'
import { withoutLayoutTables } from './layout-table.ts'
import { COUNTED, type Line, linesOf } from './lines.ts'
import { joinBrokenLinks } from './link-addresses.ts'
import { withoutPrinterMarks } from './printed-page.ts'
import { unwrapLines } from './unwrap.ts'

/**
 * The lines of a text as its page had them, whatever program printed it: without the program's marks and line breaks, and
 * without buttons that it glued to a paragraph, which else looked like chrome.
 */
export function linesOfText(source: string): Line[] {
  return joinInlineBreaks(
    unwrapLines(withoutPrinterMarks(unflatten(joinBrokenLinks(linesOf(withoutLayoutTables(source)))))),
  ).map(unglued)
}

function unglued(line: Line): Line {
  if (isDescribedTwice(line.text)) return line
  const text = withoutLinkNotes(withoutEditorMarks(withoutButtons(line.text)))
    .replace(DESCRIPTION, '')
    .replace(PICTURE_NAME, '')
    .replace(YEAR_END, '$1 ')
    .replace(OPEN_EMPHASIS, '')
    .replace(CLOSED_EMPHASIS, '')
  return text === line.text ? line : { ...line, text, words: countWords(text.slice(0, COUNTED)) }
}

/** What stands for a picture before the text beside it: "[A quay at dawn] The quay in May". */
const DESCRIPTION = /^\[(?=[^\][]{0,300}\p{L}[^\][\s]{0,80}\s)[^\][]{8,300}\]\s?(?=["“„«¿¡]?[\p{Lu}\p{Lo}])/u
/** The same with the name of its file: "[img-22-244] The quay". */
const PICTURE_NAME = /^\[(?=[^\][]*\p{L}|\d{5,}_)(?=[^\][]*[-_])[\w.?=&%-]{8,120}\]\s?(?=["“„«¿¡]?[\p{Lu}\p{Lo}])/u
/** Between a year and the time, or the day of a change, that a program glued to it: "3 de mayo de 202221:25", "Oct 3, 2024Oct 9, 2024". */
const YEAR_END =
  /(?<!\p{Nd})((?:19|20)\d\d)(?=[012]?\d:[0-5]\d|[0-3]?\d\.\s\p{Lu}\p{Ll}|[0-3]?\d\p{L}{0,2}\.?\s(?:\p{L}{2}\s)?\p{L}{3,12}\.?,?\s(?:\p{L}{2}\s)?(?:19|20)\d\d|\p{Lu}\p{Ll}{2,11}\.?\s[0-3]?\d,?\s(?:19|20)\d\d)/gu
/** An emphasis over several paragraphs begins in one and ends in another. */
const OPEN_EMPHASIS = /^(?:_|\*\*)(?=["“„«]?\p{Lu}[^_*]*$)/u
const CLOSED_EMPHASIS = /(?<=^[^_*]*[.!?…]["”»]?)(?:_|\*\*)$/u

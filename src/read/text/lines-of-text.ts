// Which lines did the page show that a text was taken from?
import { joinInlineBreaks } from './inline-breaks.ts'
import { type Line, linesOf } from './lines.ts'
import { withoutPrinterMarks } from './printed-page.ts'
import { unwrapLines } from './unwrap.ts'

/** The lines of a text as its page had them, whatever program printed it: without the program's marks and line breaks. */
export function linesOfText(source: string): Line[] {
  return joinInlineBreaks(unwrapLines(withoutPrinterMarks(linesOf(source))))
}

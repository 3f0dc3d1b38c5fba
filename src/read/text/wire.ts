// Which lines around a wire's text are for editors?
import type { Line } from './lines.ts'

const HEAD_LINES = 8
/** `BC-NORTHSHIRE-CANAL, 2nd Ld-Writethru, 0412`, `AM-US--Floods,3rd Ld-Writethru`. */
const SLUG = /^[A-Z]{1,3}-+\p{Lu}[\p{L}.'&]*(?:-+[\p{L}.'& ]+)*\s?,\s?.*\d|^[A-Z]{2}-\p{Lu}{3,}(?:-+\p{Lu}{2,})+$/u
const FOR_EDITORS =
  /^\(?(?:Eds?|Editors|Editor['’]?s notes?|Note to editors)\b\s?[:.]|^\*{0,3}\s*(?:for )?immediate release\b|^embargoed (?:until|for)\b|^(?:urgent|bulletin|advisory)$/i
/** `NP-WF-10-18-24 1412GMT`, `-30-`, `###`. */
const END_MARK = /^[A-Z]{2}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$|^-\s?30\s?-$|^#{3,}$/

/** Whether each line is part of the text: what a wire tells editors is at the head, and one mark at the end. */
export function withoutWire(lines: readonly Line[]): Line[] {
  const worded = lines.filter(({ text }) => text !== '')
  const head = new Set(worded.slice(0, HEAD_LINES))
  const last = worded.at(-1)
  return lines.filter((line) => {
    if (head.has(line)) return !SLUG.test(line.text) && !FOR_EDITORS.test(line.text)
    return line !== last || !END_MARK.test(line.text)
  })
}

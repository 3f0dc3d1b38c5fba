// Which lines does the imprint have, and which parts of them are links?
import { cleanLink, cleanText } from '../model/clean.ts'

/** A part of a line: plain text, or a web or mail address and where it leads. */
export interface ImprintPart {
  readonly text: string
  /** Empty where it is not a link. */
  readonly url: string
}

/** A full stop or bracket after an address belongs to the sentence around it. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** The lines of the imprint, without empty ones. The texts of a line's parts are the line, with nothing added or lost. */
export function imprintLines(imprint: string): ImprintPart[][] {
  return imprint
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanText)
    .filter((line) => line !== '')
    .map(partsOf)
}

function partsOf(line: string): ImprintPart[] {
  const parts: ImprintPart[] = []
  let end = 0
  for (const { 0: text, index } of line.matchAll(ADDRESS)) {
    const url = cleanLink(text.includes('://') ? text : `mailto:${text}`) ?? ''
    if (index > end) parts.push({ text: line.slice(end, index), url: '' })
    parts.push({ text, url })
    end = index + text.length
  }
  return end < line.length ? [...parts, { text: line.slice(end), url: '' }] : parts
}

// Does a Markdown text without a dated front matter carry its date in its first lines?
import { readDate } from './dates.ts'

/** The date stands above the text, or nowhere. */
const LINES = 12
const CHARS = 1_000

/** A line that is a date and nothing else: "*Published: 3 March 2026*"; lines of prose end the search. */
export function dateline(body: string): string | undefined {
  for (const line of body.slice(0, CHARS).split('\n').slice(0, LINES)) {
    const text = line
      .replace(/^[\s>*_#-]+|[\s*_]+$/g, '')
      .replace(/^(?:published|posted|date|dated|updated|veröffentlicht|publié)(?: on| am| le)?[:\s*_]+/i, '')
    if (text.length > 8 && text.length < 60 && /\d{4}/.test(text) && /\d.*\d/.test(text) && readDate(text, 'UTC'))
      return text
    if (line.length > 200) return undefined
  }
  return undefined
}

// Do the first lines of a Markdown text give its date?
import { readDate } from './dates.ts'
import type { Found } from './published.ts'
import { SPELLING } from './spelling.ts'

/** A dateline is above the text, or nowhere. */
const LIMIT = { lines: 12, chars: 1_000, prose: 100 }

const LABEL = new RegExp(String.raw`^(?:${SPELLING.published})(?:\s${SPELLING.on})?[:\s*_]+`, 'i')

/**
 * The date in a line that contains nothing else but perhaps a name or a place, as in "*Published: 3 March 2026*" or
 * "Anna Berg · 3 March 2026". A heading is not a dateline, and a line of prose ends the search.
 */
export function dateline(body: string): Found | undefined {
  for (const line of body.slice(0, LIMIT.chars).split('\n').slice(0, LIMIT.lines)) {
    if (line.startsWith('#') || line.startsWith('!')) continue
    if (line.length > LIMIT.prose) return undefined
    for (const part of line.split(/\s+[·|•—–]\s+/)) {
      const text = part.replace(/^[\s>*_]+|[\s*_]+$/g, '').replace(LABEL, '')
      if (text.length > 7 && /\d{4}/.test(text) && readDate(text, 'UTC')) return { text, from: 'text' }
    }
  }
  return undefined
}

// Do the first lines of a Markdown text give its date?
import { AUTHOR_WORDS } from '../author-words.ts'
import { readDate } from './dates.ts'
import { asciiDigits } from './digits.ts'
import type { Found } from './published.ts'
import { SPELLING } from './spelling.ts'

/** A dateline is above the text, or nowhere. */
const LIMIT = { lines: 12, chars: 1_000, prose: 100 }

const { labels, updated, on } = SPELLING
const LABEL = new RegExp(String.raw`^(?:${labels})(?:\s*${on})?[:：\s*_]+`, 'u')
const UPDATED = new RegExp(String.raw`^[(\s]*(?:${updated})(?!\p{L})`, 'u')
/** The first words of both: few lines begin with one, and the patterns of all take long to compile. */
const STARTS = new Set(`${labels}|${updated}`.split('|').map((phrase) => /\p{L}+/u.exec(phrase)?.[0]))
/** What may follow the day without a sign between: when it was changed, that it was published, who wrote it. */
const BEHIND = new RegExp(
  String.raw`^(?:[(\s]*(?:${updated}|${labels})(?!\p{L}).*|(?:\p{Ll}+\s)?(?:${labels}))[.)\s]*$`,
  'u',
)
const BY = new RegExp(String.raw`^(?:${AUTHOR_WORDS.by})\s+${AUTHOR_WORDS.name}[.\s]*$`, 'u')
const YEAR_THEN = /^(.*?\d{4}\.?)[,;.]?\s+(\S.*)$/u

/**
 * The date in a line that contains nothing else but perhaps a name, a place or a later change, as in "*Published: 3 March
 * 2026*" or "Anna Berg · 3 March 2026". A heading is not a dateline, and a line of prose ends the search.
 */
export function dateline(body: string): Found | undefined {
  for (const written of asciiDigits(body.slice(0, LIMIT.chars)).split('\n').slice(0, LIMIT.lines)) {
    if (written.startsWith('#') || written.startsWith('!')) continue
    const line = written.startsWith('<') ? withoutTags(written) : written
    if (line.length > LIMIT.prose) return undefined
    for (const part of line.split(/\s+[·|•—–]\s+/)) {
      const text = dayIn(part.replace(/^[\s>*_]+|[\s*_]+$/g, ''))
      if (text !== undefined) return { text, from: 'text' }
    }
  }
  return undefined
}

function withoutTags(line: string): string {
  const day = /<time\b[^>]*\bdatetime=["']?([^"'\s>]+)/i.exec(line)?.[1]
  return day ?? line.replace(/<[^<>]*>/g, ' ').trim()
}

/**
 * The date that is all of the text but for labels; a later change gives none. The patterns are of small letters, and used
 * only where a line has more than a date: without looking for capitals, they compile in a fraction of the time.
 */
function dayIn(text: string): string | undefined {
  if (!/\d{4}/.test(text) || text.length < 8) return undefined
  if (/^\d[\d\s./:-]*$/.test(text)) return readDate(text, 'UTC') && text
  const [, first = '', rest = ''] = YEAR_THEN.exec(text) ?? []
  const lower = text.toLowerCase()
  const isLabelled = STARTS.has(/\p{L}+/u.exec(lower)?.[0])
  if (isLabelled && UPDATED.test(lower)) return rest === '' ? undefined : dayIn(rest)
  const bare = text.slice((isLabelled && LABEL.exec(lower)?.[0].length) || 0)
  if (bare.length > 7 && readDate(bare, 'UTC')) return bare
  const day = rest === '' ? undefined : dayIn(first)
  if (day === undefined) return undefined
  const isMeta = BEHIND.test(rest.toLowerCase()) || BY.test(rest.replace(/^\S+/, (word) => word.toLowerCase()))
  return isMeta ? day : undefined
}

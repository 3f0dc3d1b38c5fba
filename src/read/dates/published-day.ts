// Which of the days that a line names is that of publication?
import { dayIn, type NamedDay } from './in-text.ts'
import { SPELLING } from './spelling.ts'

/** A day in a line, and what the words before it call it. */
export interface PublishedDay extends NamedDay {
  readonly label?: 'published' | 'updated'
}

const DAYS_MAX = 4
/** Between a label and its day. */
const GAP = String.raw`(?![\p{L}\p{M}])[^\p{L}]{0,4}(?:\p{L}{1,12}[.,]?\s){0,2}[^\p{L}]{0,3}$`
const PUBLISHED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${SPELLING.published})${GAP}`, 'iu')
const UPDATED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${SPELLING.updated})${GAP}`, 'iu')

/** "Updated 20 October, published 18 October": what is labelled so comes first, the day of a change last. */
export function publishedDayIn(text: string, language: string): PublishedDay | undefined {
  const days: PublishedDay[] = []
  for (let from = 0; days.length < DAYS_MAX; ) {
    const named = dayIn(text.slice(from), language)
    if (!named) break
    const label = labelAtEnd(text.slice(from, from + named.start))
    days.push({ day: named.day, start: from + named.start, end: from + named.end, ...(label && { label }) })
    from += named.end
  }
  return days.find(({ label }) => label === 'published') ?? days.find(({ label }) => label === undefined) ?? days[0]
}

/** What the words right before a day call it. */
export function labelAtEnd(before: string): PublishedDay['label'] {
  return UPDATED.test(before) ? 'updated' : PUBLISHED.test(before) ? 'published' : undefined
}

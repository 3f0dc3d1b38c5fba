// Who wrote the article, and on which day, by the lines around it?

import { dayIn } from './html-days.ts'
import type { Line } from './text-lines.ts'
import { biographyOf, bylineOf, isName } from './text-signs.ts'

const NEAR = 25
const DATELINE_WORDS_MAX = 18

/** The day of the dateline nearest to the opening, above it or else right below the end; never one told in a sentence. */
export function datelineOf(
  lines: readonly Line[],
  kept: readonly boolean[],
  title: number | undefined,
): string | undefined {
  const first = Math.max(0, kept.indexOf(true))
  const last = kept.lastIndexOf(true)
  const top = title ?? first
  const order = [
    ...range(top, Math.min(first + 3, lines.length)),
    ...range(Math.max(0, top - NEAR), top).reverse(),
    ...range(last - 1, Math.min(lines.length, last + 6)),
  ]
  for (const i of order) {
    const line = lines[i]
    if (!line || i === title || !isDateline(line, kept[i] === true)) continue
    const found = dayIn(line.text, '')
    if (found) return found.day
  }
  return undefined
}

/** In the article only a line that is hardly more than a date. */
function isDateline(line: Line, inside: boolean): boolean {
  if (/©|\(c\)|copyright/i.test(line.text)) return false
  return inside ? line.words <= 7 : line.words <= DATELINE_WORDS_MAX
}

/** The names in the byline near the opening; else in the one below the end, or of the biography there. */
export function authorsOf(lines: readonly Line[], kept: readonly boolean[], title: number | undefined): string[] {
  const first = Math.max(0, kept.indexOf(true))
  const last = kept.lastIndexOf(true)
  const top = title ?? first
  for (const i of [...range(top, first + 3), ...range(Math.max(0, top - 5), top)]) {
    const line = lines[i]
    const names = line && bylineOf(line.text)
    if (names) return split(names)
    if (line && /^(?:by|von|par|por|di|door)$/i.test(line.text) && isName(lines[i + 1]?.text ?? ''))
      return [lines[i + 1]?.text ?? '']
  }
  for (const i of range(Math.max(0, last - 1), Math.min(lines.length, last + 8))) {
    const text = lines[i]?.text ?? ''
    const names = bylineOf(text) ?? biographyOf(text)
    if (names) return split(names)
  }
  return []
}

function split(names: string): string[] {
  return names.split(/\s*,\s*|\s+(?:and|und|et|y|e|en|och|og|&|и)\s+/u).filter((name) => name !== '')
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

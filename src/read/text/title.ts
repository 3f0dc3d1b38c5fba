// Which line of a page's text is the title of its article?
import { words } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { plain } from './inline-marks.ts'
import { isCode, itemOf, looksLikeHeading, markedHeading } from './line-markup.ts'
import type { Line } from './lines.ts'
import { bylineOf } from './person-lines.ts'
import { openingOf, titleCandidates } from './title-candidates.ts'
import { type Weights, weights } from './weights.ts'

/** A title, and where it is. */
export interface FoundTitle {
  readonly text: string
  /** Its line. */
  readonly at: number
  /** It is below the opening, where pages print the teaser above the headline; then it is a heading too. */
  readonly inside: boolean
}

/** The minimum weight of a title if there is no better candidate: at 0, fitted texts have one as likely as not; most pages have one. */
const WEIGHT_MIN = -2
/** The same in a text with nothing around it, most of which have none; there a date must be beside it, or an author below. */
const SURE_MIN = -1.6
const CREDITED = /^title: (?:(?:date|byline) below|prev dated)$/
const INSIDE_WORDS_MIN = 5
const FIRST_WORDS_MAX = 25

/** The title above the article's first paragraph, or right below it; undefined if no line seems to be one. */
export function titleOf(
  lines: readonly Line[],
  kept: readonly boolean[],
  table: Weights = weights,
): FoundTitle | undefined {
  const above = kept.every(Boolean)
    ? (firstLine(lines) ?? bestCandidate(lines, kept, { table, min: SURE_MIN, isCredited: true }))
    : bestCandidate(lines, kept, { table, min: WEIGHT_MIN })
  if (above !== undefined) {
    const at = withoutTrail(lines.slice(0, openingOf(lines, kept) + 1), above)
    const line = lines[at]
    if (line)
      return {
        text: withoutSite(plain(markedHeading(line, lines[at + 1])?.text ?? line.text), lines),
        at,
        inside: false,
      }
  }
  const at = openingOf(lines, kept) + 1
  const line = lines[at]
  const inside =
    line && kept[at] && line.words >= INSIDE_WORDS_MIN && looksLikeHeading(line, lines[at - 1], lines[at + 1])
  return inside ? { text: plain(line.text), at, inside } : undefined
}

function bestCandidate(
  lines: readonly Line[],
  kept: readonly boolean[],
  { table, min, isCredited = false }: { readonly table: Weights; readonly min: number; readonly isCredited?: boolean },
): number | undefined {
  let best: { at: number; weight: number } | undefined
  for (const { at, traits } of titleCandidates(lines, kept)) {
    if (isCredited && !traits.some((trait) => CREDITED.test(trait))) continue
    const weight = traits.reduce((total, trait) => total + (table[trait] ?? 0), 0)
    if (weight > (best?.weight ?? min)) best = { at, weight }
  }
  return best?.at
}

/** A text with nothing around it has its title in the first line, or has none. */
function firstLine(lines: readonly Line[]): number | undefined {
  const [line, next] = lines
  if (!line || !next || line.words === 0 || line.words > FIRST_WORDS_MAX || itemOf(line)) return undefined
  if (markedHeading(line, next)) return 0
  if (/[.,;:…。、，：]["”’»)]?$/u.test(line.text) || /^["“„«\p{Ll}]/u.test(line.text) || isCode(line)) return undefined
  const credited = bylineOf(next.text) !== undefined || (next.words < 8 && dayIn(next.text, '') !== undefined)
  const isTitle = credited || next.gap || next.words > 2 * line.words || looksLikeHeading(line, undefined, next)
  return isTitle ? 0 : undefined
}

/** Above the text, a breadcrumb ends with the title that is below it, and a page's own title begins with it. */
function withoutTrail(lines: readonly Line[], at: number): number {
  const trail = lines[at]?.text ?? ''
  const isTitle = ({ text, words: n }: Line, i: number): boolean =>
    n >= 3 &&
    text.length < trail.length &&
    ((i < TRAIL_LINES && trail.endsWith(text)) || (trail.startsWith(text) && SEPARATED.test(trail.slice(text.length))))
  const below = lines.slice(at + 1).findIndex(isTitle)
  return below === -1 ? at : at + 1 + below
}

const TRAIL_LINES = 3
const SEPARATED = /^\s*[|»›·•:–—-]/u

/** Removes the names of the site and its parts around a title: "Title | Site", "Title - Site" where the page names it, "Home » News » Title". */
function withoutSite(written: string, lines: readonly Line[]): string {
  const text = written.replace(/^[☆★●■▶►•·»›*+]\s+/u, '')
  const crumbs = text.split(/\s+[»›>→]\s+/u)
  const last = crumbs.at(-1) ?? ''
  if (crumbs.length > 2 && words(last).length >= 3) return withoutSite(last, lines)
  const parts = text.split(/\s+[|»›]\s+|\s+[-–—·]\s+/u)
  const tail = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  if (tail === '' || words(tail).length > 4) return text
  const title = text.slice(0, text.length - tail.length).replace(/[\s|»›·–—-]+$/u, '')
  const isNamed = /[|»›]/.test(text) || lines.some((line) => line.text === tail)
  return words(title).length >= 4 && isNamed ? title : text
}

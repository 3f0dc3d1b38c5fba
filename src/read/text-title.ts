// Which line of a page's text is the title of its article?
import { words } from '../model/words.ts'
import { dayIn } from './html-days.ts'
import { isCode, itemOf, looksHeading, markedHeading } from './text-kinds.ts'
import { type Line, repeatedIn } from './text-lines.ts'
import { bin, type Look, lookAt } from './text-look.ts'
import { bylineOf } from './text-signs.ts'
import type { Weights } from './text-span.ts'
import { weights } from './text-weights.ts'

export interface FoundTitle {
  readonly text: string
  /** Its line. */
  readonly at: number
  /** Whether it stands below the opening, where pages print the teaser above the headline; then it is a heading, too. */
  readonly inside: boolean
}

/** What a line must weigh to be taken for a title where no other line is to be had. */
const NONE = -3
const INSIDE_WORDS_MIN = 5
const FIRST_WORDS_MAX = 25

/** The title above the article's first paragraph, or right below it; undefined where no line looks like one. */
export function titleOf(
  lines: readonly Line[],
  kept: readonly boolean[],
  table: Weights = weights,
): FoundTitle | undefined {
  if (kept.every(Boolean)) return firstLine(lines)
  let best: { at: number; score: number } | undefined
  for (const { at, traits } of candidates(lines, kept)) {
    const score = traits.reduce((total, trait) => total + (table[trait] ?? 0), 0)
    if (!best || score > best.score) best = { at, score }
  }
  if (best && best.score > NONE) {
    const at = withoutTrail(lines, best.at)
    return { text: withoutSite(lines[at]?.text ?? ''), at, inside: false }
  }
  const first = openingOf(lines, kept)
  const second = lines[first + 1]
  const inside =
    second &&
    kept[first + 1] &&
    second.words >= INSIDE_WORDS_MIN &&
    looksHeading(second, lines[first], lines[first + 2])
  return inside ? { text: second.text, at: first + 1, inside } : undefined
}

/** A text with nothing around it has its title in the first line, or none. */
function firstLine(lines: readonly Line[]): FoundTitle | undefined {
  const [line, next] = lines
  if (!line || !next || line.words === 0 || line.words > FIRST_WORDS_MAX || itemOf(line)) return undefined
  const marked = markedHeading(line, next)
  if (marked) return { text: marked.text, at: 0, inside: false }
  if (/[.,;:…。、，：]["”’»)]?$/u.test(line.text) || /^["“„«\p{Ll}]/u.test(line.text) || isCode(line)) return undefined
  const credited = bylineOf(next.text) !== undefined || (next.words < 8 && dayIn(next.text, '') !== undefined)
  return credited || next.gap || next.words > 2 * line.words || looksHeading(line, undefined, next)
    ? { text: line.text, at: 0, inside: false }
    : undefined
}

/** A breadcrumb ends in the title that stands below it. */
function withoutTrail(lines: readonly Line[], at: number): number {
  const trail = lines[at]?.text ?? ''
  const below = lines
    .slice(at + 1, at + 4)
    .findIndex(({ text, words: n }) => n >= 3 && text.length < trail.length && trail.endsWith(text))
  return below === -1 ? at : at + 1 + below
}

const LOOK_BACK_MAX = 60
const WORDS_MAX = 35

/** The lines that could be the title, with the names of what speaks for or against each. */
export function candidates(lines: readonly Line[], kept: readonly boolean[]): { at: number; traits: string[] }[] {
  const first = openingOf(lines, kept)
  const from = Math.max(0, first - LOOK_BACK_MAX)
  const repeated = repeatedIn(lines)
  const looks = lines.slice(from, first + 1).map(lookAt)
  const spoken = spokenIn(lines, kept, first)
  const likely = looks.map((look, i) => i < first - from && isLikely(look))
  const found: { at: number; traits: string[] }[] = []
  for (const [i, look] of looks.entries()) {
    if (i >= first - from || look.line.words === 0 || look.line.words > WORDS_MAX) continue
    const at = from + i
    const { line, size, ending, chrome } = look
    const below = looks.slice(i + 1, i + 4)
    const has = (name: string) => (other: Look) => other.traits.includes(name)
    const traits = [
      `words ${bin(line.words, [2, 3, 4, 6, 10, 16, 24])}`,
      `${ending} ${size}`,
      `shares ${bin(share(line, spoken), [0.01, 0.25, 0.4, 0.6, 0.8])}`,
      `lines to opening ${bin(first - at, [2, 3, 5, 9, 16, 30])}`,
      `likely above ${bin(count(likely, i - 8, i), [1, 2, 4])}`,
      `likely below ${bin(count(likely, i + 1, looks.length), [1, 2, 3, 6])}`,
      `prev ${neighbour(looks[i - 1])}`,
      `next ${neighbour(looks[i + 1])}`,
      ...(repeated[at] ? [`repeated ${size}`] : []),
      ...(kept[at] ? ['kept'] : []),
      ...(chrome ? [`${chrome.kind} ${chrome.whole ? 'whole' : 'opening'}`] : []),
      ...(look.dated ? ['dated'] : []),
      ...(look.traits.includes('byline') ? ['byline'] : []),
      ...(below.some((other) => other.dated) ? ['date below'] : []),
      ...(below.some(has('byline')) ? ['byline below'] : []),
      ...(at === 0 ? ['first line'] : []),
      ...(at === 0 && first === 1 ? ['alone'] : []),
      ...look.traits.filter((trait) => OWN_TRAITS.test(trait)),
    ]
    found.push({ at, traits: traits.map((trait) => `title: ${trait}`) })
  }
  return found
}

const OWN_TRAITS =
  /^(?:separators|starts lower|starts with number|quote|question|comma|capitals|lower case|no case|no letters|code|email|address|handle|biography|item)/

function isLikely({ line, chrome, dated, ending, traits }: Look): boolean {
  return line.words >= 3 && line.words <= 22 && !chrome && !dated && ending !== 'ellipsis' && !traits.includes('byline')
}

/** The first line of the article that is a paragraph, else its first line. */
function openingOf(lines: readonly Line[], kept: readonly boolean[]): number {
  const first = kept.indexOf(true)
  const prose = lines.findIndex((line, at) => kept[at] && lookAt(line).prose)
  return Math.max(0, prose === -1 ? first : prose)
}

const OPENING_LINES = 12

/** The words of the article's beginning. */
function spokenIn(lines: readonly Line[], kept: readonly boolean[], first: number): Set<string> {
  const opening: string[] = []
  for (let at = first; at < lines.length && opening.length < OPENING_LINES; at++)
    if (kept[at]) opening.push(lines[at]?.text.slice(0, 2000) ?? '')
  return new Set(opening.flatMap(words))
}

/** How much of a line the article takes up again. */
function share({ text }: Line, spoken: ReadonlySet<string>): number {
  const own = words(text).filter((word) => word.length > 3 || /\p{Lo}/u.test(word))
  return own.filter((word) => spoken.has(word)).length / (own.length || 1)
}

function count(flags: readonly boolean[], from: number, to: number): number {
  return flags.slice(Math.max(0, from), to).filter(Boolean).length
}

function neighbour(look: Look | undefined): string {
  if (!look) return 'nothing'
  if (look.prose) return 'prose'
  return look.dated ? 'dated' : look.chrome ? 'chrome' : look.size
}

/** Takes the name of the site off "Title | Site". */
function withoutSite(text: string): string {
  const parts = text.split(/\s+[|»›]\s+|\s+[-–—·]\s+/u)
  const tail = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  if (tail === '' || words(tail).length > 4) return text
  const title = text.slice(0, text.length - tail.length).replace(/[\s|»›·–—-]+$/u, '')
  return words(title).length >= 4 && /[|»›]/.test(text) ? title : text
}

// What speaks for or against a line as the title of its article, in numbers?
import { itemOf, markedHeading } from './line-markup.ts'
import { type LineProfile, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { isName, isNames } from './person-lines.ts'
import { echoesIn } from './title-echoes.ts'
import { neighbourClues } from './title-neighbours.ts'
import { type Clues, flag, type TitlePage } from './title-page.ts'

/** In which of these a candidate is compared with the others: how many have more, and how much it is behind the most. */
const COMPARED = ['words', 'begun', 'begunMass', 'toldMass', 'toldMean', 'lift', 'named', 'likeFirst'].map((name) => ({
  name,
  rank: `${name} rank`,
  behind: `${name} behind`,
}))

/** The clues of each candidate. */
export function cluesOf(page: TitlePage): Clues[] {
  const { lines, opening, candidates, topic } = page
  const placed = placesIn(page)
  const echoes = echoesIn(page)
  const levels = candidates.map((at) => levelOf(lines, at))
  const highest = Math.min(...levels)
  const clues = candidates.map((at, i): Record<string, number> => {
    const line = lines[at]
    if (!line) return {}
    const level = levels[i] ?? 0
    return Object.assign(
      neighbourClues(page, at),
      ownClues(profileOf(line), lines[opening]),
      topic.taken(at),
      echoes(at),
      placed(at),
      {
        level,
        levelBelow: level - highest,
        levelAbove: levels.slice(0, i).filter((other) => other <= level).length,
        levelSame: levels.filter((other) => other === level).length,
        order: i,
        candidates: candidates.length,
      },
    )
  })
  for (const names of COMPARED) compare(clues, names)
  mostSoFar(clues, 'begunAbove')
  mostSoFar(clues.toReversed(), 'begunBelow')
  return clues
}

/** How much the beginning takes up of the candidate before it of which it takes up most. */
function mostSoFar(clues: readonly Record<string, number>[], name: string): void {
  let most = 0
  for (const own of clues) {
    own[name] = most
    most = Math.max(most, own.begunMass ?? 0)
  }
}

function compare(clues: readonly Record<string, number>[], { name, rank, behind }: (typeof COMPARED)[number]): void {
  const all = clues.map((own) => own[name] ?? 0)
  const most = Math.max(...all)
  for (const own of clues) {
    const value = own[name] ?? 0
    own[rank] = all.filter((other) => other > value).length
    own[behind] = most - value
  }
}

const ENDINGS = ['none', 'stop', 'colon', 'ellipsis']
const UNMARKED = 9

function levelOf(lines: readonly Line[], at: number): number {
  const line = lines[at]
  return (line && markedHeading(line, lines[at + 1])?.level) || UNMARKED
}

/** What a line shows by itself. */
function ownClues({ line, ending, chrome, dated, traits }: LineProfile, opening: Line | undefined) {
  const { text } = line
  return {
    words: line.words,
    length: text.length,
    ending: ENDINGS.indexOf(ending),
    capitals: capitalShare(text),
    colon: flag(text.includes(': ') || text.includes('：')),
    question: flag(/[?!？！]["”’]?$/u.test(text)),
    separator: flag(/\s[|»›·•–—-]\s|[|｜]/u.test(text)),
    lower: flag(/^\p{Ll}/u.test(text)),
    chrome: flag(chrome !== undefined),
    dated: flag(dated),
    byline: flag(traits.includes('byline')),
    name: isName(text) ? 1 : isNames(text) ? 2 : 0,
    item: flag(itemOf(line) !== undefined),
    indent: indentOf(line) - indentOf(opening),
  }
}

/** Of the longer words behind the first, how many begin with a capital; -1 if there are none. */
function capitalShare(text: string): number {
  const long = (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).slice(1).filter((word) => word.length > 3)
  return long.length ? long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length : -1
}

function indentOf(line: Line | undefined): number {
  return line ? line.raw.search(/\S|$/) : 0
}

/** Where a line is, seen from the article. */
function placesIn({ lines, kept, opening }: TitlePage): (at: number) => Record<string, number> {
  const above = [0]
  const prose = [0]
  for (const [at, line] of lines.entries()) {
    above.push((above[at] ?? 0) + (kept[at] ? line.words : 0))
    prose.push((prose[at] ?? 0) + flag(profileOf(line).prose))
  }
  const total = above.at(-1) || 1
  return (at) => ({
    at,
    'share of lines': at / lines.length,
    opening: opening - at,
    'kept above': (above[at] ?? 0) / total,
    'kept words above': above[at] ?? 0,
    'prose above': prose[at] ?? 0,
    'to kept': distanceTo(at, (i) => kept[i] === true),
    'to prose': distanceTo(at, (i) => (prose[i + 1] ?? 0) > (prose[i] ?? 0)),
  })
}

const DISTANCE_MAX = 40

function distanceTo(at: number, test: (at: number) => boolean): number {
  for (let by = 1; by < DISTANCE_MAX; by++) if (test(at + by)) return by
  return DISTANCE_MAX
}

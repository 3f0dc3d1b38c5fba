// What tells which part of a page a line is?
import { type Line, repeatedIn } from './lines.ts'
import { bin, type Look, lookAt } from './look.ts'

/** Names of what speaks for or against a line as one of the article's, as its first, as the first below it. */
export interface Features {
  readonly article: readonly string[]
  readonly start: readonly string[]
  readonly end: readonly string[]
}

/** The features of each line, from itself and what stands around it; the cost grows with the lines alone. */
export function featuresOf(lines: readonly Line[]): Features[] {
  const page = pageOf(lines)
  return page.looks.map((look, at) => {
    const near = surroundings(page, look, at)
    return {
      article: [...look.traits, 'any line', ...page.traits, ...near],
      start: startTraits(page, look, at),
      end: endTraits(page, look, at),
    }
  })
}

/** The whole page, counted once so that each line's surroundings cost the same on a page of any length. */
interface Page {
  readonly looks: readonly Look[]
  readonly traits: readonly string[]
  /** Sums over the lines before each: paragraphs, their words, chrome, dates. */
  readonly prose: readonly number[]
  readonly proseWords: readonly number[]
  readonly chrome: readonly number[]
  readonly dated: readonly number[]
  /** Lines to the next paragraph and since the last; since the last heading of related stories, of comments. */
  readonly toProse: readonly number[]
  readonly sinceProse: readonly number[]
  readonly sinceRelated: readonly number[]
  readonly sinceComments: readonly number[]
  /** Sums over the lines before each: what heads a comment, below any prose, and below a heading of comments. */
  readonly posts: readonly number[]
  readonly replies: readonly number[]
  /** How many short lines without a stop stand together around each. */
  readonly runs: readonly number[]
  readonly repeated: readonly boolean[]
}

function pageOf(lines: readonly Line[]): Page {
  const looks = lines.map(lookAt)
  const prose = sums(looks, (look) => (look.prose ? 1 : 0))
  const proseWords = sums(looks, (look) => (look.prose ? look.line.words : 0))
  const chrome = sums(looks, (look) => (look.chrome ? 1 : 0))
  const share = (counts: readonly number[]): number => (counts.at(-1) ?? 0) / (looks.length || 1)
  const heads = (look: Look): boolean =>
    look.dated || look.traits.includes('speaker') || look.chrome?.kind === 'comments'
  const sinceComments = distances(looks, (look, at) => look.chrome?.kind === 'comments' && (prose[at] ?? 0) > 0)
  const below = (kind: string) => (look: Look, at: number) => look.chrome?.kind === kind && (prose[at] ?? 0) > 0
  return {
    looks,
    traits: [
      `page: ${share(chrome) === 0 ? 'no chrome' : `chrome ${bin(share(chrome), [0.05, 0.15])}`}`,
      `page: prose ${bin(share(prose), [0.1, 0.25, 0.5, 0.75])}`,
    ],
    prose,
    proseWords,
    chrome,
    dated: sums(looks, (look) => (look.dated ? 1 : 0)),
    toProse: distances(looks.toReversed(), (look) => look.prose).reverse(),
    sinceProse: distances(looks, (look) => look.prose),
    sinceRelated: distances(looks, below('related')),
    sinceComments,
    posts: sums(looks, (look, at) => (heads(look) && (prose[at] ?? 0) > 0 ? 1 : 0)),
    replies: sums(looks, (look, at) => (heads(look) && (sinceComments[at] ?? Infinity) < Infinity ? 1 : 0)),
    runs: runsOf(looks),
    repeated: repeatedIn(lines),
  }
}

function surroundings(page: Page, { size, prose }: Look, at: number): string[] {
  const { looks } = page
  const [related, comments] = [page.sinceRelated[at] ?? Infinity, page.sinceComments[at] ?? Infinity]
  return [
    ...neighbour('prev', looks[at - 1], size),
    ...neighbour('next', looks[at + 1], size),
    `prose within 2: ${within(page.prose, at, 2) - (prose ? 1 : 0)} ${size}`,
    `prose within 6: ${bin(within(page.prose, at, 6), [1, 3, 5, 8])} ${size}`,
    `chrome within 3: ${bin(within(page.chrome, at, 3), [1, 2, 3])}`,
    `dated within 6: ${bin(within(page.dated, at, 6), [1, 2, 3])}`,
    `told: ${told(page, at)}`,
    `posts above: ${bin(page.posts[at] ?? 0, [1, 2, 4, 8])}`,
    `replies above: ${bin(page.replies[at] ?? 0, [1, 2, 4, 8])}`,
    `since prose: ${bin(page.sinceProse[at] ?? Infinity, [2, 3, 5, 9])} ${size}`,
    `to prose: ${bin(page.toProse[at] ?? Infinity, [2, 3, 5, 9])} ${size}`,
    `run: ${bin(page.runs[at] ?? 0, [1, 2, 3, 6, 11])}`,
    ...(page.repeated[at] ? [`repeated ${size}`] : []),
    ...(related < Infinity ? [`since related: ${bin(related, [3, 8, 20])} ${size}`] : []),
    ...(comments < Infinity ? [`since comments: ${bin(comments, [3, 8, 20])} ${size}`] : []),
  ]
}

function neighbour(side: string, look: Look | undefined, size: string): string[] {
  if (!look) return [`${side}: nothing`]
  const kind = look.prose ? 'prose' : bin(look.line.words, [2, 5, 10])
  return [
    `${side}: ${kind} ${size}`,
    ...(look.chrome ? [`${side}: ${chromeName(look)}`] : []),
    ...(look.dated ? [`${side}: dated`] : []),
  ]
}

function startTraits(page: Page, look: Look, at: number): string[] {
  return [
    `start: ${look.prose ? 'prose' : look.size}`,
    `start: told ${told(page, at)}`,
    `start: posts above ${bin(page.posts[at] ?? 0, [1, 2, 4, 8])}`,
    ...(at === 0 ? ['start: first line'] : []),
    ...(within(page.dated, at - 2, 1) > 0 ? ['start: after date'] : []),
  ]
}

function endTraits(page: Page, look: Look, at: number): string[] {
  return [
    `end: ${look.prose ? 'prose' : look.size}`,
    `end: told ${told(page, at)}`,
    ...(look.chrome ? [`end: ${chromeName(look)}`] : []),
    ...(look.dated ? ['end: dated'] : []),
    ...(look.traits.includes('biography') ? ['end: biography'] : []),
  ]
}

/** How much of the page's prose stands above a line. */
function told({ proseWords }: Page, at: number): string {
  const share = (proseWords[at] ?? 0) / (proseWords.at(-1) || 1)
  return share === 0 ? 'none' : share >= 1 ? 'all' : bin(share, [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98])
}

function chromeName({ chrome }: Look): string {
  return chrome ? `${chrome.kind} ${chrome.whole ? 'whole' : 'opening'}` : 'none'
}

function sums(looks: readonly Look[], count: (look: Look, at: number) => number): number[] {
  let total = 0
  return [0, ...looks.map((look, at) => (total += count(look, at)))]
}

function within(counts: readonly number[], at: number, reach: number): number {
  const last = counts.length - 1
  const upTo = (index: number): number => counts[Math.min(Math.max(index, 0), last)] ?? 0
  return upTo(at + reach + 1) - upTo(at - reach)
}

/** Lines since the last one before each that something holds of: 1 right below it. */
function distances(looks: readonly Look[], holds: (look: Look, at: number) => boolean): number[] {
  let distance = Infinity
  return looks.map((look, at) => {
    const before = distance
    distance = holds(look, at) ? 1 : distance + 1
    return before
  })
}

function runsOf(looks: readonly Look[]): number[] {
  const isShort = (look: Look | undefined): boolean => look?.size === 'short' && look.ending === 'none'
  const runs: number[] = []
  for (let at = 0; at < looks.length; ) {
    let end = at
    while (isShort(looks[end])) end++
    for (let i = at; i < end; i++) runs.push(end - at)
    if (end === at) runs.push(0)
    at = Math.max(end, at + 1)
  }
  return runs
}

// Which features of a line and its surroundings show which part of a page it belongs to?

import { bin, type LineProfile, profileOf } from './line-profile.ts'
import { type Line, repeatedIn } from './lines.ts'
import { tellingWords } from './telling-words.ts'

/** The names of the features for or against a line being in the article, being its first, or the first after it. */
export interface Features {
  readonly article: readonly string[]
  readonly start: readonly string[]
  readonly end: readonly string[]
}

/** The features of each line, from the line and its surroundings; the cost is linear in the number of lines. */
export function featuresOf(lines: readonly Line[]): Features[] {
  const page = pageOf(lines)
  return page.profiles.map((profile, at) => {
    const near = surroundings(page, profile, at)
    return {
      article: [...profile.traits, 'any line', ...page.traits, ...near],
      start: startTraits(page, profile, at),
      end: endTraits(page, profile, at),
    }
  })
}

/** The whole page, counted once, so that the surroundings of a line cost the same on a page of any length. */
interface Page {
  readonly profiles: readonly LineProfile[]
  readonly traits: readonly string[]
  /** Sums over the lines before each: paragraphs, their words, chrome, dates. */
  readonly prose: readonly number[]
  readonly proseWords: readonly number[]
  readonly chrome: readonly number[]
  readonly dated: readonly number[]
  /** Lines to the next paragraph and since the last one; since the last heading of related stories, and of comments. */
  readonly toProse: readonly number[]
  readonly sinceProse: readonly number[]
  readonly sinceRelated: readonly number[]
  readonly sinceComments: readonly number[]
  /** Sums over the lines before each: headers of comments below any prose, and below a heading of comments. */
  readonly posts: readonly number[]
  readonly replies: readonly number[]
  /** The length of the run of short lines without a full stop that each line is in. */
  readonly runs: readonly number[]
  readonly repeated: readonly boolean[]
  /** In how many other paragraphs a longer line's words are on average: few share the words of a notice. */
  readonly shared: readonly (number | undefined)[]
}

function pageOf(lines: readonly Line[]): Page {
  const profiles = lines.map(profileOf)
  const prose = sums(profiles, (profile) => (profile.prose ? 1 : 0))
  const proseWords = sums(profiles, (profile) => (profile.prose ? profile.line.words : 0))
  const chrome = sums(profiles, (profile) => (profile.chrome ? 1 : 0))
  const share = (counts: readonly number[]): number => (counts.at(-1) ?? 0) / (profiles.length || 1)
  const heads = (profile: LineProfile): boolean =>
    profile.dated || profile.traits.includes('speaker') || profile.chrome?.kind === 'comments'
  const sinceComments = distances(
    profiles,
    (profile, at) => profile.chrome?.kind === 'comments' && (prose[at] ?? 0) > 0,
  )
  const below = (kind: string) => (profile: LineProfile, at: number) =>
    profile.chrome?.kind === kind && (prose[at] ?? 0) > 0
  return {
    profiles,
    traits: [
      `page: ${share(chrome) === 0 ? 'no chrome' : `chrome ${bin(share(chrome), [0.05, 0.15])}`}`,
      `page: prose ${bin(share(prose), [0.1, 0.25, 0.5, 0.75])}`,
    ],
    prose,
    proseWords,
    chrome,
    dated: sums(profiles, (profile) => (profile.dated ? 1 : 0)),
    toProse: distances(profiles.toReversed(), (profile) => profile.prose).reverse(),
    sinceProse: distances(profiles, (profile) => profile.prose),
    sinceRelated: distances(profiles, below('related')),
    sinceComments,
    posts: sums(profiles, (profile, at) => (heads(profile) && (prose[at] ?? 0) > 0 ? 1 : 0)),
    replies: sums(profiles, (profile, at) => (heads(profile) && (sinceComments[at] ?? Infinity) < Infinity ? 1 : 0)),
    runs: runsOf(profiles),
    repeated: repeatedIn(lines),
    shared: sharedIn(profiles),
  }
}

function surroundings(page: Page, { size, prose }: LineProfile, at: number): string[] {
  const { profiles } = page
  const [related, comments] = [page.sinceRelated[at] ?? Infinity, page.sinceComments[at] ?? Infinity]
  const shared = page.shared[at]
  return [
    ...neighbour('prev', profiles[at - 1], size),
    ...neighbour('next', profiles[at + 1], size),
    `prose within 2: ${within(page.prose, at, 2) - (prose ? 1 : 0)} ${size}`,
    `prose within 6: ${bin(within(page.prose, at, 6), [1, 3, 5, 8])} ${size}`,
    `chrome within 3: ${bin(within(page.chrome, at, 3), [1, 2, 3])}`,
    `dated within 6: ${bin(within(page.dated, at, 6), [1, 2, 3])}`,
    `told: ${proseAbove(page, at)}`,
    `posts above: ${bin(page.posts[at] ?? 0, [1, 2, 4, 8])}`,
    `replies above: ${bin(page.replies[at] ?? 0, [1, 2, 4, 8])}`,
    `since prose: ${bin(page.sinceProse[at] ?? Infinity, [2, 3, 5, 9])} ${size}`,
    `to prose: ${bin(page.toProse[at] ?? Infinity, [2, 3, 5, 9])} ${size}`,
    `run: ${bin(page.runs[at] ?? 0, [1, 2, 3, 6, 11])}`,
    ...(shared === undefined ? [] : [`shared: ${bin(shared, [0.1, 0.3, 0.6, 1, 2, 4])} ${size}`]),
    ...(page.repeated[at] ? [`repeated ${size}`] : []),
    ...(related < Infinity ? [`since related: ${bin(related, [3, 8, 20])} ${size}`] : []),
    ...(comments < Infinity ? [`since comments: ${bin(comments, [3, 8, 20])} ${size}`] : []),
  ]
}

function neighbour(side: string, profile: LineProfile | undefined, size: string): string[] {
  if (!profile) return [`${side}: nothing`]
  const kind = profile.prose ? 'prose' : bin(profile.line.words, [2, 5, 10])
  return [
    `${side}: ${kind} ${size}`,
    ...(profile.chrome ? [`${side}: ${chromeName(profile)}`] : []),
    ...(profile.dated ? [`${side}: dated`] : []),
  ]
}

function startTraits(page: Page, profile: LineProfile, at: number): string[] {
  return [
    `start: ${profile.prose ? 'prose' : profile.size}`,
    `start: told ${proseAbove(page, at)}`,
    `start: posts above ${bin(page.posts[at] ?? 0, [1, 2, 4, 8])}`,
    `start: to prose ${proseBelow(page, profile, at)}`,
    ...(at === 0 ? ['start: first line'] : []),
    ...(within(page.dated, at - 2, 1) > 0 ? ['start: after date'] : []),
  ]
}

function endTraits(page: Page, profile: LineProfile, at: number): string[] {
  return [
    `end: ${profile.prose ? 'prose' : profile.size}`,
    `end: told ${proseAbove(page, at)}`,
    `end: to prose ${proseBelow(page, profile, at)}`,
    ...(profile.chrome ? [`end: ${chromeName(profile)}`] : []),
    ...(profile.dated ? ['end: dated'] : []),
    ...(profile.traits.includes('biography') ? ['end: biography'] : []),
  ]
}

/** How much of the page's prose is above a line. */
function proseAbove({ proseWords }: Page, at: number): string {
  const share = (proseWords[at] ?? 0) / (proseWords.at(-1) || 1)
  return share === 0 ? 'none' : share >= 1 ? 'all' : bin(share, [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98])
}

/** How many lines below a line the next paragraph is, or that it is one. */
function proseBelow({ toProse }: Page, { prose }: LineProfile, at: number): string {
  return prose ? 'none' : bin(toProse[at] ?? Infinity, [2, 3, 5, 9, 20])
}

function chromeName({ chrome }: LineProfile): string {
  return chrome ? `${chrome.kind} ${chrome.whole ? 'whole' : 'opening'}` : 'none'
}

function sharedIn(profiles: readonly LineProfile[]): (number | undefined)[] {
  const told = profiles.map(({ line, size }) => (size === 'short' ? [] : tellingWords(line, TOLD_LENGTH)))
  const counts = new Map<string, number>()
  for (const [at, words] of told.entries())
    if (profiles[at]?.prose) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return told.map((words, at) => {
    const own = profiles[at]?.prose ? 1 : 0
    const others = words.reduce((sum, word) => sum + Math.min((counts.get(word) ?? 0) - own, SHARED_MAX), 0)
    return words.length ? others / words.length : undefined
  })
}

const TOLD_LENGTH = 600
/** A word in more paragraphs is one of the language, not of the subject. */
const SHARED_MAX = 12

function sums(profiles: readonly LineProfile[], count: (profile: LineProfile, at: number) => number): number[] {
  let total = 0
  return [0, ...profiles.map((profile, at) => (total += count(profile, at)))]
}

function within(counts: readonly number[], at: number, reach: number): number {
  const last = counts.length - 1
  const upTo = (index: number): number => counts[Math.min(Math.max(index, 0), last)] ?? 0
  return upTo(at + reach + 1) - upTo(at - reach)
}

/** For each line, how many lines ago the condition last held: 1 directly below such a line. */
function distances(profiles: readonly LineProfile[], holds: (profile: LineProfile, at: number) => boolean): number[] {
  let distance = Infinity
  return profiles.map((profile, at) => {
    const before = distance
    distance = holds(profile, at) ? 1 : distance + 1
    return before
  })
}

function runsOf(profiles: readonly LineProfile[]): number[] {
  const isShort = (profile: LineProfile | undefined): boolean => profile?.size === 'short' && profile.ending === 'none'
  const runs: number[] = []
  for (let at = 0; at < profiles.length; ) {
    let end = at
    while (isShort(profiles[end])) end++
    for (let i = at; i < end; i++) runs.push(end - at)
    if (end === at) runs.push(0)
    at = Math.max(end, at + 1)
  }
  return runs
}

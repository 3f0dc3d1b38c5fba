// Which lines could be the title of an article, and what speaks for each?
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { markedHeading } from './line-markup.ts'
import { bin, endingOf, type LineProfile, profileOf } from './line-profile.ts'
import { type Line, repeatedIn } from './lines.ts'
import { isNeverTitle } from './never-title.ts'
import { biographyOf, isName, isNames } from './person-lines.ts'
import { tellingWords } from './telling-words.ts'
import { neighbourTraits, othersToOpening } from './title-neighbours.ts'

/** A line that could be the title, and the names of the traits for or against it. */
export interface TitleCandidate {
  readonly at: number
  readonly traits: readonly string[]
}

const LOOK_BACK_MAX = 60
/** A page may show a teaser or a slogan above the headline that reads like the opening. */
const LOOK_AHEAD_MAX = 10
const PROSE_ABOVE_MAX = 3
const ABOVE_SHARE_MAX = 0.2
const WORDS_MAX = 35
const TOLD_MIN = 4
/** The lines around the article's opening that could be its title. */
export function titleCandidates(lines: readonly Line[], kept: readonly boolean[]): TitleCandidate[] {
  const opening = openingOf(lines, kept)
  const from = Math.max(0, opening - LOOK_BACK_MAX)
  const profiles = lines.slice(from, endOf(lines, kept, opening)).map(profileOf)
  const likely = profiles.map(isLikely)
  const repeated = repeatedIn(lines)
  const described = describedIn(lines, kept, opening)
  const spoken = spokenIn(lines, kept, opening)
  const told = profiles.map(({ line }, i) => toldOf(line, spoken, from + i))
  const topical = told.map(({ both }, i) => both >= 2 && likely[i] === true)
  const common = commonIn(lines, kept)
  const often = toldIn(lines, kept)
  const left = indentOf(lines[opening])
  const others = othersToOpening(lines, from, opening)
  const most = Math.max(1, ...told.map(({ both }) => both))
  return profiles.flatMap((profile, i) => {
    const at = from + i
    const { words: length, text } = profile.line
    if (length === 0 || length > WORDS_MAX || described.has(text) || isAmongSentences(lines, at)) return []
    if (isNeverTitle(lines, at)) return []
    const { both, share } = told[i] ?? { both: 0, share: 0 }
    const tellings = mean(tellingWords(profile.line).map((word) => often.get(word) ?? 0))
    // One word of which the article doesn't tell is a section's name.
    if (length < 2 && tellings < TOLD_MIN && !markedHeading(profile.line, lines[at + 1])) return []
    const traits = [
      ...ownTraits(profile),
      `shares ${bin(share, [0.01, 0.25, 0.4, 0.6, 0.8])}`,
      `shares ${bin(both, [1, 2, 3, 5])} words`,
      `shares ${bin(both / most, [0.01, 0.5, 1])} of the most`,
      `lines to opening ${bin(opening - at, [0, 1, 2, 3, 5, 9, 16, 30])}`,
      `topical above ${bin(count(topical, 0, i), [1, 2, 4])}`,
      `topical below ${bin(count(topical, i + 1, profiles.length), [1, 2, 4])}`,
      `common words ${bin(commonShare(profile.line, common), [0.01, 0.3, 0.7])}`,
      `likely above ${bin(count(likely, i - 8, i), [1, 2, 4])}`,
      `likely below ${bin(count(likely, i + 1, profiles.length), [1, 2, 3, 6])}`,
      `prev ${neighbour(profiles[i - 1])}`,
      `next ${neighbour(profiles[i + 1])}`,
      `longer than above ${bin(profile.line.words / meanWords(profiles, i - 4, i), [0.5, 1, 2, 4])}`,
      `longer than below ${bin(profile.line.words / meanWords(profiles, i + 1, i + 4), [0.5, 1, 2, 4])}`,
      ...creditTraits(profiles.slice(i + 1, i + 4)),
      `told in ${bin(tellings, [0.1, 0.5, 1, 2, 4, 8])} lines`,
      ...layoutTraits(lines, at, left),
      ...neighbourTraits(lines, at, others.get(at)),
      ...(repeated[at] ? [`repeated ${profile.size}`] : []),
      ...(at > 0 && namesPage(lines[0], text) ? ['named first'] : []),
      ...(kept[at] ? ['kept'] : []),
      ...(at >= opening ? [`prose above ${count(prose(profiles, kept, from), 0, i)}`] : []),
      ...(at === 0 ? ['first line'] : []),
      ...(likely[i - 1] ? [`below a likely ${profile.size}`] : []),
      ...(likely[i + 1] ? [`above a likely ${profile.size}`] : []),
      ...(isName(text) ? ['name'] : isNames(text) ? ['names'] : []),
    ]
    return [{ at, traits: traits.map((trait) => `title: ${trait}`) }]
  })
}

/** Behind the first few paragraphs, which are a small part of the text. */
function endOf(lines: readonly Line[], kept: readonly boolean[], opening: number): number {
  const size = (at: number): number => (kept[at] ? (lines[at]?.words ?? 0) : 0)
  let left = lines.reduce((sum, _, at) => sum + size(at), 0) * ABOVE_SHARE_MAX
  let above = 0
  let at = opening
  for (; at < lines.length && at < opening + LOOK_AHEAD_MAX; at++) {
    const line = lines[at]
    left -= size(at)
    if (line && kept[at] && profileOf(line).prose && (++above > PROSE_ABOVE_MAX || left < 0)) break
  }
  return at
}

function prose(profiles: readonly LineProfile[], kept: readonly boolean[], from: number): boolean[] {
  return profiles.map((profile, i) => profile.prose && kept[from + i] === true)
}

/** A whole sentence with a full stop beside others, with nothing but chrome on its other side: a paragraph, and no headline. */
function isAmongSentences(lines: readonly Line[], at: number): boolean {
  const own = lines[at]
  if (!own || !FULL_STOP.test(own.text.slice(-8)) || !isSentence(own)) return false
  // Tools that part quotation marks from what is quoted give them lines of their own.
  const isOther = ({ words: n, text }: Line): boolean => n > 0 && !boilerplate(text)
  const near = [lines.slice(Math.max(0, at - 2), at).findLast(isOther), lines.slice(at + 1, at + 3).find(isOther)]
  const around = near.filter((line) => line !== undefined)
  return around.length > 0 && around.every(isSentence)
}

function isSentence({ text, words: n }: Line): boolean {
  return n >= SENTENCE_WORDS && endingOf(text.slice(-20)) === 'stop'
}

const SENTENCE_WORDS = 6
const FULL_STOP = /[.。｡།॥։]\p{P}*$/u

function ownTraits({ line, size, ending, chrome, dated, traits }: LineProfile): string[] {
  return [
    `words ${bin(line.words, [2, 3, 4, 6, 10, 16, 24])}`,
    `${ending} ${size}`,
    ...(chrome ? [`${chrome.kind} ${chrome.whole ? 'whole' : 'opening'}`] : []),
    ...(dated ? ['dated'] : []),
    ...(/newsletter|\brss\b|\be-?mails?\b|\bpodcasts?\b|\bapp\b/iu.test(line.text) ? ['channel'] : []),
    ...(!dated && dayIn(line.text, 'en-US') ? ['names a day'] : []),
    ...(/\p{L}{3}[.!?]["”’»)]* \p{Lu}/u.test(line.text) ? ['two sentences'] : []),
    ...traits.filter((trait) => OWN_TRAITS.test(trait)),
  ]
}

/** A headline is often followed by its date and byline. */
function creditTraits(below: readonly LineProfile[]): string[] {
  return [
    ...(below.some(({ dated }) => dated) ? ['date below'] : []),
    ...(below.some(({ traits }) => traits.includes('byline')) ? ['byline below'] : []),
  ]
}

/** How a line is marked and set off: text browsers print headings at the edge or in the middle, and text indented. */
function layoutTraits(lines: readonly Line[], at: number, left: number): string[] {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line) return []
  const heading = markedHeading(line, next)
  const indent = indentOf(line)
  return [
    `indented ${indent < left ? 'less' : indent === left ? 'alike' : 'more'}`,
    ...(heading ? [`heading ${bin(heading.level, [2, 3])}`] : []),
    ...(line.gap && next?.gap ? ['stands alone'] : []),
  ]
}

function indentOf(line: Line | undefined): number {
  return line ? line.raw.search(/\S|$/) : 0
}

/** Whether a page's first line, which is often "Title - Site", begins with the text. */
function namesPage(first: Line | undefined, text: string): boolean {
  return first !== undefined && text.length > NAME_LENGTH && first.text.startsWith(text)
}

const NAME_LENGTH = 8

const OWN_TRAITS =
  /^(?:byline|separators|starts lower|starts with number|quote|question|comma|capitals|lower case|no case|no letters|code|email|address|handle|biography|item)/

function isLikely({ line, chrome, dated, ending, traits }: LineProfile): boolean {
  return line.words >= 3 && line.words <= 22 && !chrome && !dated && ending !== 'ellipsis' && !traits.includes('byline')
}

/** The first line of the article that is a paragraph, else its first line. */
export function openingOf(lines: readonly Line[], kept: readonly boolean[]): number {
  const first = kept.indexOf(true)
  const prose = lines.findIndex((line, at) => kept[at] && profileOf(line).prose)
  return Math.max(0, prose === -1 ? first : prose)
}

const OPENING_LINES = 12

/** Those whom an author's box describes before the text: their names are not titles. */
function describedIn(lines: readonly Line[], kept: readonly boolean[], opening: number): Set<string> {
  const head = lines.slice(0, opening + OPENING_LINES).filter((_, at) => kept[at] || at < opening)
  return new Set(head.flatMap(({ text }) => biographyOf(text) || []))
}

/** The words of the article's beginning, and the last line of it that says each. */
function spokenIn(lines: readonly Line[], kept: readonly boolean[], first: number): Map<string, number> {
  const spoken = new Map<string, number>()
  for (let at = first, said = 0; at < lines.length && said < OPENING_LINES; at++) {
    if (!kept[at]) continue
    said++
    const line = lines[at]
    for (const word of line ? tellingWords(line, TOLD_LENGTH) : []) spoken.set(word, at)
  }
  return spoken
}

/** How many of a line's words the article's beginning says below it, and which share of them that is. */
function toldOf(line: Line, spoken: ReadonlyMap<string, number>, at: number): { both: number; share: number } {
  const own = tellingWords(line)
  const both = own.filter((word) => (spoken.get(word) ?? -1) > at).length
  return { both, share: both / (own.length || 1) }
}

/** In how many of the article's lines each word is. */
function toldIn(lines: readonly Line[], kept: readonly boolean[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [at, line] of lines.entries())
    if (kept[at]) for (const word of tellingWords(line, TOLD_LENGTH)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const TOLD_LENGTH = 2000

/** In how many of the lines around the article each word is. */
function commonIn(lines: readonly Line[], kept: readonly boolean[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [at, line] of lines.entries())
    if (!kept[at]) for (const word of tellingWords(line, 200)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function commonShare(line: Line, common: ReadonlyMap<string, number>): number {
  const own = tellingWords(line)
  return own.filter((word) => (common.get(word) ?? 0) >= 4).length / (own.length || 1)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}

function count(flags: readonly boolean[], from: number, to: number): number {
  return flags.slice(Math.max(0, from), to).filter(Boolean).length
}

function meanWords(profiles: readonly LineProfile[], from: number, to: number): number {
  const near = profiles.slice(Math.max(0, from), to).filter(({ prose }) => !prose)
  return near.reduce((sum, { line }) => sum + line.words, 0) / (near.length || 1) || 1
}

function neighbour(profile: LineProfile | undefined): string {
  if (!profile) return 'nothing'
  if (profile.prose) return 'prose'
  return profile.dated ? 'dated' : profile.chrome ? 'chrome' : `${profile.ending} ${profile.size}`
}

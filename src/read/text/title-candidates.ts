// Which lines above an article could be its title, and what speaks for each?
import { words } from '../../languages/words.ts'
import { bin, type LineProfile, profileOf } from './line-profile.ts'
import { type Line, repeatedIn } from './lines.ts'
import { biographyOf } from './person-lines.ts'

/** A line that could be the title, and the names of the traits for or against it. */
export interface TitleCandidate {
  readonly at: number
  readonly traits: readonly string[]
}

const LOOK_BACK_MAX = 60
const WORDS_MAX = 35
/** The end of a caption: "The cabaret in Paris Ann Lee/Reuters". */
const PICTURE_CREDIT =
  /\p{L}[\p{L}.)]?\s?\/\s?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|epa(?:-efe)?|efe|dpa|ansa|bloomberg|shutterstock|istock(?:photo)?|alamy|flickr|unsplash|picture[ -]alliance|imago(?: images)?|keystone|ritzau|tt|ntb|lehtikuva)$/iu

/** The lines above the article's opening that could be its title. */
export function titleCandidates(lines: readonly Line[], kept: readonly boolean[]): TitleCandidate[] {
  const opening = openingOf(lines, kept)
  const from = Math.max(0, opening - LOOK_BACK_MAX)
  const profiles = lines.slice(from, opening).map(profileOf)
  const likely = profiles.map(isLikely)
  const repeated = repeatedIn(lines)
  const described = describedIn(lines, kept, opening)
  const spoken = spokenIn(lines, kept, opening)
  return profiles.flatMap((profile, i) => {
    const at = from + i
    const { words: length, text } = profile.line
    if (length === 0 || length > WORDS_MAX || described.has(text) || PICTURE_CREDIT.test(text)) return []
    const traits = [
      ...ownTraits(profile),
      `shares ${bin(share(profile.line, spoken), [0.01, 0.25, 0.4, 0.6, 0.8])}`,
      `lines to opening ${bin(opening - at, [2, 3, 5, 9, 16, 30])}`,
      `likely above ${bin(count(likely, i - 8, i), [1, 2, 4])}`,
      `likely below ${bin(count(likely, i + 1, profiles.length), [1, 2, 3, 6])}`,
      `prev ${neighbour(profiles[i - 1])}`,
      `next ${neighbour(profiles[i + 1])}`,
      ...creditTraits(profiles.slice(i + 1, i + 4)),
      ...(repeated[at] ? [`repeated ${profile.size}`] : []),
      ...(kept[at] ? ['kept'] : []),
      ...(at === 0 ? ['first line'] : []),
    ]
    return [{ at, traits: traits.map((trait) => `title: ${trait}`) }]
  })
}

function ownTraits({ line, size, ending, chrome, dated, traits }: LineProfile): string[] {
  return [
    `words ${bin(line.words, [2, 3, 4, 6, 10, 16, 24])}`,
    `${ending} ${size}`,
    ...(chrome ? [`${chrome.kind} ${chrome.whole ? 'whole' : 'opening'}`] : []),
    ...(dated ? ['dated'] : []),
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

/** The words of the article's beginning. */
function spokenIn(lines: readonly Line[], kept: readonly boolean[], first: number): Set<string> {
  const opening: string[] = []
  for (let at = first; at < lines.length && opening.length < OPENING_LINES; at++)
    if (kept[at]) opening.push(lines[at]?.text.slice(0, 2000) ?? '')
  return new Set(opening.flatMap(words))
}

/** The share of a line's words that the article's beginning repeats. */
function share({ text }: Line, spoken: ReadonlySet<string>): number {
  const own = words(text).filter((word) => word.length > 3 || /\p{Lo}/u.test(word))
  return own.filter((word) => spoken.has(word)).length / (own.length || 1)
}

function count(flags: readonly boolean[], from: number, to: number): number {
  return flags.slice(Math.max(0, from), to).filter(Boolean).length
}

function neighbour(profile: LineProfile | undefined): string {
  if (!profile) return 'nothing'
  if (profile.prose) return 'prose'
  return profile.dated ? 'dated' : profile.chrome ? 'chrome' : profile.size
}

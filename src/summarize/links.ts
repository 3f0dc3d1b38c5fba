// Which sentences of an article are understood only together?
import { contentWords } from '../languages/words.ts'
import { namesNumberOf } from '../model/site.ts'
import { withoutAsides } from './brackets.ts'
import type { Candidate } from './candidates.ts'
import { leaningOf } from './leaning.ts'
import { hasPhrase, phrasePattern } from './phrase-pattern.ts'
import { takenUp } from './taken-up.ts'
import { countTowardsBudget } from './word-budget.ts'

/** What the reader of a summary knows beside it. */
interface Topic {
  readonly title: string
  /** Content words of the title and what else is shown, and, below a version, those for one. */
  readonly known: ReadonlySet<string>
  readonly release: ReadonlySet<string>
  readonly language: string
}

/** How a candidate hangs together with the others. */
export interface Links {
  /** Can't be understood without the one right before it. */
  readonly leans: boolean
  /** May only stand behind another one, whichever. */
  readonly continues: boolean
  /** Content words that others must have introduced. */
  readonly mentions: readonly string[]
  /** The first of those before it that mislead, or break off, without it; its own number if none do. */
  readonly completes: number
}

/**
 * Finds for each candidate what it needs and what needs it: a reference needs the sentence before it; a colon needs
 * what it announces; what "previously" was, what is now; what "but" turns, and what "or so we thought" takes back, needs the turn.
 */
export function linksOf(
  candidates: readonly Candidate[],
  contents: readonly ReadonlySet<string>[],
  { title, known, release, language }: Topic,
): Links[] {
  const mentions = takenUp(candidates, contents, known, language)
  let section = -1
  let sectionStart = 0
  let isOnlyTitled = true
  return candidates.map(({ text, follows, completes, change, section: own, versioned }, order) => {
    if (own !== section) {
      section = own
      sectionStart = order
    }
    if (change) return { leans: false, continues: false, mentions: [], completes: order }
    // The article's first sentence depends on nothing but the title, nor does what follows on the title said again.
    // In a section, "this release" is the one of its heading, or that of the title.
    const said = versioned ? text : withoutKnown(text, section === 0 ? known : release, language)
    const leaning = isOnlyTitled ? undefined : leaningOf(said, language)
    isOnlyTitled &&= isTitleAgain(contents[order], known)
    const leans = completes || leaning === 'predecessor'
    const links = { leans, continues: leaning === 'anything', mentions: mentions[order] ?? [] }
    const before = candidates[order - 1]?.text ?? ''
    const isTaken = order > sectionStart && hasPhrase('takesBack', language, before)
    // What it takes up is what no longer holds.
    if (isTaken) return { ...links, mentions: [], completes: Math.max(sectionStart, order - TAKEN_BACK) }
    const isHalf = (leans && turns(text, before, language)) || needsNext(before, title, language)
    return { ...links, completes: follows && (completes || isHalf) ? order - 1 : order }
  })
}

/** Whether a sentence tells how something was: "Previously, …", "In v5.1, …" below "Kettle 5.2"; or counts what follows: "for two reasons." */
function needsNext(text: string, title: string, language: string): boolean {
  const [, version] = IN_VERSION.exec(text) ?? []
  const isOlder = version !== undefined && VERSION.test(title) && !namesNumberOf(title, version)
  return isOlder || hasPhrase('formerly', language, text) || hasPhrase('promising', language, text)
}

const IN_VERSION = /^(?:\p{L}+\s){1,3}(v?\p{N}+\.(?:\p{N}+(?:\.\p{N}+)*|x)(?:\.x)?)(?=[,\s])/iu

/** "Kettle 5.2 released": the article may call it "this release". */
export const VERSION = /\d\.\d|(?<!\p{L})v\d/u

/**
 * Whether a sentence turns what the one before it says. Where a summary has no room for both, the news must not be lost
 * for a "but" far inside the next sentence, which mostly turns what that one said itself.
 */
function turns(written: string, before: string, language: string): boolean {
  const text = withoutAsides(written)
  if (!hasPhrase('turn', language, text) || hasPhrase('reassuring', language, text)) return false
  if (countTowardsBudget(before) + countTowardsBudget(text) <= TOGETHER_WORDS) return true
  const [clause = ''] = text.split(CLAUSE_END)
  return hasPhrase('turn', language, clause)
}

/** "Or so we thought" takes back the opening of an essay, not all of a long one. */
const TAKEN_BACK = 12

/** "This release adds a lid", below a title with that word: what it points at is shown. */
function withoutKnown(text: string, known: ReadonlySet<string>, language: string): string {
  const [match] = text.slice(0, POINTS_LENGTH).matchAll(phrasePattern('pointed', language))
  const noun = match?.[1] ?? ''
  if (
    !match ||
    /\s\S+\s/.test(text.slice(0, match.index + 1)) ||
    !contentWords(noun, language).some((word) => known.has(word))
  )
    return text
  const end = match.index + match[0].length
  return `${text.slice(0, match.index)} ${noun}${text.slice(end)}`.trim()
}

/** At the beginning, or behind one word: "With this release". */
const POINTS_LENGTH = 40

/** "Announcing Kettle 5.2!" says no more than its title. */
function isTitleAgain(content: ReadonlySet<string> | undefined, title: ReadonlySet<string>): boolean {
  if (content === undefined) return false
  const beyond = content.difference(title).size
  return beyond <= BEYOND_TITLE && beyond < content.size
}

const BEYOND_TITLE = 1
/** Two sentences of more words stand in few summaries together. */
const TOGETHER_WORDS = 50
const CLAUSE_END = /[,;:،؛，；、]|\s[–—-]\s/u

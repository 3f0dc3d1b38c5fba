// Does a heading only say the title again?
import { contentWords, words } from '../languages/words.ts'

/** What a site puts between a title and its own name, and what joins two halves of a title. */
const SUFFIX = /\s+[|·•–—-]\s+/u
const HALVES = /\s+[|·•–—-]\s+|[:：]\s*/u

/**
 * Whether a heading is the title, or its parts between colons, dashes and bars, whatever dashes it is written with; the
 * title and something like the site's name before or behind a dash or bar; or nearly all the same words.
 */
export function titleAgain(title: string, language: string): (heading: string) => boolean {
  const content = new Set(contentWords(title, language))
  const said = new Set(runsOf(title.split(HALVES)).map(keyOf))
  const whole = keyOf(title)
  const spelled = spellingOf(title)
  return (heading) => {
    if (said.has(keyOf(heading)) || (spelled.length >= TITLE_LETTERS && spellingOf(heading).startsWith(spelled)))
      return true
    const parts = heading.split(SUFFIX)
    if (parts.length > 1 && [parts[0], parts.at(-1)].some((part = '') => keyOf(part) === whole)) return true
    const own = new Set(contentWords(heading, language))
    return own.size >= SAME_WORDS && own.intersection(content).size >= SAME * own.union(content).size
  }
}

/** Fewer words may be the same by chance: a part of the subject. */
const SAME_WORDS = 4
const SAME = 0.75

/** Whether a line before the text is but the title, or a part of it between marks, whatever the accents. */
export function saysTitle(title: string, line: string): boolean {
  const said = runsOf(title.split(HALVES)).map((run) => words(bare(run)).join(' '))
  const own = words(bare(line))
  return own.length >= TITLE_WORDS && said.includes(own.join(' '))
}

/** Fewer words may be a sentence of their own. */
const TITLE_WORDS = 3

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** A shorter title is a name, with which a heading of its own may begin. */
const TITLE_LETTERS = 12

/** Its letters: "At the PHPTour" is "At the PHP Tour". */
function spellingOf(text: string): string {
  return words(text).join('')
}

/** Neighbouring parts, joined in every way. */
function runsOf(parts: readonly string[]): string[] {
  const few = parts.slice(0, 8)
  return few.flatMap((_, from) => few.slice(from).map((_, more) => few.slice(from, from + more + 1).join(' ')))
}

/** The words in any order: "Kettle 3.2 is here" is "Here is Kettle 3.2". */
function keyOf(text: string): string {
  return words(text).toSorted().join(' ')
}

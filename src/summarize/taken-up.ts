// Which words does a sentence take up that an earlier one introduced?
import { languageByTag } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { contentWords } from '../languages/words.ts'
import type { Candidate } from './candidates.ts'
import { phrasePattern } from './phrase-pattern.ts'

/** Words that the reader knows before the first sentence: of the title, of the author's line. */
type Known = ReadonlySet<string>

/**
 * For each candidate, the content words without which it can't be understood, and that an earlier one introduced: "The
 * stoker" needs "a stoker", "this tax" needs the tax, "Moss" needs "Ada Moss".
 */
export function takenUp(
  candidates: readonly Candidate[],
  contents: readonly ReadonlySet<string>[],
  known: Known,
  language: string,
): readonly string[][] {
  // What is never told introduces nothing: "We have sold of the sheep gate."
  const isEarlier = (word: string, order: number): boolean =>
    !known.has(word) && contents.slice(0, order).some((content, i) => content.has(word) && !candidates[i]?.holed)
  const nouns = nounsIn(language)
  const families = familiesIn(language)
  return candidates.map(({ text }, order) => [
    ...new Set([...nouns(text), ...families(text, order)].filter((word) => isEarlier(word, order))),
  ])
}

/** The noun behind an article near the beginning, and behind each demonstrative. */
function nounsIn(language: string): (text: string) => string[] {
  const subject = phrasePattern('subject', language)
  const pointed = phrasePattern('pointed', language)
  const first = (words: string | undefined): string[] => {
    const [word = ''] = words?.split(/\s/) ?? []
    // A name needs no sentence that introduces it.
    return isName(word, language) ? [] : contentWords(word, language).slice(0, 1)
  }
  return (text) => [
    ...(namesItself(subject.exec(text), language) ? [] : first(subject.exec(text)?.[1])),
    ...[...text.matchAll(pointed)].flatMap(([, words]) => first(words)),
  ]
}

/** "The town of Brive", "The painter Ada Moss": the name behind the noun says which one. */
function namesItself(subject: RegExpExecArray | null, language: string): boolean {
  if (subject === null || languageByTag(language).capitalNouns) return false
  return NAME_BEHIND.test(subject.input.slice(subject[0].length))
}

const NAME_BEHIND = /^\s(?:\p{Ll}{1,4}\s)?\p{Lu}\p{Ll}/u

/** Somebody who is named further on is not whom the sentence is about. */
const SUBJECT_LENGTH = 30

/** A name of those who were introduced by more of it: "Moss" and "Ada" of "Ada Moss". */
function familiesIn(language: string): (text: string, order: number) => string[] {
  if (languageByTag(language).capitalNouns) return () => []
  const isFunction = stopWords(language)
  const introduced = new Set<string>()
  const seen = new Set<string>()
  return (text) => {
    const found: string[] = []
    for (const { names, at } of runsOfNames(text, isFunction)) {
      const [first = ''] = names
      const last = names.at(-1) ?? ''
      if (names.length === 1 && at < SUBJECT_LENGTH && introduced.has(last)) found.push(...contentWords(last, language))
      if (names.length > 1 && !seen.has(last)) introduced.add(last)
      if (names.length > 1 && !seen.has(first)) introduced.add(first)
      for (const name of names) seen.add(name)
    }
    return found
  }
}

/** Words with a capital that stand side by side, and where: "Ada Moss". */
function runsOfNames(text: string, isFunction: ReadonlySet<string>): { names: string[]; at: number }[] {
  const runs: { names: string[]; at: number }[] = []
  for (const { 0: words, index } of text.matchAll(CAPITALS)) {
    let open: string[] | undefined
    for (const word of words.split(' ')) {
      const name = word.replace(MARKS, '')
      if (name.length < 2 || isFunction.has(name.toLowerCase())) open = undefined
      else if (open) open.push(name)
      else {
        open = [name]
        runs.push({ names: open, at: index })
      }
      if (!word.endsWith(name)) open = undefined
    }
  }
  return runs
}

/** The capitals of European scripts by their codes: every sentence is read, and a class by property takes far longer. */
const CAPITAL = String.raw`[A-Z\u00c0-\u00de\u0100-\u017f\u0391-\u03a9\u0400-\u042f]`
const CAPITALS = new RegExp(`${CAPITAL}[^ ]+(?: ${CAPITAL}[^ ]+)*`, 'g')
/** What is glued to a name: a comma, a quotation mark, the genitive. */
const MARKS = /(?:['’]s)?[^\p{L}\p{N}]*$/u

function isName(word: string, language: string): boolean {
  return /^\p{Lu}/u.test(word) && !languageByTag(language).capitalNouns
}

// Which sentences of an article are understood only together?
import { languageByTag } from '../languages/lookup.ts'
import { contentWords } from '../languages/words.ts'
import type { Candidate } from './candidates.ts'
import { leaningOf } from './leaning.ts'
import { phrasePattern } from './phrase-pattern.ts'

/** How a candidate hangs together with the others. */
export interface Links {
  /** Can't be understood without the one right before it. */
  readonly leans: boolean
  /** May only stand behind another one, whichever. */
  readonly continues: boolean
  /** A content word that another one must have introduced: "The stoker" needs "a stoker". */
  readonly mentions?: string
  /** The first of those before it that mislead, or break off, without it; its own number if none do. */
  readonly completes: number
}

/**
 * Finds for each candidate what it needs and what needs it: a reference needs the sentence before it; a colon needs
 * what it announces; what "but" turns, and what "or so we thought" takes back, needs the turn.
 */
export function linksOf(
  candidates: readonly Candidate[],
  contents: readonly ReadonlySet<string>[],
  title: ReadonlySet<string>,
  language: string,
): Links[] {
  const turns = phrasePattern('turn', language)
  const takesBack = phrasePattern('takesBack', language)
  const introduced = introducing(candidates, contents, title, language)
  let section = -1
  let sectionStart = 0
  return candidates.map(({ text, follows, completes, section: own }, order) => {
    if (own !== section) {
      section = own
      sectionStart = order
    }
    // The article's first sentence depends on nothing but the title.
    const leaning = order === 0 ? undefined : leaningOf(text, language)
    const leans = completes || leaning === 'predecessor'
    const mentions = introduced(order)
    const links = { leans, continues: leaning === 'anything', ...(mentions !== undefined && { mentions }) }
    const isTaken = order > sectionStart && takesBack.test(candidates[order - 1]?.text ?? '')
    if (isTaken) return { ...links, completes: sectionStart }
    return { ...links, completes: follows && (completes || (leans && turns.test(text))) ? order - 1 : order }
  })
}

/** A function that finds the word with which a candidate takes up what an earlier one introduced. */
function introducing(
  candidates: readonly Candidate[],
  contents: readonly ReadonlySet<string>[],
  title: ReadonlySet<string>,
  language: string,
): (order: number) => string | undefined {
  if (!languageByTag(language).phrases?.articles) return () => undefined
  const [definite, indefinite] = [phrasePattern('definite', language), phrasePattern('indefinite', language)]
  const stems = (words: string | undefined): string[] => contentWords(words ?? '', language)
  const introduces = (text: string, word: string): boolean =>
    [...text.matchAll(indefinite)].some(([, words]) => stems(words).includes(word))
  return (order) => {
    const known = definite.exec(candidates[order]?.text ?? '')
    return stems(known?.[1]).find((word) => {
      const first = title.has(word) ? order : contents.findIndex((content) => content.has(word))
      return first < order && introduces(candidates[first]?.text ?? '', word)
    })
  }
}

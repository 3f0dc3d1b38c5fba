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
  const introduced = introducing(title, language)
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
    const mentions = introduced(text, contents[order] ?? new Set())
    const links = { leans, continues: leaning === 'anything', ...(mentions !== undefined && { mentions }) }
    const isTaken = order > sectionStart && takesBack.test(candidates[order - 1]?.text ?? '')
    if (isTaken) return { ...links, completes: sectionStart }
    return { ...links, completes: follows && (completes || (leans && turns.test(text))) ? order - 1 : order }
  })
}

/** A function that is asked in the article's order for the word that a sentence needs another one to introduce. */
function introducing(
  title: ReadonlySet<string>,
  language: string,
): (text: string, content: ReadonlySet<string>) => string | undefined {
  const { articles } = languageByTag(language).phrases ?? {}
  if (!articles) return () => undefined
  const stems = (words: string | undefined): string[] => contentWords(words ?? '', language)
  const seen = new Set(title)
  const news = new Set<string>()
  return (text, content) => {
    const [, named] = phrasePattern('definite', language).exec(text) ?? []
    const needed = stems(named).find((word) => news.has(word))
    for (const [, words] of text.matchAll(phrasePattern('indefinite', language)))
      for (const word of stems(words)) if (!seen.has(word)) news.add(word)
    for (const word of content) seen.add(word)
    return needed
  }
}

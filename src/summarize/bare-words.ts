// Which headings of a single word are only labels?
import { languageByTag } from '../languages/lookup.ts'
import { contentWords, words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'

/** An article that is about it comes back to it. */
const MENTIONS = 3
/** Where nouns grow together, a long one says as much as two words elsewhere: "Wasserkraft". */
const COMPOUND_LETTERS = 10
/** The first part of a text is enough, and bounds the cost. */
const MOST_CHARACTERS = 60_000

/**
 * Tells of a cleaned heading whether it is one common word that the article hardly mentions ("Availability"): neither a
 * name, which stands in a sentence with a capital, nor spelled like one ("macOS", "HTTP2").
 */
export function bareWordsOf({ blocks, language }: Pick<Article, 'blocks' | 'language'>): (heading: string) => boolean {
  const { capitalNouns } = languageByTag(language)
  let prose: string | undefined
  let mentions: Map<string, number> | undefined
  return (heading) => {
    if (words(heading).length !== 1 || /.\p{Lu}|\p{N}/u.test(heading)) return false
    if (capitalNouns && heading.length >= COMPOUND_LETTERS) return false
    prose ??= blocks
      .flatMap((block) =>
        block.type === 'paragraph' || block.type === 'list' || block.type === 'quote' ? block.text : [],
      )
      .join('\n')
      .slice(0, MOST_CHARACTERS)
    if (prose === '' || (!capitalNouns && isNamed(heading, prose))) return false
    mentions ??= counted(contentWords(prose, language))
    const [word = ''] = contentWords(heading, language)
    return (mentions.get(word) ?? 0) < MENTIONS
  }
}

const INSIDE_SENTENCE = /[\p{Ll},;(] $/u

function isNamed(heading: string, prose: string): boolean {
  if (!/^\p{Lu}/u.test(heading)) return false
  for (let at = prose.indexOf(heading); at >= 0; at = prose.indexOf(heading, at + 1)) {
    if (INSIDE_SENTENCE.test(prose.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

// Which headings of a single word are only labels?
import { languageByTag } from '../languages/lookup.ts'
import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { withoutArticle } from './generic-headings.ts'

/** Where nouns grow together, a long one says as much as two words elsewhere: "Wasserkraft". */
const COMPOUND_LETTERS = 10
/** The first part of a text is enough, and bounds the cost. */
const MOST_CHARACTERS = 60_000

/**
 * Tells of a cleaned heading whether it is one common word ("Availability", "The message"): neither a name, which stands
 * within sentences with a capital only, nor spelled like one ("macOS", "HTTP2").
 */
export function bareWordsOf({ blocks, language }: Pick<Article, 'blocks' | 'language'>): (heading: string) => boolean {
  const { capitalNouns } = languageByTag(language)
  let prose: string | undefined
  return (heading) => {
    const noun = withoutArticle(heading, language)
    if (words(noun).length !== 1 || /.\p{Lu}|\p{N}/u.test(noun)) return false
    if (capitalNouns && noun.length >= COMPOUND_LETTERS) return false
    prose ??= blocks
      .flatMap((block) =>
        block.type === 'paragraph' || block.type === 'list' || block.type === 'quote' ? block.text : [],
      )
      .join('\n')
      .slice(0, MOST_CHARACTERS)
    return prose !== '' && (capitalNouns === true || !isName(words(noun)[0] ?? '', prose))
  }
}

function isName(word: string, prose: string): boolean {
  const within = new RegExp(String.raw`(?<=[\p{L}\p{N},;(] )${RegExp.escape(word)}(?![\p{L}\p{M}])`, 'giu')
  const found = prose.match(within) ?? []
  return found.length > 0 && found.every((text) => /^\p{Lu}/u.test(text))
}

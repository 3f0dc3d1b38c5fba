// Which words of a heading name something, and which headings of a single word are only labels?
import { languageByTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { withoutArticle } from './generic-headings.ts'

/** Where nouns grow together, a long one says as much as two words elsewhere: "Wasserkraft". */
const COMPOUND_LETTERS = 10
const ONE_WORD = /^\S+$/u
const LATIN_WORD = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u
/** The first part of a text is enough, and bounds the cost. */
const MOST_CHARACTERS = 60_000

/** What an article's headings are made of. */
export interface HeadingWords {
  /** Whether a word is a name: spelled like one ("macOS", "HTTP2"), or with a capital within every sentence that has it. */
  isName(word: string): boolean
  /**
   * Whether a cleaned heading is one word that is no compound: "Availability", "The message"; a name alone ("Mortar") says
   * nothing to who doesn't know it.
   */
  isBareWord(heading: string): boolean
}

/** Looks at the text only when a heading needs it. */
export function headingWordsOf({ blocks, language }: Pick<Article, 'blocks' | 'language'>): HeadingWords {
  const { capitalNouns, isUnspaced } = languageByTag(language)
  let prose: string | undefined
  const known = new Map<string, boolean>()
  const isName = (word: string): boolean => {
    if (/.\p{Lu}|\p{N}/u.test(word)) return true
    // Where every noun has a capital, none of them shows a name.
    if (capitalNouns) return false
    prose ??= proseOf(blocks)
    const found = known.get(word) ?? standsWithCapital(word, prose)
    known.set(word, found)
    return found
  }
  return {
    isName,
    isBareWord(heading) {
      const noun = withoutArticle(heading, language)
      return (isUnspaced ? LATIN_WORD : ONE_WORD).test(noun) && !isCompound(noun, language)
    },
  }
}

/** Whether a word is long where nouns grow together. */
export function isCompound(word: string, language: string): boolean {
  return languageByTag(language).capitalNouns === true && word.length >= COMPOUND_LETTERS
}

function proseOf(blocks: Article['blocks']): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph' || block.type === 'list' || block.type === 'quote' ? block.text : [],
    )
    .join('\n')
    .slice(0, MOST_CHARACTERS)
}

function standsWithCapital(word: string, prose: string): boolean {
  const within = new RegExp(String.raw`(?<=[\p{L}\p{N},;(] )${RegExp.escape(word)}(?![\p{L}\p{M}])`, 'giu')
  const found = prose.match(within) ?? []
  return found.length > 0 && found.every((text) => /^\p{Lu}/u.test(text))
}

// What do we call a text that has neither a title nor a meaningful file name?
import type { Block } from '../model/article.ts'
import { cutAtWord } from '../model/cut.ts'
import { pathTitle } from './path-facts.ts'

const COLUMNS = 72
/** Names that programs give, or people in a hurry. */
const GENERIC_NAMES =
  /^(?:article|copy|doc|document|download|draft|entry|export|file|index|new|note|page|paste|pasted|post|readme|saved|scraped|source|stdin|story|temp|test|text|tmp|unnamed|untitled)$/i

/** The article's first words, cut between two; undefined if the file's name says more. */
export function openingTitle(blocks: readonly Block[], path: string): string | undefined {
  if (hasMeaningfulName(path)) return undefined
  const opening = blocks.find((block) => block.type === 'paragraph' && block.text !== '')
  const sentence = /^.*?[\p{L}\p{N}"”’)](?=[.!?](?:\s|$)|[。！？])/u.exec(
    opening?.text.slice(0, 2 * COLUMNS) ?? '',
  )?.[0]
  return opening && cutAtWord(sentence ?? opening.text, COLUMNS)
}

/**
 * A word of three letters, or of two characters of a script without spaces, unless between digits, as in a hash. In a name
 * with spaces, which somebody wrote, a word of two letters is enough: “Go 1.22”.
 */
function hasMeaningfulName(path: string): boolean {
  const words = pathTitle(path).split(/[^\p{L}\p{N}\p{M}]+/u)
  const least = /\s/.test(path.split('/').at(-1) ?? '') ? TWO_LETTERS : THREE_LETTERS
  return words.some(
    (word) => (least.test(word) || /^[\p{Script=Han}\p{Script=Kana}]{2}/u.test(word)) && !GENERIC_NAMES.test(word),
  )
}

const TWO_LETTERS = /^\p{L}[\p{L}\p{M}]+$/u
const THREE_LETTERS = /^\p{L}[\p{L}\p{M}]{2,}$/u

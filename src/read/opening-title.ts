// What is a text called that has no title, and whose file has no telling name?
import type { Block } from '../model/article.ts'
import { cutAtWord } from '../model/cut.ts'
import { pathTitle } from './path-facts.ts'

const COLUMNS = 72
/** Names that programs give, and people who had no time. */
const FURNITURE =
  /^(?:article|copy|doc|document|download|draft|entry|export|file|index|new|note|page|paste|pasted|post|readme|saved|scraped|source|stdin|story|temp|test|text|tmp|unnamed|untitled)$/i

/** The article's first words, cut between two; nothing where the file's name says more than they. */
export function openingTitle(blocks: readonly Block[], path: string): string | undefined {
  if (hasTellingName(path)) return undefined
  const opening = blocks.find((block) => block.type === 'paragraph' && block.text !== '')
  const sentence = /^.*?[\p{L}\p{N}"”’)](?=[.!?](?:\s|$)|[。！？])/u.exec(
    opening?.text.slice(0, 2 * COLUMNS) ?? '',
  )?.[0]
  return opening && cutAtWord(sentence ?? opening.text, COLUMNS)
}

/** A word of three letters or of two characters of a script without spaces, unless it stands between digits as in a hash. */
function hasTellingName(path: string): boolean {
  const words = pathTitle(path).split(/[^\p{L}\p{N}\p{M}]+/u)
  return words.some(
    (word) => /^\p{L}[\p{L}\p{M}]{2,}$|^[\p{Script=Han}\p{Script=Kana}]{2}/u.test(word) && !FURNITURE.test(word),
  )
}

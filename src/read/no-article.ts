// Is what was read of a page no article at all?
import { countWords } from '../languages/words.ts'
import type { Block } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { isMissing, isRefusal, isSiteNotice } from './boilerplate/site-notice.ts'

/** What a file holds instead of an article. */
export type NoArticle = 'links' | 'listing' | 'refusal' | 'notices' | 'scattered'

/** How a page without an article, or what was printed from one, is reported; what holds no text at all cannot be pinned. */
export function noArticleFound({ isBlank }: { readonly isBlank: boolean }): Problem {
  const fix = 'Save the page once it has loaded, as "web page, complete"'
  return {
    code: 'page-without-text',
    what: 'No article was found on the page.',
    fix: isBlank ? `${fix}.` : `${fix}; if it is an article, pin it.`,
  }
}

/** With more words, something else is said beside the notices, or it is an article on them. */
const NOTICE_WORDS_MAX = 100
/** A sentence, and what says something though nothing ends it. */
const SENTENCE_WORDS = 4
const PARAGRAPH_WORDS = 20
const LINE_WORDS = 10
/** Below a refusal's title, a few words are its explanation. */
const REFUSAL_WORDS_MAX = 40
/** Beside what says that a page isn't there, a site says little more than what it is. */
const MISSING_SHARE = 0.2

/**
 * What a page holds instead of an article: nothing but what its site says of browsers, accounts and consent. Where
 * `needsSentence`, lines that say nothing are not an article either.
 */
export function noArticleIn(
  { title, blocks }: { readonly title: string | undefined; readonly blocks: readonly Block[] },
  { needsSentence }: { readonly needsSentence: boolean },
): NoArticle | undefined {
  const lines = blocks.flatMap(linesOf)
  const told = lines.filter(isTold)
  const words = lines.reduce((sum, line) => sum + countWords(line), 0)
  const saysMissing = (line: string): boolean => isMissing(line) && countWords(line) >= MISSING_SHARE * words
  const isRefused = title !== undefined && isRefusal(title)
  if (isRefused && words < REFUSAL_WORDS_MAX) return 'refusal'
  if (blocks.some(({ type }) => type === 'image' || type === 'code' || type === 'table')) return undefined
  if (told.length === 0 && needsSentence) return lines.length > 0 ? 'notices' : undefined
  if (words >= NOTICE_WORDS_MAX) return undefined
  if (!told.every(isSiteNotice)) return lines.some(saysMissing) ? 'refusal' : undefined
  if (isRefused) return 'refusal'
  return told.length > 0 ? 'notices' : undefined
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'image' || block.type === 'heading') return []
  return block.type === 'list' ? block.items : [block.text]
}

/** Whether a line says something, as a label, a name or a caption doesn't. */
function isTold(line: string): boolean {
  const words = countWords(line)
  if (words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && ENDED.test(line))) return true
  return words >= LINE_WORDS && ENDS.test(line)
}

const ENDED = /\p{Sentence_Terminal}["'”’»)\]）」』*_]*$/u
/** A sentence with something behind it, such as a number of days. */
const ENDS = /\p{Ll}{2}[.!?]["”’»)]?\s/u

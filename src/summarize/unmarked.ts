// Does an article write its paragraphs without full stops?
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'

type Readable = Pick<Article, 'blocks' | 'language'>

/**
 * Whether most of its longer paragraphs end in no mark at all, as in chats, notes and some newsletters: there, a missing
 * full stop does not say that a sentence is a fragment.
 */
export const writesUnmarked = oncePer(({ blocks, language }: Readable): boolean => {
  let unmarked = 0
  let marked = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    if (isUnmarkedSentence(block.text, language)) unmarked++
    else if (MARKED.test(block.text)) marked++
  }
  return unmarked >= UNMARKED_MIN && unmarked >= TIMES_MARKED * marked
})

const UNMARKED_MIN = 3
const TIMES_MARKED = 2
const MARKED = /[.!?…。！？।۔](?:\s?[»›]|["'”’)\]」』）】》〉“«])*$/

/** Long enough for a sentence, begun like one, with a function word in it, and broken off behind a word. */
export function isUnmarkedSentence(text: string, language: string): boolean {
  if (!BROKEN_OFF.test(text) || BEGINS_OTHERWISE.test(text) || text.includes('://')) return false
  const all = words(text)
  if (all.length < SENTENCE_WORDS) return false
  const functions = stopWords(language)
  return all.some((word) => functions.has(word.toLowerCase()))
}

const BROKEN_OFF = /[\p{L}\p{M}\p{N}]["'”’)\]»]?$/u
/** In the middle, or with an amount or a time: "2x drives", "11 June: …". */
const BEGINS_OTHERWISE = /^[\p{Ll}\p{N}]/u
const SENTENCE_WORDS = 6

/** Whether an item of a changelog ends in its issue number: "Mend the lid of the kettle (#1646)". */
export function isChange(item: string): boolean {
  const [, told = ''] = CHANGE.exec(item) ?? []
  return words(told).length >= CHANGE_WORDS
}

const CHANGE = /^(\p{Lu}[^:]*?)[\s,(]*#\d+(?:[\s,]+#\d+)*\)?$/u
const CHANGE_WORDS = 3

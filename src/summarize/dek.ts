// Is the author's own line worth showing beside the summary?

import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { isAdmissible, isBalanced, isChatter } from './admissible.ts'
import { leansOnPredecessor } from './leaning.ts'
import { splitSentences } from './sentences.ts'
import { showsTemplate } from './template-code.ts'

/** If this share of a dek's words is, in order, in the title or the summary, the dek adds nothing. */
const TOO_MUCH = 0.75

/** A longer one is cut back to whole sentences. */
const WORDS_MAX = 60
/** A generator cuts a description at a number of characters; a shorter one ends in dots on purpose. */
const CUT_LENGTH = 60
/** So few words without a full stop are no sentence. */
const CUT_WORDS = 2

/**
 * The sentences of the dek that neither the title nor the summary says, if any stands by itself; else `undefined`.
 * Many deks repeat the title, or are the beginning of the opening, which the summary quotes, cut off in mid-word.
 */
export function dekWorthShowing(
  article: Pick<Article, 'title' | 'dek'> & Partial<Pick<Article, 'language'>>,
  summary: { readonly sentences: readonly string[] },
): string | undefined {
  const dek = article.dek?.trim()
  if (!dek) return undefined
  const { language = 'en', title } = article
  const shown = [title, summary.sentences.join(' ')].map((text) => words(text))
  const isSaid = (text: string): boolean => shown.some((others) => sharedNgrams(words(text), others) >= TOO_MUCH)
  if (words(dek).length === 0 || isSaid(dek)) return undefined
  const all = splitSentences(dek, language)
  const whole = isCutOff(dek, all) ? all.slice(0, -1) : all
  // A call to the page's reader stays only where it is all that the line has.
  const fresh = whole.filter(
    (text) =>
      !isSaid(text) &&
      !showsTemplate(text) &&
      !runsOnFrom(title, text) &&
      !(whole.length > 1 && isChatter(text, language)),
  )
  // What followed a sentence that is left out may lean on it, or only call the reader to the page.
  const isCut = fresh.length < whole.length
  const kept = isCut
    ? fresh.filter((text) => isAdmissible(text, language) && !leansOnPredecessor(text, language))
    : fresh
  const short: string[] = []
  for (const text of kept) {
    if (short.length > 0 && words([...short, text].join(' ')).length > WORDS_MAX) break
    short.push(text)
  }
  if (short.length === all.length) return dek
  const cut = short.join(' ')
  // A cut through a quotation leaves it open.
  return cut !== '' && isBalanced(cut) ? cut : undefined
}

/** Pages put into a description one after the other what stands at their top: "The Mill Closes - Flour No miller is left." */
function runsOnFrom(title: string, text: string): boolean {
  const behind = text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length) : ''
  return words(title).length >= TITLE_WORDS && /^\s[|–—-]\s/u.test(behind)
}

/** A shorter title may be a name, which a line then explains. */
const TITLE_WORDS = 4

/** In dots, or in the first words of its last sentence: "Can it be mended? Probably". */
function isCutOff(dek: string, sentences: readonly string[]): boolean {
  if (dek.length > CUT_LENGTH && /(?:…|\.{3})$/.test(dek)) return true
  const last = sentences.at(-1) ?? ''
  return sentences.length > 1 && words(last).length <= CUT_WORDS && /[\p{L}\p{N},]$/u.test(last)
}

/** The share of the words that are part of a trigram (or, in a shorter dek, of all words) that the text has too. */
function sharedNgrams(own: readonly string[], text: readonly string[]): number {
  const size = Math.min(3, own.length)
  const ngrams = new Set(text.map((_, i) => text.slice(i, i + size).join(' ')))
  const shared = new Set<number>()
  for (let i = 0; i + size <= own.length; i++) {
    if (ngrams.has(own.slice(i, i + size).join(' '))) for (let j = i; j < i + size; j++) shared.add(j)
  }
  return shared.size / own.length
}

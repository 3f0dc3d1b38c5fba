// Which candidates of an article speak of its subject?
import type { Article } from '../model/article.ts'
import { repeatsOpening, type Site } from '../model/site.ts'
import { isGreetingOnly, isShortCall, isSound } from './admissible.ts'
import { type Candidate, candidates, candidatesOf } from './candidates.ts'
import { isButton, isNoText } from './junk.ts'
import { leansOnPredecessor } from './leaning.ts'
import { hasPhrase } from './phrase-pattern.ts'

/**
 * The candidates without what the page says before the article begins, so that the first that speaks of the subject is
 * the first of all: a sentence behind a date line leans on nothing. Where the paragraphs hold only such lines, quotes and
 * lists are read.
 */
export function subjectCandidates(
  article: Pick<Article, 'title' | 'blocks' | 'language'>,
  site: Site | undefined,
): readonly Candidate[] {
  const { title, language } = article
  const isPreamble = (text: string, next?: string): boolean =>
    (repeatsOpening(site, title, text) && !isTakenUp(next)) ||
    isButton(text, language) ||
    isNoText(text) ||
    hasPhrase('label', language, text) ||
    isGreetingOnly(text, language) ||
    isShortCall(text, language)
  // Without what it draws its conclusion from, "Therefore, nothing has to be done" says nothing.
  const isTakenUp = (next: string | undefined): boolean =>
    next !== undefined && leansOnPredecessor(next, language) && !repeatsOpening(site, title, next)
  const prose = candidatesOf(article)
  const [first] = prose
  if (first && !isPreamble(first.text) && prose.some(({ text }) => isSound(text, language))) return prose
  const told = candidates(article, isPreamble)
  return told.length > 0 ? told : prose
}

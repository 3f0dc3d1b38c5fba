// Which candidates of an article speak of its subject?
import type { Article } from '../model/article.ts'
import type { Site } from '../model/site.ts'
import { isGreetingOnly, isShortCall, isSound, isWhole } from './admissible.ts'
import { asSentence, type Candidate, candidates, candidatesOf, candidatesWithItems } from './candidates.ts'
import { gradesOf } from './grades.ts'
import { isButton, isCredit, isNoText } from './junk.ts'
import { leansOnPredecessor } from './leaning.ts'
import { hasPhrase } from './phrase-pattern.ts'
import { opensAsAlways } from './site.ts'
import { saysTitle } from './title-again.ts'
import { countTowardsBudget } from './word-budget.ts'

type Readable = Pick<Article, 'title' | 'blocks' | 'language'>

/**
 * The candidates without what the page says before the article begins, so that the first that speaks of the subject is
 * the first of all: a sentence behind a date line leans on nothing. Where the paragraphs hold only such lines, quotes and
 * lists are read.
 */
export function subjectCandidates(article: Readable, site: Site | undefined): readonly Candidate[] {
  const { title, language } = article
  const isPreamble = (text: string, next?: string): boolean =>
    (opensAsAlways(site, title, text) && !isTakenUp(next)) ||
    isButton(text, language) ||
    isNoText(text) ||
    isCredit(text, language) ||
    (saysTitle(title, text) && !isTakenUp(next)) ||
    hasPhrase('label', language, text) ||
    isGreetingOnly(text, language) ||
    isShortCall(text, language)
  // Without what it draws its conclusion from, "Therefore, nothing has to be done" says nothing.
  const isTakenUp = (next: string | undefined): boolean =>
    next !== undefined && leansOnPredecessor(next, language) && !opensAsAlways(site, title, next)
  const prose = candidatesOf(article)
  const [first] = prose
  const speaks = first && !isPreamble(first.text) && prose.some((candidate) => isSound(asSentence(candidate), language))
  const said = speaks ? prose : candidates(article, isPreamble)
  const told = saysLittle(said, article, site) ? candidatesWithItems(article, isPreamble) : said
  // The title again says more than nothing but calls.
  const isBetter = first !== undefined && saysTitle(title, first.text) && isSound(asSentence(first), language)
  return told.length === 0 || (isBetter && gradesOf(told, article, site).every((grade) => grade < 1)) ? prose : told
}

/** Whether prose beside lists tells so little that the news must stand in them. */
function saysLittle(prose: readonly Candidate[], article: Readable, site: Site | undefined): boolean {
  const { blocks, language } = article
  if (!blocks.some(({ type }) => type === 'list')) return false
  if (prose.filter(({ completes }) => !completes).length > LITTLE_SENTENCES) return false
  const isInParagraph = (text: string) =>
    blocks.some((block) => block.type === 'paragraph' && block.text.includes(text))
  if (!prose.some((candidate) => isWhole(asSentence(candidate), language) && isInParagraph(candidate.text)))
    return false
  const grades = gradesOf(prose, article, site)
  const words = prose.reduce((sum, { text }, i) => sum + (grades[i] === 2 ? countTowardsBudget(text) : 0), 0)
  return words < LITTLE_WORDS
}

const LITTLE_SENTENCES = 12
const LITTLE_WORDS = 30

// What is left to say beside an author's line that sums the article up?
import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import type { Summary } from '../model/issue.ts'
import type { Site } from '../model/site.ts'
import { isAdmissible } from './admissible.ts'
import { type Analysis, analyze } from './analyze.ts'
import { dekWorthShowing } from './dek.ts'
import { keyPoints } from './key-points.ts'
import { leansOnPredecessor } from './leaning.ts'
import { hasPhrase } from './phrase-pattern.ts'
import { splitSentences } from './sentences.ts'
import { extractSentences, summarize, worthOfWords } from './summarize.ts'
import { WEIGHTS } from './weights.ts'
import { countTowardsBudget } from './word-budget.ts'

/** A shorter line is a motto. */
const DEK_WORDS_MIN = 12
/** So many of its content words are words of the article: it sums up, and does not advertise. */
const KNOWN_MIN = 0.6
/** So many of them the title doesn't say. */
const NEWS_MIN = 4
/** A sentence with so many of its content words in the line says nothing more. */
const SAID = 0.6
/** What the sentences may take beside a long line, as a share of the budget. */
const REST_MIN = 0.4

/**
 * The summary as it stands below the author's line. Where the line is a real summary, and by our own measure a better
 * one than ours, the line leads and the sentences only add to it; else the summary is the same as without it.
 */
export function summarizeBesideDek(
  article: Article,
  { words: budget, site }: { readonly words: number; readonly site?: Site },
): Summary {
  const words = Math.min(budget, article.summaryWords ?? budget)
  const alone = summarize(article, { words, ...(site && { site }) })
  const { dek, language } = article
  if (dek === undefined || dekWorthShowing(article, alone) === dek.trim() || !sumsUp(dek, language)) return alone
  // The summary quotes it already.
  if (splitSentences(dek, language).every((text) => alone.sentences.includes(text))) return alone
  const analysis = analyze(article, site)
  const worth = worthOfWords(analysis, WEIGHTS)
  const said = new Set(contentWords(dek, language))
  const known = [...said].filter((word) => analysis.words.has(word)).length
  const news = said.difference(new Set(contentWords(article.title, language))).size
  if (known < KNOWN_MIN * said.size || news < NEWS_MIN) return alone
  const merit = (text: string) => meritOf(text, { worth, language, budget: words })
  if (merit(dek) <= merit(alone.sentences.join(' '))) return alone
  const rest = Math.max(REST_MIN * words, words - countTowardsBudget(dek))
  const more = extractSentences(withoutSaid(analysis, said), rest, WEIGHTS)
  // Where one of them says the same again, or none is a sound sentence, nothing is added.
  if (more.length === 0 || more.some(({ content, grade }) => grade < 1 || share(content, said) >= SAID)) return alone
  return { sentences: more.map(({ text }) => text), keyPoints: keyPoints(article, site) }
}

/** Whole sentences about the subject, none of which leans on another text or speaks to the reader. */
function sumsUp(dek: string, language: string): boolean {
  if (countTowardsBudget(dek) < DEK_WORDS_MIN || /(?:…|\.{3})$/.test(dek)) return false
  const sentences = splitSentences(dek, language)
  const [first = ''] = sentences
  return (
    !leansOnPredecessor(first, language) &&
    sentences.every((text) => isAdmissible(text, language) && !hasPhrase('address', language, text))
  )
}

/** What the words of a text are worth together, relative to its length: as selections are compared, but for the floor. */
function meritOf(
  text: string,
  { worth, language, budget }: { worth: ReadonlyMap<string, number>; language: string; budget: number },
): number {
  let value = 0
  for (const word of new Set(contentWords(text, language))) value += worth.get(word) ?? 0
  return value / (countTowardsBudget(text) + WEIGHTS.patience * budget)
}

/** What the line says is worth nothing a second time, wherever it stands. */
function withoutSaid(analysis: Analysis, said: ReadonlySet<string>): Analysis {
  return {
    ...analysis,
    words: new Map([...analysis.words].filter(([word]) => !said.has(word))),
    sentences: analysis.sentences.map((sentence) =>
      share(sentence.content, said) < SAID ? sentence : { ...sentence, features: sentence.features.map(() => 0) },
    ),
  }
}

function share(content: ReadonlySet<string>, said: ReadonlySet<string>): number {
  return content.size === 0 ? 1 : content.intersection(said).size / content.size
}

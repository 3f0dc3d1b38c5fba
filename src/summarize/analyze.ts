// Which features does each sentence and word of an article have?
import { languageByTag, phrasesIn } from '../languages/lookup.ts'
import { contentWords } from '../languages/words.ts'
import type { Site } from '../model/site.ts'
import { isShort } from './admissible.ts'
import type { Candidate } from './candidates.ts'
import { type Grade, gradesOf } from './grades.ts'
import { type Links, linksOf, VERSION } from './links.ts'
import { SENTENCE_FEATURE_NAMES, SENTENCE_FEATURES } from './sentence-features.ts'
import { subjectCandidates } from './subject.ts'
import { type Summarizable, topicOf } from './topic.ts'
import { countTowardsBudget } from './word-budget.ts'
import { WORD_FEATURE_NAMES, WORD_FEATURES } from './word-features.ts'

/** A candidate for the summary; `features` in the order of `SENTENCE_FEATURE_NAMES`. */
export interface CandidateSentence {
  readonly text: string
  /** Its distinct content words. */
  readonly content: ReadonlySet<string>
  /** How much of the budget it takes. */
  readonly cost: number
  readonly features: readonly number[]
  /** Its number among the candidates. */
  readonly order: number
  /** May only follow directly on its predecessor in the article. */
  readonly leans: boolean
  /** Whether the candidate with the number before its own is that predecessor. */
  readonly follows: boolean
  /** May only stand behind another sentence, whichever. */
  readonly continues: boolean
  /** Never the first of a selection. */
  readonly adds: boolean
  /** Content words that other sentences must have introduced. */
  readonly mentions: readonly string[]
  /** The first of the candidates before it that mislead, or break off, without it; its own number if none do. */
  readonly completes: number
  /** It is the article's first sentence. */
  readonly opens: boolean
  /** It is the first of the opening that tells something by itself. */
  readonly leads: boolean
  readonly grade: Grade
}

/** Everything about an article that its summary depends on, except the weights and the budget. */
export interface Analysis {
  readonly sentences: readonly CandidateSentence[]
  /** The content words of the sentences; features in the order of `WORD_FEATURE_NAMES`. */
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly headline: string
  /** The content words of its title. */
  readonly title: ReadonlySet<string>
  /** Its author has a line for it, which is shown beside the summary. */
  readonly hasDek: boolean
  /** The grades of the sentences as if the site repeated nothing. */
  readonly gradesAlone: () => readonly Grade[]
}

const NOTHING: ReadonlySet<string> = new Set()

/** Computes the features of every candidate, in the article's order. */
export function analyze(article: Summarizable, site?: Site): Analysis {
  const { language } = article
  const found = subjectCandidates(article, site)
  const contents = found.map(({ text }) => new Set(contentWords(text, language)))
  const topic = topicOf(article, found, contents)

  const words = new Map<string, readonly number[]>()
  for (const content of contents) {
    for (const word of content) {
      if (!words.has(word))
        words.set(
          word,
          WORD_FEATURE_NAMES.map((name) => WORD_FEATURES[name](word, topic)),
        )
    }
  }
  const release = new Set(VERSION.test(article.title) ? contentWords(releaseWords(language), language) : [])
  const known = new Set([...topic.title, ...contentWords(article.dek ?? '', language), ...release])
  const links = linksOf(found, contents, { title: article.title, known, release, language })
  const grades = gradesOf(found, article, site)
  const lead = leadOf(found, links, grades)
  const sentences = found.map((candidate, i): CandidateSentence => {
    const { text, follows, order } = candidate
    // An item of a list has no worth of its own: the colon's sentence says whether it is told.
    const content = candidate.completes ? NOTHING : announcedWith(i)
    const cost = countTowardsBudget(text)
    const related = links[i] ?? { leans: false, continues: false, mentions: [], completes: order }
    const context = { candidate, content, length: cost, language, topic }
    return {
      text,
      content,
      cost,
      features: SENTENCE_FEATURE_NAMES.map((name) => SENTENCE_FEATURES[name](context)),
      order,
      ...related,
      leans: related.leans || (isShort(candidate) && !candidate.change),
      follows,
      adds: candidate.listed && lead >= 0 && lead < i,
      opens: order === 0,
      leads: i === lead,
      // What it takes back is never told without it.
      grade: grades[i] === 1 && order - related.completes > 1 ? 2 : (grades[i] ?? 0),
    }
  })
  const gradesAlone = () => gradesOf(found, article, undefined)
  return { sentences, words, headline: article.title, title: topic.title, hasDek: Boolean(article.dek), gradesAlone }

  /** What a colon announces is what its sentence has to say: "The new keeper is: / Ada Moss". */
  function announcedWith(at: number): ReadonlySet<string> {
    let content = contents[at] ?? NOTHING
    for (let i = at + 1; found[i]?.completes; i++) content = content.union(contents[i] ?? NOTHING)
    return content
  }
}

function releaseWords(language: string): string {
  return phrasesIn(languageByTag(language).phrases?.release).join(' ')
}

/** The place of the first sentence of the opening that tells something by itself; -1 if none does. */
function leadOf(found: readonly Candidate[], links: readonly Links[], grades: readonly Grade[]): number {
  return found.findIndex(({ text, section, order }, i) => {
    const { leans, continues, mentions, completes } = links[i] ?? {}
    const stands = !leans && !continues && mentions?.length === 0 && completes === order
    return (
      section === 0 &&
      grades[i] === 2 &&
      stands &&
      (STATES.test(text) || found[i + 1]?.completes) &&
      (order === 0 || countTowardsBudget(text) >= LEAD_WORDS)
    )
  })
}

const STATES = /[^?？؟:：\s]["'”’»)]*$/
const LEAD_WORDS = 8

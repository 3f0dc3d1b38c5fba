// Which headings say nothing of what is below them, and only call the reader?
import { anyOf, languageByTag, phrasesIn, phrasesOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { phrasePattern } from './phrase-pattern.ts'

let headings: ReadonlySet<string> | undefined
let unspaced: ReadonlySet<string> | undefined

/**
 * Whether a cleaned heading is one that any article might have: "Introduction", "Wrapping Up", "Results and thanks"; also
 * where nothing follows but words of the title, numbers and function words: "What's new in Kettle 5".
 */
export function isGenericHeading(heading: string, article: Pick<Article, 'title' | 'language'>): boolean {
  const { and } = languageByTag(article.language)
  // What stands behind a colon is said by this article: "Present: no more chat".
  const labelled = heading.split(/[:：]\s+/u)
  if (labelled.length > 1) return labelled.every((part) => isGeneric(part, article))
  const parts = heading.split(and === undefined ? /[,&/+|]/ : new RegExp(`[,&/+|]|\\s${and}\\s`, 'iu'))
  return isGeneric(heading, article) || (parts.length > 1 && parts.every((part) => isGeneric(part, article)))
}

function isGeneric(heading: string, { title, language }: Pick<Article, 'title' | 'language'>): boolean {
  const headings = UNSPACED.test(heading) ? unspacedHeadings() : genericHeadings()
  const all = words(withoutArticle(heading, language))
  if (areGeneric(all, headings, language)) return true
  const known = new Set(words(title))
  for (let end = all.length; end > 0; end--) {
    if (headings.has(all.slice(0, end).join(' '))) return true
    const last = all[end - 1] ?? ''
    if (!known.has(last) && !stopWords(language).has(last) && !/^\p{N}+$/u.test(last)) return false
  }
  return false
}

/** "Your community team", "New improvements and fixes": each word is generic by itself, whatever the first belongs to. */
function areGeneric(all: readonly string[], headings: ReadonlySet<string>, language: string): boolean {
  const { and } = languageByTag(language)
  const [first = '', ...others] = all
  const named = stopWords(language).has(first) ? others : all
  return named.length > 0 && named.every((word) => headings.has(word) || (word === and && named.length > 1))
}

/** Those of all languages, in words divided by a blank. */
function genericHeadings(): ReadonlySet<string> {
  headings ??= keysOf((phrase) => !UNSPACED.test(phrase))
  return headings
}

/** The same in scripts without spaces, which only a dictionary takes apart. */
function unspacedHeadings(): ReadonlySet<string> {
  unspaced ??= keysOf((phrase) => UNSPACED.test(phrase))
  return unspaced
}

function keysOf(isWanted: (phrase: string) => boolean): ReadonlySet<string> {
  const all = phrasesOfAll(({ genericHeadings, calls }) => [genericHeadings, calls].join('|'))
  return new Set(all.filter(isWanted).map(keyOf))
}

const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Those of a single word: "results". */
export function genericWords(): readonly string[] {
  return [...genericHeadings()].filter((heading) => !heading.includes(' '))
}

/** "The process" is as generic as "process". */
export function withoutArticle(heading: string, language: string): string {
  const noun = phrasePattern('definite', language).exec(heading)?.[1]
  return noun === undefined ? heading : heading.slice(heading.indexOf(noun))
}

function keyOf(phrase: string): string {
  return PLAIN.test(phrase) ? phrase : words(phrase).join(' ')
}

/** Nothing but words: most are, and there are thousands. */
const PLAIN = /^\p{Ll}+(?: \p{Ll}+)*$/u

const CALL_WORDS_MAX = 6

/** Whether a heading calls the reader to us: "Work with us", "Contactez-nous". What "us" is said of has a word before it. */
export function isCallToUs(heading: string, language: string): boolean {
  const { us, isUnspaced } = languageByTag(language)
  const [first = '', ...others] = words(heading)
  if (us === undefined || others.length === 0 || others.length >= CALL_WORDS_MAX) return false
  const end = new RegExp(`${isUnspaced ? '' : '(?<![\\p{L}\\p{M}])'}(?:${anyOf(phrasesIn(us))})[^\\p{L}\\p{N}]*$`, 'iu')
  return end.test(heading) && !stopWords(language).has(first)
}

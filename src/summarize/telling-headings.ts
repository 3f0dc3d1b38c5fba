// Which headings tell more than the title, and which only label what is below them?
import { languageByTag, wordsIn } from '../languages/lookup.ts'
import { stem } from '../languages/stem.ts'
import { stopWords } from '../languages/stop-words.ts'
import { contentWords, countWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { type HeadingWords, isCompound } from './bare-words.ts'
import { genericWords } from './generic-headings.ts'

/** A cleaned heading and the text between it and the next one. */
export interface Section {
  readonly text: string
  readonly below: string
}

/** What a heading needs to be one that tells. */
const TELLING = 4.1
/** Where sections are as short as captions, none can show what it dwells on. */
const SHORT = { words: 28, telling: 2.2 }

/**
 * How much each heading tells beyond what one that tells needs; below zero, it is a label. It tells by its words that
 * neither the title nor any other article has, and more by those that the text below takes up: of "Technical
 * architecture", no section speaks in these words. Beside headings of things, a heading is more likely one.
 */
export function tellingOf(
  sections: readonly Section[],
  article: Pick<Article, 'title' | 'language'>,
  { isName }: Pick<HeadingWords, 'isName'>,
): number[] {
  const { title, language } = article
  const isKnown = knownWords(title, language)
  const found = sections.map(({ text, below }) => {
    const own = [...new Set(contentWords(text, language))].filter((word) => !isKnown(word))
    const content = contentWords(below, language)
    const said = new Set(content)
    const all = text.match(WORD) ?? []
    // A heading that is a name and nothing else is an item of a list of things.
    const names = own.length === all.length && all.every((word) => isCompound(word, language) || isName(word)) ? 2 : 0
    const told = weigh(own) + names + (NUMBER.test(text) && !NUMBER.test(title) ? 1 : 0)
    const takenUp = weigh(own.filter((word) => said.has(word)))
    return {
      text,
      told,
      length: content.length,
      takenUp: said.size < FEW ? Math.max(takenUp, Math.min(1, told)) : takenUp,
    }
  })
  const length = found.reduce((sum, each) => sum + each.length, 0) / found.length
  const least = length < SHORT.words ? SHORT.telling : TELLING
  const takenUp = found.reduce((sum, each) => sum + Math.min(3, each.takenUp), 0)
  return found.map((each) => {
    const others = (takenUp - Math.min(3, each.takenUp)) / Math.max(1, found.length - 1)
    return pointsOf(each, language) + 0.5 * others - least
  })
}

/** So few words below a heading may well say the same in others. */
const FEW = 20
const NUMBER = /(?<![\p{L}\p{N}])\p{N}/u

interface Told {
  readonly text: string
  /** Its words that neither the title nor any other article has. */
  readonly told: number
  /** How many of them the text below it has, too. */
  readonly takenUp: number
}

function pointsOf({ text, told, takenUp }: Told, language: string): number {
  // What it asks, only the text below answers.
  if (QUESTION.test(text)) return 0
  const spoken = isSpoken(text, language) ? 0.25 : 0
  return Math.min(4, told) + 0.5 * Math.min(3, takenUp) + spoken + 0.1 * Math.min(10, countWords(text))
}

const QUESTION = /[?？؟]$/

/** Written as people speak, with function words and few capitals: "The mill by the brook". */
function isSpoken(text: string, language: string): boolean {
  const all = text.match(WORD) ?? []
  const isFunction = (word: string) => stopWords(language).has(word.toLowerCase())
  return (
    all.length > 2 &&
    all.some(isFunction) &&
    all.every((word, i) => i === 0 || isFunction(word) || !/^\p{Lu}/u.test(word))
  )
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** Two neighbouring characters of Han or Kana are about half a word. */
function weigh(content: readonly string[]): number {
  return content.reduce((sum, word) => sum + (PAIR.test(word) ? 0.5 : 1), 0)
}

const PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u

/** Whether a content word tells nothing new: the title has it, or the headings of any article. */
function knownWords(title: string, language: string): (word: string) => boolean {
  const own = new Set(contentWords(title, language))
  const vague = vagueWords(language)
  return (word) => own.has(word) || vague.has(word)
}

const vagueByLanguage = new Map<string, ReadonlySet<string>>()

/** As `contentWords` gives them. */
function vagueWords(tag: string): ReadonlySet<string> {
  const known = vagueByLanguage.get(tag)
  if (known) return known
  const vague = new Set([...wordsIn(languageByTag(tag).vague), ...genericWords()].map((word) => stem(word, tag)))
  vagueByLanguage.set(tag, vague)
  return vague
}

// Can this sentence be in a digest, without its context?
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'
import { withoutAsides } from './brackets.ts'
import { hasPhrase, phrasePattern } from './phrase-pattern.ts'
import { countTowardsBudget } from './word-budget.ts'

/** A whole sentence in which every quote and bracket is closed. */
export function isSound(sentence: string, language: string): boolean {
  return isWhole(sentence, language) && isBalanced(sentence)
}

/** Sound, and about the subject: not a greeting, byline, caption or call to action. */
export function isAdmissible(sentence: string, language: string): boolean {
  const speaks = greets(sentence, language) || isChatter(sentence, language)
  return isSound(sentence, language) && !speaks && !pointsElsewhere(sentence, language)
}

/** French has a space before the mark that closes a quotation. */
const ENDED = /[.!?…。！？｡．؟۔।॥።፧։။៕](?:\s?[»›]|["'”’)\]」』）】》〉“«])*(?:\[\d[\d, –-]*\])*$/
const LIST_LABEL = /^(?:[•⁃*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s/
/** "*Values are rounded.", "^1 That is, in summer.": what a mark in a table or in the text refers to. */
const FOOTNOTE = /^[*†‡]+\p{L}|^\^\d{1,3}\s/u
/** "2 And yes, it is late.": the same without a sign, before a word that no number counts. */
const NUMBERED = /^\d{1,2}\s(\p{Lu}\p{Ll}*)[\s,]/u
/** "l'île": an article or a pronoun in French and Italian. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all)['’]\p{L}{2}/u
/** A sentence consists mostly of letters; code, tables, dates and contact lines don't. */
const LETTERS = 0.6
/** "3.6.9": such numbers are names, and a sentence may have many. */
const VERSIONS = /(?<![\p{L}\p{N}.])v?\d+\.\d+(?:\.\d+)+(?![\p{L}\p{N}])/gu

/** `[the mill] (https://…)`: Markdown sees no link where a space divides the two. */
const BROKEN_LINK = /\]\s*\(\w+:\/\//

/** A changelog's reference: "Pull request #7484 by kim." */
const REFERENCE = /^(?:pull request|merge request|issue|PR|MR)s? ?[#!]\d+(?:\s\S+){0,3}$/i

/** Ends with a full stop, starts like a sentence, and consists of words. */
export function isWhole(sentence: string, language: string): boolean {
  if (!ENDED.test(sentence) || LIST_LABEL.test(sentence) || isFootnote(sentence, language)) return false
  // A name may start in lower case (`npm`, `iPhone`); a lower-case function word continues something.
  const [first = ''] = /^\p{Ll}[\p{L}\p{N}'’-]*/u.exec(sentence) ?? []
  if (first !== '' && (stopWords(language).has(first) || ELIDED.test(first))) return false
  if (/^[([（].*[)\]）][.!?]?$/u.test(sentence) || /(?::\s*[.…]*|,\s*(?:\.{3}|…))$/.test(sentence)) return false
  const worded = sentence.replace(VERSIONS, '')
  const others = worded.match(/[^\p{L}\p{M}\s]/gu)?.length ?? 0
  if (others > (1 - LETTERS) * worded.replace(/\s+/g, '').length) return false
  if (isNamesOnly(sentence) || BROKEN_LINK.test(sentence) || REFERENCE.test(sentence)) return false
  return sentence.length > 40 || words(sentence).length >= 3
}

function isFootnote(sentence: string, language: string): boolean {
  const first = NUMBERED.exec(sentence)?.[1]?.toLowerCase()
  return FOOTNOTE.test(sentence) || (first !== undefined && stopWords(language).has(first))
}

/** A list of names, or a headline in capitals: hardly any word is in lower case. Chinese with Latin names in it is neither. */
function isNamesOnly(sentence: string): boolean {
  const upper = sentence.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.length ?? 0
  if (upper < NAMES || (sentence.match(/\p{Lo}/gu)?.length ?? 0) > upper) return false
  const lower = sentence.match(/(?<![\p{L}\p{N}'’])\p{Ll}/gu)?.length ?? 0
  return lower < 0.2 * (upper + lower)
}

/** A sentence may well name fewer. */
const NAMES = 5

/** Too short to tell something by itself; it may only go on from the sentence before it. */
export function isShort(sentence: Placed): boolean {
  return isShorterThan(TELLING_WORDS, sentence)
}

/** Tells nothing at all: "In the same language."; "Kettle 5 is out!" does. */
export function isFiller(sentence: Placed): boolean {
  return isShorterThan(VERSION_DOES.test(sentence.text) ? OPENING_WORDS : GOING_ON_WORDS, sentence)
}

interface Placed {
  readonly text: string
  /** 0 if it is the article's first. */
  readonly order: number
}

function isShorterThan(words: number, { text, order }: Placed): boolean {
  const isWish = EXCLAMATION.test(text)
  const opening = isWish && !VERSION_DOES.test(text) ? OPENING_WISH_WORDS : OPENING_WORDS
  if (countTowardsBudget(text) >= (order === 0 ? opening : words)) return false
  return text.length < TELLING_LETTERS || isWish
}

/** An article may open with its thesis: "Open source has won." */
const OPENING_WORDS = 4
/** "Ada and Bob here!" is none. */
const OPENING_WISH_WORDS = 6
const VERSION_DOES = /\p{L}\s+v?\p{N}\S*\s+\p{Ll}/u
const TELLING_WORDS = 7
const GOING_ON_WORDS = 5
/** Where words are long, letters count. */
const TELLING_LETTERS = 40
/** A short one is a wish, however long its words. */
const EXCLAMATION = /[!！¡]$/

/** Every quote and bracket that opens also closes. */
export function isBalanced(sentence: string): boolean {
  if (count(sentence, '"') % 2 === 1) return false
  const pairs = ['()', '[]', '“”', '«»', '（）', '「」', '『』']
  return pairs.every(([open = '', close = '']) => {
    if (open === '“' && sentence.includes('„')) return true
    return count(sentence, open) === count(sentence, close)
  })
}

/** Speaks to the reader of the page, or labels a part of it: a greeting, a call to action, a byline. */
export function isChatter(sentence: string, language: string): boolean {
  if (isOwnSummary(sentence)) return false
  if (!greets(sentence, language)) {
    // "The fair (register here) opens on Monday": what is in brackets is aside.
    const spoken = withoutAsides(sentence)
    return CHATTER.some((kind) => hasPhrase(kind, language, spoken))
  }
  return isGreetingOnly(sentence, language) || isChatter(sentence.replace(GREETED, ''), language)
}

/** A short word to the reader is a button; a longer one may invite to something. */
export function isShortCall(sentence: string, language: string): boolean {
  return countTowardsBudget(sentence) < INVITING_WORDS && isChatter(sentence, language)
}

const INVITING_WORDS = 10

/** "TL;DR: check the weirs before you sail": the author sums up. */
export function isOwnSummary(sentence: string): boolean {
  return OWN_SUMMARY.test(sentence) && countTowardsBudget(sentence) >= INVITING_WORDS
}

const OWN_SUMMARY = /^tl[;,:]?\s?dr\b/i

const CHATTER = ['order', 'offer', 'label'] as const

/** Greets or thanks, and tells nothing behind it. */
export function isGreetingOnly(sentence: string, language: string): boolean {
  if (!greets(sentence, language)) return false
  const told = sentence.replace(GREETED, '')
  return told === sentence || countTowardsBudget(told) < TOLD_WORDS
}

/** Begins with a greeting or thanks; "Thanks to the wind, …" names a cause, where what follows is told. */
export function greets(sentence: string, language: string): boolean {
  return hasPhrase('greeting', language, sentence) && !namesCause(sentence, language)
}

/** "I'm Ada Moss, and I keep the mill": says who writes. */
export function introducesAuthor(sentence: string, language: string): boolean {
  const [behind] = phrasePattern('introducing', language).exec(sentence.toLowerCase()) ?? []
  return behind !== undefined && /^\s\p{Lu}/u.test(sentence.slice(behind.length))
}

function namesCause(sentence: string, language: string): boolean {
  if (!hasPhrase('cause', language, sentence)) return false
  const [, cause = '', told = ''] = CAUSED.exec(withoutAsides(sentence)) ?? []
  return countTowardsBudget(told) >= CAUSED_WORDS && !THANKED_FOR.test(cause)
}

const CAUSED = new RegExp(`^(.*?)[,，]\\s+(?!(?:${anyOf(phrasesOfAll(({ and }) => and))}|&)\\s)(.*)$`, 'su')
/** "Thanks to Ada Moss for the photos" thanks. */
const THANKED_FOR = /\s(?:for|por|per)\s/
const CAUSED_WORDS = 6

/** "Dear neighbours, on Monday the mill closes …": the news may follow in the same sentence. */
const GREETED = /^[^,，.!?。！]{1,60}[,，]\s*/
const TOLD_WORDS = 10

/** Points to something beside it: "as shown above". */
export function pointsElsewhere(sentence: string, language: string): boolean {
  if (!hasPhrase('pointing', language, sentence)) return false
  const rest = sentence.toLowerCase().replace(phrasePattern('literal', language), ' ')
  return hasPhrase('pointing', language, rest)
}

function count(text: string, char: string): number {
  let n = 0
  for (let i = text.indexOf(char); i >= 0; i = text.indexOf(char, i + 1)) n++
  return n
}

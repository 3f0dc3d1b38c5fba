// Does a sentence begin with, or hold, a phrase of some kind?
import type { Language } from '../languages/language.ts'
import { LETTER, SIGNS } from '../languages/letters.ts'
import { anyOf, languageByTag, phrasesIn, phrasesOfAll } from '../languages/lookup.ts'
import type { Phrases } from '../languages/phrases.ts'
import { oncePer } from '../model/once.ts'

/** The kinds that can be context for. */
export type PhraseKind =
  | Exclude<keyof Phrases, 'season' | 'standing' | 'text' | 'release' | 'joined' | 'urging'>
  | 'subject'
  | 'pointed'

/** In a script without spaces, a place or time is short. */
const FRONTED_LENGTH = 12

/** Later in a sentence, "also" adds to what the sentence itself said. */
const ADDING_WORDS = 6
/** `Then-President` and `Next.js` are words of their own. */
const BEHIND = `(?!${LETTER}|[.-]${LETTER})`
const START = `^[${SIGNS}]{0,4}`
const SUBJECT = String.raw`(?:[^,;:.]{1,24}?\s)??`

const patternsOf = oncePer((_: Language) => new Map<PhraseKind, RegExp>())
/** Global, as all that are looked for more than once. */
const NEVER = /(?!)/g
/** Told by what ends it. */
const WORD = String.raw`[^\s.,;:!?()"“”/]+`

/** "Updated May 16th 2019:". */
const DAY = String.raw`(?:(?=[^:：]*\p{N}{4})(?:\s\(?(?:\p{L}{2,9}[.,]?|\p{N}[\p{N}./-]*\p{L}{0,2}[.,]?)\)?){1,4})`
/** A word that may be a version: "before version 1.12". */
const VERSION = String.raw`${WORD}(?:\.\d+)*`

/** Whether a sentence begins with or holds a phrase of that kind; never where we don't know the language. */
export function hasPhrase(kind: PhraseKind, tag: string, text: string): boolean {
  const pattern = phrasePattern(kind, tag)
  return pattern.test(pattern.ignoreCase ? text : lowered(text))
}

/** Turkish has a dot on its capital I, which Unicode would leave behind the small letter as a sign of its own. */
function lowered(text: string): string {
  const whole = IN_PARTS.test(text) ? text.normalize('NFC') : text
  return whole.replaceAll('İ', 'i').toLowerCase()
}

/** Letters that can be spelled in two ways: with marks behind them, or Indic ones with a dot below. */
const IN_PARTS = /[\u0300-\u036f\u0958-\u095f\u09dc-\u09df]/

/**
 * Matches a sentence, in lower case unless the pattern ignores it, that begins with or holds a phrase of that kind; never
 * where we don't know the language. Most patterns see lower case only: with both, they take twice as long to compile.
 */
export function phrasePattern(kind: PhraseKind, tag: string): RegExp {
  const language = languageByTag(tag)
  const patterns = patternsOf(language)
  const pattern = patterns.get(kind) ?? compile(language, kind)
  patterns.set(kind, pattern)
  return pattern
}

function compile(language: Language, kind: PhraseKind): RegExp {
  const { phrases, isUnspaced } = language
  if (phrases === undefined) return NEVER
  if (kind === 'fronted') return isUnspaced ? frontedUnspaced(phrases) : fronted(phrases)
  if (kind === 'definite') return behindArticle(phrases, '')
  if (kind === 'subject') return behindArticle(phrases, SUBJECT)
  if (kind === 'pointed') return isUnspaced ? NEVER : pointed(phrases)
  if (phrases[kind] === undefined) return NEVER
  const behind = isUnspaced ? '' : BEHIND
  const phrase = `(?:${alternatives(phrases[kind])})${behind}`
  switch (kind) {
    case 'dangling': {
      const season = String.raw`(?!(?:${alternatives(phrases.pointer)})\s(?:${alternatives(phrases.season)})${behind})`
      const standing = `(?!(?:${alternatives(phrases.standing)})${behind})`
      const unless = [phrases.season && season, phrases.standing && standing].join('')
      const joined = phrases.joined ? `(?:${alternatives(phrases.joined)})?` : ''
      return new RegExp(START + unless + joined + phrase + notText(phrases))
    }
    case 'greeting':
    case 'cause':
    case 'step':
    case 'introducing':
      return new RegExp(START + phrase)
    case 'takesBack': {
      // "But then something changed."
      const turn = phrases.turn === undefined ? '' : `(?:(?:${alternatives(phrases.turn)})[,，、]?\\s?)?`
      return new RegExp(START + turn + phrase)
    }
    case 'formerly':
      return new RegExp(START + phrase.replaceAll(WORD, VERSION))
    case 'order': {
      const urging = phrases.urging === undefined ? '' : `(?:(?:${alternatives(phrases.urging)})[,，、]?\\s)?`
      return new RegExp(START + urging + phrase)
    }
    case 'label': {
      const names = String.raw`(?:\s(?:(?-i:\p{Lu})[\p{L}\p{M}.'’-]*,?|&|${anyOf(phrasesOfAll(({ and }) => and))}))+\.?$`
      return new RegExp(String.raw`${START}${phrase}(?:${DAY}?\s*[:：՝|/–—]|${names})`, 'iu')
    }
    case 'pointer':
      return new RegExp(
        String.raw`${START}(?:\S+\s){1,4}${phrase}(?!\s(?:${alternatives(phrases.season)})${behind})${notText(phrases)}`,
      )
    case 'speaker':
      return new RegExp(String.raw`["”’'»“],?\s${phrase}`)
    case 'page': {
      // One word, such as "more", also begins sentences.
      const goingOn = phrasesIn(language.goingOn?.toLowerCase()).filter((phrase) => isUnspaced || phrase.includes(' '))
      const more = goingOn.length === 0 ? '' : `|${START}(?:${anyOf(goingOn)})${behind}`
      return new RegExp(`${phrase}${more}`)
    }
    case 'adding':
      return new RegExp(String.raw`^(?:[^\s.;:!?"“„«]+(?:\.\d+)*\s){1,${ADDING_WORDS}}${phrase}`)
    case 'shells':
      return phrases.pointer === undefined
        ? NEVER
        : new RegExp(String.raw`(?<!${LETTER})(?:${alternatives(phrases.pointer)})\s${phrase}`)
    case 'contrasting': {
      // "The plan is good, however dear" turns what it says itself.
      const word = String.raw`[^\s.,;:!?"“„«]+`
      const few = String.raw`^(?:${word}\s){0,2}${word}`
      return new RegExp(String.raw`${few}\s${phrase}|^(?:${word}\s){0,6}${word},\s${phrase}(?=,)`)
    }
    case 'linking':
      return new RegExp(String.raw`${START}${phrase}[,:،，、]?\s*`, 'i')
    case 'literal':
      return new RegExp(isUnspaced ? phrase : `(?<!${LETTER})${phrase}`, 'g')
    case 'turn':
    case 'reassuring':
    case 'promising':
    case 'within':
    case 'offer':
    case 'pointing':
    case 'preview':
    case 'news':
    case 'personal':
    case 'address':
      return new RegExp(isUnspaced ? phrase : `(?<!${LETTER})${phrase}`)
  }
}

/** "In 2019 he sold the mill", "In the second year, they"; not "On the day the queen died, she". */
function fronted({ fronted }: Phrases): RegExp {
  if (fronted === undefined) return NEVER
  const [by, pronoun] = [alternatives(fronted.by), alternatives(fronted.pronouns)]
  return new RegExp(String.raw`^(?:${by})\s(?:(?:[^\s,;:]+\s){1,3}|[^,;:.!?]{1,60},\s)(?:${pronoun})${BEHIND}`)
}

function frontedUnspaced({ fronted }: Phrases): RegExp {
  if (fronted === undefined) return NEVER
  return new RegExp(`^[^，、,。]{1,${FRONTED_LENGTH}}[，、,]\\s*(?:${alternatives(fronted.pronouns)})`)
}

/** The word behind an article: of the sentence's subject, of what it is fronted with ("Alongside the mill"); or at once. */
function behindArticle({ definite }: Phrases, before: string): RegExp {
  return definite === undefined
    ? NEVER
    : new RegExp(String.raw`^${before}(?:${alternatives(definite)})\s(${WORD})`, 'i')
}

/** Not "this article", "this short article". */
function notText({ text }: Phrases): string {
  return text === undefined ? '' : String.raw`(?!\s(?:\S+\s)?(?:${alternatives(text)})(?!${LETTER}))`
}

/** The word behind a demonstrative, anywhere. */
function pointed({ pointer, season, text }: Phrases): RegExp {
  const known = [season, text].filter((list) => list !== undefined).join('|')
  const unless = known === '' ? '' : `(?!(?:${alternatives(known)})(?!${LETTER}))`
  return pointer === undefined
    ? NEVER
    : new RegExp(String.raw`(?:^|\s)(?:${alternatives(pointer)})\s${unless}(${WORD})`, 'gi')
}

/** Those that begin with any word look at it once for all of them. */
function alternatives(list: string | undefined): string {
  const phrases = Map.groupBy(phrasesIn(list?.toLowerCase()), (phrase) => phrase.startsWith('* '))
  const known = anyOf(phrases.get(false) ?? [])
  const wild = phrases.get(true)
  const all = wild ? `${known}${known && '|'}${WORD} (?:${anyOf(wild.map((phrase) => phrase.slice(2)))})` : known
  return all.replaceAll(String.raw`\*`, WORD)
}

// Does a sentence begin with, or hold, a phrase of some kind?
import type { Language, Phrases } from '../languages/language.ts'
import { anyOf, languageByTag, phrasesIn, phrasesOfAll } from '../languages/lookup.ts'
import { oncePer } from '../model/once.ts'

/** The kinds that can be context for. */
export type PhraseKind = Exclude<keyof Phrases, 'season'>

const patternsOf = oncePer((_: Language) => new Map<PhraseKind, RegExp>())
const NEVER = /(?!)/

/** Matches a sentence that begins with or holds a phrase of that kind; never where we don't know the language. */
export function phrasePattern(kind: PhraseKind, tag: string): RegExp {
  const language = languageByTag(tag)
  const patterns = patternsOf(language)
  const pattern = patterns.get(kind) ?? compile(language, kind)
  patterns.set(kind, pattern)
  return pattern
}

function compile({ phrases, isUnspaced }: Language, kind: PhraseKind): RegExp {
  if (phrases?.[kind] === undefined) return NEVER
  // `Then-President` and `Next.js` are words of their own.
  const behind = isUnspaced ? '' : String.raw`(?![\p{L}\p{M}]|[.-]\p{L})`
  const phrase = `(?:${alternatives(phrases[kind])})${behind}`
  const start = String.raw`^[^\p{L}\p{N}]{0,4}`
  switch (kind) {
    case 'dangling': {
      const season = String.raw`(?!(?:${alternatives(phrases.pointer)})\s(?:${alternatives(phrases.season)})${behind})`
      return new RegExp(start + (phrases.season === undefined ? '' : season) + phrase, 'iu')
    }
    case 'greeting':
    case 'order':
      return new RegExp(start + phrase, 'iu')
    case 'label': {
      const names = String.raw`(?:\s(?:(?-i:\p{Lu})[\p{L}\p{M}.'’-]*,?|&|${anyOf(phrasesOfAll(({ and }) => and))}))+\.?$`
      return new RegExp(String.raw`${start}${phrase}(?:\s*[:：|/–—]|${names})`, 'iu')
    }
    case 'pointer':
      return new RegExp(
        String.raw`${start}(?:\S+\s){1,4}${phrase}(?!\s(?:${alternatives(phrases.season)})${behind})`,
        'iu',
      )
    case 'speaker':
      return new RegExp(String.raw`["”’'»“],?\s${phrase}`, 'iu')
    case 'offer':
    case 'pointing':
    case 'address':
      return new RegExp(isUnspaced ? phrase : String.raw`(?<![\p{L}\p{M}])${phrase}`, 'iu')
  }
}

function alternatives(list: string | undefined): string {
  return anyOf(phrasesIn(list))
}

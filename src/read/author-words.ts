// By which words is an author named, in any language?
import type { Byline } from '../languages/language.ts'
import { anyOf, phrasesOfAll, wordsOfAll } from '../languages/lookup.ts'

const ofAll = (field: keyof Byline): string => anyOf(phrasesOfAll(({ byline }) => byline?.[field]))
const ands = phrasesOfAll(({ and }) => and)

/** Sources of patterns. */
export const AUTHOR_WORDS = {
  by: ofAll('by'),
  author: ofAll('author'),
  written: ofAll('written'),
  label: ofAll('label'),
  /** Behind the name. */
  behind: ofAll('behind'),
  /** Between two names. */
  and: `&|${anyOf(ands)}`,
  /** The same without `y` and `e`, which also join the two surnames of one person. */
  surelyAnd: `&|${anyOf(ands.filter((word) => !/^[a-z]$/.test(word)))}`,
  /** `y` and `e` alone. */
  shortAnd: ands.filter((word) => /^[a-z]$/.test(word)).join('|'),
  /** A person's name: words with a capital, few in lower case between them. */
  name: String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:${anyOf(
    wordsOfAll(({ nameParticles = '', nameArticles = '' }) => `${nameParticles} ${nameArticles}`),
  )})\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`,
}

/** Whoever edited or translated the article, and all behind that: "Ann Lee 翻訳者 Bo Ek", "Translation: Bo Ek". */
const OTHERS = new RegExp(
  String.raw`(?:^|[\s(（/|,，、;；]+)(?:${ofAll('others')})(?:\s?[:：／]|(?<=\S\s\S.*)\s(?=\p{L})).*$`,
  'iu',
)
/** "Staff", "A writer", "Our correspondent in Ashford", "the CNN". */
const NOBODY = new RegExp(
  String.raw`^(?:(?:an?|the|our|une?|l[ea]|el|eine?|d[aeio]|der|die|das|il|een|o)\s)?(?:${ofAll('nobody')})(?:\s(?:in|at|for|of)\s.*)?$`,
  'iu',
)
/** What systems fill in, what stands beside a name, and what a name is followed by. */
const FILLED_IN =
  /^(?:news|newsdesk|newsroom|(?:news|web|online|digital) (?:desk|team|staff)|(?:wordpress|wp|site)?admin(?:istrator)?|name|username|editor(?:ial)?|staff|author|unknown|anonymous|guest|webmaster|red|root|null|undefined|none|view all posts|view profile|current time|remaining time|duration|stream type|playback rate|monday|tuesday|wednesday|thursday|friday|saturday|sunday|follow|more|share|posted|updated|published|jr|sr|ph\.?d)$/i
const AGENCY = /^(?:[Tt]he|die|la|le|el)\s\p{Lu}{2,6}$/u

/** A name without those of others behind it; '' where it is one of theirs. */
export function withoutOthers(name: string): string {
  return name.replace(OTHERS, '')
}

/** Whether what stands in an author's place names no person. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name) || FILLED_IN.test(name) || AGENCY.test(name)
}

let sections: ReadonlySet<string> | undefined

/** Words for where an article is filed, in lower case: "Real Estate" beside a day, or "Politik" before the authors, is no name. */
export function sectionWords(): ReadonlySet<string> {
  sections ??= new Set(wordsOfAll((language) => language.sections))
  return sections
}

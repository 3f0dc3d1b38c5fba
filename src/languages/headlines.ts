// Does a headline say what follows, or only that something follows?
import { isDay } from './day-headline.ts'
import { LANGUAGES } from './languages.ts'
import { anyOf, languageByTag, monthsOf, phrasesIn, wordsIn } from './lookup.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

/** Whether a headline or tag announces a list of short news or links: "This week in birds", "Links der Woche". */
export function announcesRoundUp(headline: string): boolean {
  roundUps ??= phrasesOf(({ roundUps }) => phrasesIn(roundUps))
  return apartFrom(headline, roundUps) !== undefined
}

/** Whether a headline or tag calls its text an opinion: "Opinion: Close the mill", "Leitartikel | Die Mühle". */
export function announcesOpinion(headline: string): boolean {
  const label = /^([^:：|]{2,30}?)\s*(?:[:：|]|$)/u.exec(headline)?.[1]
  if (label === undefined) return false
  opinions ??= new Set(LANGUAGES.flatMap(({ headlines }) => phrasesIn(headlines?.opinions)))
  return opinions.has(label.toLowerCase())
}

/**
 * Whether a headline tells no news: nothing but a day, or words such as "weekly update", numbers, months, and the words
 * that it may say besides, which are those of the newsletter's own name.
 */
export function isGenericHeadline(headline: string, language: string, besides = ''): boolean {
  if (isDay(headline, language)) return true
  generic ??= phrasesOf(({ roundUps, generic }) => [...phrasesIn(roundUps), ...wordsIn(generic)])
  const rest = apartFrom(headline, generic)
  if (rest === undefined) return false
  const own = new Set(words(besides))
  const stop = stopWords(language)
  const months = new Set([language, 'en'].flatMap((tag) => monthsOf(languageByTag(tag)).map(([month]) => month)))
  // "Newsletter Nr. 4", "Дайджест № 12".
  const counting = new Set(['no', ...wordsIn(languageByTag(language).abbreviations?.numbered)])
  const inflected = new Set(wordsIn(languageByTag(language).headlines?.generic).map((word) => stem(word, language)))
  const left = rest
    .map((word) => word.replace(/'s$/, ''))
    .filter(
      (word, i) =>
        word.length > 1 &&
        ![stop, own, months].some((known) => known.has(word)) &&
        !/^v?\d[\d.]*\p{L}{0,2}$/u.test(word) &&
        !(counting.has(word.toLowerCase()) && /^\d/.test(rest[i + 1] ?? '')) &&
        !inflected.has(stem(word, language)),
    )
  return left.length === 0 && words(headline).some((word) => !own.has(word) && /\p{L}/u.test(word))
}

let opinions: ReadonlySet<string> | undefined
let roundUps: PhraseList | undefined
let generic: PhraseList | undefined

interface PhraseList {
  /** The phrases of each first word, the longest first. One pattern of them all would take longer to compile than all headlines to read. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Of languages that put no space between words. */
  readonly anywhere: RegExp
}

type Headlines = NonNullable<(typeof LANGUAGES)[number]['headlines']>

function phrasesOf(field: (headlines: Headlines) => readonly string[]): PhraseList {
  const of = (unspaced: boolean) =>
    LANGUAGES.filter(({ isUnspaced = false }) => isUnspaced === unspaced).flatMap(({ headlines = {} }) => field(headlines))
  const longestFirst = of(false).map(words).toSorted((a, b) => b.length - a.length)
  return { byFirst: Map.groupBy(longestFirst, ([first = '']) => first), anywhere: new RegExp(anyOf(of(true)), 'gu') }
}

/** The words of a headline that are in none of the phrases; undefined if it has no phrase. */
function apartFrom(headline: string, { byFirst, anywhere }: PhraseList): string[] | undefined {
  const without = headline.replace(anywhere, ' ')
  const all = words(without)
  const rest: string[] = []
  for (let at = 0; at < all.length; ) {
    const phrase = byFirst.get(all[at] ?? '')?.find((phrase) => phrase.every((word, i) => word === all[at + i]))
    if (phrase === undefined) rest.push(all[at] ?? '')
    at += phrase?.length ?? 1
  }
  return rest.length < all.length || without !== headline ? rest : undefined
}

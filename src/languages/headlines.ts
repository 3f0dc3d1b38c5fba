// Does a headline say what follows, or only that something follows?
import { LANGUAGES } from './languages.ts'
import { anyOf, languageByTag, monthsOf, phrasesIn, phrasesOfAll, wordsOfAll } from './lookup.ts'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

/** Whether a headline or tag announces a list of short news or links: "This week in birds", "Links der Woche". */
export function announcesRoundUp(headline: string): boolean {
  roundUps ??= patternOf(phrasesOfAll(({ headlines }) => headlines?.roundUps))
  return headline.search(roundUps) >= 0
}

/**
 * Whether a headline tells no news: nothing but words such as "weekly update", numbers, months, and the words that it
 * may say besides, which are those of the newsletter's own name.
 */
export function isGenericHeadline(headline: string, language: string, besides = ''): boolean {
  generic ??= patternOf([
    ...phrasesOfAll(({ headlines }) => headlines?.roundUps),
    ...wordsOfAll(({ headlines }) => headlines?.generic),
  ])
  const own = new Set(words(besides))
  const stop = stopWords(language)
  const months = new Set([language, 'en'].flatMap((tag) => monthsOf(languageByTag(tag)).map(([month]) => month)))
  const left = words(headline.replace(generic, ' ')).filter(
    (word) => word.length > 1 && !stop.has(word) && !own.has(word) && !months.has(word) && !/^v?\d[\d.]*\p{L}{0,2}$/u.test(word),
  )
  const said = words(headline)
  return left.length === 0 && said.some((word) => !own.has(word) && /\p{L}/u.test(word)) && headline.search(generic) >= 0
}

let roundUps: RegExp | undefined
let generic: RegExp | undefined

/** The phrases as whole words, but for languages that put no space between words. */
function patternOf(phrases: readonly string[]): RegExp {
  const unspaced = new Set(
    LANGUAGES.filter(({ isUnspaced }) => isUnspaced).flatMap(({ headlines }) => [
      ...phrasesIn(headlines?.roundUps),
      ...(headlines?.generic ?? '').split(' '),
    ]),
  )
  const [joined, spaced] = [phrases.filter((each) => unspaced.has(each)), phrases.filter((each) => !unspaced.has(each))]
  const apart = String.raw`(?<![\p{L}\p{M}\p{N}])(?:${anyOf(spaced)})(?![\p{L}\p{M}\p{N}])`
  return new RegExp(joined.length > 0 ? `${apart}|${anyOf(joined)}` : apart, 'giu')
}

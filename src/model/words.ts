// What are the words of a text?
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** Han and Kana: no spaces between words, and a character alone carries meaning. */
const IDEOGRAPH = String.raw`(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
/** South-East Asian scripts: no spaces between words either, but a letter alone says nothing. */
const UNBROKEN = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]{2,}/g

const WORD = new RegExp(
  String.raw`${IDEOGRAPH}|(?!${IDEOGRAPH})[\p{L}\p{N}](?:(?!${IDEOGRAPH})[\p{L}\p{N}\p{M}]|'(?=\p{L}))*`,
  'gu',
)
/** Most texts of Western languages need no more, and this is several times faster. */
const WESTERN = /^[\0-\u00a9\u00ab-\u00b1\u00b4-\u00b8\u00bb\u00bf-\u017f\u2010-\u203a\u20ac]*$/
const WESTERN_WORD = /[a-z0-9\u00b5\u00df-\u00f6\u00f8-\u017f]+(?:'[a-z\u00df-\u00f6\u00f8-\u017f]+)*/g
const IDEOGRAPHS = new RegExp(IDEOGRAPH, 'gu')
const ONE_IDEOGRAPH = new RegExp(`^${IDEOGRAPH}$`, 'u')
const HIRAGANA_ONLY = /^\p{Script=Hiragana}+$/u

/**
 * The words of a text, lower-cased, in order: runs of letters and digits, apostrophes inside kept straight (`don't`).
 * Han and Kana come one character each; Thai and its neighbours by the dictionary of the platform.
 */
export function words(text: string): string[] {
  const lower = text.toLowerCase()
  const straight = lower.replaceAll('’', "'")
  if (WESTERN.test(straight)) return straight.match(WESTERN_WORD) ?? []
  return straight.normalize('NFKC').replace(UNBROKEN, spaced).match(WORD) ?? []
}

/**
 * The words that say what a text is about: stop words gone, the rest stemmed.
 * Neighbouring characters of Han and Kana come in pairs, which is as near to words as one gets without a dictionary;
 * pairs of Hiragana alone are grammar and left out.
 */
export function contentWords(text: string, language: string): string[] {
  const stop = stopWords(language)
  const content: string[] = []
  let before = ''
  for (const word of words(text)) {
    if (ONE_IDEOGRAPH.test(word)) {
      const known = stop.has(word) || stop.has(before)
      if (before !== '' && !known && !HIRAGANA_ONLY.test(before + word)) content.push(before + word)
      before = word
    } else {
      before = ''
      if (word.length > 1 && !stop.has(word)) content.push(stem(word, language))
    }
  }
  return content
}

/** How many words a reader reads: of a script without spaces, two characters count as one word. */
export function countWords(text: string): number {
  const all = words(text).length
  if (WESTERN.test(text)) return all
  const ideographs = text.normalize('NFKC').match(IDEOGRAPHS)?.length ?? 0
  return all - ideographs + Math.ceil(ideographs / 2)
}

let segmenter: Intl.Segmenter | undefined

function spaced(run: string): string {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  return Array.from(segmenter.segment(run), ({ segment }) => segment).join(' ')
}

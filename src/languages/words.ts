// What are the words of a text?
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** The source of a pattern. Han and Kana: no spaces between words, and a character alone carries meaning. */
export const IDEOGRAPH = String.raw`(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
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
  const kinds = kindsOf(language)
  const content: string[] = []
  let before = ''
  for (const word of words(text)) {
    const kind = kinds.get(word) ?? kindOf(word, language, kinds)
    if (kind === IDEOGRAM) {
      if (before !== '' && !HIRAGANA_ONLY.test(before + word)) content.push(before + word)
      before = word
    } else {
      before = ''
      if (kind !== STOP) content.push(kind)
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

/** What a word stands for: its stem, or one of these. */
const STOP = ''
const IDEOGRAM = '\0'

/** Words repeat, so each is looked at once a language; emptied when full, so that nothing grows without end. */
const MOST_KINDS = 50_000
const kindsByLanguage = new Map<string, Map<string, string>>()

function kindsOf(language: string): Map<string, string> {
  let kinds = kindsByLanguage.get(language)
  if (!kinds) {
    kinds = new Map()
    kindsByLanguage.set(language, kinds)
  }
  if (kinds.size > MOST_KINDS) kinds.clear()
  return kinds
}

function kindOf(word: string, language: string, kinds: Map<string, string>): string {
  const stop = stopWords(language).has(word)
  const kind = stop ? STOP : ONE_IDEOGRAPH.test(word) ? IDEOGRAM : word.length > 1 ? stem(word, language) : STOP
  kinds.set(word, kind)
  return kind
}

let segmenter: Intl.Segmenter | undefined

function spaced(run: string): string {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  return Array.from(segmenter.segment(run), ({ segment }) => segment).join(' ')
}

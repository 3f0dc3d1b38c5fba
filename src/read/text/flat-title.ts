// What is the title of a page that a program printed as one line?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { countWords } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'

const TITLE_LENGTH_MAX = 250
const TITLE_LENGTH_MIN = 8
const TITLE_WORDS_MIN = 3
const NAMED_WORDS_MIN = 2
/** A text that repeats so long an opening is a page. */
const PAGE_WORDS_MIN = 5
/** In mid-sentence: no title ends here. */
const GOES_ON = /^(?:\s\p{Ll}|['’]\p{L})/u
/** The name of a page ends before its site's, or where a menu is glued to it. */
const NAME_END = /^.(?:\s[|–—-]\s|(?<=\p{Ll})\p{Lu})/u
/** What parts a site's name from the headline behind it. */
const PARTED = /^\s?(?:[:|»›·–—-]\s)/u
/** What follows a headline: a menu, or a sentence. */
const BEGINS = /^\s["'“„«»¿¡(]?(?:\p{Lu}|\d|\p{Extended_Pictographic})/u

/** The title, or ''; and whether it shows that the text is a page and no article alone. */
export function flatTitleOf(text: string): { readonly title: string; readonly isPages: boolean } {
  const opening = repeatedOpening(text)
  if (opening === '') {
    const skipped = openingAboveMenu(text)
    return skipped ? { title: skipped, isPages: true } : { title: namedOpening(text), isPages: false }
  }
  const rest = text.slice(opening.length)
  const parted = PARTED.exec(rest)?.[0] ?? ''
  const isSkipped = openingAboveMenu(text) !== ''
  const headline = parted && repeatedOpening(rest.slice(parted.length))
  if (headline) return { title: headline, isPages: true }
  const ends = [opening.length, indexOf(text, opening) + opening.length]
  const isNamed = countWords(opening) >= PAGE_WORDS_MIN && NAME_END.test(text.slice(opening.length - 1))
  return { title: opening, isPages: isNamed || isSkipped || ends.every((end) => BEGINS.test(text.slice(end, end + 3))) }
}

/** Where the opening is again, whatever its apostrophes. */
function indexOf(text: string, opening: string): number {
  return text.replaceAll(/[‘’]/g, "'").indexOf(opening.replaceAll(/[‘’]/g, "'"), opening.length)
}

/** The longest beginning that the text repeats, which is the page's title: above its menus, and above its article. */
function repeatedOpening(written: string): string {
  const text = written.replaceAll(/[‘’]/g, "'")
  let [low, high] = [0, Math.min(TITLE_LENGTH_MAX, text.length >> 1)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.includes(text.slice(0, middle), middle)) low = middle
    else high = middle - 1
  }
  const again = text.indexOf(text.slice(0, low), low)
  const line = text.indexOf('\n')
  let end = line === -1 ? low : Math.min(low, line)
  while (end > 0 && !isBoundary(text, end) && !isBoundary(text, again + end)) end--
  while (/\s/.test(text.charAt(end - 1))) end--
  if ([end, again + end].every((at) => GOES_ON.test(text.slice(at, at + 3)))) return ''
  const title = written.slice(0, end).replace(/[\s|»›·:–—-]+$/u, '')
  return title.length >= TITLE_LENGTH_MIN && countWords(title) >= TITLE_WORDS_MIN ? title : ''
}

/** The beginning as far as what a page offers to skip, "Skip to content Menu", without the site's name. */
function openingAboveMenu(text: string): string {
  for (const { index } of text.slice(0, TITLE_LENGTH_MAX).matchAll(/(?<=\s)\p{Lu}/gu)) {
    if (!SKIP.test(text.slice(index, index + CHROME_LENGTH)) && !opensMenu(text, index)) continue
    const opening = text.slice(0, index).trim()
    const title = namedOpening(opening) || opening
    return countWords(title) > TITLE_WORDS_MIN ? title : ''
  }
  return ''
}

function opensMenu(text: string, at: number): boolean {
  const chrome = boilerplate(text.slice(at, at + CHROME_LENGTH))
  return chrome?.kind === 'menu' && !chrome.whole && hasMenu(text.slice(at, at + MENU_LENGTH))
}

/** Whether other buttons follow what could as well be a headline's words. */
function hasMenu(text: string): boolean {
  const words = text.split(/\s+/).slice(1)
  return words.some((word, at) => boilerplate(word)?.whole && boilerplate(words[at + 1] ?? '')?.whole)
}

const SKIP = new RegExp(`^(?:${anyOf(phrasesOfAll(({ skips }) => skips))})`, 'iu')
const CHROME_LENGTH = 60
const MENU_LENGTH = 160

/** The beginning as far as the separator before the site's name. */
function namedOpening(text: string): string {
  const [title = '', separator] = text.slice(0, TITLE_LENGTH_MAX).split(/(\s[|–—-]\s|\n)/u)
  return separator?.trim() && countWords(title) >= NAMED_WORDS_MIN ? title : ''
}

function isBoundary(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 1)
  return !/[\p{L}\p{M}\p{N}]{2}/u.test(around) || GLUED.test(around) || UNSPACED.test(text.charAt(at))
}

/** "…and the seaNewsSport". */
const GLUED = /^\p{Ll}\p{Lu}$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

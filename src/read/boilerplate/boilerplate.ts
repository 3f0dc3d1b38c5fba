// Is a line part of a web page's chrome (menus, share buttons, footers), and of which kind?
import type { ChromeKind } from '../../languages/language.ts'
import { LANGUAGES } from '../../languages/languages.ts'
import { anyOf, phrasesIn, phrasesOfAll } from '../../languages/lookup.ts'

/** A known phrase in a line: it is the `whole` line, or only its beginning. */
export interface Boilerplate {
  readonly kind: ChromeKind
  readonly whole: boolean
}

/** By which keys readers report an error in the text, in every language alike; the rest of the line says so. */
const ERROR_KEYS = /\bCtrl ?\+ ?Enter\b/i
const ERROR_LENGTH_MAX = 300
/** The counter of a picture in a row of them, glued to its caption: "1of4The quay". */
const COUNTED_PICTURE = /^\d{1,3}\s?(?:of|von|de|di|sur|av|af|van|z|из|\/)\s?\d{1,3}(?=\p{Lu}\p{Ll})/u

/** Finds the phrase that a line is or begins with, in any language; a whole line takes precedence. */
export function boilerplate(line: string): Boilerplate | undefined {
  if ((line.length <= ERROR_LENGTH_MAX && ERROR_KEYS.test(line)) || COUNTED_PICTURE.test(line))
    return { kind: 'share', whole: true }
  table ??= tableOfAll()
  const { wholes, openings, longest } = table
  const text = plain(line.slice(0, longest * 2))
  if (line.length <= longest * 2) {
    const kind = wholes.get(ended(text))
    if (kind) return { kind, whole: true }
  }
  for (const phrase of [...(openings.get(text.slice(0, 2)) ?? []), ...(openings.get(text.charAt(0)) ?? [])]) {
    if (text.startsWith(phrase.text) && endsWord(text, phrase.text.length)) return { kind: phrase.kind, whole: false }
  }
  return undefined
}

const COOKIES = new RegExp(anyOf(['cookie', ...phrasesOfAll((language) => language.cookies)]), 'iu')

/** What a site says of its cookies, however long: an article on them begins otherwise. */
export function isCookieNotice(line: string): boolean {
  return COOKIES.test(line.slice(0, COOKIES_WITHIN)) && boilerplate(line)?.kind === 'legal'
}

const COOKIES_WITHIN = 80

/** The line in lower case, with one kind of apostrophe and without leading numbers, icons and bullets. */
function plain(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{M}©(@[▲▶【]+/u, '')
    .replace(/\s+/g, ' ')
}

/** The text without trailing numbers, arrows and full stops: "Comments (12)" becomes "comments". */
function ended(text: string): string {
  let end = text.length
  while (end > 0 && !LETTER.test(text.slice(end - 1, end))) end--
  return text.slice(0, end)
}

const LETTER = /[\p{L}\p{M}]/u
const SPACED = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Whether a word ends before `at`; in scripts without spaces, one may end anywhere. */
function endsWord(text: string, at: number): boolean {
  const last = text.charAt(at - 1)
  return !SPACED.test(text.charAt(at)) || !SPACED.test(last) || UNSPACED.test(last)
}

/** A phrase of two kinds counts as the first. */
const KINDS = ['menu', 'share', 'signup', 'legal', 'related', 'comments', 'advert', 'credit', 'about'] as const

interface Table {
  readonly wholes: ReadonlyMap<string, ChromeKind>
  /** By their first two characters, longest first. */
  readonly openings: ReadonlyMap<string, readonly { readonly text: string; readonly kind: ChromeKind }[]>
  readonly longest: number
}

/** Made at the first line: most runs read no page. */
let table: Table | undefined

function tableOfAll(): Table {
  const wholes = new Map<string, ChromeKind>()
  const openings = new Map<string, { text: string; kind: ChromeKind }[]>()
  let longest = 0
  for (const kind of KINDS) {
    for (const { chrome } of LANGUAGES) {
      for (const phrase of phrasesIn(chrome?.[kind]?.whole)) {
        const key = ended(plain(phrase))
        if (key !== '' && !wholes.has(key)) wholes.set(key, kind)
        longest = Math.max(longest, phrase.length)
      }
      for (const phrase of phrasesIn(chrome?.[kind]?.opening)) {
        const text = plain(phrase)
        const key = text.slice(0, 2)
        if (text !== '') openings.set(key, [...(openings.get(key) ?? []), { text, kind }])
        longest = Math.max(longest, phrase.length)
      }
    }
  }
  for (const bucket of openings.values())
    bucket.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
  return { wholes, openings, longest }
}

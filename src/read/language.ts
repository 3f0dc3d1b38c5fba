// Which language is an article in, and which way does it run?
import type { Block } from '../model/article.ts'
import { pathLanguage } from './path-facts.ts'

const SAMPLE = 1_000
/** Letters; of less than a line nothing can be told but its script. */
const LEAST = 40
/** Letters; of so many the language can be told against what a page says of itself. */
const ENOUGH = 200

/** Scripts of one language, or of a few among which `tinyld` is asked: with fewer to choose from it errs less. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Devanagari}/gu, 'hi mr'],
  [/\p{Script=Arabic}/gu, 'ar fa ur'],
  [/\p{Script=Cyrillic}/gu, 'ru uk bg sr'],
]
const LATIN = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ca et lv lt id vi is hr'
/** The codes that `tinyld` has for others. */
const TO_TINYLD: Readonly<Record<string, string>> = { nb: 'no', hr: 'sr' }
const FROM_TINYLD: Readonly<Record<string, string>> = { no: 'nb' }

const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i
/** Folders of these names are as likely about information technology, or the negative. */
const AMBIGUOUS = /^(?:it|is|no|id|he|ms|et)$/i

/** The article's own word first, unless it is a theme's; then its path's, then what its text shows. BCP 47, `en` at last. */
export async function languageOf(
  own: string | undefined,
  path: string,
  { title, dek = '', blocks }: { readonly title: string; readonly dek?: string; readonly blocks: readonly Block[] },
): Promise<string> {
  const said = canonical(own)
  if (said !== undefined) return /^en\b/i.test(said) ? ((await otherThanEnglish(blocks)) ?? said) : said
  const named = canonical(pathLanguage(path))
  if (named !== undefined && !AMBIGUOUS.test(named)) return named
  return (await languageIn(sampleOf(`${title}\n${dek}`, blocks))) ?? named ?? 'en'
}

/** English is what themes of all countries declare, so it must show in the text where there is enough of it. */
async function otherThanEnglish(blocks: readonly Block[]): Promise<string | undefined> {
  const sample = sampleOf('', blocks)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH || isEnglish(sample)) return undefined
  return languageIn(sample)
}

/** The way that a language's script runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL.test(language) || /-(?:Arab|Hebr)(?:-|$)/i.test(language) ? 'rtl' : 'ltr'
}

async function languageIn(sample: string): Promise<string | undefined> {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  // A few kana make a text Japanese, however many of its characters are Han.
  const script = SCRIPTS.find(([script], i) => (sample.match(script)?.length ?? 0) > letters * (i === 0 ? 0.05 : 0.4))
  const among = (script?.[1] ?? LATIN).split(' ')
  if (among.length === 1) return among[0]
  if (among[0] === 'en' && isEnglish(sample)) return 'en'
  if (letters < LEAST) return script ? among[0] : undefined
  const { detect } = await import('tinyld')
  const found = detect(sample, { only: among.map((code) => TO_TINYLD[code] ?? code) })
  return found === '' ? undefined : (FROM_TINYLD[found] ?? found)
}

/** Most articles are, and these words, rare in all its neighbours, show it without the tables of every language. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = words.filter((word) => ENGLISH.has(word))
  return words.length >= 10 && telling.length > words.length * 0.1
}

const ENGLISH = new Set(
  'the and of to that with this for are you from have by it as be we our will which their they'.split(' '),
)

function sampleOf(head: string, blocks: readonly Block[]): string {
  let sample = head
  for (const { type, text } of blocks) {
    if (sample.length > SAMPLE) break
    if (type === 'paragraph' || type === 'quote' || type === 'list') sample += `\n${text.slice(0, SAMPLE)}`
  }
  return sample.slice(0, SAMPLE).replace(/https?:\S+/g, '')
}

/** `en_US.UTF-8`, `PT-br` and `zh-hans` in the form of BCP 47. */
function canonical(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/\..*$/, '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

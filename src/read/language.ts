// Which language is an article in, and which way does it run?
import type { Language } from '../languages/language.ts'
import { LANGUAGES } from '../languages/languages.ts'
import { canonicalTag, wordsIn } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import type { Block } from '../model/article.ts'
import { pathLanguage } from './path-facts.ts'

const SAMPLE = 1_000
const PASSAGES = 8
/** Letters; of less than a line nothing can be told but its script. */
const LEAST = 40
/** Letters; of so many the language can be told against what a page says of itself. */
const ENOUGH = 200

/** A script, and the languages that it may show. */
interface Candidates {
  readonly script: RegExp
  /** The share of a text's letters from which on it shows them. A few kana make a text Japanese among many Han. */
  readonly share: number
  readonly tags: readonly string[]
}

/** The languages by their scripts; with fewer to choose from, `tinyld` errs less. Those in Latin script come apart. */
const candidates = (): { readonly scripts: readonly Candidates[]; readonly latin: readonly string[] } => {
  const byScripts = Map.groupBy(
    LANGUAGES.filter(({ isGuessed = true, tags }) => isGuessed && tags[0] !== 'und'),
    ({ scripts = '' }) => scripts,
  )
  const tagsOf = (languages: readonly Language[] = []) => languages.map(({ tags }) => tags[0])
  const latin = tagsOf(byScripts.get(''))
  byScripts.delete('')
  const scripts = [...byScripts].map(([names, languages]) => ({
    script: new RegExp(
      `[${wordsIn(names)
        .map((name) => String.raw`\p{Script=${name}}`)
        .join('')}]`,
      'gu',
    ),
    share: languages.some(({ tags }) => tags[0] === 'ja') ? 0.05 : SYLLABIC.test(names) ? 0.25 : 0.4,
    tags: tagsOf(languages),
  }))
  return { scripts, latin }
}

/** A character of these is about as much as two or three letters, and a text about software names much in Latin ones. */
const SYLLABIC = /^(?:Hang|Hani)$/

let known: ReturnType<typeof candidates> | undefined

/** The codes that `tinyld` has for others. */
const TO_TINYLD: Readonly<Record<string, string>> = { nb: 'no', hr: 'sr' }
const FROM_TINYLD: Readonly<Record<string, string>> = { no: 'nb' }

/** Folders of these names are as likely about information technology, or the negative. */
const AMBIGUOUS = /^(?:it|is|no|id|he|ms|et|be|gl|mr|af|lb|ka|nn)$/i

/** A page that is saved under the name of its site, `islander.de.html`. */
const OF_SITE = /\.[a-z]{2}\.(?:x?html?|txt)$/i

/** The article's own word first, unless it is a theme's; then its path's, then what its text shows. BCP 47, `en` at last. */
export async function languageOf(
  own: string | undefined,
  path: string,
  { title, dek = '', blocks }: { readonly title: string; readonly dek?: string; readonly blocks: readonly Block[] },
): Promise<string> {
  const said = canonical(own)
  if (said !== undefined) return /^en\b/i.test(said) ? ((await otherThanEnglish(blocks)) ?? said) : said
  const named = canonical(pathLanguage(path))
  const mayBeSite = OF_SITE.test(path) && isEnglish(sampleOf('', blocks))
  if (named !== undefined && !AMBIGUOUS.test(named) && !mayBeSite) return named
  return (await languageIn(sampleOf(`${title}\n${dek}`, blocks))) ?? named ?? 'en'
}

/** English is what themes of all countries declare, so it must show in the text where there is enough of it. */
async function otherThanEnglish(blocks: readonly Block[]): Promise<string | undefined> {
  const sample = sampleOf('', blocks)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH || isEnglish(sample)) return undefined
  return languageIn(sample)
}

async function languageIn(sample: string): Promise<string | undefined> {
  const { letters, isLatin, among } = possible(sample)
  if (among.length === 1) return among[0]
  if (isLatin && isEnglish(sample)) return 'en'
  if (letters < LEAST) return isLatin ? undefined : among[0]
  const { detect } = await import('tinyld')
  const found = detect(sample, { only: among.map((code) => TO_TINYLD[code] ?? code) })
  const tag = FROM_TINYLD[found] ?? found
  if (tag === '') return undefined
  // Where we don't know its common words, those of a neighbour would speak against it.
  return stopWords(tag).size > 0 ? (byCommonWords(sample, among) ?? tag) : tag
}

/** The same of a text's own lines, as far as scripts and common words tell: what is needed before a text is read. */
export function likelyLanguage(text: string): string | undefined {
  const sample = text.slice(0, 2 * SAMPLE)
  const { among } = possible(sample)
  if (among.length === 1) return among[0]
  return isEnglish(sample) ? 'en' : byCommonWords(sample, among)
}

/** The languages that the script of a text leaves open. */
function possible(sample: string): {
  readonly letters: number
  readonly isLatin: boolean
  readonly among: readonly string[]
} {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  known ??= candidates()
  const script = known.scripts.find(({ script, share }) => (sample.match(script)?.length ?? 0) > letters * share)
  return { letters, isLatin: script === undefined, among: script?.tags ?? known.latin }
}

/** The language whose stop words a text has by far the most of: of a few sentences this tells more than their letters do. */
function byCommonWords(sample: string, among: readonly string[]): string | undefined {
  const said = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, second] = among
    .map((tag) => ({ tag, count: said.filter((word) => stopWords(tag).has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const least = Math.max(COMMON_MIN, said.length * COMMON_SHARE, COMMON_LEAD * (second?.count ?? 0))
  return first !== undefined && first.count >= least ? first.tag : undefined
}

const COMMON_MIN = 3
const COMMON_SHARE = 0.2
const COMMON_LEAD = 1.5

/** Most articles are, and these words, rare in all its neighbours, show it without the tables of every language. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = words.filter((word) => ENGLISH.has(word))
  return words.length >= 10 && telling.length > words.length * 0.1
}

const ENGLISH = new Set(
  'the and of to that with this for are you from have by it as be we our will which their they'.split(' '),
)

/** From all over the article: it may open with a quotation in another language. */
function sampleOf(head: string, blocks: readonly Block[]): string {
  const told = blocks.flatMap(({ type, text }) =>
    type === 'paragraph' || type === 'quote' || type === 'list' ? [text.replace(/https?:\S+/g, '')] : [],
  )
  const step = Math.ceil(told.length / PASSAGES)
  const passages = told.filter((_, at) => at % step === 0)
  return [head, ...passages.map((text) => text.slice(0, SAMPLE / passages.length))].join('\n').slice(0, SAMPLE)
}

/** `en_US.UTF-8`, `PT-br` and `zh-hans` in the form of BCP 47. */
function canonical(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : canonicalTag(tag.trim().replace(/\..*$/, '').replaceAll('_', '-'))
}

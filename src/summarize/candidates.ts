// Which sentences of an article are candidates for its summary?
import { withoutButtons } from '../languages/buttons.ts'
import type { Article, Block } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { isWhole } from './admissible.ts'
import { withAnnouncedLines } from './announced-lines.ts'
import { isForeign } from './foreign.ts'
import { isGenericHeading } from './generic-headings.ts'
import { splitSentences } from './sentences.ts'
import { showsTemplate } from './template-code.ts'
import { isChange, isUnmarkedSentence, writesUnmarked } from './unmarked.ts'
import { countTowardsBudget } from './word-budget.ts'

/** A sentence and its position. */
export interface Candidate {
  readonly text: string
  /** How far down: the number of candidates before it. */
  readonly order: number
  /** 0 in the opening, n after the nth heading below it. */
  readonly section: number
  /** The section is headed by a version: "Kettle 5.2". */
  readonly versioned: boolean
  /** The sentence's position in its paragraph. */
  readonly place: number
  /** Whether the candidate before it is also the sentence before it in the article. */
  readonly follows: boolean
  /** Whether it says what the candidate before it announces by a colon: "The meeting will be at: / Town Hall". */
  readonly completes: boolean
  /** Something is missing in it that only the site's generator knows: "the release of Kettle." */
  readonly holed: boolean
  /** Speech between the first and the last sentence of a quotation, so that nothing in it shows that somebody says it. */
  readonly quoted: boolean
  /** It is an item of a changelog with its issue number, which needs no other sentence. */
  readonly change: boolean
  /** It is an item of a list that is read for its own sake, as in a changelog. */
  readonly listed: boolean
  /** It ends without a full stop, and so do the article's other paragraphs. */
  readonly unmarked: boolean
  /** It begins in lower case after a salutation, as letters do: "Dear neighbours, / on Monday the mill …". */
  readonly addressed: boolean
}

/** A candidate as a sentence: with the full stop that its article leaves out, and the capital that a letter does without. */
export function asSentence({ text, unmarked, addressed }: Pick<Candidate, 'text' | 'unmarked' | 'addressed'>): string {
  const begun = addressed ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return unmarked ? `${begun}.` : begun
}

/** An opening says most; in a section, its beginning does. More candidates make summaries slower, not better. */
const OPENING_SENTENCES = 24
const SECTION_SENTENCES = 2
const SECTIONS = 12

/** What a colon announces is one with it only where it is short: a summary has no room for more. */
const ANNOUNCED_WORDS = 40
const ANNOUNCED_ITEMS = 8
const COLON = /[:：]$/
/** A few words with a comma behind them, by themselves. */
const SALUTATION = /^\p{Lu}[\p{L}\p{M}'’. -]{1,40}[,،]$/u

/**
 * The opening paragraphs, and the first sentences below each heading, in the article's order.
 * If paragraphs yield none, or no whole sentence where quotes and lists have one, those are used, so that
 * whatever has sentences has candidates. What is preamble is none, down to the first sentence that is not.
 */
export function candidates(article: Readable, isPreamble: IsPreamble = () => false): Candidate[] {
  const prose = collect(article, isPreamble, (block) => block.type === 'paragraph')
  const isTold = (candidate: Candidate): boolean => isWhole(asSentence(candidate), article.language)
  if (prose.some(isTold)) return prose
  const others = collect(article, isPreamble, (block) => block.type === 'quote' || block.type === 'list')
  return prose.length === 0 || others.some(isTold) ? others : prose
}

/** The same, found once for each article. */
export const candidatesOf = oncePer((article: Readable) => candidates(article))

/** The same with the sentences in lists, for a round-up or a changelog, whose prose says only that it is one. */
export function candidatesWithItems(article: Readable, isPreamble: IsPreamble): Candidate[] {
  return collect(article, isPreamble, (block) => block.type === 'paragraph' || block.type === 'list', isToldItem)
}

function isToldItem(item: string, language: string): boolean {
  if (isWhole(item, language)) return true
  return (isUnmarkedSentence(item, language) || isChange(item)) && !isForeign(item, language)
}

/** Whether a sentence says nothing of the subject; `next` is the one behind it in its paragraph. */
type IsPreamble = (text: string, next?: string) => boolean

type Readable = Pick<Article, 'title' | 'blocks' | 'language'>

function collect(
  article: Readable,
  isPreamble: IsPreamble,
  wanted: (block: Block) => boolean,
  isTold?: (item: string, language: string) => boolean,
): Candidate[] {
  const { blocks, language } = article
  const isUnmarked = writesUnmarked(article)
  const found: Candidate[] = []
  let section = 0
  let versioned = false
  let left = OPENING_SENTENCES
  let unbroken = false
  let salutes = false
  for (const block of withAnnouncedLines(blocks)) {
    if (block.type === 'heading') {
      // "Introduction" heads a part of the opening.
      if (found.length > 0 && !(section === 0 && isGenericHeading(block.text, article))) {
        section++
        versioned = /\d/.test(block.text)
        left = SECTION_SENTENCES
      }
      unbroken = false
      if (section > SECTIONS) break
      continue
    }
    const last = found.at(-1)
    // Where the items themselves are told, "Bug fixes:" is but their heading.
    const announces = unbroken && last && !last.completes && COLON.test(last.text)
    const isLabel = announces && isTold && !isWhole(`${last.text.slice(0, -1)}.`, language)
    const announced = announces && !isLabel ? announcedIn(block, language) : 0
    if (announced > 0 || (wanted(block) && left > 0)) {
      const parts = partsOf(block, language, announced > 0)
      const isList = block.type === 'list' && announced === 0
      if (isList) unbroken = false
      const sentences = isList && isTold ? parts.filter(({ text }) => isTold(text, language)) : parts
      for (const [place, part] of sentences.slice(0, Math.max(announced, left)).entries()) {
        if (found.length === 0 && isPreamble(part.text, sentences[place + 1]?.text)) continue
        const { text, quoted } = part
        const holed = part.holed || showsTemplate(text, blocks)
        const follows = unbroken && (place < announced || !part.begins)
        const completes = place < announced
        const mayBeUnmarked = block.type === 'list' ? isTold !== undefined : isUnmarked
        const change = isList && isChange(text)
        const unmarked = mayBeUnmarked && !completes && (change || isUnmarkedSentence(text, language))
        const addressed = salutes && place === 0 && /^\p{Ll}/u.test(text)
        found.push({
          text,
          holed,
          quoted,
          change,
          listed: isList && isTold !== undefined,
          unmarked,
          addressed,
          order: found.length,
          section,
          versioned,
          place,
          follows,
          completes,
        })
        unbroken = true
      }
      left -= announced > 0 && !wanted(block) ? 0 : sentences.length
    } else unbroken = false
    if (block.type !== 'image') salutes = SALUTATION.test(block.text)
  }
  return found
}

/** How many parts of the block say what a colon before it announces: the items of a short list, a short quote, a line. */
function announcedIn(block: Block, language: string): number {
  if (block.type !== 'paragraph' && block.type !== 'quote' && block.type !== 'list') return 0
  const parts = partsOf(block, language, true)
  const all = block.type === 'paragraph' ? parts.slice(0, 1) : parts
  // What announces in its turn says nothing: "Read it here: / All past bulletins:", "How it works: / 1. You run:".
  if (all.some(({ text }) => COLON.test(text))) return 0
  const words = all.reduce((sum, { text }) => sum + countTowardsBudget(text), 0)
  return all.length <= ANNOUNCED_ITEMS && words <= ANNOUNCED_WORDS ? all.length : 0
}

interface Part {
  readonly text: string
  readonly holed: boolean
  readonly quoted: boolean
  /** It is the first of an item, which follows on nothing. */
  readonly begins: boolean
}

/** A hole belongs to the sentence in which it is; one between two sentences to the second, which it may have begun. */
function partsOf(block: Block, language: string, isAnnounced: boolean): Part[] {
  const holes = ('holes' in block && block.holes) || []
  const speech = speechIn(block.text)
  let from = 0
  return itemsOf(block).flatMap((item) =>
    (isAnnounced && block.type === 'list'
      ? [item]
      : splitSentences(item, language).flatMap((sentence) => splitAtHoles(sentence, block.text, holes))
    ).flatMap((sentence, i): Part[] => {
      const text = withoutButtons(sentence)
      const begins = i === 0 && block.type === 'list'
      const start = holes.length + speech.length > 0 ? block.text.indexOf(sentence, from) : 0
      from = start + sentence.length
      const end = from
      const holed = holes.some((hole) => start <= hole && hole < end)
      const quoted = speech.some(([opens, closes]) => opens < start && end <= closes)
      return saysSomething(text) ? [{ text, holed, quoted, begins }] : []
    }),
  )
}

/** A sentence whose first word is missing begins small, and so looks as if it went on: "The mill turns. was windy." */
function splitAtHoles(sentence: string, text: string, holes: readonly number[]): string[] {
  const start = holes.length > 0 ? text.indexOf(sentence) : -1
  const hole =
    start < 0 ? undefined : holes.map((at) => at - start).find((at) => STOPPED.test(sentence.slice(0, Math.max(0, at))))
  return hole === undefined || hole >= sentence.length
    ? [sentence]
    : [sentence.slice(0, hole).trimEnd(), sentence.slice(hole)]
}

const STOPPED = /[.!?…]["”’»)]*\s$/

/** Where quotations open and close. A paragraph that goes on with a speech opens it anew and may leave it open. */
function speechIn(text: string): [opens: number, closes: number][] {
  const found: [number, number][] = []
  for (const { open, close } of QUOTES) {
    let from = text.indexOf(open)
    while (from >= 0) {
      const end = text.indexOf(close, from + 1)
      if (end < 0 && text.slice(0, from).trim() !== '') break
      found.push([from, end < 0 ? text.length : end])
      from = end < 0 ? -1 : text.indexOf(open, end + 1)
    }
  }
  return found
}

const QUOTES = [
  { open: '"', close: '"' },
  { open: '“', close: '”' },
  { open: '„', close: '“' },
  { open: '«', close: '»' },
  { open: '「', close: '」' },
] as const

function itemsOf(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text]
}

/** A paragraph of `***`, or a lone quotation mark, is not a sentence. */
function saysSomething(sentence: string): boolean {
  return /[^\p{P}\s]/u.test(sentence)
}

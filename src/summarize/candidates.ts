// Which sentences of an article are candidates for its summary?
import { withoutButtons } from '../languages/buttons.ts'
import type { Article, Block } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { isWhole } from './admissible.ts'
import { isGenericHeading } from './generic-headings.ts'
import { splitSentences } from './sentences.ts'
import { countTowardsBudget } from './word-budget.ts'

/** A sentence and its position. */
export interface Candidate {
  readonly text: string
  /** How far down: the number of candidates before it. */
  readonly order: number
  /** 0 in the opening, n after the nth heading below it. */
  readonly section: number
  /** The sentence's position in its paragraph. */
  readonly place: number
  /** Whether the candidate before it is also the sentence before it in the article. */
  readonly follows: boolean
  /** Whether it says what the candidate before it announces by a colon: "The meeting will be at: / Town Hall". */
  readonly completes: boolean
  /** Something is missing in it that only the site's generator knows: "the release of Kettle." */
  readonly holed: boolean
}

/** An opening says most; in a section, its beginning does. More candidates make summaries slower, not better. */
const OPENING_SENTENCES = 24
const SECTION_SENTENCES = 2
const SECTIONS = 12

/** What a colon announces is one with it only where it is short: a summary has no room for more. */
const ANNOUNCED_WORDS = 40
const ANNOUNCED_ITEMS = 8
const COLON = /[:：]$/

/**
 * The opening paragraphs, and the first sentences below each heading, in the article's order.
 * If paragraphs yield none, or no whole sentence where quotes and lists have one, those are used, so that
 * whatever has sentences has candidates. What is preamble is none, down to the first sentence that is not.
 */
export function candidates(article: Readable, isPreamble: IsPreamble = () => false): Candidate[] {
  const prose = collect(article, isPreamble, (block) => block.type === 'paragraph')
  const isTold = ({ text }: Candidate): boolean => isWhole(text, article.language)
  if (prose.some(isTold)) return prose
  const others = collect(article, isPreamble, (block) => block.type === 'quote' || block.type === 'list')
  return prose.length === 0 || others.some(isTold) ? others : prose
}

/** The same, found once for each article. */
export const candidatesOf = oncePer((article: Readable) => candidates(article))

/** Whether a sentence says nothing of the subject; `next` is the one behind it in its paragraph. */
type IsPreamble = (text: string, next?: string) => boolean

type Readable = Pick<Article, 'title' | 'blocks' | 'language'>

function collect(article: Readable, isPreamble: IsPreamble, wanted: (block: Block) => boolean): Candidate[] {
  const { blocks, language } = article
  const found: Candidate[] = []
  let section = 0
  let left = OPENING_SENTENCES
  let unbroken = false
  for (const block of blocks) {
    if (block.type === 'heading') {
      // "Introduction" heads a part of the opening.
      if (found.length > 0 && !(section === 0 && isGenericHeading(block.text, article))) {
        section++
        left = SECTION_SENTENCES
      }
      unbroken = false
      if (section > SECTIONS) break
      continue
    }
    const last = found.at(-1)
    const announced = unbroken && last && !last.completes && COLON.test(last.text) ? announcedIn(block, language) : 0
    if (announced > 0 || (wanted(block) && left > 0)) {
      const sentences = partsOf(block, language, announced > 0)
      for (const [place, part] of sentences.slice(0, Math.max(announced, left)).entries()) {
        if (found.length === 0 && isPreamble(part.text, sentences[place + 1]?.text)) continue
        found.push({ ...part, order: found.length, section, place, follows: unbroken, completes: place < announced })
        unbroken = true
      }
      left -= announced > 0 && !wanted(block) ? 0 : sentences.length
    } else unbroken = false
  }
  return found
}

/** How many parts of the block say what a colon before it announces: the items of a short list, a short quote, a line. */
function announcedIn(block: Block, language: string): number {
  if (block.type !== 'paragraph' && block.type !== 'quote' && block.type !== 'list') return 0
  const parts = partsOf(block, language, true)
  const all = block.type === 'paragraph' ? parts.slice(0, 1) : parts
  // What announces in its turn says nothing: "Read it here: / All past bulletins:", above the addresses.
  if (block.type === 'paragraph' && COLON.test(all[0]?.text ?? '')) return 0
  const words = all.reduce((sum, { text }) => sum + countTowardsBudget(text), 0)
  return all.length <= ANNOUNCED_ITEMS && words <= ANNOUNCED_WORDS ? all.length : 0
}

/** A hole belongs to the sentence in which it is; one between two sentences to the second, which it may have begun. */
function partsOf(block: Block, language: string, isAnnounced: boolean): { text: string; holed: boolean }[] {
  const holes = ('holes' in block && block.holes) || []
  let from = 0
  const parts = isAnnounced && block.type === 'list' ? block.items : splitSentences(block.text, language)
  return parts.flatMap((sentence) => {
    const text = withoutButtons(sentence)
    if (holes.length === 0) return saysSomething(text) ? { text, holed: false } : []
    const start = block.text.indexOf(sentence, from)
    from = start + sentence.length
    const holed = holes.some((hole) => start <= hole && hole < from)
    return saysSomething(text) ? { text, holed } : []
  })
}

/** A paragraph of `***`, or a lone quotation mark, is not a sentence. */
function saysSomething(sentence: string): boolean {
  return /[^\p{P}\s]/u.test(sentence)
}

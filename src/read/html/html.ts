// What does a saved web page say?
import type { Block } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { decodePage } from '../encoding.ts'
import type { Parsed } from '../parsed.ts'
import { blocksOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import type { Placed } from './elsewhere.ts'
import { type Facts, factsOf } from './facts.ts'
import { plainLine } from './line.ts'
import { dekOf, metaFrom } from './meta.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { lengthOf } from './place.ts'
import { isSame } from './same.ts'
import { claimsOf, titleOf } from './title.ts'
import { type Element, outwards, type Page, parsePage } from './tree.ts'
import type { Known } from './trim.ts'

/** A page with less text than this may wait for its scripts to show the rest. */
const SHORT = 250
const DROPPED_LINES = 200
const DROPPED_LENGTH = 160
/** How many pieces from the article a line may stand that names its date. */
const NEAR = 4

/** Reads a saved page. No script runs, no link is followed. */
export function readHtml(bytes: Uint8Array, _options: { readonly path: string }): Parsed {
  const { text } = decodePage(bytes)
  const page = parsePage(text)
  const facts = factsOf(page, text)
  const title = titleOf(facts, page)
  const article = articleOf(page, { title, claims: claimsOf(facts), dek: dekOf(facts), language: facts.language })
  const told = toldBlocks(facts, article.chosen)
  const blocks = told ?? blocksOf(article.chosen)
  return {
    meta: metaFrom(facts, page, placed(article, title)),
    ...(title !== undefined && { title: { text: title, from: 'html' as const } }),
    blocks,
    dropped: droppedFrom(article),
    problems: problemsOf(page, blocks),
  }
}

/** A page taken apart and the pieces of it that are the article. */
interface Article {
  readonly pieces: readonly Piece[]
  readonly chosen: readonly Piece[]
  readonly home: ReadonlySet<Element>
}

/** Where too little is shown, what the page hides until its scripts run is read, too. */
function articleOf({ body }: Page, known: Known): Article {
  const shown = read({ hidden: false })
  if (lengthOf(shown.chosen) >= SHORT) return shown
  const all = read({ hidden: true })
  return lengthOf(all.chosen) > 4 * lengthOf(shown.chosen) ? all : shown

  function read(options: { readonly hidden: boolean }): Article {
    const page = piecesOf(body, options)
    const { chosen, home } = bodyOf(page, known)
    return { pieces: page.pieces, chosen: chosen.filter(({ text }) => !isSame(text, known.title)), home }
  }
}

/** The text that the page's structured data tells, where the page itself shows hardly any of it. */
function toldBlocks({ article }: Facts, chosen: readonly Piece[]): Block[] | undefined {
  const told = article?.articleBody
  if (typeof told !== 'string' || told.length < 2 * SHORT || lengthOf(chosen) > told.length / 3) return undefined
  const paragraphs = told
    .replace(/<[^<>]{0,500}>/g, '\n')
    .split(/\n+/)
    .map(plainLine)
  return paragraphs.filter((text) => text !== '').map((text) => ({ type: 'paragraph', text }))
}

/** Where a date may stand: from the title to the first lines of the text, and after its end. */
function placed({ pieces, chosen, home }: Article, title: string | undefined): Placed {
  const own = new Set(chosen)
  const first = Math.max(
    0,
    pieces.findIndex((piece) => own.has(piece)),
  )
  const last = pieces.findLastIndex((piece) => own.has(piece))
  const headline = pieces.find((piece) => isSame(piece.text, title))
  const start = headline === undefined ? first : Math.min(pieces.indexOf(headline), first)
  const head = pieces.slice(Math.max(0, start - NEAR), first + NEAR)
  const tail = pieces.slice(last + 1, last + 1 + NEAR)
  return { around: [...head, ...tail], home: new Set([...home, ...(headline ? outwards(headline.element) : [])]) }
}

function droppedFrom({ pieces, chosen }: Article): string[] {
  const kept = new Set(chosen)
  const lines = pieces.filter((piece) => piece.kind !== 'image' && !kept.has(piece)).map(({ text }) => text)
  return lines
    .slice(0, DROPPED_LINES)
    .map((text) => (text.length > DROPPED_LENGTH ? `${text.slice(0, DROPPED_LENGTH)}…` : text))
}

function problemsOf({ flattened }: Page, blocks: readonly Block[]): Problem[] {
  const problems: Problem[] = []
  if (flattened) {
    const what = 'The page is nested deeper, or has more elements, than any article; it was read without its structure.'
    problems.push({
      code: 'page-too-tangled',
      what,
      fix: 'Compare the text with the page, and save it anew if it lacks something.',
    })
  }
  if (!blocks.some(({ type, text }) => type !== 'image' && text !== '')) {
    const what = 'No article was found on the page.'
    problems.push({
      code: 'page-without-text',
      what,
      fix: 'Save the page once it has loaded, as "web page, complete".',
    })
  }
  return problems
}

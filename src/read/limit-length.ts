// How much of a text is read, so that no file keeps the program busy for minutes?
import type { Block } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'

/** Thirty thousand words: a short novel. */
const BODY_CHARS_MAX = 200_000
/** The parser's time for a list or a paragraph grows with the square of its lines. */
const BODY_LINES_MAX = 10_000
/** Longer than any paragraph that people write; finding sentences takes time that grows with its square. */
const PARAGRAPH_CHARS_MAX = 8_000
/** A heading, an item or a line of code that is longer is none. */
const LINE_CHARS_MAX = 4_000

const CUT_SHORT: Problem = {
  code: 'too-complex',
  what: `The text is longer than ${BODY_CHARS_MAX / 1_000},000 characters or ${BODY_LINES_MAX / 1_000},000 lines; only the beginning was read.`,
  fix: 'Split it into several articles.',
}

/** No indentation is so deep, and many patterns look at a run of spaces from each of its places. */
const SPACES = /[ \t]{200,}/g

/** The beginning of a text, with the problem that there was more. */
export function limitBody(whole: string): { readonly body: string; readonly problems: readonly Problem[] } {
  const body = whole.replace(SPACES, (spaces) => spaces.slice(0, 200))
  const last = endOfLine(body, BODY_LINES_MAX)
  if (last >= 0 && last <= BODY_CHARS_MAX) return { body: body.slice(0, last), problems: [CUT_SHORT] }
  if (body.length <= BODY_CHARS_MAX) return { body, problems: [] }
  const end = body.lastIndexOf('\n', BODY_CHARS_MAX)
  return { body: body.slice(0, end < BODY_CHARS_MAX / 2 ? BODY_CHARS_MAX : end).toWellFormed(), problems: [CUT_SHORT] }
}

/** Where the line of this number ends; -1 where there are not more. */
function endOfLine(text: string, number: number): number {
  let at = -1
  for (let line = 0; line < number; line++) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return -1
  }
  return at
}

/**
 * The same blocks within the same limits, with a problem for what was cut: a paragraph that is too long becomes several
 * and loses nothing, other blocks lose their ends.
 */
export function limitBlocks(blocks: readonly Block[]): {
  readonly blocks: Block[]
  readonly problems: readonly Problem[]
} {
  const limited: Block[] = []
  const cut = new Map<Cut, number>()
  let left = BODY_CHARS_MAX
  for (const block of blocks) {
    const parts = left > 0 ? limitBlock(block, left) : []
    // Where the whole article ends, one problem says so; what it ends in needs none.
    const isEnd = block.text.length > left
    if (!isEnd) for (const what of cutsOf(block)) cut.set(what, (cut.get(what) ?? 0) + 1)
    left -= block.text.length + 1
    limited.push(...parts)
    if (isEnd) return { blocks: limited, problems: [...problemsOf(cut), CUT_SHORT] }
  }
  return { blocks: limited, problems: problemsOf(cut) }
}

/** What may be longer than a line. */
type Cut = 'heading' | 'caption' | 'item of a list'

function cutsOf(block: Block): Cut[] {
  if (block.text.length <= LINE_CHARS_MAX) return []
  if (block.type === 'heading') return ['heading']
  if (block.type === 'image') return ['caption']
  if (block.type !== 'list') return []
  return block.items.filter((item) => item.length > LINE_CHARS_MAX).map(() => 'item of a list')
}

function problemsOf(cut: ReadonlyMap<Cut, number>): Problem[] {
  return [...cut].map(([what, count]) => {
    const some = count === 1 ? `One ${what} is` : `${count} ${what.replace(/^\w+/, '$&s')} are`
    const fix = 'Make it a paragraph, or split it.'
    return {
      code: 'too-complex',
      what: `${some} longer than ${LINE_CHARS_MAX / 1_000},000 characters and ${count === 1 ? 'was' : 'were'} cut.`,
      fix: count === 1 ? fix : 'Make them paragraphs, or split them.',
    }
  })
}

/** The blocks that take the place of one, of which `left` characters are wanted. */
function limitBlock(block: Block, left: number): Block[] {
  if (block.text.length <= Math.min(LINE_CHARS_MAX, left)) return [block]
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return partsOf(block.text.slice(0, left)).map((text) => ({ ...block, text }))
    case 'list': {
      const items = itemsWithin(block.items.map(cutLine), left)
      return items.length === 0 ? [] : [{ ...block, items, text: items.join('\n') }]
    }
    case 'code':
    case 'table':
      return [{ ...block, text: block.text.slice(0, left).toWellFormed() }]
    case 'heading':
    case 'image':
      return [{ ...block, text: cutLine(block.text) }]
  }
}

function itemsWithin(items: readonly string[], chars: number): readonly string[] {
  let size = 0
  for (const [count, item] of items.entries()) {
    size += item.length + 1
    if (size > chars) return items.slice(0, count)
  }
  return items
}

function cutLine(text: string): string {
  return text.length <= LINE_CHARS_MAX ? text : text.slice(0, LINE_CHARS_MAX).toWellFormed()
}

/** Parts that end with a sentence, or else a word, where there is one. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  while (text.length - from > PARAGRAPH_CHARS_MAX) {
    const part = text.slice(from, from + PARAGRAPH_CHARS_MAX)
    const end = Math.max(...['. ', '! ', '? ', '。'].map((mark) => part.lastIndexOf(mark))) + 1
    const length = end > 1 ? end : part.lastIndexOf(' ') > 0 ? part.lastIndexOf(' ') : PARAGRAPH_CHARS_MAX
    parts.push(part.slice(0, length).trim())
    from += length
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== '').map((part) => part.toWellFormed())
}

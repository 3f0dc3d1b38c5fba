// What does a plain text say, and which of its lines are only the page around it?
import type { Block } from '../../model/article.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import type { Meta, Parsed } from '../parsed.ts'
import { blocksOf } from './blocks.ts'
import { creditsOf } from './byline.ts'
import { unglued } from './glued.ts'
import { withoutLeftovers } from './leftovers.ts'
import { type Line, linesOf } from './lines.ts'
import { mailOf } from './mail.ts'
import { partsOf } from './span.ts'
import { withoutTail } from './tail.ts'
import { titleOf } from './title.ts'
import { unwrapped } from './wrap.ts'

const DROPPED_MAX = 1000
/** The longest pages have some thousand lines; what is longer is a log or a book, and all its own. */
const PAGE_LINES_MAX = 10_000
const HEAD_LINES = 100

/** Reads a plain text, pasted or scraped from a page; a text with nothing around it keeps every line. */
export function readText(source: string, _options: { path: string }): Parsed {
  const lines = unwrapped(linesOf(source))
  const mail = mailOf(lines)
  if (!mail) return readPage(lines)
  const { blocks, dropped } = withoutLeftovers(blocksOfAll(mail.body))
  return {
    meta: metaOf(mail),
    title: { text: mail.subject, from: 'text' },
    blocks,
    dropped: [...mail.around.map(({ text }) => text), ...dropped].slice(0, DROPPED_MAX),
    problems: [],
  }
}

function readPage(lines: readonly Line[]): Parsed {
  const isPage = lines.length <= PAGE_LINES_MAX
  const span = isPage ? withoutTail(lines, articleIn(lines)) : lines.map(() => true)
  const title = titleOf(isPage ? lines : lines.slice(0, HEAD_LINES), span)
  const below = span.map((keep, i) => keep && (!title || title.inside || i > title.at))
  const credits = creditsOf(lines, below, title?.at)
  const kept = below.map((keep, i) => keep && !credits.lines.has(i))
  const { blocks, dropped } = withoutLeftovers(blocksOfAll(lines.filter((_, i) => kept[i])))
  const around = lines.filter((_, i) => !kept[i] && i !== title?.at).map(({ text }) => text)
  return {
    meta: metaOf(credits),
    ...(title ? { title: { text: title.text, from: 'text' } } : {}),
    blocks,
    dropped: [...around, ...dropped].slice(0, DROPPED_MAX),
    problems: [],
  }
}

function metaOf({ day, authors }: { readonly day?: string; readonly authors: readonly string[] }): Meta {
  return { authors, tags: [], ...(day === undefined ? {} : { date: { text: day, from: 'text' } }) }
}

/** Which lines are the article's; where none looks like it (a note of three words), all but the known chrome. */
function articleIn(lines: readonly Line[]): boolean[] {
  const found = partsOf(lines).map((part) => part === 'article')
  return found.includes(true) ? found : lines.map(({ text }) => boilerplate(text) === undefined)
}

/** A heading that was glued to its paragraph stands alone again. */
function blocksOfAll(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let run: Line[] = []
  for (const { heading, line } of lines.flatMap(unglued)) {
    if (!heading) run.push(line)
    else {
      blocks.push(...blocksOf(run), { type: 'heading', level: 2, text: line.text })
      run = []
    }
  }
  return [...blocks, ...blocksOf(run)]
}

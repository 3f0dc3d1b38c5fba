// What does a plain text say, and which of its lines are only the page around it?
import type { Block } from '../model/article.ts'
import type { Parsed } from './parsed.ts'
import { blocksOf } from './text-blocks.ts'
import { creditsOf } from './text-byline.ts'
import { unglued } from './text-glued.ts'
import { withoutLeftovers } from './text-leftovers.ts'
import { type Line, linesOf } from './text-lines.ts'
import { partsOf } from './text-span.ts'
import { withoutTail } from './text-tail.ts'
import { titleOf } from './text-title.ts'
import { unwrapped } from './text-wrap.ts'

const DROPPED_MAX = 1000

/** Reads a plain text, pasted or scraped from a page; a text with nothing around it keeps every line. */
export function readText(source: string, _options: { path: string }): Parsed {
  const lines = unwrapped(linesOf(source))
  const span = withoutTail(
    lines,
    partsOf(lines).map((part) => part === 'article'),
  )
  const title = titleOf(lines, span)
  const below = span.map((keep, i) => keep && (!title || title.inside || i > title.at))
  const credits = creditsOf(lines, below, title?.at)
  const kept = below.map((keep, i) => keep && !credits.lines.has(i))
  const { blocks, dropped } = withoutLeftovers(blocksOfAll(lines.filter((_, i) => kept[i])))
  const around = lines.filter((_, i) => !kept[i] && i !== title?.at).map(({ text }) => text)
  return {
    meta: {
      authors: credits.authors,
      tags: [],
      ...(credits.day === undefined ? {} : { date: { text: credits.day, from: 'text' } }),
    },
    ...(title ? { title: { text: title.text, from: 'text' } } : {}),
    blocks,
    dropped: [...around, ...dropped].slice(0, DROPPED_MAX),
    problems: [],
  }
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

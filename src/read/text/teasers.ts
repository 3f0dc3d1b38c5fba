// Which headings in a page's article are headlines of other articles?
import type { Block } from '../../model/article.ts'

/** A chapter, its part and its first section may have headings in a row; more are a list of headlines. */
const RUN_MAX = 3

/**
 * The blocks without headlines of others: no text is below these. They stand in rows, at the end, or each below the same
 * label, "Read this too".
 */
export function withoutTeasers(blocks: readonly Block[]): { blocks: Block[]; dropped: string[] } {
  const times = new Map<string, number>()
  for (const block of blocks) if (block.type === 'heading') times.set(block.text, (times.get(block.text) ?? 0) + 1)
  const teasers = new Set(labelledRun(blocks))
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (blocks[end]?.type === 'heading') end++
    const run = blocks.slice(at, end)
    const [first] = run
    const isLabelled = run.length > 1 && first?.type === 'heading' && (times.get(first.text) ?? 0) > 1
    if (end === blocks.length || isLabelled) for (const block of run) teasers.add(block)
    else if (run.length > RUN_MAX) for (const block of run.slice(0, -1)) teasers.add(block)
    at = end + 1
  }
  return {
    blocks: blocks.filter((block) => !teasers.has(block)),
    dropped: [...teasers].map((block) => block.text),
  }
}

const LABEL_WORDS = 4
const LABELS_MIN = 4
const APART_MAX = 6
const CUT = /(?:\.\.\.|…)$/

/** A list of other articles: the same label again and again, a few lines apart, between texts that break off. */
function labelledRun(blocks: readonly Block[]): readonly Block[] {
  const short = [...blocks.keys()].filter((at) => isLabel(blocks[at]))
  for (const places of Map.groupBy(short, (at) => blocks[at]?.text).values()) {
    const apart = places.findIndex((at, i) => i > 0 && at - (places[i - 1] ?? at) > APART_MAX)
    const run = places.slice(0, apart < 0 ? undefined : apart)
    if (run.length < LABELS_MIN) continue
    const listed = blocks.slice(run[0], (run.at(-1) ?? 0) + 1)
    if (listed.filter(({ text }) => CUT.test(text)).length * 2 >= run.length) return listed
  }
  return []
}

function isLabel(block: Block | undefined): boolean {
  return (block?.type === 'paragraph' || block?.type === 'heading') && block.text.split(' ').length <= LABEL_WORDS
}

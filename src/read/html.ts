// What does a saved web page say?
import { decodePage } from './encoding.ts'
import { blocksOf } from './html-blocks.ts'
import { piecesOf } from './html-pieces.ts'
import { elementsOf, parsePage } from './html-tree.ts'
import { keptByReadability } from './html-witness.ts'
import type { Parsed } from './parsed.ts'

/** Reads a saved page. No script runs, no link is followed. */
export async function readHtml(bytes: Uint8Array, _options: { readonly path: string }): Promise<Parsed> {
  const { text } = decodePage(bytes)
  const { root } = parsePage(text)
  const body = [...elementsOf(root)].find((element) => element.tagName === 'body') ?? root
  const { pieces, sketch } = piecesOf(body, { hidden: false })
  const kept = keptByReadability(sketch)
  const chosen = pieces.filter((piece, index) => kept.has(index))
  return { meta: { authors: [], tags: [] }, blocks: blocksOf(chosen), dropped: [], problems: [] }
}

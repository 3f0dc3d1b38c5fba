// What does a saved web page say?
import { decodePage } from './encoding.ts'
import { blocksOf } from './html-blocks.ts'
import { bodyOf } from './html-body.ts'
import { factsOf } from './html-facts.ts'
import { dekOf, metaFrom } from './html-meta.ts'
import { piecesOf } from './html-pieces.ts'
import { claimsOf, isSame, titleOf } from './html-title.ts'
import { elementsOf, parsePage } from './html-tree.ts'
import type { Parsed } from './parsed.ts'

/** Reads a saved page. No script runs, no link is followed. */
export async function readHtml(bytes: Uint8Array, _options: { readonly path: string }): Promise<Parsed> {
  const { text } = decodePage(bytes)
  const { root } = parsePage(text)
  const body = [...elementsOf(root)].find((element) => element.tagName === 'body') ?? root
  const facts = factsOf(root, text)
  const title = titleOf(facts, body)
  const page = piecesOf(body, { hidden: false })
  const { pieces } = page
  const { chosen: all, home } = bodyOf(page, { ...(title === undefined ? {} : { title }), claims: claimsOf(facts), dek: dekOf(facts), language: facts.language })
  const chosen = all.filter((piece) => !isSame(piece.text, title))
  const first = chosen[0] ? pieces.indexOf(chosen[0]) : 0
  const headline = pieces.findIndex((piece) => isSame(piece.text, title))
  const last = pieces.indexOf(chosen.at(-1) ?? chosen[0] as never)
  const around = [...pieces.slice(Math.max(0, Math.min(headline < 0 ? first : headline, first) - 4), first + 3), ...pieces.slice(last + 1, last + 5)]
  return { meta: metaFrom(facts, body, { home: new Set([...home, ...(pieces[headline]?.path ?? [])]), around }), ...(title === undefined ? {} : { title: { text: title, from: 'html' as const } }), blocks: blocksOf(chosen), dropped: [], problems: [] }
}

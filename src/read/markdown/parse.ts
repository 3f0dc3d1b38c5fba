// How does Markdown become a tree?
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'

/**
 * The extensions of GitHub's Markdown that change the text, each used only if its sign occurs: looking for tables on
 * every line takes a third of the reading time. Bare addresses stay as they are.
 */
const EXTENSIONS = [
  { sign: '|', syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: '[^', syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { sign: '~~', syntax: gfmStrikethrough({ singleTilde: false }), tree: gfmStrikethroughFromMarkdown() },
]
const WITHOUT_INDENTED_CODE = { disable: { null: ['codeIndented'] } }

/** The tree of CommonMark, with the extensions that the source needs. In MDX (`components`), indentation makes no code. */
export function parse(source: string, components: boolean): Root {
  const used = EXTENSIONS.filter(({ sign }) => source.includes(sign))
  const extensions = [...used.map(({ syntax }) => syntax), ...(components ? [WITHOUT_INDENTED_CODE] : [])]
  return fromMarkdown(source, { extensions, mdastExtensions: used.map(({ tree }) => tree) })
}

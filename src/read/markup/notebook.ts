// What does a Jupyter notebook say?
import { frontMatter } from '../front-matter/front-matter.ts'
import { keyed } from '../front-matter/values.ts'
import type { Translated } from './translated.ts'

interface Notebook {
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly cells?: readonly Cell[]
}

interface Cell {
  readonly cell_type?: string
  readonly source?: string | readonly string[]
  readonly metadata?: { readonly tags?: readonly string[] }
}

/** Jupyter Book and nbconvert leave them out. */
const HIDDEN = /^(?:remove[-_]cell|hide[-_]cell|hide|exclude|skip)$/

/**
 * The texts of a notebook (nbformat 4), its code between them. The first cell may be front matter, as Quarto and nbdev
 * write it. Throws where it is not JSON.
 */
export function notebookSource(text: string): Translated {
  const { metadata = {}, cells = [] } = JSON.parse(text) as Notebook
  const { title, date, authors, author, description, tags } = metadata
  const parts = cells.flatMap((cell) => {
    const source = [cell.source ?? ''].flat().join('')
    if (source.trim() === '' || cell.metadata?.tags?.some((tag) => HIDDEN.test(tag))) return []
    if (cell.cell_type === 'code') return /^(?:#\||%%?)\s*(?:hide|default_exp)/.test(source) ? [] : fenced(source)
    return cell.cell_type === 'markdown' || source.startsWith('---') ? source : []
  })
  const front = frontMatter(parts.join('\n\n'))
  const own = keyed(JSON.parse(JSON.stringify({ title, date, authors, author, description, tags })))
  return { values: new Map([...own, ...front.values]), body: front.body }
}

function fenced(code: string): string {
  return `~~~~~~\n${code}\n~~~~~~`
}

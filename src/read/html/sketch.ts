// How is a page redrawn so that Readability sees its structure, and which piece is where?
import type { Run } from './line.ts'
import { attribute, type Element } from './tree.ts'

const NAMES = ['class', 'id', 'role', 'rel', 'itemprop']

/** An opening tag with the names that Readability goes by; a piece has its number in `data-piece`. */
export function openTag(element: Element, tag: string, piece?: number): string {
  let text = `<${tag}`
  for (const name of NAMES) {
    const value = attribute(element, name)
    if (value !== '') text += ` ${name}="${escaped(value)}"`
  }
  return piece === undefined ? `${text}>` : `${text} data-piece="${piece}">`
}

/** A line with nothing but its links. */
export function drawn(runs: readonly Run[]): string {
  return runs.map((run) => (run.linked ? `<a>${escaped(run.text)}</a>` : escaped(run.text))).join('')
}

/** A sketch needs no more than the length of a text and its marks, so look-alikes stand in for the signs of HTML. */
export function escaped(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('&', '+').replaceAll('"', "'")
}

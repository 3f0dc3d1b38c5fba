// How is a page simplified for Readability, so that its structure stays and its segments are numbered?

import { attribute, type Element } from './dom.ts'
import type { Run } from './inline-text.ts'

const NAMES = ['class', 'id', 'role', 'rel', 'itemprop']

/** An opening tag with the attributes that Readability uses; a segment has its number in `data-segment`. */
export function openTag(element: Element, tag: string, segment?: number): string {
  let text = `<${tag}`
  for (const name of NAMES) {
    const value = attribute(element, name)
    if (value !== '') text += ` ${name}="${escaped(value)}"`
  }
  return segment === undefined ? `${text}>` : `${text} data-segment="${segment}">`
}

/** A line with links as its only markup. */
export function runsMarkup(runs: readonly Run[]): string {
  return runs.map((run) => (run.linked ? `<a>${escaped(run.text)}</a>` : escaped(run.text))).join('')
}

/** Only the length of a text and its punctuation matter here, so HTML's special characters become look-alikes. */
export function escaped(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('&', '+').replaceAll('"', "'")
}

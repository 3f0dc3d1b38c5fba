// Does a table hold data, or only lay out the page?

import { attribute, childrenOf, type Element, isElement } from './dom.ts'
import { inlineTextOf, rawText } from './inline-text.ts'

const CELL_LENGTH = 400

/** The rows of a data table, cell by cell; undefined for a layout table. */
export function dataRows(table: Element, options: { readonly hidden: boolean }): string[][] | undefined {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return undefined
  const rows = rowsOf(table).map(cellsOf)
  const cells = rows.flat()
  if (rows.length < 2 || !rows.some((row) => row.length > 1) || cells.some(holdsBlocks)) return undefined
  const headed = cells.some((cell) => cell.tagName === 'th')
  if (!headed && cells.some((cell) => rawText(cell).length > CELL_LENGTH)) return undefined
  const lines = rows.map((row) => row.map((cell) => inlineTextOf(cell, options)))
  const sizes = lines.flat().map(({ text, linked }) => ({ size: text.length, linked: text.length * linked }))
  const size = sizes.reduce((sum, one) => sum + one.size, 0)
  const linked = sizes.reduce((sum, one) => sum + one.linked, 0)
  if (!headed && linked > size / 2) return undefined
  return lines.map((row) => row.map(({ text }) => text))
}

/** A table as plain text: cells separated by bars, rows by line breaks. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.filter((cell) => cell !== '').join(' | '))
  return lines.filter((line) => line !== '').join('\n')
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
}

const BLOCKS = /^(?:table|h[1-6]|article|section|form|blockquote|pre)$/

function holdsBlocks(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && (BLOCKS.test(child.tagName) || holdsBlocks(child)))
}

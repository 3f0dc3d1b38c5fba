// Which properties does a page that Notion exported as HTML have?
import { propertyValues } from '../front-matter/property-lines.ts'
import type { Value, Values } from '../front-matter/values.ts'
import { attribute, childrenOf, descendantsOf, type Element, isElement, type Page } from './dom.ts'
import { plainText, rawText } from './inline-text.ts'

/**
 * `<table class="properties">` above the text: a row is `<tr class="property-row property-row-status">` with the name in
 * its `th`. They say the same as the lines of an export as Markdown.
 */
export function notionProperties({ inBody }: Page): Values | undefined {
  const table = inBody.find((element) => element.tagName === 'table' && hasClass(element, 'properties'))
  const rows = table && [...descendantsOf(table)].filter((row) => row.tagName === 'tr' && hasClass(row, 'property-row'))
  return rows && rows.length > 0 ? propertyValues(rows.flatMap(propertyOf)) : undefined
}

function propertyOf(row: Element): [string, Value][] {
  const cells = childrenOf(row).filter(isElement)
  const [name, value] = ['th', 'td'].map((tag) => cells.find(({ tagName }) => tagName === tag))
  if (!name || !value) return []
  const options = [...descendantsOf(value)].filter((element) => hasClass(element, 'selected-value'))
  const written = options.length > 1 ? options.map(textOf) : (checked(value) ?? textOf(value).replace(/^@/, ''))
  return [[textOf(name), written]]
}

/** A checkbox has no text. */
function checked(cell: Element): string | undefined {
  const box = [...descendantsOf(cell)].find((element) => hasClass(element, 'checkbox'))
  return box && String(hasClass(box, 'checkbox-on'))
}

function textOf(element: Element): string {
  return plainText(rawText(element))
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(/\s+/).includes(name)
}

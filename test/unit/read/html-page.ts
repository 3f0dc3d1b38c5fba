// What do the tests of saved pages write their pages with?
import { articleText } from '../../../src/model/article.ts'
import { readHtml } from '../../../src/read/html/html.ts'
import type { Parsed } from '../../../src/read/parsed.ts'

/** Paragraphs of plain prose, each of its own. */
export const PROSE = [
  'The ferry to the outer islands left the harbour at seven, an hour later than the timetable on the quay had promised.',
  'Nobody on board seemed to mind, because the fog was lifting, and the first of the lighthouses stood clear in the sun.',
  'The keeper, who has lived there for thirty years, says that visitors come for the birds and stay for the silence.',
  'In winter, when the boats stop, he writes letters, repairs nets, and waits for the mail that comes by helicopter.',
  'Next year the lamp will be run from the mainland, and the house, he hopes, will be let to painters and writers.',
] as const

export const paragraphs = (texts: readonly string[] = PROSE): string => texts.map((text) => `<p>${text}</p>`).join('\n')

/** A whole page around an article's markup. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

export function read(html: string): Parsed {
  return readHtml(new TextEncoder().encode(html))
}

/** The text of a page's article as paragraphs parted by blank lines. */
export function textOf(html: string): string {
  return articleText(read(html))
}

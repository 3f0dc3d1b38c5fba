// What is a file's title, without reading all of it?
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Choice } from '../model/choice.ts'
import { decodeText } from './decode.ts'
import { formatOf } from './formats.ts'
import { titleOf } from './front-matter/fields.ts'
import { frontMatter } from './front-matter/front-matter.ts'
import { keepFiles } from './kept.ts'
import { headingTitle } from './markdown/heading-title.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { pathTitle } from './path-facts.ts'
import { cleanDecoded } from './plain.ts'

const BYTES = 16_384
/** A title stands above the text. */
const CHARS = 2_000
/** A first line longer than this is no title. */
const LINE = 150

/**
 * The title for a list of files that are not read: the front matter's, the heading above the text, the page's, the
 * first line, at last the file's name. Where it can't be read the path stands for it.
 */
export async function readTitle(folder: string, path: string): Promise<string> {
  let source: string
  try {
    source = beginningOf(join(folder, path))
  } catch {
    return path
  }
  const { values, body } = frontMatter(source)
  return titleOf(values) ?? inText(body, path) ?? pathTitle(path)
}

/** Gives verdicts the titles of their files where those were not read, each file read once for as long as it is the same. */
export function titleCache(folder: string): (choice: Choice) => Promise<Choice> {
  const titles = keepFiles<Promise<string>>(MOST_TITLES)
  return async (choice) => {
    const { path, title } = choice
    if (title !== path) return choice
    return { ...choice, title: await titles(join(folder, path), () => readTitle(folder, path)) }
  }
}

const MOST_TITLES = 50_000

function inText(body: string, path: string): string | undefined {
  const format = formatOf(path)
  if (format === 'html') {
    const title = cleanDecoded(/<title\b[^>]{0,200}>([^<]{1,1000})/i.exec(body)?.[1] ?? '')
    return title === '' ? undefined : title
  }
  const text = body.slice(0, CHARS)
  if (format === 'markdown') return headingTitle(readMarkdown(text, { components: /\.mdx$/i.test(path) }).blocks)
  return text
    .split('\n')
    .map(cleanDecoded)
    .find((line) => line !== '' && line.length <= LINE)
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.allocUnsafe(BYTES)
    return decodeText(bytes.subarray(0, readSync(descriptor, bytes, 0, BYTES, 0)), { partial: true }).text
  } finally {
    closeSync(descriptor)
  }
}

// What is a file's title, and its source, without reading the whole file?
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { entryPath } from '../model/entry-path.ts'
import type { Verdict } from '../model/verdict.ts'
import { cleanDecodedText } from './clean-text.ts'
import { decodeText } from './decode.ts'
import { readEntries } from './entries-file.ts'
import { fileCache } from './file-cache.ts'
import { formatOf } from './formats.ts'
import { siteOf, titleOf } from './front-matter/fields.ts'
import { keyed } from './front-matter/values.ts'
import { headingTitle } from './markdown/heading-title.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { sourceOf } from './markup/source.ts'
import { pathTitle } from './path-facts.ts'
import { OPEN_WITHOUT_WAITING } from './real-file.ts'

const BEGINNING_BYTES = 16_384
/** A title is above the text. */
const BODY_CHARS = 2_000
/** A first line longer than this is not a title. */
const LINE_CHARS_MAX = 150

/**
 * The title for a list of unread files, and the site's name where the front matter has it: the front matter's, the heading above the text, the page's, the first line, or
 * finally the file name. A file that can't be read is listed by its path.
 */
export async function readHead(folder: string, path: string): Promise<FileHead> {
  try {
    const entry = entryPath(path)
    if (entry) return { title: await entryTitle(join(folder, entry.file), entry.name, path) }
    const { values, body } = sourceOf(beginningOf(join(folder, path)), path)
    const source = siteOf(values)
    const title = titleOf(values) ?? inText(body, path) ?? pathTitle(path)
    return { title, ...(source !== undefined && { source }) }
  } catch {
    return { title: path }
  }
}

type FileHead = Pick<Verdict, 'title' | 'source'>

async function entryTitle(file: string, name: string, path: string): Promise<string> {
  const { entries } = await readEntries(file)
  return titleOf(keyed(Object.fromEntries(entries.get(name)?.values ?? []))) ?? pathTitle(path)
}

/** Fills in the titles and sources of files that were not read; each title is read once for as long as its file stays the same. */
export function titleCache(folder: string): (verdict: Verdict) => Promise<Verdict> {
  const titles = fileCache<Promise<FileHead>>(TITLES_MAX)
  return async (verdict) => {
    const { path, title } = verdict
    if (title !== path) return verdict
    return { ...verdict, ...(await titles(join(folder, path), () => readHead(folder, path))) }
  }
}

const TITLES_MAX = 50_000

function inText(body: string, path: string): string | undefined {
  const format = formatOf(path)
  if (format === 'html') {
    const title = cleanDecodedText(/<title\b[^>]{0,200}>([^<]{1,1000})/i.exec(body)?.[1] ?? '')
    return title === '' ? undefined : title
  }
  const text = body.slice(0, BODY_CHARS)
  if (format === 'markdown')
    return headingTitle(readMarkdown(text, { components: /\.(?:mdx|svx)$/i.test(path) }).blocks)
  return text
    .split('\n')
    .map(cleanDecodedText)
    .find((line) => line !== '' && line.length <= LINE_CHARS_MAX)
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, OPEN_WITHOUT_WAITING)
  try {
    const bytes = Buffer.allocUnsafe(BEGINNING_BYTES)
    return decodeText(bytes.subarray(0, readSync(descriptor, bytes, 0, BEGINNING_BYTES, 0)), { partial: true }).text
  } finally {
    closeSync(descriptor)
  }
}

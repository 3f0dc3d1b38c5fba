// What does one file say, as an article?
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Block } from '../model/article.ts'
import { articleText } from '../model/article.ts'
import type { Notice, Problem } from '../model/problem.ts'
import { countWords } from '../model/words.ts'
import { dateline } from './dateline.ts'
import { readDate } from './dates.ts'
import { decodeText, looksBinary } from './decode.ts'
import { type Dates, datesOf, metaOf } from './fields.ts'
import { type Format, formatOf, LIMIT_BYTES } from './formats.ts'
import { frontMatter } from './front-matter.ts'
import { headingTitle, withoutTitle } from './heading-title.ts'
import { readHtml } from './html.ts'
import { directionOf, languageOf } from './language.ts'
import { readMarkdown } from './markdown.ts'
import type { Meta, Parsed } from './parsed.ts'
import { pathIsDraft, pathTitle } from './path-facts.ts'
import { badDate, outerDates, publishedByFile, publishedFrom } from './published.ts'
import { authorRegistry } from './registry.ts'
import { readText } from './text.ts'
import type { Values } from './values.ts'
import { unreadable } from './walk.ts'

export interface ReadOptions {
  readonly timeZone: string
  /** The time of reading: no file is taken for younger. */
  readonly readAt: Date
}

/** What came of a file. Without `article` the notices say why. */
export interface ReadResult {
  readonly article?: Article
  /** The boilerplate that was left out, in order. */
  readonly dropped: readonly string[]
  readonly notices: readonly Notice[]
}

/** Reads one file of a folder. Never throws over a bad file: that is a notice. */
export async function readArticle(folder: string, path: string, options: ReadOptions): Promise<ReadResult> {
  return readFile(folder, path, options, authorRegistry(folder))
}

/** `readArticle` with the folder's authors known already. */
export async function readFile(
  folder: string,
  path: string,
  options: ReadOptions,
  registry: (path: string) => Values,
): Promise<ReadResult> {
  let bytes: Uint8Array
  let modified: Date
  try {
    const file = openSync(join(folder, path), 'r')
    try {
      const { size, mtime } = fstatSync(file)
      const limit = LIMIT_BYTES[formatOf(path) ?? 'text']
      if (size > limit) return refused(tooLarge(size, limit), path)
      bytes = readFileSync(file)
      modified = mtime
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    return { dropped: [], notices: [unreadable(path, cause)] }
  }
  return readSource(bytes, path, { ...options, modified, registry: registry(path) })
}

/** Reads an article from its bytes; `path` says the format, and may say its date, language and title. */
export async function readSource(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions & { readonly modified?: Date; readonly registry?: Values },
): Promise<ReadResult> {
  const format = formatOf(path) ?? 'text'
  if (bytes.length > LIMIT_BYTES[format]) return refused(tooLarge(bytes.length, LIMIT_BYTES[format]), path)
  if (looksBinary(bytes))
    return refused(
      { code: 'binary', what: 'This is not a text.', fix: 'Remove it, or give it the ending of what it is.' },
      path,
    )
  const { parsed, dates, problems } = await parse(bytes, path, format, options.registry ?? new Map())
  const { meta, title, blocks } = parsed
  const found = outerDates(dates, path)
  if (meta.date && meta.date.from !== 'front-matter') found.push(meta.date)
  if (format !== 'html' && dates.updated !== undefined) found.push({ text: dates.updated, from: 'front-matter' })
  const dated = publishedFrom(found, options.timeZone)
  const published =
    dated.published ?? (options.modified && publishedByFile(options.modified, options.readAt, options.timeZone))
  const updated = meta.updated === undefined ? undefined : readDate(meta.updated, options.timeZone)
  const text = articleText({ blocks })
  const language = await languageOf(meta.language, path, `${title?.text ?? ''}\n${text}`)
  const image = meta.image ?? firstPicture(blocks)
  const article: Article = {
    id: meta.id ?? meta.url ?? path,
    path,
    title: title?.text ?? pathTitle(path),
    titleFrom: title?.from ?? 'file-name',
    ...(published && { published }),
    ...(updated && { updated: updated.at }),
    authors: meta.authors,
    tags: meta.tags,
    ...(meta.site !== undefined && { site: meta.site }),
    language,
    direction: meta.direction ?? directionOf(language),
    ...(meta.dek !== undefined && meta.dek !== '' && { dek: meta.dek }),
    ...(meta.url !== undefined && { url: meta.url }),
    ...(image && { image }),
    draft: meta.draft ?? pathIsDraft(path),
    featured: meta.featured ?? false,
    blocks,
    words: countWords(text),
    hash: hashOf(title?.text ?? pathTitle(path), meta.dek, blocks),
  }
  const all = [
    ...problems,
    ...dated.problems,
    ...(meta.updated !== undefined && !updated ? [badDate(meta.updated)] : []),
  ]
  return { article, dropped: parsed.dropped, notices: all.map((problem) => noticeOf(problem, path)) }
}

interface Understood {
  readonly parsed: Parsed
  readonly dates: Dates
  readonly problems: readonly (Problem & { readonly line?: number })[]
}

async function parse(bytes: Uint8Array, path: string, format: Format, registry: Values): Promise<Understood> {
  if (format === 'html') {
    const parsed = await readHtml(bytes, { path })
    return { parsed, dates: { published: [] }, problems: parsed.problems }
  }
  const decoded = decodeText(bytes)
  const { values, body, problems } = frontMatter(decoded.text)
  const own = metaOf(values, registry)
  const dates = datesOf(values)
  const inner = format === 'text' ? readText(body, { path }) : await markdown(body, path, own.title, dates)
  const parsed = {
    ...inner,
    ...(own.title !== undefined && own.title !== '' && { title: { text: own.title, from: 'front-matter' as const } }),
    meta: merged(own, inner.meta),
  }
  return { parsed, dates, problems: [...decoded.problems, ...problems, ...inner.problems] }
}

async function markdown(body: string, path: string, title: string | undefined, dates: Dates): Promise<Parsed> {
  const { blocks, dropped } = readMarkdown(body, { components: /\.mdx$/i.test(path) })
  const heading = title === undefined || title === '' ? headingTitle(blocks) : undefined
  const line = dates.published.length === 0 ? dateline(body) : undefined
  return {
    meta: { authors: [], tags: [], ...(line !== undefined && { date: { text: line, from: 'text' as const } }) },
    ...(heading !== undefined && { title: { text: heading, from: 'heading' as const } }),
    blocks: withoutTitle(blocks, title ?? heading),
    dropped,
    problems: [],
  }
}

/** The front matter's word counts; what it leaves open the text may tell. */
function merged(own: Meta, inner: Meta): Meta {
  return {
    ...inner,
    ...own,
    authors: own.authors.length > 0 ? own.authors : inner.authors,
    tags: own.tags.length > 0 ? own.tags : inner.tags,
    ...(inner.date && { date: inner.date }),
  }
}

function firstPicture(blocks: readonly Block[]): Article['image'] {
  const picture = blocks.find(
    (block) => block.type === 'image' && !/\.svg(?:$|\?)|badge|shields\.io|avatar|gravatar|pixel/i.test(block.src),
  )
  return picture?.type === 'image' ? { src: picture.src, alt: picture.alt } : undefined
}

function hashOf(title: string, dek: string | undefined, blocks: readonly Block[]): string {
  return createHash('sha256')
    .update(JSON.stringify([title, dek ?? '', blocks]))
    .digest('hex')
}

function tooLarge(size: number, limit: number): Problem {
  const what = `It has ${(size / 1e6).toFixed(1)} MB; more than ${limit / 1e6} MB is no article.`
  return { code: 'too-large', what, fix: 'Split it, or move it out of the folder of articles.' }
}

function refused(problem: Problem, path: string): ReadResult {
  return { dropped: [], notices: [noticeOf(problem, path)] }
}

function noticeOf({ code, what, fix, line }: Problem & { readonly line?: number }, path: string): Notice {
  return { code, what, fix, where: { file: path, ...(line !== undefined && { line }) } }
}

// How does one file become an article?
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { directionOf } from '../languages/lookup.ts'
import { countWords } from '../languages/words.ts'
import { type Article, articleText, type Block } from '../model/article.ts'
import { entryPath } from '../model/entry-path.ts'
import type { Notice, Problem } from '../model/problem.ts'
import { heldOf } from './conventions/held.ts'
import { readDate } from './dates/dates.ts'
import { badDate, fallbackDates, metadataDates, momentsOf, publishedByFile, publishedFrom } from './dates/published.ts'
import { looksBinary } from './decode.ts'
import { readEntries } from './entries-file.ts'
import { ARTICLE_BYTES_MAX, megabytes } from './file-limits.ts'
import { formatOf, guessFormat } from './formats.ts'
import { authorRegistry, type Registry } from './front-matter/author-registry.ts'
import { dekText } from './front-matter/dek.ts'
import { type Given, givenFor } from './front-matter/given.ts'
import { type OwnLine, ownLines } from './front-matter/own-line.ts'
import { keyed, type Values } from './front-matter/values.ts'
import { languageOf } from './language.ts'
import { openingTitle } from './opening-title.ts'
import { openParseCache, type ParseCache } from './parse-cache.ts'
import type { ParsedFile } from './parse-file.ts'
import { pathTitle } from './path-facts.ts'
import { beyondReading, noticeOf, unreadable } from './problems.ts'
import { notAFile, OPEN_WITHOUT_WAITING } from './real-file.ts'
import { siblingsOf } from './siblings.ts'

export interface ReadOptions {
  readonly timeZone: string
  /** The time of reading: no article is dated later by its file's time. */
  readonly readAt: Date
  /** Folders elsewhere that links of the articles folder may lead into. */
  readonly linkedFolders?: readonly string[]
  /** What files were parsed to in an earlier run. */
  readonly parsed?: ParseCache | undefined
}

/** The built program's name for itself: the parser's file is in this one, and both names change with what is in them. */
const BUILD = /-([\w-]{8})\.js$/.exec(import.meta.url)?.[1]

/** The parse cache of an articles folder; none where the program runs from its source, which changes under it. */
export function parseCacheOf(folder: string, cacheFolder: string | undefined): ParseCache | undefined {
  if (BUILD === undefined || cacheFolder === undefined) return undefined
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return openParseCache(join(cacheFolder, 'parsed', name), BUILD)
}

/** What is known of a file beside its bytes. */
interface SourceOptions extends ReadOptions {
  readonly modified?: Date
  /** How many other articles its folder holds. */
  readonly siblings?: number
  readonly registry?: Values
  /** What its folder, or a file of metadata beside it, says of it. */
  readonly given?: Values
  /** Finds the author's line under a key that only its site uses. */
  readonly ownLine?: OwnLine
}

/** What was read from a file. Without `article`, the notices say why. */
export interface ReadResult {
  readonly article?: Article
  /** The boilerplate that was left out, in order. */
  readonly dropped: readonly string[]
  readonly notices: readonly Notice[]
}

/** Reads one file of a folder. A bad file is a notice, never an exception. */
export async function readArticle(
  folder: string,
  path: string,
  options: ReadOptions,
  registry: (path: string) => Registry = authorRegistry(folder, options.linkedFolders),
  given: Given = givenFor(folder),
  lines: OwnLine = ownLines(folder),
): Promise<ReadResult> {
  const entry = entryPath(path)
  if (entry && !existsSync(join(folder, path))) return readEntry(join(folder, entry.file), path, entry.name, options)
  const file = openFile(join(folder, path), path)
  if ('notice' in file) return { dropped: [], notices: [file.notice] }
  const { names, notices, beside = new Map() } = registry(path)
  const result = await readSource(file.bytes, path, {
    ...options,
    modified: file.modified,
    registry: names,
    given: new Map([...given(path), ...beside]),
    siblings: siblingsOf(folder, path),
    ownLine: lines,
  })
  return { ...result, notices: [...notices, ...result.notices] }
}

/** Reads one entry of a feed or an export. */
async function readEntry(file: string, path: string, name: string, options: ReadOptions): Promise<ReadResult> {
  try {
    const { entries, modified } = await readEntries(file)
    const entry = entries.get(name)
    if (!entry) throw new Error('it has no such entry')
    const front = { values: keyed(Object.fromEntries(entry.values)), body: entry.body, problems: [] }
    const { parseSource } = await import('./parse-file.ts')
    return await readParsed(() => parseSource(front, path, 'markdown', new Map()), path, { ...options, modified })
  } catch (cause) {
    return { dropped: [], notices: [unreadable(path, cause)] }
  }
}

/**
 * Reads an article from its bytes. The path gives the format, and perhaps the date, the language and the title; without
 * a known extension, the format is recognized by the text.
 */
export async function readSource(bytes: Uint8Array, path: string, options: SourceOptions): Promise<ReadResult> {
  const format = formatOf(path) ?? guessFormat(bytes)
  const limit = ARTICLE_BYTES_MAX[format]
  const refusal = bytes.length > limit ? tooLarge(bytes.length, limit) : notText(bytes)
  if (refusal) return { dropped: [], notices: [noticeOf(refusal, path)] }
  const { registry = new Map(), given, parsed } = options
  // Loaded only for what was not parsed before: the parsers are most of the program.
  const parse = async () => (await import('./parse-file.ts')).parseFile(bytes, path, format, registry, given)
  return readParsed(() => parsed?.of([path, format, registry, given, bytes], parse) ?? parse(), path, options)
}

async function readParsed(parse: () => Promise<ParsedFile>, path: string, options: SourceOptions): Promise<ReadResult> {
  try {
    const contents = await parse()
    const { article, problems } = await articleOf(contents, path, options)
    return { article, dropped: contents.parsed.dropped, notices: problems.map((problem) => noticeOf(problem, path)) }
  } catch (cause) {
    return { dropped: [], notices: [beyondReading(path, cause)] }
  }
}

async function articleOf(
  { parsed: { meta, title, blocks, noArticle }, dates, state, marks, problems, lines, saved }: ParsedFile,
  path: string,
  { timeZone, readAt, modified, siblings, ownLine }: SourceOptions,
): Promise<{ article: Article; problems: Problem[] }> {
  const called = title ?? titleWithout(blocks, path)
  const name = called.text
  const text = articleText({ blocks })
  const line = lines && ownLine?.(path, lines)
  const dek = (line === undefined ? undefined : dekText(line)) ?? meta.dek
  const language = await languageOf(meta.language, path, { title: name, dek: dek ?? '', blocks })
  const found = [...metadataDates(dates, path), ...fallbackDates(dates, meta.date)]
  const dated = publishedFrom(found, timeZone, language)
  const published = dated.published ?? publishedByFile(dated, saved ?? modified, readAt, timeZone)
  const updated = meta.updated === undefined ? undefined : readDate(meta.updated, timeZone, language)
  const moments = momentsOf(state, timeZone)
  const said = called.from === 'file-name' ? undefined : name
  const held =
    heldOf({
      path,
      siblings: () => siblings ?? 0,
      state,
      tags: [...marks, ...meta.tags],
      title: said,
      isWhole: true,
      noArticle,
      published,
    }) ?? moments.held
  const image = meta.image ? withAlt(meta.image, blocks) : firstPicture(blocks)
  const article: Article = {
    id: meta.id ?? meta.url ?? path,
    path,
    title: name,
    titleFrom: called.from,
    ...(published && { published }),
    ...(updated && { updated: updated.at }),
    authors: meta.authors,
    tags: meta.tags,
    ...(meta.site !== undefined && { site: meta.site }),
    ...(meta.summaryWords !== undefined && { summaryWords: meta.summaryWords }),
    language,
    direction: meta.direction ?? directionOf(language),
    ...(dek !== undefined && { dek }),
    ...(meta.url !== undefined && { url: meta.url }),
    ...(meta.slug !== undefined && { slug: meta.slug }),
    ...(meta.address !== undefined && { address: meta.address }),
    ...(meta.categories !== undefined && { categories: meta.categories }),
    ...(image && { image }),
    draft: held !== undefined && held !== 'unknown' && held.code === 'draft',
    ...(held && held !== 'unknown' && { held }),
    ...moments.dates,
    featured: meta.featured ?? false,
    blocks,
    words: countWords(text),
    hash: createHash('sha256')
      .update(JSON.stringify([name, dek ?? '', blocks]))
      .digest('hex'),
  }
  const badUpdate = meta.updated !== undefined && !updated ? [badDate(meta.updated)] : []
  return { article, problems: [...problems, ...dated.problems, ...badUpdate, ...moments.problems] }
}

/** A text without a title is named after its file, or by its first words if the file name is generic. */
function titleWithout(blocks: readonly Block[], path: string): { text: string; from: Article['titleFrom'] } {
  const opening = openingTitle(blocks, path)
  return opening === undefined ? { text: pathTitle(path), from: 'file-name' } : { text: opening, from: 'text' }
}

/** The first picture of the text represents an article that names none; badges and portraits don't count. */
function firstPicture(blocks: readonly Block[]): Article['image'] {
  for (const block of blocks) {
    if (block.type !== 'image' || /\.svg(?:$|[?#])|badge|shields\.io|avatar|gravatar|^data:/i.test(block.src)) continue
    return { src: block.src, alt: block.alt }
  }
  return undefined
}

/** Front matter often gives the picture without a description; the text shows the same file with one. */
function withAlt(image: NonNullable<Article['image']>, blocks: readonly Block[]): NonNullable<Article['image']> {
  if (image.alt !== '') return image
  const shown = blocks.find((block) => block.type === 'image' && block.src === image.src)
  return shown?.type === 'image' ? { ...image, alt: shown.alt } : image
}

function openFile(file: string, path: string): { bytes: Uint8Array; modified: Date } | { notice: Notice } {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, OPEN_WITHOUT_WAITING)
    const facts = fstatSync(descriptor)
    if (!facts.isFile() && !facts.isDirectory()) return { notice: notAFile(path) }
    const { size, mtime } = facts
    const limit = ARTICLE_BYTES_MAX[formatOf(path) ?? 'text']
    if (size > limit) return { notice: noticeOf(tooLarge(size, limit), path) }
    return { bytes: readFileSync(descriptor), modified: mtime }
  } catch (cause) {
    return { notice: unreadable(path, cause) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function tooLarge(size: number, limit: number): Problem {
  const what = `The file has ${megabytes(size)}; an article has at most ${limit / 1e6} MB.`
  return { code: 'too-large', what, fix: 'Split it, or move it out of the articles folder.' }
}

function notText(bytes: Uint8Array): Problem | undefined {
  if (!looksBinary(bytes)) return undefined
  return {
    code: 'binary',
    what: 'The file is not a text.',
    fix: 'Move it out of the folder, or give its name the extension of what it is.',
  }
}

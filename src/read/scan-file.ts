// When was a file's article published, and is it a draft, as far as the file's beginning shows?
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Published } from '../model/article.ts'
import { entryPath } from '../model/entry-path.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { ReadOptions } from './article.ts'
import { heldOf, tagWords } from './conventions/held.ts'
import { stateOf } from './conventions/state.ts'
import { dateline } from './dates/dateline.ts'
import { readDate } from './dates/dates.ts'
import { fallbackDates, metadataDates, momentsOf, publishedByFile, publishedFrom } from './dates/published.ts'
import { decodeText, looksBinary } from './decode.ts'
import type { Entry } from './feed/collection.ts'
import { ARTICLE_BYTES_MAX } from './file-limits.ts'
import { formatOf } from './formats.ts'
import { startsFenced } from './front-matter/fence.ts'
import { titleOf } from './front-matter/fields.ts'
import { type Given, givenFor } from './front-matter/given.ts'
import { hasPropertyLines } from './front-matter/property-lines.ts'
import { scanFields } from './front-matter/scan-fields.ts'
import { isSubstackPost, substackPosts } from './front-matter/substack.ts'
import { translationOf } from './front-matter/translation.ts'
import { booleanOf, keyed, textOf, type Values } from './front-matter/values.ts'
import { datesOf } from './front-matter/written-dates.ts'
import { isTranslated, sourceOf, translatedEnding } from './markup/source.ts'
import { type FileProblem, noticeOf, unreadable } from './problems.ts'
import { OPEN_WITHOUT_WAITING } from './real-file.ts'
import { siblingsOf } from './siblings.ts'

/** Nearly all front matter fits into the first buffer, and the longest that we read into the second. */
const FIRST_BYTES = 2_048
const LONGEST_BYTES = 300_000

/** What a scan found. */
export interface ScanResult {
  /** Absent where the file can't be read. */
  readonly file?: ScannedFile
  readonly notices: readonly Notice[]
}

/**
 * A function that scans the files of a folder one by one. What it finds, the full reading finds too.
 * It is synchronous on purpose: for so few bytes a promise costs three times as much as the reading.
 */
export function fileScanner(
  folder: string,
  readOptions: ReadOptions,
  given: Given = givenFor(folder),
): (path: string) => ScanResult {
  const options = { ...readOptions, given, siblings: (path: string) => siblingsOf(folder, path) }
  const buffer = Buffer.allocUnsafe(FIRST_BYTES)
  let long: Buffer | undefined
  const posts = substackPosts(folder)
  return (path) => {
    let descriptor: number | undefined
    const beside = path.endsWith('.html') && isSubstackPost(path) ? posts(path) : undefined
    if (beside) {
      const values = new Map([...given(path), ...beside])
      const { published } = publishedFrom(metadataDates(datesOf(values), path), options.timeZone)
      return { file: { draft: false, ...scannedFile(path, values, published, options).file }, notices: [] }
    }
    try {
      const opened = openSync(`${folder}/${path}`, OPEN_WITHOUT_WAITING)
      descriptor = opened
      const size = readSync(opened, buffer, 0, FIRST_BYTES, 0)
      const quick = scanWithoutParser(beginningOf(buffer.subarray(0, size)), path, options)
      if (quick) return quick
      long ??= Buffer.allocUnsafe(LONGEST_BYTES)
      const beginning = long.subarray(0, readSync(opened, long, 0, LONGEST_BYTES, 0))
      return scanWithParser(beginning, path, options, () => fstatSync(opened))
    } catch (cause) {
      return { notices: [unreadable(path, cause)] }
    } finally {
      if (descriptor !== undefined) closeSync(descriptor)
    }
  }
}

/** What a scan of an entry finds: all that its full reading will, but for a date in its text. */
export function scanEntry(path: string, given: Entry['values'], modified: Date, options: ReadOptions): ScannedFile {
  const { timeZone, readAt } = options
  const values = keyed(Object.fromEntries(given))
  const dated = publishedFrom(metadataDates(datesOf(values), path), timeZone)
  const published = dated.published ?? publishedByFile(dated, modified, readAt, timeZone)
  return scannedFile(path, values, published, { ...options, given: () => new Map(), siblings: () => 0 }).file
}

/** The front matter with its closing fence, or the first line: decoding more would cost as much as reading it. */
function beginningOf(bytes: Buffer): string {
  const fence = bytes[0] === 0x2b ? '\n+++' : '\n---'
  const end = bytes[0] === 0x2b || bytes[0] === 0x2d ? bytes.indexOf(fence, 0, 'latin1') : -1
  return bytes.toString('latin1', 0, end < 0 ? 80 : end + 6)
}

interface ScanOptions extends ReadOptions {
  readonly given: Given
  readonly siblings: (path: string) => number
}

function scanWithoutParser(beginning: string, path: string, options: ScanOptions): ScanResult | undefined {
  if (hasPropertyLines(path) || (!path.endsWith('.md') && isTranslated(path))) return undefined
  const scanned = scanFields(beginning)
  if (!scanned) return undefined
  const given = options.given(path)
  const values = given.size === 0 ? scanned : new Map([...given, ...scanned])
  const { published, problems } = publishedFrom(metadataDates(datesOf(values), path), options.timeZone)
  const { file, problems: more } = scannedFile(path, values, published, options)
  if (problems.length > 0 || more.length > 0 || (!published && formatOf(path) === 'markdown')) return undefined
  return { file, notices: [] }
}

/** Parses the whole front matter, looks for a dateline below it, and falls back on the file's time. */
function scanWithParser(
  beginning: Buffer,
  path: string,
  options: ScanOptions,
  facts: () => { readonly mtime: Date; readonly size: number },
): ScanResult {
  const { timeZone, readAt } = options
  if (opensLate(path) && !startsFenced(beginning)) return scanPage(path, options)
  const { values: written, body, problems } = sourceOf(decodeText(beginning, { partial: true }).text, path)
  const values = new Map([...options.given(path), ...written])
  const dates = datesOf(values)
  const noticesOn = (found: readonly FileProblem[]) => found.map((problem) => noticeOf(problem, path))
  const inMetadata = metadataDates(dates, path)
  if (formatOf(path) !== 'markdown') {
    const dated = publishedFrom(inMetadata, timeZone)
    const { file, problems: more } = scannedFile(path, values, dated.published, options)
    return { file, notices: noticesOn([...problems, ...more, ...dated.problems]) }
  }
  const dated = publishedFrom([...inMetadata, ...fallbackDates(dates, dateline(body))], timeZone)
  const { mtime, size } = facts()
  // What can't be read must be reported as that, and not as a text without a date.
  if (!dated.published && (size > ARTICLE_BYTES_MAX.markdown || looksBinary(beginning)))
    return { file: { path }, notices: [] }
  const published = dated.published ?? publishedByFile(dated, mtime, readAt, timeZone)
  const { file, problems: more } = scannedFile(path, values, published, options)
  return { file, notices: noticesOn([...problems, ...more, ...dated.problems]) }
}

/** The beginning of a page or a notebook shows no metadata. */
function opensLate(path: string): boolean {
  return formatOf(path) === 'html' || translatedEnding(path) === 'ipynb'
}

function scanPage(path: string, options: ScanOptions): ScanResult {
  const { published } = publishedFrom(metadataDates({ published: [] }, path), options.timeZone)
  return { file: scannedFile(path, options.given(path), published, options).file, notices: [] }
}

/** A page or a plain text may say more about itself further down, so what is absent here stays open. */
function scannedFile(
  path: string,
  values: Values,
  published: Published | undefined,
  { timeZone, siblings }: ScanOptions,
): { readonly file: ScannedFile; readonly problems: readonly FileProblem[] } {
  const state = stateOf(values)
  const moments = momentsOf(state, timeZone)
  const isWhole = entryPath(path) !== undefined || (formatOf(path) === 'markdown' && !opensLate(path))
  // A page or a text may be dated further down, which would make it an article.
  const isOpen = published === undefined && !isWhole
  const judged = heldOf({
    path,
    siblings: () => siblings(path),
    state,
    tags: tagWords(values),
    title: values.has('title') ? titleOf(values) : undefined,
    isWhole: false,
    published: isOpen ? PERHAPS_DATED : published,
  })
  const held = judged === 'unknown' ? undefined : (judged ?? moments.held)
  const draft = held?.code === 'draft' || (judged === undefined && isWhole ? false : undefined)
  const written = datesOf(values).updated
  const updated = written === undefined ? undefined : readDate(written, timeZone)?.at
  const featured = published?.from === 'file-time' && booleanOf(textOf(values, ...FEATURED)) === true
  const translation = translationOf(values)
  const file = {
    path,
    ...(published && { published }),
    ...(draft !== undefined && { draft }),
    ...(held && { held }),
    ...moments.dates,
    ...(featured && { featured }),
    ...(updated && { updated }),
    ...(translation && { translation }),
  }
  return { file, problems: [...state.problems, ...moments.problems] }
}

const PERHAPS_DATED: Published = { at: new Date(0), day: '', from: 'html' }
const FEATURED = ['featured', 'feature', 'pinned', 'pin', 'sticky', 'highlight']

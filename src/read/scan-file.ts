// When was a file's article published, and is it a draft, as far as the file's beginning shows?
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Published } from '../model/article.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { ReadOptions } from './article.ts'
import { dateline } from './dates/dateline.ts'
import { readDate } from './dates/dates.ts'
import { fallbackDates, metadataDates, publishedByFile, publishedFrom } from './dates/published.ts'
import { decodeText } from './decode.ts'
import { type Entry, entryPath } from './feed/collection.ts'
import { formatOf } from './formats.ts'
import { datesOf, draftOf } from './front-matter/date-and-draft.ts'
import { startsFenced } from './front-matter/fence.ts'
import { hasPropertyLines } from './front-matter/property-lines.ts'
import { scanFields } from './front-matter/scan-fields.ts'
import { isSubstackPost, substackPosts } from './front-matter/substack.ts'
import { keyed, type Values } from './front-matter/values.ts'
import { sourceOf, translatedEnding } from './markup/source.ts'
import { pathIsDraft } from './path-facts.ts'
import { type FileProblem, noticeOf, unreadable } from './problems.ts'
import { OPEN_WITHOUT_WAITING } from './real-file.ts'

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
export function fileScanner(folder: string, options: ReadOptions): (path: string) => ScanResult {
  const buffer = Buffer.allocUnsafe(FIRST_BYTES)
  let long: Buffer | undefined
  const posts = substackPosts(folder)
  return (path) => {
    let descriptor: number | undefined
    const beside = path.endsWith('.html') && isSubstackPost(path) ? posts(path) : undefined
    if (beside) {
      const { published } = publishedFrom(metadataDates(datesOf(beside), path), options.timeZone)
      return { file: scannedFile(path, beside, published, options.timeZone), notices: [] }
    }
    try {
      const opened = openSync(`${folder}/${path}`, OPEN_WITHOUT_WAITING)
      descriptor = opened
      const size = readSync(opened, buffer, 0, FIRST_BYTES, 0)
      const quick = scanWithoutParser(beginningOf(buffer.subarray(0, size)), path, options)
      if (quick) return quick
      long ??= Buffer.allocUnsafe(LONGEST_BYTES)
      const beginning = long.subarray(0, readSync(opened, long, 0, LONGEST_BYTES, 0))
      return scanWithParser(beginning, path, options, () => fstatSync(opened).mtime)
    } catch (cause) {
      return { notices: [unreadable(path, cause)] }
    } finally {
      if (descriptor !== undefined) closeSync(descriptor)
    }
  }
}

/** What a scan of an entry finds: all that its full reading will, but for a date in its text. */
export function scanEntry(
  path: string,
  given: Entry['values'],
  modified: Date,
  { timeZone, readAt }: ReadOptions,
): ScannedFile {
  const values = keyed(Object.fromEntries(given))
  const { published } = publishedFrom(metadataDates(datesOf(values), path), timeZone)
  return scannedFile(path, values, published ?? publishedByFile(modified, readAt, timeZone), timeZone)
}

/** The front matter with its closing fence, or the first line: decoding more would cost as much as reading it. */
function beginningOf(bytes: Buffer): string {
  const fence = bytes[0] === 0x2b ? '\n+++' : '\n---'
  const end = bytes[0] === 0x2b || bytes[0] === 0x2d ? bytes.indexOf(fence, 0, 'latin1') : -1
  return bytes.toString('latin1', 0, end < 0 ? 80 : end + 6)
}

function scanWithoutParser(beginning: string, path: string, options: ReadOptions): ScanResult | undefined {
  if (hasPropertyLines(path) || (!path.endsWith('.md') && translatedEnding(path) !== undefined)) return undefined
  const values = scanFields(beginning)
  if (!values) return undefined
  const { published, problems } = publishedFrom(metadataDates(datesOf(values), path), options.timeZone)
  if (problems.length > 0 || (!published && formatOf(path) === 'markdown')) return undefined
  return { file: scannedFile(path, values, published, options.timeZone), notices: [] }
}

/** Parses the whole front matter, looks for a dateline below it, and falls back on the file's time. */
function scanWithParser(
  beginning: Buffer,
  path: string,
  { timeZone, readAt }: ReadOptions,
  modified: () => Date,
): ScanResult {
  if (opensLate(path) && !startsFenced(beginning)) return scanPage(path, timeZone)
  const { values, body, problems } = sourceOf(decodeText(beginning, { partial: true }).text, path)
  const dates = datesOf(values)
  const noticesOn = (found: readonly FileProblem[]) => found.map((problem) => noticeOf(problem, path))
  const inMetadata = metadataDates(dates, path)
  if (formatOf(path) !== 'markdown') {
    const dated = publishedFrom(inMetadata, timeZone)
    return {
      file: scannedFile(path, values, dated.published, timeZone),
      notices: noticesOn([...problems, ...dated.problems]),
    }
  }
  const dated = publishedFrom([...inMetadata, ...fallbackDates(dates, dateline(body))], timeZone)
  const published = dated.published ?? publishedByFile(modified(), readAt, timeZone)
  return { file: scannedFile(path, values, published, timeZone), notices: noticesOn([...problems, ...dated.problems]) }
}

/** What the beginning of a page or a notebook shows is no metadata. */
function opensLate(path: string): boolean {
  return formatOf(path) === 'html' || translatedEnding(path) === 'ipynb'
}

function scanPage(path: string, timeZone: string): ScanResult {
  const { published } = publishedFrom(metadataDates({ published: [] }, path), timeZone)
  return { file: scannedFile(path, new Map(), published, timeZone), notices: [] }
}

/** A page or a plain text may say more about itself further down, so what is absent here stays open. */
function scannedFile(path: string, values: Values, published: Published | undefined, timeZone: string): ScannedFile {
  const isWhole = entryPath(path) !== undefined || (formatOf(path) === 'markdown' && !opensLate(path))
  const draft = draftOf(values) ?? (pathIsDraft(path) || (isWhole ? false : undefined))
  const written = datesOf(values).updated
  const updated = written === undefined ? undefined : readDate(written, timeZone)?.at
  return { path, ...(published && { published }), ...(draft !== undefined && { draft }), ...(updated && { updated }) }
}

// What does the cheap first look at a file tell?
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Published } from '../model/article.ts'
import type { Head } from '../model/choice.ts'
import type { Notice } from '../model/problem.ts'
import type { ReadOptions } from './article.ts'
import { dateline } from './dates/dateline.ts'
import { readDate } from './dates/dates.ts'
import { innerDates, outerDates, publishedByFile, publishedFrom } from './dates/published.ts'
import { decodeText } from './decode.ts'
import { formatOf } from './formats.ts'
import { datesOf, draftOf } from './front-matter/decisive.ts'
import { startsFenced } from './front-matter/fence.ts'
import { frontMatter } from './front-matter/front-matter.ts'
import { quickFields } from './front-matter/quick-fields.ts'
import type { Values } from './front-matter/values.ts'
import { pathIsDraft } from './path-facts.ts'
import { type FileProblem, noticeOf, unreadable } from './problems.ts'

/** Front matter of ordinary files ends within the first; the second holds the longest that is read. */
const FIRST_BYTES = 2_048
const MOST_BYTES = 300_000

export interface FirstLook {
  /** Absent where the file can't be read. */
  readonly head?: Head
  readonly notices: readonly Notice[]
}

/**
 * Looks at the beginning of files of one folder, one after the other in one buffer. Synchronous on purpose: for so
 * little a file a promise costs three times the reading.
 */
export function headReader(folder: string, options: ReadOptions): (path: string) => FirstLook {
  const buffer = Buffer.allocUnsafe(FIRST_BYTES)
  let long: Buffer | undefined
  return (path) => {
    let file: number | undefined
    try {
      const opened = openSync(`${folder}/${path}`, 'r')
      file = opened
      const size = readSync(opened, buffer, 0, FIRST_BYTES, 0)
      const quick = quickLook(beginningOf(buffer.subarray(0, size)), path, options)
      if (quick) return quick
      long ??= Buffer.allocUnsafe(MOST_BYTES)
      const beginning = long.subarray(0, readSync(opened, long, 0, MOST_BYTES, 0))
      return longLook(beginning, path, options, () => fstatSync(opened).mtime)
    } catch (cause) {
      return { notices: [unreadable(path, cause)] }
    } finally {
      if (file !== undefined) closeSync(file)
    }
  }
}

/** The front matter with its closing fence, or the first line: making strings of more costs as much as reading it. */
function beginningOf(bytes: Buffer): string {
  const fence = bytes[0] === 0x2b ? '\n+++' : '\n---'
  const end = bytes[0] === 0x2b || bytes[0] === 0x2d ? bytes.indexOf(fence, 0, 'latin1') : -1
  return bytes.toString('latin1', 0, end < 0 ? 80 : end + 6)
}

function quickLook(beginning: string, path: string, options: ReadOptions): FirstLook | undefined {
  const values = quickFields(beginning)
  if (!values) return undefined
  const { published, problems } = publishedFrom(outerDates(datesOf(values), path), options.timeZone)
  if (problems.length > 0 || (!published && formatOf(path) === 'markdown')) return undefined
  return { head: headOf(path, values, published, options.timeZone), notices: [] }
}

/** The whole front matter by its parser, a dateline below it, and at last the file's time. */
function longLook(beginning: Buffer, path: string, { timeZone, readAt }: ReadOptions, modified: () => Date): FirstLook {
  if (formatOf(path) === 'html' && !startsFenced(beginning)) return pageLook(path, timeZone)
  const { values, body, problems } = frontMatter(decodeText(beginning, { partial: true }).text)
  const dates = datesOf(values)
  const told = (found: readonly FileProblem[]) => found.map((problem) => noticeOf(problem, path))
  const outer = outerDates(dates, path)
  if (formatOf(path) !== 'markdown') {
    const dated = publishedFrom(outer, timeZone)
    return { head: headOf(path, values, dated.published, timeZone), notices: told([...problems, ...dated.problems]) }
  }
  const dated = publishedFrom([...outer, ...innerDates(dates, dateline(body))], timeZone)
  const published = dated.published ?? publishedByFile(modified(), readAt, timeZone)
  return { head: headOf(path, values, published, timeZone), notices: told([...problems, ...dated.problems]) }
}

function pageLook(path: string, timeZone: string): FirstLook {
  const { published } = publishedFrom(outerDates({ published: [] }, path), timeZone)
  return { head: headOf(path, new Map(), published, timeZone), notices: [] }
}

/** A page or a text may say more of itself than its head can tell. */
function headOf(path: string, values: Values, published: Published | undefined, timeZone: string): Head {
  const draft = draftOf(values) ?? (pathIsDraft(path) || (formatOf(path) === 'markdown' ? false : undefined))
  const written = datesOf(values).updated
  const updated = written === undefined ? undefined : readDate(written, timeZone)?.at
  return { path, ...(published && { published }), ...(draft !== undefined && { draft }), ...(updated && { updated }) }
}

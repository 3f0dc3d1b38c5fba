// Why is a file out of an issue, if it was not read whole?
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/problem.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { Verdict } from '../model/verdict.ts'
import type { judgeScan, Rules } from './choose.ts'
import { alreadySent } from './reasons.ts'

/** A scanned file, and what could be decided by the scan alone. */
export interface JudgedFile {
  readonly file: ScannedFile
  readonly verdict: ReturnType<typeof judgeScan>
}

/** The reasons for files whose text didn't matter. `read` are the articles that were read. */
export function unreadReasons(
  unread: readonly JudgedFile[],
  read: readonly Article[],
  { sent = new Map(), stories: { max } }: Rules,
): { readonly file: ScannedFile; readonly reason: Verdict['reason'] }[] {
  const carriedBy = new Map([...sent.values()].map(({ path, issue }) => [path, issue]))
  // As numbers: there may be thousands of files, and each is compared with all that was read.
  const times = read.map(({ published }) => published?.at.getTime() ?? Infinity)
  return unread.map(({ file, verdict }) => {
    if (verdict === 'maybe') return { file, reason: tooManyNewer(file, times, max) }
    const issue = carriedBy.get(file.path)
    return { file, reason: verdict.code === 'too-old' && issue !== undefined ? alreadySent(issue, false) : verdict }
  })
}

/** The verdict on a file that could not be read. */
export function unreadable({ where: { file: path }, what: text }: Notice): Verdict {
  return { path, title: path, state: 'out', reason: { code: 'unreadable', text } }
}

function tooManyNewer({ published }: ScannedFile, times: readonly number[], max: number): Verdict['reason'] {
  const own = published?.at.getTime() ?? -Infinity
  const newer = times.filter((time) => time >= own).length
  return { code: 'over-limit', text: `${newer} articles are newer; stories.max is ${max}.` }
}

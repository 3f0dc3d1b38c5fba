// Why is a file out of an issue although nobody had to read it whole?
import type { Article } from '../model/article.ts'
import type { Choice, Head } from '../model/choice.ts'
import type { Notice } from '../model/problem.ts'
import type { judgeHead, Rules } from './choose.ts'
import { alreadySent } from './reasons.ts'

/** A file's front matter, and what could be decided by it alone. */
export interface JudgedHead {
  readonly head: Head
  readonly verdict: ReturnType<typeof judgeHead>
}

/** The reasons for files whose text did not matter. `read` are the articles that were read. */
export function unreadReasons(
  unread: readonly JudgedHead[],
  read: readonly Article[],
  { sent = new Map(), stories: { max } }: Rules,
): { readonly head: Head; readonly reason: Choice['reason'] }[] {
  const carriedBy = new Map([...sent.values()].map(({ path, issue }) => [path, issue]))
  return unread.map(({ head, verdict }) => {
    if (verdict === 'maybe') return { head, reason: tooManyNewer(head, read, max) }
    const issue = carriedBy.get(head.path)
    return { head, reason: verdict.code === 'too-old' && issue !== undefined ? alreadySent(issue, false) : verdict }
  })
}

/** The verdict on a file that could not be read. */
export function unreadable({ where: { file: path }, what: text }: Notice): Choice {
  return { path, title: path, state: 'out', reason: { code: 'unreadable', text } }
}

function tooManyNewer({ published }: Head, read: readonly Article[], max: number): Choice['reason'] {
  const newer = read.filter(({ published: other }) => !published || !other || other.at >= published.at).length
  return { code: 'over-limit', text: `${newer} articles are newer; stories.max is ${max}.` }
}

// Which line stands for the issue in an inbox?
import type { Story } from '../model/issue.ts'
import { cutAtWord } from './cut.ts'

/** What the usual inbox shows of a subject on a wide screen; a phone shows about half. */
const WIDTH = 70

/** Reply and forward marks as mail programs write them: in front of a headline they would be a lie. */
const REPLY_MARK = /^(?:(?:re|fwd?|aw|wg|sv|vs|vb|tr|rv|res|antw)\s*:\s*)+/i

/**
 * The subject: the lead's headline, or where the lead is in another language than the newsletter the first headline
 * that is not; cut at a word.
 */
export function subjectOf(stories: readonly [Story, ...Story[]], language?: string): string {
  const [lead] = stories
  const story = language === undefined ? lead : (stories.find((each) => sameLanguage(each.language, language)) ?? lead)
  const title = story.title.replace(REPLY_MARK, '')
  return cutAtWord(title === '' ? story.title : title, WIDTH)
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}

// Which line stands for the issue in an inbox?

import { anyOf, phrasesOfAll } from '../languages/lookup.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Story } from '../model/issue.ts'

/** What the usual inbox shows of a subject on a wide screen; a phone shows about half. */
const WIDTH = 70

/** Reply and forward marks as mail programs write them: in front of a headline they would be a lie. */
const REPLY_MARK = new RegExp(String.raw`^(?:(?:${anyOf(phrasesOfAll(({ replyMarks }) => replyMarks))})\s*:\s*)+`, 'i')

/** The story that stands for the issue: the lead, or where that is in another language the first that is not. */
export function frontOf(stories: readonly [Story, ...Story[]], language?: string): Story {
  const own = language === undefined ? undefined : stories.find((story) => sameLanguage(story.language, language))
  return own ?? stories[0]
}

/** The subject: the headline, cut at a word. */
export function subjectOf({ title }: Pick<Story, 'title'>): string {
  return cutAtWord(title.replace(REPLY_MARK, '') || title, WIDTH)
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}

// Which headline represents the issue in an inbox?

import { isGenericHeadline } from '../languages/headlines.ts'
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Story } from '../model/issue.ts'

/** About what an inbox shows of a subject on a wide screen; a phone shows half of that. */
const WIDTH = 70

/** Reply and forward marks as mail programs write them: before a headline they would be a lie. */
const REPLY_MARK = new RegExp(String.raw`^(?:(?:${anyOf(phrasesOfAll(({ replyMarks }) => replyMarks))})\s*:\s*)+`, 'i')

/**
 * The story that represents the issue: the first in the newsletter's language whose headline tells something ("Weekly
 * update" does not); failing that, the first in its language, else the lead.
 */
export function headlineStoryOf(stories: readonly [Story, ...Story[]], language?: string, newsletter?: string): Story {
  const own = language === undefined ? stories : stories.filter((story) => sameLanguage(story.language, language))
  const candidates = own.length > 0 ? own : stories
  const telling = candidates.find((story) => !isGenericHeadline(story.title, story.language, newsletter))
  return telling ?? candidates[0] ?? stories[0]
}

/** The subject: the story's headline, cut at a word. */
export function subjectOf({ title }: Pick<Story, 'title'>): string {
  return cutAtWord(title.replace(REPLY_MARK, '') || title, WIDTH)
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}

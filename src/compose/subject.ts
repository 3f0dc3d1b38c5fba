// Which headline represents the issue in an inbox?

import { isGenericHeadline } from '../languages/headlines.ts'
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Section, Story } from '../model/issue.ts'

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

/** Headlines put together may be longer: an inbox shows the first of them. */
const WIDTH_OF_SEVERAL = 100
const CHOICES = 3

/**
 * Subjects to choose from, the drafted one first: the headline, the first three headlines, a section with its first
 * headline; where those are the same, more headlines. Every word is one of the stories'.
 */
export function subjectsOf(stories: readonly Story[], sections: readonly Section[], headline: Story): string[] {
  const three = [headline, ...stories.filter((story) => story !== headline)].slice(0, 3)
  const several = three.map(({ title }) => shortened(title)).join(' · ')
  const [section] = sections.filter(({ title }) => title !== '')
  const first = section?.stories[0]
  const led = section && first ? `${section.title}: ${first.title}` : ''
  const more = stories.filter((story) => story !== headline).map(subjectOf)
  const drafts = [subjectOf(headline), cutAtWord(several, WIDTH_OF_SEVERAL), cutAtWord(led, WIDTH), ...more]
  const alone =
    stories.length === 1 ? [headline.dek ?? '', ...headline.keyPoints].map((line) => cutAtWord(line, WIDTH)) : []
  return [...new Set([...drafts, ...alone])].filter((line) => line !== '').slice(0, CHOICES)
}

/** A headline up to its colon or dash, where that leaves a phrase. */
function shortened(title: string): string {
  const start = /^(.{12,}?)(?:: | [–—] |：)/u.exec(title)?.[1]
  return cutAtWord(start ?? title.replace(REPLY_MARK, ''), 45)
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase()
}

// How do the chosen articles become an issue?
import type { Article } from '../model/article.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Issue, Story, Window } from '../model/issue.ts'
import type { Announcement, Note } from '../model/note.ts'
import { placed } from './announcements.ts'
import { preheaderOf } from './preheader.ts'
import { distinctHeadlines } from './same-headline.ts'
import { sectionsOf, topicOf } from './sections.ts'
import { type StoryInput, storyOf } from './story.ts'
import { headlineStoryOf, subjectOf, subjectsOf } from './subject.ts'

/** Of what an editor writes: beyond these, no inbox shows it. */
export const SUBJECT_WIDTH = 150
export const PREHEADER_WIDTH = 200

/** What an issue is made of, beside its articles. */
export interface ComposeOptions {
  readonly id: string
  readonly number: number
  readonly window: Window
  /** The newsletter's language: the subject is in it if any story is. */
  readonly language?: string
  /** The newsletter's title: its words tell no story apart from others. */
  readonly newsletter?: string
  /** Titles of sections in their order, matched against the articles' tags. */
  readonly sections: readonly string[]
  /** Articles that earlier issues carried. They get a section of their own: in brief, they would pass for new. */
  readonly updated?: readonly StoryInput[]
  /** How many stories appear in full, including the lead; the others go to the brief. By default, all. */
  readonly full?: number
  /** What the editor says in the issue. */
  readonly voice?: Voice
}

/** The editor's own words for the whole issue. */
export interface Voice {
  readonly subject?: string
  readonly preheader?: string
  readonly note?: Note
  readonly closing?: Note
  readonly editor?: string
  readonly announcements?: readonly Announcement[]
}

/** The issue of the given articles, most important first. Each of them is in it exactly once, and the first leads. */
export function composeIssue(given: readonly StoryInput[], options: ComposeOptions): Issue {
  const inputs = withDistinctTitles(given, options.language)
  const [first, ...others] = inputs
  if (!first) throw new Error('An issue of no articles cannot be composed: ask select first.')
  const full = Math.max(0, (options.full ?? inputs.length) - 1)
  const site = commonSite(inputs)
  const story = (input: StoryInput): Story => {
    const topic = topicOf({ tags: input.article.tags, section: input.words?.section }, options.sections)
    return { ...storyOf(input, site), ...(topic !== '' && { topic }) }
  }
  const lead = story(first)
  const tagged = others.slice(0, full).map((input) => ({
    story: story(input),
    tags: input.article.tags,
    section: input.words?.section,
  }))
  const { announcements = [], subject, preheader, ...said } = options.voice ?? {}
  const { sections, afterLead, atEnd } = placed(
    announcements,
    sectionsOf(tagged, options.sections, options.newsletter, options.language),
  )
  const updated = (options.updated ?? []).map(story)
  const brief = others.slice(full).map(story)
  const stories = [lead, ...sections.flatMap((section) => section.stories), ...brief] as const
  const headline = headlineStoryOf(stories, options.language, options.newsletter)
  const drafted = { subject: subjectOf(headline), preheader: preheaderOf(stories, headline) }
  return {
    id: options.id,
    number: options.number,
    window: options.window,
    subject: cutAtWord(subject?.trim() ?? '', SUBJECT_WIDTH) || drafted.subject,
    preheader: cutAtWord(preheader?.trim() ?? '', PREHEADER_WIDTH) || drafted.preheader,
    lead,
    sections,
    ...(updated.length > 0 && { updated }),
    brief,
    drafted: { ...drafted, subjects: subjectsOf(stories, sections, headline) },
    ...said,
    ...(afterLead && { afterLead }),
    ...(atEnd && { atEnd }),
  }
}

/** Of headlines that are the same, each says what sets it apart; one that is linked below a story, from the story's too. */
function withDistinctTitles(given: readonly StoryInput[], language: string | undefined): StoryInput[] {
  const titles = distinctHeadlines(
    given.map(({ article }) => article),
    language,
  )
  return given.map((input, at) => {
    const [, ...linked] = distinctHeadlines([input.article, ...input.related], language)
    const related = input.related.map((article, n) => withTitle(article, linked[n]))
    return { ...input, article: withTitle(input.article, titles[at]), related }
  })
}

function withTitle(article: Article, title: string | undefined): Article {
  return title === undefined || title === article.title ? article : { ...article, title }
}

/** The site that all articles come from: repeating its name on each of them would be useless. */
function commonSite(inputs: readonly StoryInput[]): string | undefined {
  const [site, ...others] = new Set(inputs.map(({ article }) => article.site))
  return inputs.length > 1 && others.length === 0 ? site : undefined
}

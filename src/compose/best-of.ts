// How do the issues of a month become one issue of their best stories?
import {
  type BestOfReader,
  type BestOfShares,
  numberOfMonth,
  partName,
  SOURCES_MAX,
  shareOfBest,
} from '../model/best-of.ts'
import { type Issue, type Section, type Story, storiesOf } from '../model/issue.ts'
import { OTHER_TOPIC, topicsOf, variantKey } from '../model/topics.ts'
import { preheaderOf } from './preheader.ts'
import { headlineStoryOf, subjectOf, subjectsOf } from './subject.ts'

/** What a best of is made by. */
export interface BestOfOptions extends Pick<Issue, 'id' | 'window'> {
  readonly month: string
  readonly sections: readonly string[]
  readonly language: string
  readonly newsletter: string
  readonly max: number
  /** With fewer stories, a reader gets no mail. */
  readonly min: number
  /** How its readers differ. */
  readonly readers: readonly BestOfReader[]
}

/** A best of before it is rendered, and the same for each group of readers who get less of it. */
export interface BestOf extends Whole {
  readonly shares: BestOfShares
  readonly parts: readonly (Whole & { readonly topics: readonly string[] })[]
}

interface Whole {
  readonly issue: Issue
  shortened(full: number): Issue
}

interface Ranked {
  readonly story: Story
  readonly issue: string
}

/** More sets of readers than these are not made. */
const PARTS_MAX = 64

/** The best stories as they were sent, the strongest first; undefined where there are none. */
export function composeBestOf(sent: readonly Issue[], options: BestOfOptions): BestOf | undefined {
  const { sections, min, readers } = options
  const best = strongest(sent, options.max)
  if (best.length === 0) return undefined
  const topicOf = ({ topic = OTHER_TOPIC }: Story) => (sections.includes(topic) ? topic : OTHER_TOPIC)
  const parts = new Map<string, BestOfShares['parts'][number]>()
  for (const { story, issue } of best) {
    const part = { issue, topic: topicOf(story) }
    const name = partName(part)
    parts.set(name, { ...part, stories: (parts.get(name)?.stories ?? 0) + 1 })
  }
  const shares = { topics: topicsOf(sections), parts: [...parts.values()], min }
  const wanted = new Map(
    readers.flatMap((reader) => {
      const share = shareOfBest(reader, shares)
      return share.is === 'variant' ? [[variantKey(share.topics), share.topics] as const] : []
    }),
  )
  const whole = (some: readonly Ranked[]): Whole => {
    const stories = some.map(({ story }) => story)
    return { issue: laidOut(stories, options), shortened: (full) => laidOut(stories, options, full) }
  }
  return {
    ...whole(best),
    shares,
    parts: [...wanted.values()].slice(0, PARTS_MAX).map((topics) => ({
      topics,
      ...whole(best.filter(({ story, issue }) => topics.includes(partName({ issue, topic: topicOf(story) })))),
    })),
  }
}

/**
 * Leads come first, for each was the strongest of its issue; then the others by their place, so that no issue gives all.
 * Among equals what more articles covered comes first, then the newest. An article that came back counts where it was new.
 */
function strongest(sent: readonly Issue[], max: number): Ranked[] {
  const newest = sent.toSorted((a, b) => b.window.until.getTime() - a.window.until.getTime() || (a.id < b.id ? 1 : -1))
  const ranked = newest.slice(0, SOURCES_MAX).flatMap((issue, age) => {
    const { updated: _, ...fresh } = issue
    return storiesOf(fresh).map((story, place) => ({ story, issue: issue.id, age, place }))
  })
  ranked.sort((a, b) => a.place - b.place || b.story.related.length - a.story.related.length || a.age - b.age)
  const first = new Map(ranked.toReversed().map((each) => [each.story.id, each]))
  return ranked.filter((each) => first.get(each.story.id) === each).slice(0, max)
}

/** Sections are those of the settings: those that an issue made of its own tags were for its own stories. */
function laidOut(stories: readonly Story[], options: BestOfOptions, full = stories.length): Issue {
  const { id, month, window, sections: titles, language, newsletter } = options
  const [lead, ...others] = stories
  if (!lead) throw new Error('A best of has at least one story.')
  const shown = others.slice(0, Math.max(0, full - 1))
  const brief = others.slice(shown.length)
  const sections: Section[] = [...topicsOf(titles).filter((title) => title !== OTHER_TOPIC), OTHER_TOPIC].flatMap(
    (title) => {
      const theirs = shown.filter(({ topic = OTHER_TOPIC }) => (titles.includes(topic) ? topic : OTHER_TOPIC) === title)
      return theirs.length > 0 ? [{ title, stories: theirs }] : []
    },
  )
  const order = [lead, ...sections.flatMap((section) => section.stories), ...brief] as const
  const headline = headlineStoryOf(order, language, newsletter)
  const drafted = { subject: subjectOf(headline), preheader: preheaderOf(order, headline) }
  const subjects = subjectsOf(order, sections, headline)
  return {
    id,
    number: numberOfMonth(month),
    bestOf: month,
    window,
    ...drafted,
    lead,
    sections,
    brief,
    drafted: { ...drafted, subjects },
  }
}

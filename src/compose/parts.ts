// How does an issue become one of fewer topics, and what does it have of each?
import type { Issue } from '../model/issue.ts'
import { type Share, shareOf, type TopicsOfIssue, topicsOf, variantKey } from '../model/topics.ts'
import type { Sound } from './compose-sound.ts'
import { topicOf } from './sections.ts'
import type { StoryInput } from './story.ts'

/** The same issue for readers of some topics only. */
interface Part {
  readonly topics: readonly string[]
  readonly issue: Issue
  shortened(full: number): Issue
}

/** More sets than these are not made: their readers get the whole issue. */
const PARTS_MAX = 64

/** What a set of readers' topics makes of an issue; nothing where nobody chose, or nothing can be chosen. */
export function sharesOf(
  sound: Sound,
  {
    sections,
    min,
    sets,
  }: {
    readonly sections: readonly string[]
    readonly min: number
    readonly sets: readonly (readonly string[])[]
  },
): { readonly topics?: TopicsOfIssue; readonly parts?: readonly Part[] } {
  if (sets.length === 0 || topicsOf(sections).length === 0) return {}
  const topics = topicsIn(sound, { sections, min })
  return { topics, parts: partsOf(sound, topics, sets, sections) }
}

/** How many stories of each topic the issue has; a topic that only comes back with a changed article has none. */
function topicsIn(
  { inputs, updated }: Pick<Sound, 'inputs' | 'updated'>,
  { sections, min }: { readonly sections: readonly string[]; readonly min: number },
): TopicsOfIssue {
  const stories: Record<string, number> = {}
  for (const input of inputs) {
    const topic = topicOfInput(input, sections)
    stories[topic] = (stories[topic] ?? 0) + (updated.has(input) ? 0 : 1)
  }
  return { all: topicsOf(sections), stories, min }
}

/** A part for each of the sets that is one, as many as there may be. Equal parts are made once. */
function partsOf(
  sound: Sound,
  topics: TopicsOfIssue,
  sets: readonly (readonly string[])[],
  sections: readonly string[],
): Part[] {
  const shares = sets.map((set): Share => shareOf(set, topics))
  const wanted = new Map(
    shares.flatMap((share) => (share.is === 'variant' ? [[variantKey(share.topics), share.topics] as const] : [])),
  )
  return [...wanted.values()].slice(0, PARTS_MAX).map((chosen) => ({
    topics: chosen,
    ...sound.part((input) => chosen.includes(topicOfInput(input, sections))),
  }))
}

function topicOfInput({ article: { tags }, words }: StoryInput, sections: readonly string[]): string {
  return topicOf({ tags, section: words?.section }, sections)
}

// Which stories of an issue does a reader of some topics get?

/** The topic of stories that belong to no section. */
export const OTHER_TOPIC = ''

/** How lists and commands write it. */
const OTHER_WRITTEN = '(other)'

/** What an issue has for readers who chose topics, as it was when it was made. */
export interface TopicsOfIssue {
  /** All that can be chosen, in their order: the sections, and `OTHER_TOPIC`. */
  readonly all: readonly string[]
  /** How many stories there are of each topic that is in the issue at all. */
  readonly stories: Readonly<Record<string, number>>
  /** With fewer stories, a reader gets no mail. */
  readonly min: number
}

/** The whole issue, no mail, or the stories of some topics; `topics` are those in the issue, in their order. */
export type Share =
  | { readonly is: 'whole' }
  | { readonly is: 'few-stories' }
  | { readonly is: 'variant'; readonly topics: readonly string[] }

/**
 * What of an issue is for a reader who chose topics. Topics that there are no more say nothing; whoever is left with none
 * gets everything. Two readers who differ in what the issue does not have get the same.
 */
export function shareOf(chosen: readonly string[], { all, stories, min }: TopicsOfIssue): Share {
  const known = topicsAmong(chosen, all)
  const there = all.filter((topic) => Object.hasOwn(stories, topic))
  const topics = there.filter((topic) => known.includes(topic))
  if (known.length === 0 || (topics.length === there.length && there.length > 0)) return { is: 'whole' }
  const count = topics.reduce((sum, topic) => sum + (stories[topic] ?? 0), 0)
  return count < Math.max(1, min) ? { is: 'few-stories' } : { is: 'variant', topics }
}

/** The same topics, written once and in their order, however they were written before; unknown ones are left out. */
export function topicsAmong(chosen: readonly string[], all: readonly string[]): string[] {
  const keys = new Set(chosen.map(topicKey))
  return all.filter((topic) => keys.has(topicKey(topic)))
}

/** The topics of a newsletter with these sections; none where there is nothing to choose between. */
export function topicsOf(sections: readonly string[]): string[] {
  const titles = sections.filter((title) => title !== OTHER_TOPIC)
  return titles.length === 0 ? [] : [...new Set(titles), OTHER_TOPIC]
}

/** By which a variant is known in the ledger and to the mails. */
export function variantKey(topics: readonly string[]): string {
  return JSON.stringify(topics)
}

/** Topics in one cell or on one line. */
export function writtenTopics(topics: readonly string[]): string {
  return topics.map((topic) => (topic === OTHER_TOPIC ? OTHER_WRITTEN : topic)).join('; ')
}

/** Topics as a cell of a list has them; undefined where it has none. */
export function topicsIn(cell: string): string[] | undefined {
  const parts = cell.split(/[;|]/).map((part) => part.normalize('NFC').trim().slice(0, TOPIC_MAX))
  const topics = [...new Set(parts.filter((part) => part !== ''))].slice(0, TOPICS_MAX)
  return topics.length === 0 ? undefined : topics.map((topic) => (topic === OTHER_WRITTEN ? OTHER_TOPIC : topic))
}

const TOPICS_MAX = 100
const TOPIC_MAX = 200

function topicKey(topic: string): string {
  return topic
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}

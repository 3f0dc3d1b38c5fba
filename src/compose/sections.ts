// Under which title does each story stand?
import type { Section, Story } from '../model/issue.ts'

/** A story with the tags of its article. */
export interface Tagged {
  readonly story: Story
  readonly tags: readonly string[]
}

/**
 * The stories parted into sections, none lost, none twice, each in the order given. Configured names come in their
 * order; the rest follows under an empty title, which a template words in the newsletter's language.
 */
export function sectionsOf(tagged: readonly Tagged[], names: readonly string[]): Section[] {
  const titles = names.length > 0 ? names.filter((name) => name !== '') : commonTags(tagged)
  const placed = tagged.map(({ story, tags }) => ({ story, title: titleFor(tags, titles) }))
  return [...new Set(titles).add('')].flatMap((title) => {
    const stories = placed.filter((each) => each.title === title).map(({ story }) => story)
    return stories.length > 0 ? [{ title: names.length > 0 ? title : headline(title), stories }] : []
  })
}

function titleFor(tags: readonly string[], titles: readonly string[]): string {
  const keys = new Set(tags.map(key))
  return titles.find((title) => keys.has(key(title))) ?? ''
}

/** Tags that blogs put on everything, or on what has no other: no reader looks for them. */
const EMPTY_TAGS = new Set([
  'uncategorized',
  'uncategorised',
  'misc',
  'other',
  'blog',
  'post',
  'posts',
  'article',
  'articles',
])

/**
 * Tags that group the stories well without being asked: at least two tags of two stories each that together hold
 * two thirds of them. A tag that most stories carry parts nothing, so it is no title.
 */
function commonTags(tagged: readonly Tagged[]): string[] {
  const counts = new Map<string, { tag: string; count: number }>()
  for (const { tags } of tagged) {
    for (const tag of new Map(tags.map((each) => [key(each), each])).values()) {
      if (EMPTY_TAGS.has(key(tag)) || !/\p{L}/u.test(tag)) continue
      const known = counts.get(key(tag)) ?? { tag, count: 0 }
      counts.set(key(tag), { tag: known.tag, count: known.count + 1 })
    }
  }
  const limit = tagged.length * (2 / 3)
  // A Map keeps the order of first appearance and the sort is stable: the order is total.
  const candidates = [...counts.values()].filter(({ count }) => count >= 2 && count <= limit)
  const titles = candidates.toSorted((a, b) => b.count - a.count).map(({ tag }) => tag)
  return fitting(tagged, titles)
}

/** The fewest of the titles, most common first, that each keep two stories to themselves; none where too little is held. */
function fitting(tagged: readonly Tagged[], titles: readonly string[]): string[] {
  const taken: string[] = []
  let left = tagged
  for (const title of titles) {
    const without = left.filter(({ tags }) => titleFor(tags, [title]) === '')
    if (left.length - without.length < 2) continue
    taken.push(title)
    left = without
  }
  return taken.length >= 2 && left.length * 3 <= tagged.length ? taken : []
}

/** Tags are written in every way: `Open Source`, `open-source`, `open_source`. */
function key(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}

/** `machine-learning` as a person would title it; a tag that has its own capitals keeps them. */
function headline(tag: string): string {
  const words = tag.replace(/[_-]+/gu, ' ').trim()
  return words === words.toLowerCase() ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
}

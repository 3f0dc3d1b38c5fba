// Which section does each story belong to?
import { isGenericHeadline } from '../languages/headlines.ts'
import { phrasesOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { words } from '../languages/words.ts'
import type { Section, Story } from '../model/issue.ts'

/** A story with the tags of its article. */
export interface TaggedStory {
  readonly story: Story
  readonly tags: readonly string[]
  /** The title of the section that the editor moved it to. */
  readonly section?: string | undefined
}

/**
 * The stories split into sections: none lost, none twice, each in the order given. Configured sections come in their
 * order; the rest follows under an empty title, which the template words in the newsletter's language.
 */
export function sectionsOf(
  tagged: readonly TaggedStory[],
  names: readonly string[],
  newsletter = '',
  language = 'en',
): Section[] {
  const titles = names.length > 0 ? names.filter((name) => name !== '') : commonTags(tagged, newsletter, language)
  const titled = tagged.map(({ story, tags, section }) => ({
    story,
    title: section === undefined ? titleFor(tags, titles) : titleFor([section], titles) || section.trim(),
  }))
  // A section that only the editor names comes after the others.
  const all = new Set([...titles, ...titled.map(({ title }) => title).filter((title) => title !== '')])
  return [...all.add('')].flatMap((title) => {
    const stories = titled.filter((each) => each.title === title).map(({ story }) => story)
    return stories.length > 0
      ? [{ title: names.length > 0 || !titles.includes(title) ? title : headline(title), stories }]
      : []
  })
}

/** The topic of a story: the section among the configured ones that it belongs to, whether or not it leads the issue. */
export function topicOf(
  { tags, section }: { readonly tags: readonly string[]; readonly section?: string | undefined },
  names: readonly string[],
): string {
  return titleFor(
    section === undefined ? tags : [section],
    names.filter((name) => name !== ''),
  )
}

function titleFor(tags: readonly string[], titles: readonly string[]): string {
  const keys = new Set(tags.map(key))
  return titles.find((title) => keys.has(key(title))) ?? ''
}

/** No reader looks for them. */
const GENERIC_TAGS = new Set(phrasesOfAll(({ unsorted }) => unsorted).map(key))

/**
 * Tags that make good sections when none are configured: at least two tags, with two stories or more each, that
 * together cover two thirds of the stories. A tag on more than two thirds of them separates nothing, nor does one that
 * is the newsletter's own name. The fewer tags an article has, the more each of them says.
 */
function commonTags(tagged: readonly TaggedStory[], newsletter: string, language: string): string[] {
  const isOwnName = ownNameTest(newsletter, language)
  const counts = new Map<string, { tag: string; count: number; weight: number }>()
  for (const { tags } of tagged) {
    const own = new Map(tags.map((each) => [key(each), each]))
    for (const tag of own.values()) {
      if (isOwnName(tag) || GENERIC_TAGS.has(key(tag)) || !/\p{L}/u.test(tag)) continue
      const known = counts.get(key(tag)) ?? { tag, count: 0, weight: 0 }
      counts.set(key(tag), { tag: known.tag, count: known.count + 1, weight: known.weight + 1 / own.size })
    }
  }
  const limit = tagged.length * (2 / 3)
  // A Map keeps the order of first appearance, and the sort is stable: the order is total.
  const candidates = [...counts.values()].filter(({ count }) => count >= 2 && count <= limit)
  const titles = candidates.toSorted((a, b) => b.weight - a.weight || b.count - a.count).map(({ tag }) => tag)
  return chooseTitles(tagged, titles)
}

/** Tests whether a tag says no more than the newsletter's title, whose generic words don't count: `quarry` in "Quarry News". */
function ownNameTest(newsletter: string, language: string): (tag: string) => boolean {
  const title = words(newsletter)
  const isGeneric = (word: string): boolean => isGenericHeadline(word, language)
  const stop = stopWords(language)
  const named = title.filter((word) => !stop.has(word))
  const telling = named.filter((word) => !isGeneric(word))
  // `QuarryNews`, `quarry` as a hashtag.
  const joined = new Set([title, named, telling].map((some) => some.join('')))
  return (tag) => {
    const said = words(key(tag))
    if (joined.has(said.join(''))) return said.length > 0
    if (said.length === 0 || said.some((word) => !title.includes(word))) return false
    return telling.every((word) => said.includes(word)) || said.every(isGeneric)
  }
}

/** As few titles as possible, most common first, each with two stories of its own; none if they cover too few stories. */
function chooseTitles(tagged: readonly TaggedStory[], titles: readonly string[]): string[] {
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

/** The same tag is written in many ways: `Open Source`, `open-source`, `open_source`. */
export function key(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}

/** `machine-learning` as a person would write it in a title; a tag with capitals of its own keeps them. */
function headline(tag: string): string {
  const words = tag.replace(/[_-]+/gu, ' ').trim()
  return words === words.toLowerCase() ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
}

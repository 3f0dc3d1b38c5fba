// What do the editor's decisions change about an issue?
import type { Article } from '../model/article.ts'
import { noOverrides, type Overrides } from '../model/overrides.ts'
import type { Group } from './rank.ts'

/** The editor's decisions, in the form in which the other rules need them. */
export interface EditorRules {
  isExcluded(article: Pick<Article, 'path'>): boolean
  /** Choosing an article as the lead pins it. */
  isPinned(article: Pick<Article, 'path'>): boolean
  isLead(article: Pick<Article, 'path'>): boolean
  /** Whether it may be in the issue whatever its age: it is pinned, or the editor links it below a story. */
  isWanted(article: Pick<Article, 'path'>): boolean
  /** Whether the editor's list for a story names an article. */
  isListed(article: Pick<Article, 'path'>, story: Pick<Article, 'path'>): boolean
  /** Splits a group into stories: the editor's lead leads it, and each other pinned article becomes its own story. */
  splitPinned(group: Group): Group[]
  /** The groups with the related coverage that the editor listed; what is not listed is a story of its own. */
  withListed(groups: readonly Group[]): Group[]
  /** The stories of an issue in order: the lead, then those that the editor ordered, then the others as they come. */
  inOrder(groups: readonly Group[]): Group[]
}

/** The rules that follow from the editor's decisions. Excluding an article overrides everything else. */
export function editorRules(overrides: Overrides = noOverrides(0)): EditorRules {
  const { lead, order, stories = {} } = overrides
  const excluded = new Set(overrides.excluded)
  const pinned = new Set(
    [...overrides.pinned, ...(lead === undefined ? [] : [lead])].filter((path) => !excluded.has(path)),
  )
  const places = new Map(
    [...order].reverse().map((path, fromEnd): [string, number] => [path, order.length - 1 - fromEnd]),
  )
  const place = ({ path }: Article): number => (path === lead ? -1 : (places.get(path) ?? order.length))
  const isPinned = ({ path }: Pick<Article, 'path'>) => pinned.has(path)
  const listed = new Map(
    Object.entries(stories).flatMap(([path, { related }]) =>
      related === undefined ? [] : [[path, related.filter((each) => each !== path)] as const],
    ),
  )
  const attached = new Set([...listed.values()].flat())
  return {
    isExcluded: ({ path }) => excluded.has(path),
    isPinned,
    isLead: ({ path }) => path === lead,
    isWanted: ({ path }) => pinned.has(path) || attached.has(path),
    isListed: ({ path }, story) => listed.get(story.path)?.includes(path) === true,
    withListed: (groups) => (listed.size === 0 ? [...groups] : regrouped(groups, listed)),
    splitPinned(group) {
      const [first, ...others] = group.toSorted((a, b) => Number(b.path === lead) - Number(a.path === lead))
      if (first === undefined) return [group]
      const alone = others.filter(isPinned).map((article): Group => [article])
      return [[first, ...others.filter((article) => !isPinned(article))], ...alone]
    },
    inOrder: (groups) => groups.toSorted(([a], [b]) => place(a) - place(b)),
  }
}

/** The first story that lists an article has it; a story that another one lists has no list of its own. */
function regrouped(groups: readonly Group[], listed: ReadonlyMap<string, readonly string[]>): Group[] {
  const open = new Map(groups.flat().map((article) => [article.path, article]))
  const owners = new Map<string, string>()
  for (const [owner, paths] of listed) {
    if (!open.has(owner) || owners.has(owner)) continue
    for (const path of paths) if (open.has(path) && !owners.has(path) && !isOwner(owners, path)) owners.set(path, owner)
  }
  const below = (owner: string): Article[] =>
    (listed.get(owner) ?? []).flatMap((path) => (owners.get(path) === owner ? (open.get(path) ?? []) : []))
  return groups.flatMap((group): Group[] => {
    const left = group.filter(({ path }) => !owners.has(path))
    const [first, ...others] = left.filter(({ path }) => !listed.has(path) || path === group[0]?.path)
    const own = left.filter(({ path }) => listed.has(path)).map((article): Group => [article, ...below(article.path)])
    if (first === undefined) return own
    // What a story's list leaves out stands alone; a group whose lead has no list keeps its other members.
    if (listed.has(first.path)) return [...own, ...others.map((article): Group => [article])]
    return [[first, ...others], ...own]
  })
}

function isOwner(owners: ReadonlyMap<string, string>, path: string): boolean {
  return [...owners.values()].includes(path)
}

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
  /** Splits a group into stories: the editor's lead leads it, and each other pinned article becomes its own story. */
  splitPinned(group: Group): Group[]
  /** The stories of an issue in order: the lead, then those that the editor ordered, then the others as they come. */
  inOrder(groups: readonly Group[]): Group[]
}

/** The rules that follow from the editor's decisions. Excluding an article overrides everything else. */
export function editorRules(overrides: Overrides = noOverrides(0)): EditorRules {
  const { lead, order } = overrides
  const excluded = new Set(overrides.excluded)
  const pinned = new Set(
    [...overrides.pinned, ...(lead === undefined ? [] : [lead])].filter((path) => !excluded.has(path)),
  )
  const places = new Map(
    [...order].reverse().map((path, fromEnd): [string, number] => [path, order.length - 1 - fromEnd]),
  )
  const place = ({ path }: Article): number => (path === lead ? -1 : (places.get(path) ?? order.length))
  const isPinned = ({ path }: Pick<Article, 'path'>) => pinned.has(path)
  return {
    isExcluded: ({ path }) => excluded.has(path),
    isPinned,
    isLead: ({ path }) => path === lead,
    splitPinned(group) {
      const [first, ...others] = group.toSorted((a, b) => Number(b.path === lead) - Number(a.path === lead))
      if (first === undefined) return [group]
      const alone = others.filter(isPinned).map((article): Group => [article])
      return [[first, ...others.filter((article) => !isPinned(article))], ...alone]
    },
    inOrder: (groups) => groups.toSorted(([a], [b]) => place(a) - place(b)),
  }
}

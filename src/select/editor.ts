// What does the editor's word change about an issue?
import type { Article } from '../model/article.ts'
import { noOverrides, type Overrides } from '../model/overrides.ts'
import { byRank, type Group } from './rank.ts'

/** The editor's decisions, as the other rules ask for them. */
export interface Editor {
  isExcluded(article: Pick<Article, 'path'>): boolean
  /** The lead that was chosen is pinned by that. */
  isPinned(article: Pick<Article, 'path'>): boolean
  isLead(article: Pick<Article, 'path'>): boolean
  /** The stories of a group: the editor's lead leads it, and what else is pinned stands for itself. */
  parted(group: Group): Group[]
  /** The stories of an issue in order: the lead, those that were put in order, the others by rank. */
  arranged(groups: readonly Group[]): Group[]
}

/** What was left out by hand is out, whatever else is said of it. */
export function editorOf(overrides: Overrides = noOverrides(0)): Editor {
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
    parted(group) {
      const [first, ...others] = group.toSorted((a, b) => Number(b.path === lead) - Number(a.path === lead))
      if (first === undefined) return [group]
      const alone = others.filter(isPinned).map((article): Group => [article])
      return [[first, ...others.filter((article) => !isPinned(article))], ...alone]
    },
    arranged: (groups) => groups.toSorted(([a], [b]) => place(a) - place(b) || byRank(a, b)),
  }
}

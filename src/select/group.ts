// Which articles are about the same event?
import type { Article } from '../model/article.ts'
import type { Site } from '../model/site.ts'
import { findDuplicates } from './duplicates.ts'
import { byPath, type Group } from './rank.ts'
import { type Resemblance, resemblances } from './resemblance.ts'

/**
 * The ids of articles about the same event; a single article is a group of one.
 * Every article is in exactly one group, together with its copies, and the order of the input does not matter.
 * What the site says in three or more articles (`siteOf`) makes no two of them one event.
 */
export function groupStories(articles: readonly Article[], { site }: { readonly site?: Site } = {}): string[][] {
  const pairs = resemblances(articles, site)
  const duplicates = findDuplicates(articles, pairs)
  const originals = articles.filter((article) => !duplicates.has(article))
  const copies = Map.groupBy(duplicates.keys(), (copy) => duplicates.get(copy)?.original)
  return groupArticles(originals, pairs).map((group) =>
    group.flatMap((article) => [article, ...(copies.get(article) ?? [])]).map(({ id }) => id),
  )
}

/**
 * Groups articles without copies by their resemblance (agglomerative clustering, average linkage).
 * Groups and their members are in the order of their paths.
 */
export function groupArticles(articles: readonly Article[], pairs: readonly Resemblance[]): Group[] {
  const ours = new Set(articles)
  const links = pairs.filter(({ a, b }) => ours.has(a) && ours.has(b))
  const clusters = new Clusters()
  for (const { a, b, strength } of links) link(clusters.of(a), clusters.of(b), strength)
  // The strongest pairs come first, so that certain matches are merged before doubtful ones are considered.
  for (const { a, b, strength } of links) {
    const [one, other] = [clusters.of(a), clusters.of(b)]
    if (strength >= SIMILARITY_MIN && one !== other && shouldMerge(one, other)) clusters.join(one, other)
  }
  const groups = Map.groupBy(articles.toSorted(byPath), (article) => clusters.of(article))
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []))
}

/** How similar two articles, or two clusters on average, must be to be about one event. */
const SIMILARITY_MIN = 0.23

/** Articles found to be about one event so far. */
interface Cluster {
  readonly members: Article[]
  /** The sum of the similarities within the cluster. */
  inside: number
  /** The sums of the similarities with each other cluster. */
  readonly toward: Map<Cluster, number>
}

class Clusters {
  readonly #byArticle = new Map<Article, Cluster>()

  /** Every article starts in a cluster of its own. */
  of(article: Article): Cluster {
    const known = this.#byArticle.get(article)
    if (known) return known
    const cluster: Cluster = { members: [article], inside: 0, toward: new Map() }
    this.#byArticle.set(article, cluster)
    return cluster
  }

  join(one: Cluster, other: Cluster): void {
    const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other]
    large.inside += small.inside + (large.toward.get(small) ?? 0)
    for (const [third, sum] of small.toward) {
      third.toward.delete(small)
      if (third !== large) link(large, third, (large.toward.get(third) ?? 0) + sum)
    }
    large.members.push(...small.members)
    for (const article of small.members) this.#byArticle.set(article, large)
  }
}

function link(one: Cluster, other: Cluster, sum: number): void {
  one.toward.set(other, sum)
  other.toward.set(one, sum)
}

/**
 * Two clusters are about one event if they are similar enough, and nearly as similar to each other as the looser one is
 * within itself: the larger the clusters, the less a difference is due to chance.
 */
function shouldMerge(one: Cluster, other: Cluster): boolean {
  const [a, b] = [one.members.length, other.members.length]
  const between = (one.toward.get(other) ?? 0) / (a * b)
  const smaller = Math.min(a, b)
  return between >= SIMILARITY_MIN && between >= (smaller / (smaller + 1)) * Math.min(cohesion(one), cohesion(other))
}

/** How similar the members of a cluster are to each other, on average; 0 for a single article. */
function cohesion({ members: { length }, inside }: Cluster): number {
  return length === 1 ? 0 : inside / ((length * (length - 1)) / 2)
}

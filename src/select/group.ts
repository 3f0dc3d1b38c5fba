// Which articles tell of one event?
import type { Article } from '../model/article.ts'
import { findDuplicates } from './duplicates.ts'
import { byPath, type Group } from './rank.ts'
import { type Resemblance, resemblances } from './resemblance.ts'

/**
 * The ids of articles on one event; a loner is a group of one.
 * Every article is in exactly one group, its copies with it, and the order of the input does not matter.
 */
export function groupStories(articles: readonly Article[]): string[][] {
  const pairs = resemblances(articles)
  const duplicates = findDuplicates(articles, pairs)
  const originals = articles.filter((article) => !duplicates.has(article))
  const copies = Map.groupBy(duplicates.keys(), (copy) => duplicates.get(copy)?.original)
  return groupArticles(originals, pairs).map((group) =>
    group.flatMap((article) => [article, ...(copies.get(article) ?? [])]).map(({ id }) => id),
  )
}

/**
 * The same of articles without copies among them, by their resemblances.
 * Groups and their members stand in the order of their paths.
 */
export function groupArticles(articles: readonly Article[], pairs: readonly Resemblance[]): Group[] {
  const ours = new Set(articles)
  const links = pairs.filter(({ a, b }) => ours.has(a) && ours.has(b))
  const circles = new Circles()
  for (const { a, b, strength } of links) link(circles.of(a), circles.of(b), strength)
  // From the strongest pair on, so that what is surely one event stands together before anything doubtful is asked.
  for (const { a, b, strength } of links) {
    const [one, other] = [circles.of(a), circles.of(b)]
    if (strength >= ENOUGH && one !== other && areOneEvent(one, other)) circles.join(one, other)
  }
  const groups = Map.groupBy(articles.toSorted(byPath), (article) => circles.of(article))
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []))
}

/** How much two articles, or two circles on average, must resemble each other to tell of one event. */
const ENOUGH = 0.24

/** Articles found to tell of one event so far. */
interface Circle {
  readonly members: Article[]
  /** The sum over the pairs of its members. */
  inside: number
  /** The sums over the pairs with the members of other circles. */
  readonly toward: Map<Circle, number>
}

class Circles {
  readonly #byArticle = new Map<Article, Circle>()

  /** Every article begins alone. */
  of(article: Article): Circle {
    const known = this.#byArticle.get(article)
    if (known) return known
    const circle: Circle = { members: [article], inside: 0, toward: new Map() }
    this.#byArticle.set(article, circle)
    return circle
  }

  join(one: Circle, other: Circle): void {
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

function link(one: Circle, other: Circle, sum: number): void {
  one.toward.set(other, sum)
  other.toward.set(one, sum)
}

/**
 * Two circles are one event if they resemble each other enough, and almost as much as the looser one resembles itself:
 * the more articles they hold, the less a difference is chance.
 */
function areOneEvent(one: Circle, other: Circle): boolean {
  const [a, b] = [one.members.length, other.members.length]
  const between = (one.toward.get(other) ?? 0) / (a * b)
  const smaller = Math.min(a, b)
  return between >= ENOUGH && between >= (smaller / (smaller + 1)) * Math.min(cohesion(one), cohesion(other))
}

/** How much the members of a circle resemble each other; an article alone has nothing to compare with. */
function cohesion({ members: { length }, inside }: Circle): number {
  return length === 1 ? 0 : inside / ((length * (length - 1)) / 2)
}

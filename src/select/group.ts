// Which articles tell of one event?
import type { Article } from '../model/article.ts'
import { byPath, type Group } from './rank.ts'
import { resemblances } from './resemblance.ts'

/**
 * The ids of articles on one event; a loner is a group of one.
 * Every article is in exactly one group, and the order of the input does not matter.
 */
export function groupStories(articles: readonly Article[]): string[][] {
  return groupArticles(articles).map((group) => group.map(({ id }) => id))
}

/** The same with the articles themselves; groups and their members stand in the order of their paths. */
export function groupArticles(articles: readonly Article[]): Group[] {
  const sorted = articles.toSorted(byPath)
  const pairs = resemblances(sorted)
  const circles = new Circles()
  for (const { a, b, strength } of pairs) link(circles.of(a), circles.of(b), strength)
  // From the strongest pair on, so that what is surely one event stands together before anything doubtful is asked.
  for (const { a, b, strength } of pairs) {
    const [one, other] = [circles.of(a), circles.of(b)]
    if (strength >= ENOUGH && one !== other && areOneEvent(one, other)) circles.join(one, other)
  }
  return [...Map.groupBy(sorted, (article) => circles.of(article)).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others]] : [],
  )
}

/** How much two articles, or two circles on average, must resemble each other to tell of one event. */
const ENOUGH = 0.25
/** Two circles of some size are one only if they resemble each other almost as much as the looser one itself. */
const OF_COHESION = 0.8
const SOME_SIZE = 3

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

function areOneEvent(one: Circle, other: Circle): boolean {
  const between = (one.toward.get(other) ?? 0) / (one.members.length * other.members.length)
  return between >= ENOUGH && between >= OF_COHESION * Math.min(cohesion(one), cohesion(other))
}

/** How much the members of a circle resemble each other; of two articles that says little. */
function cohesion({ members: { length }, inside }: Circle): number {
  return length < SOME_SIZE ? 0 : inside / ((length * (length - 1)) / 2)
}

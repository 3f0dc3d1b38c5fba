// How much must two articles of one site have in common to be about one event?
import { languageByTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { siteOf } from './templates.ts'
import type { TermVector } from './term-vectors.ts'

/**
 * The evidence that two articles are about one event, as far as their site leaves it: a site names its people, places and
 * products every week. Where it tells of an event again, it also says again in ordinary words what happened.
 */
export function withinSite(a: TermVector, b: TermVector, evidence: number): number {
  if (siteOf(a.article) !== siteOf(b.article)) return evidence
  const areOwn = isOwnPost(a.article) && isOwnPost(b.article)
  if (!areOwn && !hasAddress(a.article)) return evidence
  return Math.min(evidence, NAMES_MAX + ordinaryResemblance(a, b)) - (areOwn ? SITE : 0)
}

/** What names alone count for at most. */
const NAMES_MAX = 0.1
/** What posts of one site resemble each other by without a common event: they seldom tell of one event twice. */
const SITE = 0.08

/** Written for a static site generator: what was found elsewhere brings its address along. */
export function isOwnPost(article: Article): boolean {
  return article.titleFrom === 'front-matter' && !hasAddress(article)
}

function hasAddress({ url, site }: Article): boolean {
  return url !== undefined || site !== undefined
}

/** The cosine of the words that are no parts of names, by how rare they are; 1 where names don't differ from nouns. */
function ordinaryResemblance(a: TermVector, b: TermVector): number {
  if (languageByTag(a.article.language).capitalNouns) return 1
  const isName = (term: string) => a.names.has(term) || b.names.has(term)
  let [shared, inA, inB] = [0, 0, 0]
  for (const [term, rarity] of a.rarity) {
    if (isName(term)) continue
    inA += rarity ** 2
    if (b.rarity.has(term)) shared += rarity ** 2
  }
  for (const [term, rarity] of b.rarity) if (!isName(term)) inB += rarity ** 2
  return shared / Math.sqrt(inA * inB || 1)
}

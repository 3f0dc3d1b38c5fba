// How similar are two articles?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import type { Site } from '../model/site.ts'
import { sharedByBeat } from './beats.ts'
import { type CandidatePair, type Company, candidatePairs } from './candidate-pairs.ts'
import { areFilledInTitles } from './filled-in-titles.ts'
import { areLookAlikes, parseTitle } from './look-alikes.ts'
import { compareVersions, isExact } from './named-versions.ts'
import { withinSite } from './one-site.ts'
import { byPath } from './rank.ts'
import { roundUpsAmong } from './round-ups.ts'
import { containmentOf, shingles } from './shingles.ts'
import { withoutSiteName } from './site-name.ts'
import { areFilledIn, siteOf, templatedTerms, templateShingles } from './templates.ts'
import { thinEvidence, withoutNames } from './thin-evidence.ts'

/** How similar two articles are. */
export interface Resemblance {
  readonly a: Article
  readonly b: Article
  /** From about 0 to 1; 1 if one is a copy of the other. */
  readonly strength: number
  /** The share of the shorter text's shingles that the longer one has too; 0 where checking wasn't worthwhile. */
  readonly containment: number
}

/**
 * The pairs of articles with any resemblance, strongest first.
 * Only articles in the same language are compared. Look-alikes have no resemblance, nor do articles whose dates are too
 * far apart for one event, unless one is a copy. What the site repeats counts for nothing.
 */
export function resemblances(articles: readonly Article[], site?: Site): Resemblance[] {
  const byLanguage = Map.groupBy(articles.toSorted(byPath), ({ language }) => language.toLowerCase().split('-')[0])
  return [...byLanguage.values()]
    .flatMap((some) => resemblancesWithin(some, site))
    .toSorted((x, y) => y.strength - x.strength || byPath(x.a, y.a) || byPath(x.b, y.b))
}

const LIKELY_COPY = 0.3
const CONTAINMENT_MIN = 0.7
const SAME_EVENT_DAYS = 10
const DAY_MS = 86_400_000

function resemblancesWithin(articles: readonly Article[], site: Site | undefined): Resemblance[] {
  const { pairs, companyOf } = candidatePairs(articles, site)
  const compare = comparer(roundUpsAmong(articles), companyOf)
  const found = pairs.map((pair) => ({ pair, ...compare(pair) }))
  const mayBeTemplates = found.filter(
    ({ pair, strength, containment }) =>
      strength >= TEMPLATE_MIN && (containment >= TEMPLATE_CONTAINMENT_MIN || pair.cosine < LIKELY_COPY),
  )
  const withoutTemplates = templateComparer(mayBeTemplates.map(({ pair }) => pair))
  return found.flatMap(({ pair, ...likeness }) => {
    const { strength, containment } = likeness.strength < TEMPLATE_MIN ? likeness : withoutTemplates(pair, likeness)
    return strength <= 0 ? [] : [{ a: pair.a.article, b: pair.b.article, strength, containment }]
  })
}

type Likeness = Pick<Resemblance, 'strength' | 'containment'>

/** Compares pairs of articles, parsing each article only once. */
function comparer(
  roundUps: ReadonlySet<Article>,
  companyOf: (word: string) => Company,
): (pair: CandidatePair) => Likeness {
  const titleOf = oncePer(parseTitle)
  const runs = oncePer(shingles)
  return (pair) => {
    const { a, b, cosine, heaviest } = withoutSiteName(pair)
    const [titleA, titleB] = [titleOf(a.article), titleOf(b.article)]
    const versions = compareVersions({ article: a.article, title: titleA }, { article: b.article, title: titleB })
    // One of the two has many topics; two lists are copies or have nothing in common.
    const isListed = roundUps.has(a.article) !== roundUps.has(b.article)
    if (isListed || versions === 'other' || areLookAlikes(titleA, titleB)) return { strength: 0, containment: 0 }
    const containment = cosine < LIKELY_COPY ? 0 : containmentOf(runs(a.article), runs(b.article))
    const isDistant = areFarApart(a.article, b.article)
    // Each year's fair is announced in the words of the last.
    if (isDistant && containment < VERBATIM && siteOf(a.article) === siteOf(b.article))
      return { strength: 0, containment: 0 }
    if (containment >= CONTAINMENT_MIN && !areFilledIn(a, b)) return { strength: 1, containment }
    const isApart = isDistant || areFilledInTitles(a.article, b.article)
    if (roundUps.has(a.article) || isApart) return { strength: 0, containment }
    // A single important word that both have makes a common subject, not a common event: it counts at most as much as
    // all other words together.
    const spread = Math.min(cosine, 2 * (cosine - heaviest))
    const isCertain = versions === 'same' && isExact(titleA, titleB)
    const evidence =
      spread < SPREAD_MIN || isCertain
        ? spread
        : Math.min(spread, (versions === 'same' ? withoutNames : thinEvidence)(a, b, cosine) ?? spread)
    const chance = sharedByChance(Math.min(a.size, b.size))
    const strength = withinSite(a, b, evidence - sharedByBeat(pair, companyOf) - chance)
    if (isCertain) return { strength: Math.max(strength, SAME_VERSION), containment }
    return { strength: versions === 'same' ? strength + SAME_NUMBER : strength, containment }
  }
}

/** Below this, no evidence is enough. */
const SPREAD_MIN = 0.15
/** Two headlines with the same `Aurora 5.2` are about it; with the same `Windows 11`, only if there is more. */
const SAME_VERSION = 0.35
const SAME_NUMBER = 0.12
const TEMPLATE_MIN = 0.2
const TEMPLATE_CONTAINMENT_MIN = 0.15

/** Takes off what two articles of one site share only because three or more articles of it share it. */
function templateComparer(pairs: readonly CandidatePair[]): (pair: CandidatePair, likeness: Likeness) => Likeness {
  const alike = pairs.filter(({ a, b }) => siteOf(a.article) === siteOf(b.article) && areFilledIn(a, b))
  const bySite = Map.groupBy(new Set(alike.flatMap(({ a, b }) => [a.article, b.article])), siteOf)
  const templates = new Map([...bySite].map(([site, articles]) => [site, templateShingles(articles)]))
  const isAlike = new Set(alike)
  const termsOf = oncePer((article: Article) => templatedTerms(article, templates.get(siteOf(article)) ?? new Set()))
  return (pair, { strength, containment }) => {
    if (!isAlike.has(pair)) return { strength, containment }
    const [inA, inB] = [termsOf(pair.a.article), termsOf(pair.b.article)]
    let templated = 0
    for (const term of inA) {
      if (inB.has(term)) templated += (pair.a.weights.get(term) ?? 0) * (pair.b.weights.get(term) ?? 0)
    }
    return { strength: strength - templated, containment: containment >= CONTAINMENT_MIN ? 0 : containment }
  }
}

/** The longer two texts are, the more words they have in common by chance. */
function sharedByChance(words: number): number {
  return 0.08 * Math.log(Math.min(Math.max(words, 60), 800) / 120)
}

/** With less of it in common, a site's text is told anew. */
const VERBATIM = 0.95

function areFarApart({ published: a }: Article, { published: b }: Article): boolean {
  if (!a || !b || a.from === 'file-time' || b.from === 'file-time') return false
  return Math.abs(a.at.getTime() - b.at.getTime()) > SAME_EVENT_DAYS * DAY_MS
}

// What is the title of the article, and not of its site?

import { namesOf } from './elsewhere.ts'
import { type Facts, field, metaOf } from './facts.ts'
import { lineOf } from './line.ts'
import { isSame, keyOf } from './same.ts'
import { attribute, type Element, elementsOf, type Page, parentOf } from './tree.ts'

/** What stands between the title of an article and the name of its site, with spaces around it. */
const SEPARATOR = /\s+(?:[|–—·•»«›‹/\\:~*⋆★-]|::|\/\/|\|\||--|->|<-|→|←)\s+|\s+[»«|]|[|]\s+|(?<=\S)[»«]\s+/u
const HEADINGS_LIMIT = 60
/** Longer than any title; what is beyond is not compared. */
const TITLE_LENGTH = 500

/**
 * The title as the page shows it: the heading that the page's own claims (title, Open Graph, JSON-LD) agree with,
 * since a claim often carries the site's name and a heading often is the site's name. Where no heading agrees,
 * the claim itself, the site's name taken off where that is certain.
 */
export function titleOf(facts: Facts, { inBody }: Page): string | undefined {
  const site = siteOf(facts)
  const claims = claimsOf(facts)
  const all = headingsOf(inBody)
  const headings = all.filter(({ text, home }) => !home && !isSame(text, site))
  const agreed = agreedHeading(headings, claims)
  if (agreed !== undefined) return agreed
  const [only, second] = headings.filter(({ level }) => level === 1)
  const edited = claims.some((claim) => claim !== facts.title && !facts.title.startsWith(claim))
  if (only && !second && !edited && claims.some((claim) => likeness(only.text, claim) >= 0.4)) return only.text
  const trimmed = claims.map((claim) => withoutSite(claim, site)).filter((claim) => claim !== '')
  const told = trimmed.find(
    (claim) => !isSame(claim, site) && !all.some(({ text, home }) => home && isSame(text, claim)),
  )
  // A heading further down is a section's.
  return told ?? headings.find(({ level, titled }) => level === 1 || titled)?.text ?? trimmed[0]
}

/** The name of the site that published the page, where it says so. */
export function siteOf(facts: Facts): string | undefined {
  const website = facts.things.find((thing) => thing['@type'] === 'WebSite')
  const names = [
    metaOf(facts, 'og:site_name'),
    field(facts.article, 'publisher', 'sourceOrganization'),
    field(website, 'name'),
    metaOf(facts, 'application-name', 'apple-mobile-web-app-title'),
  ]
  return names.find((name) => name !== undefined && !/^https?:/i.test(name))
}

/** The page's claims of its title, the most careful first. */
export function claimsOf(facts: Facts): string[] {
  const claims = [
    field(facts.article, 'headline'),
    metaOf(facts, 'og:title'),
    metaOf(facts, 'twitter:title'),
    metaOf(facts, 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'),
    facts.title,
    field(facts.article, 'name'),
  ]
  return [
    ...new Set(
      claims
        .filter((claim): claim is string => claim !== undefined && claim !== '')
        .map((claim) => claim.slice(0, TITLE_LENGTH)),
    ),
  ]
}

interface Heading {
  readonly text: string
  readonly level: number
  /** It calls itself the title. */
  readonly titled: boolean
  /** It leads to the start of the site, as the site's own name does. */
  readonly home: boolean
}

function headingsOf(inBody: readonly Element[]): Heading[] {
  const headings: Heading[] = []
  for (const element of inBody) {
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : isTitled(element) ? 2 : 0
    if (level === 0 || level > 4) continue
    const text = lineOf(element, { hidden: true }).text
    if (text !== '' && text.length < 400)
      headings.push({ text, level, titled: isTitled(element), home: isHome(element) || isBranding(element) })
    if (headings.length >= HEADINGS_LIMIT) break
  }
  return headings
}

function isTitled(element: Element): boolean {
  if (attribute(element, 'itemprop').split(/\s+/).includes('headline')) return element.tagName !== 'meta'
  const name = namesOf(element)
  return /(?:^|[\s_-])(?:entry|post|article|story|p|content|page|news)[_-]?(?:title|headline)(?:\s|$)/i.test(name)
}

function isBranding(element: Element): boolean {
  const around = parentOf(element)
  const names = [element, around].map((x) => (x ? namesOf(x) : '')).join(' ')
  return /(?:^|[\s_-])(?:logo|brand|branding|site-?(?:title|name)|blog-?(?:title|name)|masthead)(?:[\s_-]|$)/i.test(
    names,
  )
}

function isHome(element: Element): boolean {
  const inside = [...elementsOf(element)].find((x) => x.tagName === 'a')
  const around = parentOf(element)
  const link = inside ?? (around?.tagName === 'a' ? around : undefined)
  if (link === undefined) return false
  const href = attribute(link, 'href')
  return attribute(link, 'rel') === 'home' || /^(?:https?:)?\/\/[^/]+\/?$|^\/$|^\/?index\.\w+$/i.test(href)
}

/** The heading that a whole claim repeats; else one that stands as a part of a claim between separators. */
function agreedHeading(headings: readonly Heading[], claims: readonly string[]): string | undefined {
  const byLevel = headings.toSorted((a, b) => a.level - b.level)
  for (const claim of claims) {
    const same = byLevel.find(({ text }) => isSame(text, claim))
    if (same) return same.text
  }
  for (const claim of claims) {
    const parts = new Set(runsOfParts(claim).map(keyOf))
    const matching = byLevel.filter(({ text }) => parts.has(keyOf(text)))
    const longest = matching.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (longest) return longest.text
  }
  // A heading may carry a kicker, a date or a byline beside the title.
  for (const claim of claims) {
    const inside = byLevel.find(
      ({ text, level }) =>
        level < 3 && keyOf(text).includes(keyOf(claim)) && claim.length > 10 && claim.length * 3 > text.length,
    )
    if (inside) return claim
  }
  return undefined
}

/** `A | B | C` without what stands before or after: `A | B`, `B | C`, `A`, `C`, `B`. */
function runsOfParts(claim: string): string[] {
  const parts = claim
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .slice(0, 8)
  const runs: string[] = []
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--)
      if (to - from < parts.length) runs.push(parts.slice(from, to).join(' '))
  }
  return runs
}

/** Takes the site's name off, where the page names its site, or where a bar parts it from a title of some length. */
function withoutSite(claim: string, site: string | undefined): string {
  const parts = claim.split(SEPARATOR)
  if (parts.length < 2) return claim
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (site !== undefined && isAbout(last, site))
    return claim.slice(0, claim.lastIndexOf(last)).replace(/[\s|–—·•»«›‹/:-]+$/u, '')
  if (site !== undefined && isAbout(first, site)) return claim.slice(first.length).replace(/^[\s|–—·•»«›‹/:-]+/u, '')
  const bar = claim.lastIndexOf(' | ')
  return bar > 0 && claim.slice(0, bar).split(/\s+/).length >= 3 ? claim.slice(0, bar).trim() : claim
}

function isAbout(part: string, site: string): boolean {
  const [a, b] = [keyOf(part).replaceAll(' ', ''), keyOf(site).replaceAll(' ', '')]
  return a !== '' && b !== '' && (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b)))
}

function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(keyOf(a).split(' ')), new Set(keyOf(b).split(' '))]
  return wordsA.intersection(wordsB).size / Math.max(1, Math.min(wordsA.size, wordsB.size))
}

// What is the title of the article, as opposed to the name of its site?

import { comparable, saysTheSame } from '../same-text.ts'
import { attribute, descendantsOf, type Element, type Page, parentOf } from './dom.ts'
import { headingTextOf } from './heading-text.ts'
import { classAndId } from './outside-article.ts'
import { field, metaContent, type PageMetadata } from './page-metadata.ts'
import { contiguousParts, partsOf, withoutSite } from './site-name.ts'

const HEADINGS_LIMIT = 60
/** Longer than any title; the rest is not compared. */
const TITLE_LENGTH = 500

/**
 * The title as the page shows it: the heading that agrees with the page's claims (title, Open Graph, JSON-LD), since a
 * claim often includes the site's name and a heading often is the site's name. If no heading agrees, the claim itself,
 * without the site's name where that is certain.
 */
export function titleOf(metadata: PageMetadata, { inBody }: Page): string | undefined {
  const site = siteOf(metadata)
  const claims = claimsOf(metadata)
  const all = headingsOf(inBody, metadata.canonical)
  const headings = all.filter(({ text, leadsUp }) => !leadsUp && !saysTheSame(text, site))
  const [only, second] = headings.filter(({ level }) => level === 1)
  // What else the page claims may be the section's name.
  const others = claims.filter((claim) => claim !== metadata.title)
  if (
    only &&
    !second &&
    isMostOf(only.text, metadata.title) &&
    others.every((claim) => likeness(only.text, claim) < 0.4)
  )
    return only.text
  const parted = headings.find(({ text, level }) => level === 1 && isGluedTo(text, metadata.title, all))
  if (parted) return parted.text
  const step = all.find(({ text, level }) => level === 1 && isStep(text, metadata.title))
  if (step) return step.text
  const agreed = agreedHeading(headings, claims)
  if (agreed !== undefined) return agreed
  const edited = claims.some((claim) => claim !== metadata.title && !metadata.title.startsWith(claim))
  if (only && !second && !edited && claims.some((claim) => likeness(only.text, claim) >= 0.4)) return only.text
  const names = all.flatMap(({ text, leadsUp }) => (leadsUp ? [text] : []))
  const bare = claims.map((claim) => withoutSite(claim, site, names)).filter((claim) => claim !== '')
  const titleClaim = bare.find(
    (claim) => !saysTheSame(claim, site) && !all.some(({ text, leadsUp }) => leadsUp && saysTheSame(text, claim)),
  )
  // A heading further down belongs to a section.
  return titleClaim ?? headings.find(({ level, titled }) => level === 1 || titled)?.text ?? bare[0]
}

/** Whether a heading is a step of the path that a page's title is: "Islander >> Letters >> The lamp is out". */
function isStep(heading: string, title: string): boolean {
  const steps = title.split(/\s>{2,}\s/)
  return steps.length > 1 && heading.split(' ').length > 1 && steps.some((step) => saysTheSame(step, heading))
}

/** Whether a page's title is a heading and right behind it the one that leads home. */
function isGluedTo(heading: string, title: string, all: readonly Heading[]): boolean {
  const rest = title.startsWith(heading) ? title.slice(heading.length) : ''
  return rest !== '' && all.some(({ text, leadsUp }) => leadsUp && text.includes(' ') && rest.startsWith(text))
}

/** The name of the site that published the page, if the page gives it. */
export function siteOf(metadata: PageMetadata): string | undefined {
  const website = metadata.things.find((thing) => thing['@type'] === 'WebSite')
  const names = [
    metaContent(metadata, 'og:site_name'),
    field(metadata.article, 'publisher', 'sourceOrganization'),
    field(website, 'name'),
    metaContent(metadata, 'application-name', 'apple-mobile-web-app-title'),
  ]
  return names.find((name) => name !== undefined && !/^https?:/i.test(name))
}

/** The titles that the page claims, most reliable first. */
export function claimsOf(metadata: PageMetadata): string[] {
  const claims = [
    field(metadata.article, 'headline'),
    metaContent(metadata, 'og:title'),
    metaContent(metadata, 'twitter:title'),
    metaContent(metadata, 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'),
    metadata.title,
    field(metadata.article, 'name'),
  ]
  return [
    ...new Set(
      claims
        .filter((claim): claim is string => claim !== undefined && claim !== '')
        .map((claim) => claim.slice(0, TITLE_LENGTH).replace(/^\s*\|\s+|\s+\|\s*$/g, '')),
    ),
  ]
}

interface Heading {
  readonly text: string
  readonly level: number
  /** It is marked as the title. */
  readonly titled: boolean
  /** It links to the site's home page, or to the section that the page is in, as their names do. */
  readonly leadsUp: boolean
}

function headingsOf(inBody: readonly Element[], address: string | undefined): Heading[] {
  const headings: Heading[] = []
  for (const element of inBody) {
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : isTitled(element) ? 2 : 0
    if (level === 0 || level > 4) continue
    const text = headingTextOf(element, { hidden: true }).text
    if (text !== '' && text.length < 400)
      headings.push({
        text,
        level,
        titled: isTitled(element),
        leadsUp: isLinkUp(element, address) || isBranding(element),
      })
    if (headings.length >= HEADINGS_LIMIT) break
  }
  return headings
}

function isTitled(element: Element): boolean {
  if (attribute(element, 'itemprop').split(/\s+/).includes('headline')) return element.tagName !== 'meta'
  const name = classAndId(element)
  return /(?:^|[\s_-])(?:entry|post|article|story|p|content|page|news)[_-]?(?:title|headline)(?:\s|$)/i.test(name)
}

function isBranding(element: Element): boolean {
  const around = parentOf(element)
  const names = [element, around].map((x) => (x ? classAndId(x) : '')).join(' ')
  return /(?:^|[\s_-])(?:logo|brand|branding|site-?(?:title|name)|blog-?(?:title|name)|masthead)(?:[\s_-]|$)/i.test(
    names,
  )
}

function isLinkUp(element: Element, address: string | undefined): boolean {
  const inside = [...descendantsOf(element)].find((x) => x.tagName === 'a')
  const around = parentOf(element)
  const link = inside ?? (around?.tagName === 'a' ? around : undefined)
  if (link === undefined) return false
  const href = attribute(link, 'href')
  if (attribute(link, 'rel') === 'home' || /^(?:https?:)?\/\/[^/]+\/?$|^\/$|^\/?index\.\w+$/i.test(href)) return true
  const target = URL.parse(href, address)?.href.replace(/\/?$/, '/')
  return target !== undefined && address !== undefined && target.length < address.length && address.startsWith(target)
}

/** Whether a heading of several words is most of a claim. */
function isMostOf(heading: string, claim: string): boolean {
  const [part, whole] = [comparable(heading), comparable(claim)]
  return heading.includes(' ') && part.length > whole.length * MOST && whole.includes(part)
}

const MOST = 0.5
/** A lower heading of one word that is less of a claim, at its end, is the name of the site. */
const PART_MIN = 0.3

/** The heading that repeats a whole claim; else one that is a part of a claim between separators. */
function agreedHeading(headings: readonly Heading[], claims: readonly string[]): string | undefined {
  const byLevel = headings.toSorted((a, b) => a.level - b.level)
  for (const claim of claims) {
    const same = byLevel.find(({ text }) => saysTheSame(text, claim))
    if (same) return same.text
  }
  for (const claim of claims) {
    const parts = new Set(contiguousParts(claim).map(comparable))
    const last = comparable(partsOf(claim).at(-1) ?? '')
    const isSite = ({ text, level }: Heading) =>
      level > 1 && !text.includes(' ') && comparable(text) === last && text.length < claim.length * PART_MIN
    const matching = byLevel.filter((heading) => parts.has(comparable(heading.text)) && !isSite(heading))
    const longest = matching.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (longest) return longest.text
  }
  // A heading may include a kicker, a date or a byline beside the title.
  for (const claim of claims) {
    const inside = byLevel.find(
      ({ text, level }) =>
        level < 3 &&
        comparable(text).includes(comparable(claim)) &&
        claim.length > 10 &&
        claim.length * 3 > text.length,
    )
    if (inside) return claim
  }
  return undefined
}

function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(comparable(a).split(' ')), new Set(comparable(b).split(' '))]
  return wordsA.intersection(wordsB).size / Math.max(1, Math.min(wordsA.size, wordsB.size))
}

// Does a page say itself that it lists articles, or that it is not the one that was asked for?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { attribute, childrenOf, type Element, isElement, type Page, selfAndAncestors } from './dom.ts'
import { metaContent, type PageMetadata } from './page-metadata.ts'

/** Classes that WordPress gives the body of a page: of one that lists posts, and of one post. */
const LISTS: ReadonlySet<string> = new Set(['search-results', 'search-no-results', 'error404'])
const ARCHIVES: ReadonlySet<string> = new Set(['category', 'tag', 'author', 'date', 'post-type-archive', 'paged'])
const SINGLE: ReadonlySet<string> = new Set(['single', 'singular', 'single-post'])
/** Types of schema.org, beside none of an article. */
const LISTING_TYPES: ReadonlySet<unknown> = new Set(['CollectionPage', 'SearchResultsPage'])
/** A site's first page has so many headlines that lead to others; an essay may be all that a site has. */
const HEADLINES_MIN = 5

/** Whether a page says of itself that it is a list of articles, a search or an error; one that has an article says otherwise. */
export function isListing(page: Page, metadata: PageMetadata): boolean {
  const classes = new Set(attribute(page.body, 'class').split(/\s+/))
  const isArticle = metadata.article !== undefined || metaContent(metadata, 'article:published_time') !== undefined
  if (isArticle || !classes.isDisjointFrom(SINGLE)) return false
  if (!classes.isDisjointFrom(LISTS)) return true
  if (classes.has('archive') && !classes.isDisjointFrom(ARCHIVES)) return true
  const isFirst =
    (classes.has('home') && classes.has('blog')) || isRoot(metadata.canonical) || isNamedSo(metadata.title)
  const isTyped = metadata.things.some((thing) => [thing['@type']].flat().some((type) => LISTING_TYPES.has(type)))
  return (isFirst || isTyped) && page.inBody.filter(isLinkedHeadline).length >= HEADLINES_MIN
}

function isRoot(address: string | undefined): boolean {
  if (address === undefined) return false
  const { pathname, search } = new URL(address)
  return /^\/(?:index\.\w{2,5})?$/.test(pathname) && search === ''
}

let home: RegExp | undefined

/** "Home | Quay Post", "Startseite: Quay Post". */
function isNamedSo(title: string): boolean {
  home ??= new RegExp(
    String.raw`^[^\p{L}]*(?:${anyOf(phrasesOfAll(({ site }) => site?.home))})(?:\s[|•·»–—-]|:)\s`,
    'iu',
  )
  return home.test(title)
}

/** A heading inside a link, or with nothing but one. */
function isLinkedHeadline(element: Element): boolean {
  if (!/^h[1-6]$/.test(element.tagName)) return false
  const [only, ...others] = childrenOf(element).filter(isElement)
  const isLink = only?.tagName === 'a' && others.length === 0
  return isLink || selfAndAncestors(element).some(({ tagName }) => tagName === 'a')
}

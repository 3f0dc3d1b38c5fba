// What does a page say about its article: title, date, authors, address, language, picture?

import type { Meta } from '../parsed.ts'
import { authorsOf } from './byline.ts'
import type { Placed } from './elsewhere.ts'
import { type Facts, field, isThing, isWebAddress, metaOf } from './facts.ts'
import { publishedOf, updatedOf } from './published.ts'
import { siteOf } from './title.ts'
import type { Page } from './tree.ts'

const TAGS_LIMIT = 30

/** Puts together what a page claims; `article` says where on it the article stands. */
export function metaFrom(facts: Facts, page: Page, article: Placed): Meta {
  const language = languageOf(facts)
  const date = publishedOf(facts, page, article, language ?? '')
  const updated = updatedOf(facts, language ?? '')
  const site = siteOf(facts)
  const dek = dekOf(facts)
  const image = imageOf(facts)
  return {
    ...(date === undefined ? {} : { date: { text: date, from: 'html' as const } }),
    ...(updated === undefined ? {} : { updated }),
    authors: authorsOf(facts, page, article).filter((name) => name !== site),
    tags: tagsOf(facts),
    ...(language === undefined ? {} : { language }),
    ...(facts.direction === 'rtl' || facts.direction === 'ltr' ? { direction: facts.direction } : {}),
    ...(dek === undefined ? {} : { dek }),
    ...(facts.canonical === undefined ? {} : { url: facts.canonical }),
    ...(site === undefined ? {} : { site }),
    ...(image === undefined ? {} : { image }),
  }
}

function languageOf(facts: Facts): string | undefined {
  const claim =
    facts.language ||
    metaOf(facts, 'content-language', 'og:locale', 'dc.language', 'language') ||
    field(facts.article, 'inLanguage')
  const tag = claim?.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}

/** A description that was cut off is the beginning of the text, not a line of the author's. */
export function dekOf(facts: Facts): string | undefined {
  const claims = [
    field(facts.article, 'alternativeHeadline', 'description'),
    metaOf(facts, 'og:description'),
    metaOf(facts, 'description', 'twitter:description', 'dc.description', 'dcterms.description'),
  ]
  return claims.find(
    (claim) => claim !== undefined && claim.length >= 20 && claim.length <= 600 && !/(?:…|\.\.\.|\[\W*\])$/.test(claim),
  )
}

function tagsOf(facts: Facts): string[] {
  const keywords = facts.article?.keywords
  const claims = [
    facts.meta.get('article:tag') ?? [],
    Array.isArray(keywords)
      ? keywords.filter((word) => typeof word === 'string')
      : typeof keywords === 'string'
        ? [keywords]
        : [],
    facts.meta.get('news_keywords') ?? [],
    facts.meta.get('keywords') ?? [],
  ]
  const first = claims.find((claim) => claim.length > 0) ?? []
  const tags = first
    .flatMap((tag) => tag.split(/[,;，]/))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= 60)
  return [...new Set(tags)].slice(0, TAGS_LIMIT)
}

function imageOf(facts: Facts): { src: string; alt: string } | undefined {
  const meta = metaOf(facts, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src')
  const thing = facts.article?.image
  const first = Array.isArray(thing) ? thing[0] : thing
  const src = [meta, typeof first === 'string' ? first : isThing(first) ? field(first, 'url', 'contentUrl') : undefined]
    .map((claim) => absolute(claim, facts.canonical))
    .find((claim) => claim !== undefined)
  return src === undefined ? undefined : { src, alt: metaOf(facts, 'og:image:alt', 'twitter:image:alt') ?? '' }
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address === '' || /^(?:data|blob|javascript):/i.test(address)) return undefined
  if (isWebAddress(address)) return address
  if (base !== undefined && URL.canParse(address, base)) return new URL(address, base).href
  return /^\//.test(address) ? undefined : address
}

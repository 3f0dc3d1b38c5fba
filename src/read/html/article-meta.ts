// What does a page say about its article: title, date, authors, address, language, picture?

import type { Meta } from '../parsed.ts'
import { authorsOf } from './byline.ts'
import { dekOf } from './dek.ts'
import type { Page } from './dom.ts'
import type { ArticleLocation } from './outside-article.ts'
import { field, isSchemaThing, isWebAddress, metaContent, type PageMetadata } from './page-metadata.ts'
import { publishedOf, updatedOf } from './published.ts'
import { siteOf } from './title.ts'

const TAGS_LIMIT = 30

/** Combines what a page claims; `article` says where the article is on the page. */
export function articleMeta(metadata: PageMetadata, page: Page, article: ArticleLocation): Meta {
  const language = languageOf(metadata)
  const date = publishedOf(metadata, page, article, language ?? '')
  const updated = updatedOf(metadata, language ?? '')
  const site = siteOf(metadata)
  const dek = dekOf(metadata)
  const image = imageOf(metadata)
  return {
    ...(date === undefined ? {} : { date: { ...date, from: 'html' as const } }),
    ...(updated === undefined ? {} : { updated }),
    authors: withoutSite(authorsOf(metadata, page, article), site),
    tags: tagsOf(metadata),
    ...(language === undefined ? {} : { language }),
    ...(metadata.direction === 'rtl' || metadata.direction === 'ltr' ? { direction: metadata.direction } : {}),
    ...(dek === undefined ? {} : { dek }),
    ...(metadata.canonical === undefined ? {} : { url: metadata.canonical }),
    ...(site === undefined ? {} : { site }),
    ...(image === undefined ? {} : { image }),
  }
}

/**
 * A site that is called as its one author is somebody's own. Behind the site's name, "Tulip Ltd, Lisse, Netherlands"
 * has its address.
 */
function withoutSite(authors: readonly string[], site: string | undefined): string[] {
  if (authors[0] === site && authors.length > 2) return []
  const others = authors.filter((name) => name !== site)
  return others.length > 0 ? others : [...authors]
}

function languageOf(metadata: PageMetadata): string | undefined {
  const claim =
    metadata.language ||
    metaContent(metadata, 'content-language', 'og:locale', 'dc.language', 'language') ||
    field(metadata.article, 'inLanguage')
  const tag = claim?.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}

function tagsOf(metadata: PageMetadata): string[] {
  const keywords = metadata.article?.keywords
  const claims = [
    metadata.meta.get('article:tag') ?? [],
    Array.isArray(keywords)
      ? keywords.filter((word) => typeof word === 'string')
      : typeof keywords === 'string'
        ? [keywords]
        : [],
    metadata.meta.get('news_keywords') ?? [],
    metadata.meta.get('keywords') ?? [],
  ]
  const first = claims.find((claim) => claim.length > 0) ?? []
  const tags = typed(first.flatMap((tag) => tag.split(/[,;，]/)))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= 60)
  return [...new Set(tags)].slice(0, TAGS_LIMIT)
}

/** Of "Tag:Mills, Topic:History, Lite:true, LayerCake:2", as Medium has it, only the topics tell something. */
function typed(tags: readonly string[]): readonly string[] {
  if (2 * tags.filter((tag) => /^\s*\p{L}+:\S/u.test(tag)).length <= tags.length) return tags
  return tags.flatMap((tag) => /^\s*(?:tag|topic|category|keyword|subject)s?:(.+)$/is.exec(tag)?.[1] ?? [])
}

function imageOf(metadata: PageMetadata): { src: string; alt: string } | undefined {
  const meta = metaContent(
    metadata,
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
  )
  const thing = metadata.article?.image
  const first = Array.isArray(thing) ? thing[0] : thing
  const src = [
    meta,
    typeof first === 'string' ? first : isSchemaThing(first) ? field(first, 'url', 'contentUrl') : undefined,
  ]
    .map((claim) => absolute(claim, metadata.canonical))
    .find((claim) => claim !== undefined)
  return src === undefined ? undefined : { src, alt: metaContent(metadata, 'og:image:alt', 'twitter:image:alt') ?? '' }
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address === '' || /^(?:data|blob|javascript):/i.test(address)) return undefined
  if (isWebAddress(address)) return address
  if (base !== undefined && URL.canParse(address, base)) return new URL(address, base).href
  return /^\//.test(address) ? undefined : address
}

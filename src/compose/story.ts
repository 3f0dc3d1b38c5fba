// How does an article stand in an issue?
import { canonicalTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Related, Story, Summary } from '../model/issue.ts'

/** An article chosen for an issue, with what the other rooms found out about it. */
export interface Chosen {
  readonly article: Article
  readonly related: readonly Article[]
  readonly summary: Summary
  /** The author's own line, where it is worth showing. */
  readonly dek?: string
  /** Where the story can be read, where that is not the article's own `url`. */
  readonly url?: string
  /** The picture as a mail can show it: `http:`, `https:` or `cid:`. */
  readonly image?: { readonly src: string; readonly alt: string }
}

/** Columns of a headline: four lines on a phone. What is longer is hardly a title, but a paragraph taken for one. */
const TITLE_WIDTH = 160

/** Words a minute. Brysbaert 2019 (190 studies): adults read non-fiction silently at 238; a little slower on screens. */
const PACE = 230

/**
 * The story of a chosen article. A dek that only repeats the title or the summary is left out, and so is the site
 * that all articles have in common.
 */
export function storyOf(chosen: Chosen, commonSite?: string): Story {
  const { article, summary } = chosen
  const url = chosen.url ?? article.url
  const image = chosen.image ?? (isMailable(article.image?.src) ? article.image : undefined)
  const source = sourceOf(article, commonSite)
  const { dek } = chosen
  return {
    id: article.id,
    path: article.path,
    title: cutAtWord(article.title, TITLE_WIDTH),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(article.published && { published: article.published }),
    minutes: Math.max(1, Math.ceil(article.words / PACE)),
    language: article.language,
    direction: article.direction,
    ...(dek !== undefined && addsSomething(dek, article.title, summary.sentences) && { dek }),
    summary: summary.sentences,
    keyPoints: summary.keyPoints,
    ...(image && { image }),
    related: chosen.related.map(relatedOf),
  }
}

function relatedOf(article: Article): Related {
  const source = sourceOf(article)
  return {
    path: article.path,
    title: cutAtWord(article.title, TITLE_WIDTH),
    ...(article.url !== undefined && { url: article.url }),
    ...(source !== undefined && { source }),
    language: article.language,
    direction: article.direction,
  }
}

/** The site's name, else the authors' names: what tells a reader whose words these are. */
function sourceOf({ site, authors, language }: Article, commonSite?: string): string | undefined {
  if (site !== undefined && site !== '' && site !== commonSite) return site
  if (authors.length === 0) return undefined
  if (authors.length > 3) return [...authors.slice(0, 2), '…'].join(', ')
  return new Intl.ListFormat(canonicalTag(language) ?? 'en', { style: 'long', type: 'conjunction' }).format(authors)
}

function isMailable(src: string | undefined): boolean {
  return src !== undefined && /^(?:https?:\/\/|cid:)/i.test(src)
}

function addsSomething(dek: string, title: string, sentences: readonly string[]): boolean {
  const said = [plain(title), plain(sentences.join(' '))]
  const own = plain(dek)
  return own !== '' && !said.some((text) => text.includes(own))
}

/** Letters and digits alone, so that neither case nor punctuation nor a trailing ellipsis makes a difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

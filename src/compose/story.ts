// What does an issue show of an article?
import { canonicalTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Related, Story, StoryChange, Summary } from '../model/issue.ts'
import type { StoryWords } from '../model/overrides.ts'
import { shownHeadline } from './headline.ts'

/** What a story is made from: a chosen article, with its summary, picture and address. */
export interface StoryInput {
  readonly article: Article
  readonly related: readonly Article[]
  readonly summary: Summary
  /** The author's own line, where it is worth showing beside the summary. */
  readonly dek?: string
  /** Where readers find the story, if that is not the article's own `url`. */
  readonly url?: string
  /** The picture in a form that a mail can show: `http:`, `https:` or `cid:`. */
  readonly image?: { readonly src: string; readonly alt: string }
  /** What the editor changed about it. */
  readonly words?: StoryWords
}

const CHANGES: readonly StoryChange[] = ['title', 'blurb', 'sentences', 'keyPoints', 'image', 'section', 'related']

/** Columns of a headline: four lines on a phone. A longer title is usually a paragraph mistaken for one. */
export const TITLE_WIDTH = 160
/** About a minute of reading: a longer text belongs into a note or an article. */
export const BLURB_WIDTH = 1_500

/** Words a minute. Brysbaert 2019 (190 studies): adults read non-fiction silently at 238; slightly slower on screens. */
const WORDS_PER_MINUTE = 230

/** The story of a chosen article. The site that all articles have in common is left out. */
export function storyOf(input: StoryInput, commonSite?: string): Story {
  const { article, summary, dek, words = {} } = input
  const url = input.url ?? article.url
  const own = input.image ?? (isMailable(article.image?.src) ? article.image : undefined)
  const image = words.image === false ? undefined : own
  const blurb = cutAtWord(words.blurb?.trim() ?? '', BLURB_WIDTH)
  const changed = CHANGES.filter((key) => words[key] !== undefined)
  const source = sourceOf(article, commonSite)
  return {
    id: article.id,
    path: article.path,
    title: cutAtWord(words.title?.trim() || shownHeadline(article.title), TITLE_WIDTH),
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(article.published && { published: article.published }),
    minutes: Math.max(1, Math.ceil(article.words / WORDS_PER_MINUTE)),
    language: article.language,
    direction: article.direction,
    ...(dek !== undefined && blurb === '' && { dek }),
    summary: blurb === '' ? summary.sentences : [],
    keyPoints: words.keyPoints ?? summary.keyPoints,
    ...(image && { image }),
    related: input.related.map(relatedOf),
    ...(blurb !== '' && { blurb }),
    ...(changed.length > 0 && { changed }),
  }
}

function relatedOf(article: Article): Related {
  const source = sourceOf(article)
  return {
    path: article.path,
    title: cutAtWord(shownHeadline(article.title), TITLE_WIDTH),
    ...(article.url !== undefined && { url: article.url }),
    ...(source !== undefined && { source }),
    language: article.language,
    direction: article.direction,
  }
}

/** The site's name, else the authors' names: whose words these are. */
function sourceOf({ site, authors, language }: Article, commonSite?: string): string | undefined {
  if (site !== undefined && site !== '' && site !== commonSite) return site
  if (authors.length === 0) return undefined
  if (authors.length > 3) return [...authors.slice(0, 2), '…'].join(', ')
  return new Intl.ListFormat(canonicalTag(language) ?? 'en', { style: 'long', type: 'conjunction' }).format(authors)
}

function isMailable(src: string | undefined): boolean {
  return src !== undefined && /^(?:https?:\/\/|cid:)/i.test(src)
}

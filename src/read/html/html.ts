// Which article does a saved web page contain?
import { articleText, type Block } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { isRefusal } from '../boilerplate/site-notice.ts'
import { decodePage } from '../encoding.ts'
import { type NoArticle, noArticleFound, noArticleIn } from '../no-article.ts'
import type { Parsed } from '../parsed.ts'
import { saysTheSame } from '../same-text.ts'
import { withoutLeadingCredit } from '../text/leading-credit.ts'
import { articleMeta } from './article-meta.ts'
import { blocksOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import { textLength } from './content-area.ts'
import { dekOf, isAbout, isCutOff, tellsMore } from './dek.ts'
import { type Page, parsePage } from './dom.ts'
import { plainText } from './inline-text.ts'
import { isListing } from './listing.ts'
import { type Article, locationOf } from './location.ts'
import { notionProperties } from './notion-properties.ts'
import { metaContent, type PageMetadata, pageMetadata } from './page-metadata.ts'
import { scriptArticle } from './script-article.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { withTextTemplates } from './text-templates.ts'
import { claimsOf, titleOf } from './title.ts'
import type { Clues } from './trim.ts'

/** A page with less text than this may show the rest only by script. */
const SHORT = 250
const DROPPED_LINES = 200
const DROPPED_LENGTH = 160

/** Reads a saved page. No script runs, and no link is followed. */
export function readHtml(bytes: Uint8Array): Parsed {
  const { text } = decodePage(bytes)
  const page = parsePage(withTextTemplates(text))
  const metadata = pageMetadata(page, text)
  const title = titleOf(metadata, page)
  const article = articleOf(page, {
    title,
    claims: claimsOf(metadata),
    dek: dekOf(metadata),
    description: metaContent(metadata, 'og:description', 'description'),
    language: metadata.language,
  })
  const told = dataBlocks(text, metadata, article, title) ?? (isEmpty(article, title) ? [] : blocksOf(article.chosen))
  const { dek, ...meta } = articleMeta(metadata, page, locationOf(article, title))
  const shown = withoutCredits(captionsTold(told))
  const isTold = tellsMore(dek, { title: title ?? '', text: articleText({ blocks: shown }), language: meta.language })
  const blocks: readonly Block[] = isTold && dek !== undefined ? [{ type: 'paragraph', text: dek }] : shown
  const said = `${printedDek(article, title, dek)} ${articleText({ blocks })}`
  const noArticle = isListing(page, metadata) ? 'listing' : noArticleIn({ title, blocks }, { needsSentence: false })
  const properties = notionProperties(page)
  const about = { title: title ?? '', text: said, language: meta.language ?? 'en' }
  return {
    meta: {
      ...meta,
      ...(dek !== undefined &&
        isAbout(dek, about) &&
        !isCutOff(dek, `${title}\n${articleText({ blocks })}`) && { dek }),
    },
    ...(title !== undefined && { title: { text: title, from: 'html' as const } }),
    blocks,
    ...(properties && { properties }),
    ...(noArticle && { noArticle }),
    dropped: droppedFrom(article),
    problems: problemsOf(page, blocks, noArticle),
  }
}

/** The description where the page shows it below the headline: whatever its words are, it belongs to the article. */
function printedDek({ segments }: Article, title: string | undefined, dek: string | undefined): string {
  const headline = segments.findIndex(({ text }) => saysTheSame(text, title))
  return segments.find(({ text }, at) => headline >= 0 && at > headline && saysTheSame(text, dek))?.text ?? ''
}

/** The answer of a server that refuses the page, or no more than a few words of a page that shows the rest by script. */
function isEmpty({ chosen }: Article, title: string | undefined): boolean {
  const length = textLength(chosen)
  if (title !== undefined && isRefusal(title) && length < SHORT) return true
  return (
    length < LABEL_LENGTH && !chosen.some(({ kind, text }) => kind !== 'text' || /\p{Sentence_Terminal}/u.test(text))
  )
}

const LABEL_LENGTH = 60

/** If too little is shown, what the page hides until its scripts run is read too. */
function articleOf({ body }: Page, clues: Clues): Article {
  const shown = read({ hidden: false })
  if (textLength(shown.chosen) >= SHORT) return shown
  const all = read({ hidden: true })
  return textLength(all.chosen) > 4 * textLength(shown.chosen) ? all : shown

  function read(options: { readonly hidden: boolean }): Article {
    const page = segmentsOf(body, options)
    const { chosen, containers } = bodyOf(page, clues)
    return {
      segments: page.segments,
      chosen: chosen.filter((segment) => !isHeadline(segment, clues.title)),
      containers,
    }
  }
}

/** The title again, also with a day or a number before it. */
function isHeadline({ kind, text }: Segment, title: string | undefined): boolean {
  if (saysTheSame(text, title)) return true
  const isBehind = kind === 'heading' && title !== undefined && title.includes(' ') && text.endsWith(title)
  return isBehind && text.length - title.length < BEFORE_TITLE
}

const BEFORE_TITLE = 12

/** The text in the page's structured data or scripts, where the page itself shows hardly any of it. */
function dataBlocks(
  source: string,
  metadata: PageMetadata,
  { chosen }: Article,
  title: string | undefined,
): Block[] | undefined {
  const known = jsonLdBlocks(metadata, chosen)
  const markup = known ? undefined : scriptArticle(source, { title, shown: textLength(chosen) })
  return markup === undefined ? known : blocksOf(segmentsOf(parsePage(markup).body, { hidden: false }).segments)
}

/** The text in the page's structured data, if the page itself shows hardly any of it. */
function jsonLdBlocks({ article }: PageMetadata, chosen: readonly Segment[]): Block[] | undefined {
  const text = article?.articleBody
  if (typeof text !== 'string' || text.length < 2 * SHORT || textLength(chosen) > text.length / 3) return undefined
  const paragraphs = text
    .replace(/<[^<>]{0,500}>/g, '\n')
    .split(/\n+/)
    .map(plainText)
  return paragraphs.filter((text) => text !== '').map((text) => ({ type: 'paragraph', text }))
}

/** A gallery tells in its captions what it has to tell. */
function captionsTold(blocks: readonly Block[]): readonly Block[] {
  const isGallery = blocks.every(({ type, text }) => type === 'image' || type === 'heading' || text === '')
  const captioned = blocks.filter(({ type, text }) => type === 'image' && text.length > LABEL_LENGTH)
  if (!isGallery || captioned.length < CAPTIONS_MIN) return blocks
  return blocks.flatMap((block): Block[] =>
    block.type === 'image' && block.text !== ''
      ? [
          { ...block, text: '' },
          { type: 'paragraph', text: block.text },
        ]
      : [block],
  )
}

const CAPTIONS_MIN = 3

/** Without the day, or who wrote it and when, before the first sentence of the opening. */
function withoutCredits(blocks: readonly Block[]): Block[] {
  const openings = new Set(blocks.filter(({ type }) => type === 'paragraph').slice(0, OPENINGS))
  return blocks.map((block) =>
    block.type === 'paragraph' && openings.has(block)
      ? { ...block, text: withoutLeadingCredit(block.text).text }
      : block,
  )
}

const OPENINGS = 3

function droppedFrom({ segments, chosen }: Article): string[] {
  const kept = new Set(chosen)
  const lines = segments.filter((segment) => segment.kind !== 'image' && !kept.has(segment)).map(({ text }) => text)
  return lines
    .slice(0, DROPPED_LINES)
    .map((text) => (text.length > DROPPED_LENGTH ? `${text.slice(0, DROPPED_LENGTH)}…` : text))
}

function problemsOf({ flattened }: Page, blocks: readonly Block[], noArticle: NoArticle | undefined): Problem[] {
  const problems: Problem[] = []
  if (flattened) {
    const what = 'The page is nested more deeply, or has more elements, than any article; its structure was ignored.'
    problems.push({
      code: 'page-too-tangled',
      what,
      fix: 'Compare the text with the page, and save the page again if something is missing.',
    })
  }
  const isBlank = !blocks.some(({ type, text }) => type !== 'image' && text !== '')
  if (isBlank || noArticle !== undefined) problems.push(noArticleFound({ isBlank }))
  return problems
}

// Which article does a plain text contain, and which of its lines are only the page around it?
import type { Block } from '../../model/article.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { isFiller } from '../boilerplate/filler.ts'
import { isAside } from '../boilerplate/site-notice.ts'
import { noArticleFound, noArticleIn } from '../no-article.ts'
import type { Meta, Parsed } from '../parsed.ts'
import { blocksOf } from './blocks.ts'
import { bylineAndDateOf } from './byline.ts'
import { isCaption, isDatedCaption } from './caption.ts'
import { isPlacedAsCaption, withoutCaptions } from './caption-place.ts'
import { withoutCopyArtifacts } from './copy-artifacts.ts'
import { withoutHeadline, withoutLeadingCredit } from './leading-credit.ts'
import { labelLines } from './line-labels.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { linesOfText } from './lines-of-text.ts'
import { mailOf } from './mail.ts'
import { biographyOf } from './person-lines.ts'
import { splitRunInHeadings } from './run-in-headings.ts'
import { isScattered } from './scattered.ts'
import { secondLook } from './second-look.ts'
import { withoutTail } from './tail.ts'
import { withoutTeasers } from './teasers.ts'
import { titleOf } from './title.ts'
import { wholeOpening } from './whole-opening.ts'
import { withoutWire } from './wire.ts'

const DROPPED_MAX = 1000
/** The longest pages have some thousand lines; anything longer is a log or a book, without a page around it. */
const PAGE_LINES_MAX = 10_000
const HEAD_LINES = 100

/** Reads a plain text, pasted or scraped from a page; a text with nothing around it keeps every line. */
export function readText(source: string): Parsed {
  const lines = linesOfText(source)
  const mail = mailOf(lines)
  if (!mail) return readPage(withoutAsides(withoutWire(lines)))
  const { blocks, dropped } = withoutCopyArtifacts(blocksOfAll(mail.body))
  return {
    meta: metaOf(mail),
    title: { text: mail.subject, from: 'text' },
    blocks,
    dropped: [...mail.around.map(({ text }) => text), ...dropped].slice(0, DROPPED_MAX),
    problems: [],
  }
}

/** Without what a site says of itself among paragraphs; where it says nothing else, that is what its page holds. */
function withoutAsides(lines: readonly Line[]): readonly Line[] {
  const told = lines.filter(({ text }) => !isAside(text) && !isFiller(text))
  return told.filter((line) => profileOf(line).prose).length >= TOLD_MIN ? told : lines
}

const TOLD_MIN = 2

function readPage(lines: readonly Line[]): Parsed {
  const isPage = lines.length <= PAGE_LINES_MAX
  const first = isPage ? withoutCaptions(lines, withoutTail(lines, articleIn(lines))) : lines.map(() => true)
  const title = titleOf(isPage ? lines : lines.slice(0, HEAD_LINES), first)
  const found = title && !title.inside && first.lastIndexOf(true) < title.at ? articleBelow(lines, title.at) : first
  const span = title ? withOpening(lines, found, title.at) : found
  const boxed = authorBox(lines, span)
  const isBelow = (i: number): boolean => !boxed.has(i) && (!title || title.inside || i > title.at)
  // They are beside the beginning that was found; a paragraph above that ends no search for them.
  const credits = bylineAndDateOf(
    lines,
    found.map((keep, i) => keep && isBelow(i)),
    title?.at,
  )
  const kept = span.map((keep, i) => keep && isBelow(i) && !credits.lines.has(i))
  const openingAt = kept.findIndex((keep, i) => keep && isProse(lines[i]))
  const start = kept.indexOf(true)
  const whole = wholeOpening(lines, start, title?.at ?? -1)
  const written = openingAt === start ? whole : (lines[openingAt]?.text ?? '')
  const opening = withoutLeadingCredit(withoutHeadline(written, title?.text))
  const next = kept
    .flatMap((keep, i) => (keep && i > openingAt && isProse(lines[i]) ? [i] : []))
    .slice(0, NEXT_CREDITED)
  const told = lines.map((line, i) => {
    if (i === openingAt) return { ...line, text: opening.text }
    if (i === start) return { ...line, text: whole }
    return next.includes(i) ? { ...line, text: withoutLeadingCredit(line.text).text } : line
  })
  const copied = withoutCopyArtifacts(blocksOfAll(told.filter((_, i) => kept[i])))
  const isWhole = found.every(Boolean)
  const { blocks: own, dropped } = isWhole ? { ...copied, dropped: [] } : withoutTeasers(copied.blocks)
  const blocks = own.filter((block) => block.type !== 'heading' || !isOfAuthor(block.text, credits.authors))
  const around = lines.filter((_, i) => !kept[i] && i !== title?.at).map(({ text }) => text)
  const noArticle =
    noArticleIn(
      { title: title?.text ?? (isWhole ? lines[0]?.text : undefined), blocks },
      { needsSentence: !isWhole },
    ) ??
    (credits.day === undefined && credits.authors.length === 0 && isScattered(lines, kept) ? 'scattered' : undefined)
  return {
    meta: metaOf({ day: opening.day, ...credits }),
    ...(title ? { title: { text: title.text, from: 'text' } } : {}),
    blocks,
    ...(noArticle && { noArticle }),
    dropped: [...around, ...copied.dropped, ...dropped].slice(0, DROPPED_MAX),
    problems: noArticle ? [noArticleFound({ isBlank: false })] : [],
  }
}

/** Below a teaser, the byline may be glued to the second paragraph. */
const NEXT_CREDITED = 2

/** "Ann Lee", "E-mail Ann Lee": a box about the author has such headings. */
function isOfAuthor(heading: string, authors: readonly string[]): boolean {
  return authors.some(
    (name) => heading === name || (heading.endsWith(` ${name}`) && heading.length <= name.length + ADDRESS_LENGTH),
  )
}

const ADDRESS_LENGTH = 12

/** Adds the paragraphs between the title and the article's first line: a picture's caption below the first may part them. */
function withOpening(lines: readonly Line[], kept: readonly boolean[], title: number): boolean[] {
  const first = kept.indexOf(true)
  return kept.map((keep, i) => keep || (i > title && i < first && isParagraph(lines, i)))
}

function isParagraph(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const profile = line && profileOf(line)
  const isProse = profile?.prose === true && profile.size === 'long' && profile.ending === 'stop' && !profile.chrome
  return isProse && !isCaption(profile.line) && !isDatedCaption(lines, profile.line) && !isPlacedAsCaption(lines, at)
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && profileOf(line).prose
}

/** An author's box above the text, below the author's name alone: its lines, which are not part of the article. */
function authorBox(lines: readonly Line[], span: readonly boolean[]): ReadonlySet<number> {
  const [first = -1, second] = span.flatMap((keep, i) => (keep && (lines[i]?.words ?? 0) > BOX_WORDS ? [i] : []))
  const person = biographyOf(lines[first]?.text ?? '')
  const isNamed = lines.slice(0, first).some(({ text }) => text === person)
  if (second === undefined || !person || !isNamed) return new Set()
  const surname = person.slice(person.lastIndexOf(' ') + 1)
  const box = [first]
  for (let at = first + 1; at <= first + BOX_LINES && lines[at]?.text.slice(0, BOX_HEAD).includes(surname); at++)
    box.push(at)
  return new Set(box)
}

const BOX_LINES = 3
const BOX_HEAD = 80
const BOX_WORDS = 8

function metaOf({ day, authors }: { readonly day?: string | undefined; readonly authors: readonly string[] }): Meta {
  return { authors, tags: [], ...(day === undefined ? {} : { date: { text: day, from: 'text' } }) }
}

/** Which lines are the article's; if none seems to be (a note of three words), all but known chrome. */
function articleIn(lines: readonly Line[]): boolean[] {
  const found = secondLook(lines, labelLines(lines)).map((part) => part === 'article')
  return found.includes(true) ? found : lines.map(({ text }) => boilerplate(text) === undefined)
}

/** The same below a headline with nothing of the article: its lines were taken for the end of what is above. */
function articleBelow(lines: readonly Line[], title: number): boolean[] {
  const below = lines.slice(title + 1)
  const labels = labelLines(below)
  const isFound = below.some((line, i) => labels[i] === 'article' && isProse(line))
  const kept = below.map((line, i) => (isFound ? labels[i] === 'article' : i < OPENING_REACH && isProse(line)))
  return [...lines.slice(0, title + 1).map(() => false), ...withoutCaptions(below, kept)]
}

const OPENING_REACH = 12

/** A heading that ran into its paragraph becomes a block of its own again. */
function blocksOfAll(lines: readonly Line[]): Block[] {
  const isMarked = lines.filter(({ text }) => MARKED.test(text)).length >= MARKED_MIN
  const blocks: Block[] = []
  let run: Line[] = []
  for (const { heading, line } of lines.flatMap(splitRunInHeadings)) {
    if (!heading) run.push(line)
    else {
      blocks.push(...blocksOf(run, { isMarked }), { type: 'heading', level: 2, text: line.text })
      run = []
    }
  }
  return [...blocks, ...blocksOf(run, { isMarked })]
}

const MARKED = /^#{2,6}\s\S/
const MARKED_MIN = 2

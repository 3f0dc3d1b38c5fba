// What can a template show of a story?
import { withCapital } from '../languages/capital.ts'
import type { MailWords } from '../languages/mail-words.ts'
import { cleanLink, cleanPicture, cleanText } from '../model/clean.ts'
import type { Related, Story } from '../model/issue.ts'
import type { Picture } from '../model/picture.ts'
import { minutesIn, numberIn } from './local.ts'
import { paragraphs } from './paragraphs.ts'
import { fill } from './words.ts'

/** The language and direction of a text, and the sides on which its lines start and end. */
export interface Localized {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
}

interface RelatedData extends Localized {
  readonly title: string
  /** Empty where it cannot be read on the web. */
  readonly url: string
  readonly source: string
}

export interface StoryData extends RelatedData {
  /** The story's place in the issue, from 1, in the digits of the newsletter's language. */
  readonly position: string
  /** The id of the story within the mail: `story-3`. */
  readonly anchor: string
  /** The host of `url`, and the text of the link: `Read on at example.com`. */
  readonly site: string
  readonly readOn: string
  /** The day of publication, `Nov 23, 2026`, where the stories of the issue are more than a week apart; else empty. */
  readonly date: string
  /** Reading time in words: `4 min`. */
  readonly minutes: string
  /** Whether there is a source, a date or a reading time to show. */
  readonly hasMeta: boolean
  readonly dek: string
  /** The summary in paragraphs. */
  readonly paragraphs: readonly string[]
  /** The editor's own text in place of dek and summary, in paragraphs, and who says it. */
  readonly blurb: readonly string[]
  readonly blurbBy: string
  /** The story in one sentence: the dek, or else the first of the summary, or all of the editor's own text. */
  readonly sentence: string
  readonly keyPoints: readonly string[]
  readonly image: Picture | null
  readonly related: readonly RelatedData[]
  /** `and 3 more` if not all related coverage is linked, or empty. */
  readonly moreRelated: string
}

/** Coverage of a large event could fill the mail. */
const RELATED_MOST = 6

export function storyData(story: Story, at: number, words: MailWords, language: string): StoryData {
  const headline = relatedData(story)
  const site = headline.url === '' ? '' : new URL(headline.url).hostname.replace(/^www\./, '')
  const dek = cleanText(story.dek ?? '')
  const summary = story.summary.map(cleanText).map((text, i) => (i === 0 ? withCapital(text, story.language) : text))
  const blurb = (story.blurb ?? '')
    .split(/\n\s*\n/)
    .map(cleanText)
    .filter((text) => text !== '')
  const [related, moreRelated] = firstOf(story.related.map(relatedData), RELATED_MOST, words, language)
  return {
    ...headline,
    position: numberIn(language, at),
    anchor: `story-${at}`,
    site,
    readOn: fill(words.readOn, { site }),
    date: '',
    minutes: minutesIn(language, story.minutes, 'short'),
    hasMeta: true,
    dek,
    sentence: blurb.join(' ') || dek || (summary[0] ?? ''),
    blurb,
    blurbBy: '',
    paragraphs: paragraphs(summary),
    keyPoints: story.keyPoints.map(cleanText).filter((point) => point !== ''),
    image: pictureData(story.image),
    related,
    moreRelated,
  }
}

export function pictureData(image: Picture | undefined): Picture | null {
  const src = cleanPicture(image?.src)
  return image === undefined || src === undefined ? null : { ...image, src, alt: cleanText(image.alt) }
}

function relatedData({ title, url, source, language, direction }: Related): RelatedData {
  return {
    ...localized(language, direction),
    title: cleanText(title),
    url: webOnly(cleanLink(url)),
    source: cleanText(source ?? ''),
  }
}

/** A headline links only to the web: it never opens a new mail. */
export function webOnly(link: string | undefined): string {
  return link?.startsWith('http') ? link : ''
}

export function localized(language: string, direction: 'ltr' | 'rtl'): Localized {
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return { language: cleanText(language), direction, start, end }
}

/** A list cut to `most`, and a phrase for the number left out. A list that is one too long stays: `and 1 more` is no shorter. */
export function firstOf<T>(
  list: readonly T[],
  most: number,
  { more }: MailWords,
  language: string,
): [readonly T[], string] {
  if (list.length <= most + 1) return [list, '']
  return [list.slice(0, most), fill(more, { count: numberIn(language, list.length - most) })]
}

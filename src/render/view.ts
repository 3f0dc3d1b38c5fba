// What can a template show?

import type { MailWords } from '../languages/language.ts'
import { directionOf } from '../languages/lookup.ts'
import { cleanLink, cleanPicture, cleanText } from '../model/clean.ts'
import { type Issue, type Picture, type Related, type Story, storiesOf } from '../model/issue.ts'
import type { ReaderFields } from '../model/message.ts'
import { placeholders } from '../model/placeholders.ts'
import { type Accent, accentOf } from './accent.ts'
import { countIn, dayIn, minutesIn, numberIn } from './local.ts'
import { paragraphs } from './paragraphs.ts'
import { fill, wordsFor } from './words.ts'

/** What the mail needs to know of the newsletter. */
export interface Newsletter {
  readonly title: string
  /** BCP 47: the language of the mail's own words, dates and numbers. */
  readonly language: string
  /** Sender and postal address, as the law wants them in every issue. */
  readonly imprint?: string
  /** Where the newsletter is at home on the web. */
  readonly url?: string
  /** Whether each issue can be read on the web: only then does the mail link it. */
  readonly onTheWeb?: boolean
}

/** A piece of text in a language, with the sides on which it starts and ends. */
interface Localized {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
}

interface RelatedView extends Localized {
  readonly title: string
  /** Empty where it cannot be read on the web. */
  readonly url: string
  readonly source: string
}

interface StoryView extends RelatedView {
  /** The story's place in the issue, from 1, in the digits of the newsletter's language. */
  readonly position: string
  /** Names the story within the mail: `story-3`. */
  readonly anchor: string
  /** The host that `url` leads to, and the words for the link: `Read on at example.com`. */
  readonly site: string
  readonly readOn: string
  /** Reading time in words: `4 min`. */
  readonly minutes: string
  readonly dek: string
  /** The summary in paragraphs. */
  readonly paragraphs: readonly string[]
  /** The story in one sentence: the dek, else the summary's first. */
  readonly sentence: string
  readonly keyPoints: readonly string[]
  readonly image: Picture | null
  readonly related: readonly RelatedView[]
  /** `and 3 more`, where not all related coverage is linked. */
  readonly moreRelated: string
}

/** Everything that a template can show: complete, so that an unknown name is always a mistake. Text is plain. */
export interface View extends Localized {
  readonly newsletter: { readonly title: string; readonly imprint: string; readonly url: string }
  readonly issue: {
    readonly id: string
    readonly subject: string
    readonly preheader: string
    /** `No. 12`, `23 November 2026`, `9 stories`, `24 minutes`, in the newsletter's language. */
    readonly number: string
    readonly date: string
    readonly stories: string
    readonly minutes: string
    readonly onTheWeb: boolean
  }
  /** The headlines in reading order; empty where there are too few to need a list. */
  readonly contents: readonly StoryView[]
  /** `and 48 more`, where the list does not hold all. */
  readonly moreContents: string
  readonly lead: StoryView
  readonly sections: readonly { readonly title: string; readonly stories: readonly StoryView[] }[]
  readonly brief: readonly StoryView[]
  readonly words: Omit<MailWords, 'number' | 'stories' | 'readOn' | 'more'>
  readonly accent: Accent
  /** A list of font families as CSS takes it, or empty: the look's own. */
  readonly font: string
  /** One reader's fields: places that are filled when the mail is sent. */
  readonly reader: ReaderFields
}

/** The names in a part that all stories of an issue may lack. */
const OPTIONAL: readonly (keyof Picture)[] = ['src', 'alt', 'width', 'height']

/** Every name that a template can use, whether or not this issue fills it. */
export function fieldNames(view: View): ReadonlySet<string> {
  return new Set([...OPTIONAL, ...namesIn(view)])
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)])
}

/** Fewer stories than this are seen at a glance. */
const CONTENTS_FROM = 4
/** A list that is longer than a screen is no overview. */
const CONTENTS_MOST = 12
/** An event that everybody writes about could fill a mail of its own. */
const RELATED_MOST = 6

/** Letters that stand on every machine, unquoted so that they can stand in an attribute, too. */
const FONTS = {
  serif: 'Georgia, Times New Roman, serif',
  sans: '-apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif',
} as const

/** What of a look is set. */
export interface Style {
  /** `#rrggbb`; made lighter or darker where it could not be read. */
  readonly accent: string
  /** The look's own where absent. */
  readonly font?: keyof typeof FONTS | undefined
}

/** The view of an issue: cleaned, localised, complete. */
export function viewOf(issue: Issue, newsletter: Newsletter, style: Style): View {
  const { language } = newsletter
  const words = wordsFor(language)
  const { number, stories, readOn: _, more: __, ...said } = words
  const title = cleanText(newsletter.title)
  const all = storiesOf(issue)
  const views = new Map(all.map((story, at) => [story, storyView(story, at + 1, words, language)]))
  const viewOfStory = (story: Story) => views.get(story) ?? storyView(story, 0, words, language)
  return {
    ...localized(language, directionOf(language)),
    newsletter: { title, imprint: cleanText(newsletter.imprint ?? ''), url: cleanLink(newsletter.url) ?? '' },
    issue: {
      id: issue.id,
      subject: cleanText(issue.subject),
      preheader: cleanText(issue.preheader),
      number: fill(number, { number: numberIn(language, issue.number) }),
      date: dayIn(language, issue.id.slice(0, 10)),
      stories: countIn(language, all.length, stories),
      minutes: minutesIn(
        language,
        all.reduce((sum, story) => sum + story.minutes, 0),
        'long',
      ),
      onTheWeb: newsletter.onTheWeb ?? false,
    },
    ...contentsOf(all.map(viewOfStory), words, language),
    lead: viewOfStory(issue.lead),
    sections: [
      ...issue.sections.map(({ title, stories }) => ({ title: cleanText(title) || words.moreStories, stories })),
      ...(issue.updated ? [{ title: words.updated, stories: issue.updated }] : []),
    ].map(({ title, stories }) => ({ title, stories: stories.map(viewOfStory) })),
    brief: issue.brief.map(viewOfStory),
    words: { ...said, why: fill(said.why, { title }) },
    accent: accentOf(style.accent),
    font: style.font === undefined ? '' : FONTS[style.font],
    reader: placeholders,
  }
}

/** A list cut to `most`, and what says how many that leaves out. A list that is one too long is not cut: `and 1 more` is no shorter. */
function firstOf<T>(list: readonly T[], most: number, { more }: MailWords, language: string): [readonly T[], string] {
  if (list.length <= most + 1) return [list, '']
  return [list.slice(0, most), fill(more, { count: numberIn(language, list.length - most) })]
}

function contentsOf(all: readonly StoryView[], words: MailWords, language: string) {
  if (all.length < CONTENTS_FROM) return { contents: [], moreContents: '' }
  const [contents, moreContents] = firstOf(all, CONTENTS_MOST, words, language)
  return { contents, moreContents }
}

function storyView(story: Story, at: number, words: MailWords, language: string): StoryView {
  const headline = relatedView(story)
  const site = headline.url === '' ? '' : new URL(headline.url).hostname.replace(/^www\./, '')
  const dek = cleanText(story.dek ?? '')
  const [related, moreRelated] = firstOf(story.related.map(relatedView), RELATED_MOST, words, language)
  return {
    ...headline,
    position: numberIn(language, at),
    anchor: `story-${at}`,
    site,
    readOn: fill(words.readOn, { site }),
    minutes: minutesIn(language, story.minutes, 'short'),
    dek,
    sentence: dek || cleanText(story.summary[0] ?? ''),
    paragraphs: paragraphs(story.summary.map(cleanText)),
    keyPoints: story.keyPoints.map(cleanText).filter((point) => point !== ''),
    image: pictureView(story.image),
    related,
    moreRelated,
  }
}

function pictureView(image: Picture | undefined): Picture | null {
  const src = cleanPicture(image?.src)
  return image === undefined || src === undefined ? null : { ...image, src, alt: cleanText(image.alt) }
}

function relatedView({ title, url, source, language, direction }: Related): RelatedView {
  return {
    ...localized(language, direction),
    title: cleanText(title),
    url: webOnly(cleanLink(url)),
    source: cleanText(source ?? ''),
  }
}

/** A story is on the web: its headline never opens a letter. */
function webOnly(link: string | undefined): string {
  return link?.startsWith('http') ? link : ''
}

function localized(language: string, direction: 'ltr' | 'rtl'): Localized {
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return { language: cleanText(language), direction, start, end }
}

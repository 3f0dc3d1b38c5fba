// Which data can a template show?

import { directionOf } from '../languages/lookup.ts'
import type { MailWords } from '../languages/mail-words.ts'
import { cleanLink, cleanText } from '../model/clean.ts'
import { columns } from '../model/columns.ts'
import { type Issue, type Story, storiesOf } from '../model/issue.ts'
import type { ReaderFields } from '../model/message.ts'
import type { Announcement } from '../model/note.ts'
import type { Picture } from '../model/picture.ts'
import { placeholders } from '../model/placeholders.ts'
import { type ColourSetting, type Colours, coloursOf } from './colours.ts'
import { onTheWeb } from './forward.ts'
import { type ImprintPart, imprintLines } from './imprint.ts'
import { countIn, dayIn, minutesIn, monthIn, numberIn } from './local.ts'
import { type AnnouncementData, announcementData, NOTE_FIELDS, type NoteData, noteData } from './note-data.ts'
import { firstOf, type Localized, localized, pictureData, type StoryData, storyData, webOnly } from './story-data.ts'
import { fill, wordsFor } from './words.ts'

/** What a mail needs to know about the newsletter. */
export interface NewsletterDetails {
  readonly title: string
  /** BCP 47: the language of the mail's own words, dates and numbers. */
  readonly language: string
  /** Sender and postal address, which the law requires in every issue; may have several lines. */
  readonly imprint?: string
  /** The newsletter's address on the web. */
  readonly url?: string
  /** Whether each issue can be read on the web; only then the mail links it. */
  readonly onTheWeb?: boolean
  /** Whether somebody reads what readers answer; only then the mail invites them to. */
  readonly readsAnswers?: boolean
}

/** Everything that a template can show. No field is ever absent, so an unknown name is always a mistake. Text is plain. */
export interface TemplateData extends Localized {
  readonly newsletter: {
    readonly title: string
    /** On one line. */
    readonly imprint: string
    readonly imprintLines: readonly (readonly ImprintPart[])[]
    readonly url: string
    readonly archive: string
    readonly readsAnswers: boolean
    /** The logo, or null. */
    readonly image: Picture | null
    readonly footerLines: readonly (readonly ImprintPart[])[]
    readonly links: readonly { readonly title: string; readonly url: string }[]
  }
  readonly issue: {
    readonly id: string
    readonly subject: string
    readonly preheader: string
    /**
     * `No. 12`, `23 November 2026`, `9 stories`, `24 minutes`, in the newsletter's language; of a best of
     * `The best of the month` and `November 2026`.
     */
    readonly number: string
    readonly date: string
    readonly stories: string
    readonly minutes: string
    readonly onTheWeb: boolean
    /** Writes a mail with the issue's address, in full and short enough to be seen; empty where it has none. */
    readonly forward: string
    readonly forwardInText: string
  }
  /** Whether the newsletter's script has italics: a browser slants any other, which nobody who writes it does. */
  readonly hasItalics: boolean
  /** Invisible characters that keep the beginning of the mail out of the line that an inbox shows. */
  readonly filler: string
  /** The stories after the lead in reading order, for a table of contents; empty where they are too few to need one. */
  readonly contents: readonly StoryData[]
  /** `and 48 more` if `contents` does not have all stories, or empty. */
  readonly moreContents: string
  readonly lead: StoryData
  readonly sections: readonly {
    readonly title: string
    readonly stories: readonly StoryData[]
    /** What is announced below it, or null. */
    readonly announcement: AnnouncementData | null
  }[]
  /** The editor's notes above the stories and before the imprint, or null. */
  readonly note: NoteData | null
  readonly closing: NoteData | null
  /** What is announced below the lead story and below all stories, or null. */
  readonly afterLead: AnnouncementData | null
  readonly atEnd: AnnouncementData | null
  readonly brief: readonly StoryData[]
  readonly words: Omit<MailWords, 'number' | 'bestOf' | 'stories' | 'readOn' | 'more'>
  readonly accent: Colours['accent']
  readonly colours: Omit<Colours, 'accent'>
  /** A list of font families for CSS; empty for the look's own. */
  readonly font: string
  /** One reader's fields: placeholders that are filled in when the mail is sent. */
  readonly reader: ReaderFields
}

/** The names in `image`, which may be null in every story of an issue, and in `imprintLines`, which may be empty. */
const OPTIONAL: readonly (keyof Picture | keyof ImprintPart)[] = ['src', 'alt', 'width', 'height', 'text', 'url']

/** Every name that a template can use, whether or not this issue has a value for it. */
export function fieldNames(data: TemplateData): ReadonlySet<string> {
  return new Set([...OPTIONAL, ...NOTE_FIELDS, ...keysOf(data)])
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keysOf)
  return Object.entries(value).flatMap(([name, part]) => [name, ...keysOf(part)])
}

/** Fewer stories than this can be seen at a glance. */
const CONTENTS_FROM = 4
/** A table of contents longer than a screen gives no overview. */
const CONTENTS_MOST = 12

/** Typefaces that every machine has; unquoted, so that they also fit into an attribute. */
const FONTS: Readonly<Record<string, string>> = {
  serif: 'Georgia, Times New Roman, serif',
  sans: '-apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif',
}

/** What can be set for a look. */
export interface LookSettings {
  /** Colours; made lighter or darker where they would be hard to read. */
  readonly accent: ColourSetting
  readonly paper?: ColourSetting | undefined
  readonly ink?: ColourSetting | undefined
  /** `serif`, `sans` or a list for CSS; absent for the look's own. */
  readonly font?: string | undefined
  /** Which stories show their key points; by default the lead. */
  readonly keyPoints?: 'lead' | 'all' | 'none' | undefined
  readonly keyPointsMax?: number | undefined
  readonly contentsMax?: number | undefined
  readonly dates?: 'auto' | 'all' | 'none' | undefined
  readonly minutes?: boolean | undefined
  readonly authors?: boolean | undefined
  readonly footer?: readonly string[] | undefined
  readonly links?: readonly { readonly title: string; readonly url: string }[] | undefined
  /** The logo in a form that a mail can show. */
  readonly picture?: Picture | undefined
}

/** The data of an issue for its templates: cleaned, localised, complete. */
export function templateData(issue: Issue, newsletter: NewsletterDetails, look: LookSettings): TemplateData {
  const { language } = newsletter
  const words = wordsFor(language)
  const { number, bestOf, stories, readOn: _, more: __, ...shown } = words
  const title = cleanText(newsletter.title)
  const { archive, ...forward } = onTheWeb(issue, newsletter)
  const all = storiesOf(issue)
  const { dates = 'auto', minutes = true, authors = true, keyPointsMax = Infinity } = look
  const hasDates = dates === 'all' || (dates === 'auto' && areApart(all))
  const { accent, ...colours } = coloursOf(look)
  const by = cleanText(issue.editor ?? '') || title
  const announced = (one: Announcement | undefined) => announcementData(one, language, title)
  const dataByStory = new Map(
    all.map((story, at) => {
      const isShown = look.keyPoints === 'all' || (story === issue.lead && look.keyPoints !== 'none')
      const withKeyPoints = isShown || story.changed?.includes('keyPoints')
      const data = storyData(story, at + 1, words, language)
      const date = hasDates && story.published ? dayIn(language, story.published.day, 'medium') : ''
      const blurbBy = data.blurb.length > 0 ? by : ''
      const keyPoints = withKeyPoints ? data.keyPoints.slice(0, keyPointsMax) : []
      const shown = { ...(!minutes && { minutes: '' }), ...(!authors && { source: '' }) }
      const full = { ...data, date, blurbBy, keyPoints, ...shown }
      return [story, { ...full, hasMeta: full.source + full.date + full.minutes !== '' }]
    }),
  )
  const dataOf = (story: Story) => dataByStory.get(story) ?? storyData(story, 0, words, language)
  return {
    ...localized(language, directionOf(language)),
    newsletter: {
      title,
      imprint: cleanText(newsletter.imprint ?? ''),
      imprintLines: imprintLines(newsletter.imprint ?? ''),
      url: webOnly(cleanLink(newsletter.url)),
      archive,
      readsAnswers: newsletter.readsAnswers ?? false,
      image: pictureData(look.picture),
      footerLines: imprintLines((look.footer ?? []).join('\n')),
      links: (look.links ?? []).flatMap(({ title, url }) => {
        const link = webOnly(cleanLink(url))
        return link === '' ? [] : [{ title: cleanText(title), url: link }]
      }),
    },
    issue: {
      id: issue.id,
      subject: cleanText(issue.subject),
      preheader: cleanText(issue.preheader),
      number: issue.bestOf ? bestOf : fill(number, { number: numberIn(language, issue.number) }),
      date: issue.bestOf ? monthIn(language, issue.bestOf) : dayIn(language, issue.id.slice(0, 10), 'long'),
      stories: countIn(language, all.length, stories),
      minutes: minutes ? minutesIn(language, sumOf(all), 'long') : '',
      onTheWeb: newsletter.onTheWeb ?? false,
      ...forward,
    },
    hasItalics: ITALIC_SCRIPTS.test(words.unsubscribe),
    filler: fillerFor(cleanText(issue.preheader)),
    ...contentsOf(all.map(dataOf), words, language, look.contentsMax),
    lead: dataOf(issue.lead),
    sections: [
      ...issue.sections.map(({ title, ...rest }) => ({ title: cleanText(title) || words.moreStories, ...rest })),
      ...(issue.updated ? [{ title: words.updated, stories: issue.updated }] : []),
    ].map(({ title, stories, ...rest }) => ({
      title,
      stories: stories.map(dataOf),
      announcement: announced('announcement' in rest ? rest.announcement : undefined),
    })),
    note: noteData(issue.note, language, issue.editor),
    // A letter is signed once.
    closing: noteData(issue.closing, language, issue.note ? '' : issue.editor),
    afterLead: announced(issue.afterLead),
    atEnd: announced(issue.atEnd),
    brief: issue.brief.map(dataOf),
    words: { ...shown, why: fill(shown.why, { title }) },
    accent,
    colours,
    font: look.font === undefined ? '' : (FONTS[look.font] ?? cleanText(look.font)),
    reader: placeholders,
  }
}

const ITALIC_SCRIPTS = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u

function sumOf(stories: readonly Story[]): number {
  return stories.reduce((sum, story) => sum + story.minutes, 0)
}

function contentsOf(all: readonly StoryData[], words: MailWords, language: string, most = CONTENTS_MOST) {
  if (all.length < CONTENTS_FROM || most === 0) return { contents: [], moreContents: '' }
  const [contents, moreContents] = firstOf(all.slice(1), most, words, language)
  return { contents, moreContents }
}

/** Within a week, every story is as new as the issue. */
const APART_MS = 7 * 24 * 60 * 60 * 1000

function areApart(stories: readonly Story[]): boolean {
  const times = stories.flatMap(({ published }) => (published ? [published.at.getTime()] : []))
  return times.reduce((a, b) => Math.max(a, b), 0) - times.reduce((a, b) => Math.min(a, b), Infinity) > APART_MS
}

/** About what the widest inboxes show after the subject. */
const PREHEADER_COLUMNS = 200

/** Blanks, each with a joiner that takes no room: inboxes would collapse a run of blanks alone. */
function fillerFor(preheader: string): string {
  return '\u00a0\u034f'.repeat(Math.max(0, PREHEADER_COLUMNS - columns(preheader)))
}

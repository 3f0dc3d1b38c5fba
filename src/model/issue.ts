// What is an issue, and how do articles appear in it?
import type { Published } from './article.ts'
import type { Announcement, Note } from './note.ts'
import type { Picture } from './picture.ts'

/** What the summariser took from an article, verbatim and in the article's order. */
export interface Summary {
  readonly sentences: readonly string[]
  /** The article's own section headings, cleaned: the list "In this article". */
  readonly keyPoints: readonly string[]
}

/** An article that is linked below the story that leads it, because it is on the same event. */
export interface Related {
  readonly path: string
  readonly title: string
  readonly url?: string
  /** The site or author it is from, where known. */
  readonly source?: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** An article as it appears in an issue. */
export interface Story {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly url?: string
  /** The site or author it is from, where known: what a reader sees beside the minutes. */
  readonly source?: string
  readonly published?: Published
  /** Reading time of the whole article, rounded up. */
  readonly minutes: number
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The author's own line, unless the title or the summary already says it. */
  readonly dek?: string
  readonly summary: readonly string[]
  readonly keyPoints: readonly string[]
  readonly image?: Picture
  readonly related: readonly Related[]
  /** The editor's own text, shown in place of dek and summary. */
  readonly blurb?: string
  /** The section of the settings that it belongs to, also where it leads; absent where none. */
  readonly topic?: string
  /** What the editor changed about it; absent where nothing. */
  readonly changed?: readonly StoryChange[]
}

/** A part of a story that the editor may change. */
export type StoryChange = 'title' | 'blurb' | 'sentences' | 'keyPoints' | 'image' | 'section' | 'related'

/** A titled run of stories. */
export interface Section {
  readonly title: string
  readonly stories: readonly Story[]
  /** What is announced below it. */
  readonly announcement?: Announcement
}

/** `[since, until)`: half-open, so that consecutive issues neither repeat nor lose an article. */
export interface Window {
  /** Absent on the first issue, which takes the newest articles whatever their age. */
  readonly since?: Date
  readonly until: Date
}

/** One dated, numbered instalment of a newsletter: everything that a template may show, before any markup. */
export interface Issue {
  /** `2026-11-23`, `2026-11-23-2` for the second of a day, or `2026-11-best-of`: the name of its folder in `out/`. */
  readonly id: string
  readonly number: number
  /** The month, `2026-11`, whose best stories it has; it has no number then. Absent for any other. */
  readonly bestOf?: string
  readonly window: Window
  readonly subject: string
  readonly preheader: string
  readonly lead: Story
  readonly sections: readonly Section[]
  /** Stories of earlier issues whose articles have changed since; absent where there are none. */
  readonly updated?: readonly Story[]
  /** The tail beyond the size budget: headline and link alone. */
  readonly brief: readonly Story[]
  /** What was drafted for the inbox, whether or not the editor wrote something else; `subjects` are more to choose from. */
  readonly drafted?: { readonly subject: string; readonly preheader: string; readonly subjects: readonly string[] }
  /** The editor's words above the stories, and before the imprint. */
  readonly note?: Note
  readonly closing?: Note
  /** Who signs them, where the newsletter says so. */
  readonly editor?: string
  /** What is announced below the lead story, and below all stories. */
  readonly afterLead?: Announcement
  readonly atEnd?: Announcement
}

/** Every story of an issue, in reading order. */
export function storiesOf({
  lead,
  sections,
  updated = [],
  brief,
}: Pick<Issue, 'lead' | 'sections' | 'updated' | 'brief'>): Story[] {
  return [lead, ...sections.flatMap((section) => section.stories), ...updated, ...brief]
}

// What is an issue, and how do articles appear in it?
import type { Published } from './article.ts'

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

/** A picture as a mail shows it: `src` is `https:`, `http:` or `cid:`; width and height are its own, in pixels, where known. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly width?: number
  readonly height?: number
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
}

/** A titled run of stories. */
export interface Section {
  readonly title: string
  readonly stories: readonly Story[]
}

/** `[since, until)`: half-open, so that consecutive issues neither repeat nor lose an article. */
export interface Window {
  /** Absent on the first issue, which takes the newest articles whatever their age. */
  readonly since?: Date
  readonly until: Date
}

/** One dated, numbered instalment of a newsletter: everything that a template may show, before any markup. */
export interface Issue {
  /** `2026-11-23`, or `2026-11-23-2` for the second of a day: the name of its folder in `out/`. */
  readonly id: string
  readonly number: number
  readonly window: Window
  readonly subject: string
  readonly preheader: string
  readonly lead: Story
  readonly sections: readonly Section[]
  /** Stories of earlier issues whose articles have changed since; absent where there are none. */
  readonly updated?: readonly Story[]
  /** The tail beyond the size budget: headline and link alone. */
  readonly brief: readonly Story[]
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

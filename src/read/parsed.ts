// What do the readers of all formats return, before the file's name and time fill the gaps?
import type { Block } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Values } from './front-matter/values.ts'
import type { NoArticle } from './no-article.ts'

/** What a file says about itself, as written there; nothing is guessed. */
export interface Meta {
  readonly id?: string
  readonly title?: string
  /** The date as written in the file, for `dates.ts` to read in the newsletter's time zone. */
  readonly date?: {
    readonly text: string
    readonly from: 'front-matter' | 'html' | 'text'
    /** The day that it has in the zone of the page, where that is known. */
    readonly day?: string
  }
  readonly updated?: string
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
  readonly dek?: string
  readonly url?: string
  /** Its own last part of an address, and its own address from the root of its site, as written. */
  readonly slug?: string
  readonly address?: string
  readonly categories?: readonly string[]
  /** The name of the site that published it. */
  readonly site?: string
  /** At most this many words of a summary. */
  readonly summaryWords?: number
  readonly image?: { readonly src: string; readonly alt: string }
  readonly featured?: boolean
}

/** One file, parsed. */
export interface Parsed {
  readonly meta: Meta
  readonly title?: { readonly text: string; readonly from: 'front-matter' | 'heading' | 'html' | 'text' }
  readonly blocks: readonly Block[]
  /** The properties that a program printed above the text, by the names of front matter. */
  readonly properties?: Values
  /** What it holds instead of an article. */
  readonly noArticle?: NoArticle
  /** What was considered boilerplate and left out, in order: `summarize -v` shows it. */
  readonly dropped: readonly string[]
  readonly problems: readonly (Problem & { readonly line?: number })[]
}

// What is the finished mail, before and after a reader's fields are merged?
import type { Due } from './delivery.ts'
import type { Issue } from './issue.ts'
import type { Envelope } from './transport.ts'

/** The fields of one reader. All are plain text; merging escapes them for the place where they stand. */
export interface ReaderFields {
  /** Empty where we don't know it. */
  readonly name: string
  readonly email: string
  /** `https:` or `mailto:`. */
  readonly unsubscribe: string
  /** Empty where the issue isn't on the web. */
  readonly viewInBrowser: string
  /** The page of what a reader may change; empty without a page on the web. */
  readonly preferences: string
}

/** Text cut once at the places where a reader's field belongs: strings and field names in turn. */
export type Segments = readonly (string | { readonly field: keyof ReaderFields })[]

/** One issue rendered once for every reader. */
export interface Rendered {
  readonly subject: string
  readonly html: Segments
  readonly text: Segments
  /** SHA-256 in hex over the look's files: with the issue and the settings it is all that made these bytes. */
  readonly templateHash: string
}

/** A picture that travels in the mail, shown where the HTML says `cid:…`; `name` is its file in the issue's folder. */
export interface Attachment {
  readonly cid: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What of an issue goes out. */
export interface Mail {
  readonly issue: Pick<Issue, 'id'>
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  /** The same issue for readers of some topics, where there are any; each set of topics once. */
  readonly variants?: readonly Variant[]
}

/** An issue for readers who chose topics, rendered once for all of them. */
export interface Variant {
  /** Those of the issue that it has, in their order. */
  readonly topics: readonly string[]
  readonly issue: Issue
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
}

/** Every picture that any mail of an issue shows, once by its name. */
export function picturesOf({
  pictures,
  linked = [],
  variants = [],
}: Pick<Mail, 'pictures' | 'variants'> & { readonly linked?: readonly Attachment[] }): Attachment[] {
  const all = [...pictures, ...variants.flatMap((variant) => variant.pictures), ...linked]
  return [...new Map(all.map((picture) => [picture.name, picture])).values()]
}

/** The messages of one issue: what each reader gets. */
export interface Copies {
  /** No message is larger. */
  readonly bytes: number
  envelope(due: Due): Envelope
  content(due: Due): Uint8Array[] | Promise<Uint8Array[]>
}

/** To whom a test copy goes, in whose name, and which variant of the issue it is. */
export type CopyFor = { readonly to: string } & Partial<Pick<Due, 'name' | 'variant'>>

// What is an article, and what are its parts?

/** One document of the articles folder, read: what it says of itself, and its text with the boilerplate gone. */
export interface Article {
  /** Stable over edits and runs: the front matter's own id, else the canonical URL, else the path. */
  readonly id: string
  /** Relative to the articles folder, `/` between the parts on every system. */
  readonly path: string
  readonly title: string
  readonly titleFrom: 'front-matter' | 'heading' | 'html' | 'text' | 'file-name'
  readonly published?: Published
  readonly updated?: Date
  /** Display names, in the article's order; empty where it names nobody. */
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  /** The name of the site that published it, where it says so. */
  readonly site?: string
  /** Its summary has at most this many words, where the setting allows more. */
  readonly summaryWords?: number
  /** BCP 47, for example `en`, `pt-BR`, `zh-Hans`. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The author's own line under the title, markup gone. */
  readonly dek?: string
  /** Where the article can be read, absolute `http:` or `https:`. */
  readonly url?: string
  /** The picture that stands for the article; `src` as written there: absolute, or relative to the article. */
  readonly image?: { readonly src: string; readonly alt: string }
  /** Whether its author keeps it back; `held` says by which mark. */
  readonly draft: boolean
  readonly held?: Held
  /** It is not shown from this moment on, or not before that one. */
  readonly expires?: Date
  readonly embargo?: Date
  readonly featured: boolean
  /** Its own last part of an address, and its own address from the root of the site, as written. */
  readonly slug?: string
  readonly address?: string
  /** Those of its tags that its front matter calls categories, which are in Jekyll's addresses. */
  readonly categories?: readonly string[]
  readonly blocks: readonly Block[]
  /** Words in the text: of a script without spaces, two characters count as one word. */
  readonly words: number
  /** SHA-256 in hex over what a reader would notice: title, dek and blocks. */
  readonly hash: string
}

/** Why an article stays out of every issue, by its author's word or its place: what is not a draft may be pinned. */
export interface Held {
  readonly code: 'draft' | 'expired' | 'not-article' | 'in-doubt'
  /** A sentence that names the mark. */
  readonly text: string
}

/** When an article was published, and how we know. */
export interface Published {
  readonly at: Date
  /** `YYYY-MM-DD` in the zone of the page that shows it, and where that is unknown, of the newsletter. */
  readonly day: string
  readonly from: 'front-matter' | 'file-name' | 'html' | 'text' | 'file-time'
}

/** Where in `text` something is missing that only the site's generator knows, such as a version: as offsets. */
interface Holed {
  readonly holes?: readonly number[]
}

/** A piece of an article in reading order. Every block with words has `text`: plain, markup gone, white space single. */
export type Block =
  | ({ readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly text: string } & Holed)
  | ({ readonly type: 'paragraph' | 'quote' | 'table'; readonly text: string } & Holed)
  | { readonly type: 'code'; readonly text: string }
  | ({
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly string[]
      readonly text: string
    } & Holed)
  /** `text` is the caption, often empty. */
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly text: string }

/** The article's main content as plain text, a blank line between paragraphs. Captions are left out. */
export function articleText(article: Pick<Article, 'blocks'>): string {
  return article.blocks
    .filter((block) => block.type !== 'image' && block.text !== '')
    .map((block) => block.text)
    .join('\n\n')
}

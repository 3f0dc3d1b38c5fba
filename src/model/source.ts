// Where do articles come from that others publish, and what came from there?

/** A feed, a list of pages or a sitemap, as it stands in the settings. */
export type Source = (FeedSource | PagesSource | SitemapSource) & {
  /** What readers and reports call it; the feed's own title, else the host, where absent. */
  readonly name?: string | undefined
  /** Added to the tags of each article. */
  readonly tags?: readonly string[] | undefined
  /** At most this many of the newest. */
  readonly limit?: number | undefined
  /** At most this many words of each are shown. */
  readonly words?: number | undefined
}

export interface FeedSource {
  readonly feed: string
  /** Whether the page of each entry is fetched: always, never, or, where absent, when the feed holds only a summary. */
  readonly full?: boolean | undefined
}

/** Addresses, or a file with one a line. */
interface PagesSource {
  readonly pages: readonly string[] | string
}

interface SitemapSource {
  readonly sitemap: string
  /** Only addresses that contain this. */
  readonly match?: string | undefined
}

/** What became of one source. */
export interface Collected {
  readonly source: string
  readonly address: string
  readonly added: readonly string[]
  readonly updated: readonly string[]
  /** How many were here before, and those that somebody removed or changed here. */
  readonly unchanged: number
  readonly failed: readonly { readonly address: string; readonly why: string }[]
  /** Whether it answered that nothing has changed since it was last asked. */
  readonly isUnmodified: boolean
  /** Since when it has failed without a break. */
  readonly failingSince?: Date
}

/** A source, and what became of it when it was last asked. Instants are in ISO 8601. */
export interface SourceState {
  readonly name: string
  readonly address: string
  /** Absent where it was never asked. */
  readonly last?: LastAsked
  readonly failingSince?: string
}

export interface LastAsked {
  readonly at: string
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly { readonly address: string; readonly why: string }[]
}

/** What tells one source from another. */
export function addressOf(source: Source): string {
  if ('feed' in source) return source.feed
  if ('sitemap' in source) return source.sitemap
  return typeof source.pages === 'string' ? source.pages : (source.pages[0] ?? 'pages')
}

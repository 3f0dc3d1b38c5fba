// Which files hold many articles, and by which path is one of them known?

/** One article of such a file: its metadata in the keys of front matter, its text as Markdown or HTML. */
export interface Entry {
  /** What is behind the `#` in its path: the same for as long as the entry keeps its address. */
  readonly name: string
  readonly values: ReadonlyMap<string, unknown>
  readonly body: string
}

/** An article before it has a name. */
export interface Post {
  /** By which its file knows it: an address, a slug or an id. */
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Whether a file may be a feed or an export of posts; its contents decide. */
export function mayBeCollection(path: string): boolean {
  return /\.(?:xml|rss|atom|rdf|json|jsonfeed)$/i.test(path)
}

/** Whether the beginning of a file is that of a feed, an export of WordPress, or of articles as JSON. */
export function beginsCollection(beginning: string): boolean {
  if (/^\s*[[{]/.test(beginning))
    return (
      /"title"\s*:/.test(beginning) &&
      /"(?:content\w*|body|html|markdown|text|mobiledoc|lexical|posts|items)"\s*:/.test(beginning)
    )
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(beginning)
}

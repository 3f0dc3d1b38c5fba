// Which file holds an article, where one file holds many?

const ENTRY_PATH = /^(.+\.(?:xml|rss|atom|rdf|json|jsonfeed))#(.+)$/i

/** The file and the entry of a path such as `feed.xml#one-oven`; undefined for any other path. */
export function entryPath(path: string): { readonly file: string; readonly name: string } | undefined {
  const match = path.includes('#') ? ENTRY_PATH.exec(path) : null
  return match ? { file: match[1] ?? '', name: match[2] ?? '' } : undefined
}

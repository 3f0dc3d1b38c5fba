// Which feeds does a list of subscriptions of a feed reader name?
import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import type { FeedSource, Source } from '../model/source.ts'
import { CollectFault, whyOf } from './fault.ts'

type Feed = FeedSource & Source

/** The feeds of an OPML, with the folders that they are in as tags. Throws a CollectFault. */
export function feedsIn(opml: string): Feed[] {
  const found = new Map<string, Feed>()
  const visit = (outlines: readonly Opml.Outline<string>[], tags: readonly string[]) => {
    for (const { text, title, xmlUrl, outlines: inner } of outlines) {
      const name = (title ?? text ?? '').trim().slice(0, 100)
      if (xmlUrl !== undefined && /^https?:\/\//i.test(xmlUrl))
        found.set(xmlUrl, {
          feed: xmlUrl,
          ...(name !== '' && name !== xmlUrl && { name }),
          ...(tags.length > 0 && { tags }),
        })
      if (inner) visit(inner, name === '' ? tags : [...tags, name])
    }
  }
  try {
    visit(parseOpml(opml).body?.outlines ?? [], [])
  } catch (cause) {
    throw new CollectFault(`The OPML cannot be read: ${whyOf(cause)}`)
  }
  return [...found.values()]
}

/** An OPML of feeds, in folders by their tags. */
export function opmlOf(feeds: readonly Feed[], title: string): string {
  const folders = Map.groupBy(feeds, ({ tags = [] }) => tags.join(' / '))
  const outline = ({ feed, name }: Feed) => ({ text: name ?? feed, type: 'rss', xmlUrl: feed })
  const outlines = [...folders].flatMap(([name, inside]): Opml.Outline<string>[] =>
    name === '' ? inside.map(outline) : [{ text: name, outlines: inside.map(outline) }],
  )
  return generateOpml({ head: { title }, body: { outlines } })
}

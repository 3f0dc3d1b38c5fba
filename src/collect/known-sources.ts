// Which sources has a newsletter: by its settings, its subscriptions and its reading list?
import { existsSync, readFileSync } from 'node:fs'
import { didYouMean } from '../model/nearest.ts'
import type { Clock, Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { addressOf, type Source } from '../model/source.ts'
import { whyOf } from './fault.ts'
import { feedsIn, opmlOf } from './opml.ts'
import { writeWhole } from './whole-file.ts'

/** As far as collecting needs to know it. */
export interface CollectingNewsletter {
  readonly settings: {
    readonly title: string
    readonly articles: string
    readonly url?: string | undefined
    readonly from?: string | undefined
    readonly sources: readonly Source[]
    readonly subscriptions: string
    readonly readingList: string
    readonly collect: {
      readonly memory: string
      readonly pause: string
      readonly timeout: string
      readonly megabytes: number
      readonly private: boolean
    }
  }
  readonly clock: Clock
  readonly log: Log
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** All sources: those of the settings, then the subscriptions, then the reading list where there is one. */
export function sourcesOf({
  sources,
  subscriptions,
  readingList,
}: CollectingNewsletter['settings']): readonly Source[] {
  const known = new Set(sources.map(addressOf))
  const more = [...subscribed(subscriptions), ...(existsSync(readingList) ? [{ pages: readingList }] : [])]
  return [...sources, ...more.filter((each) => !known.has(addressOf(each)))]
}

/** Adds the feeds of a file to the subscriptions; returns how many are new. */
export function importSubscriptions(
  { settings }: CollectingNewsletter,
  file: string,
): { readonly added: number; readonly known: number } {
  const before = subscribed(settings.subscriptions)
  const known = new Set([...before, ...settings.sources].map(addressOf))
  const feeds = readOpml(file)
  const fresh = feeds.filter(({ feed }) => !known.has(feed))
  if (fresh.length > 0) writeWhole(settings.subscriptions, opmlOf([...before, ...fresh], settings.title))
  return { added: fresh.length, known: feeds.length - fresh.length }
}

function subscribed(file: string): ReturnType<typeof feedsIn> {
  try {
    return readOpml(file)
  } catch (error) {
    if (Object((error as Error).cause).code === 'ENOENT') return []
    throw error
  }
}

function readOpml(file: string): ReturnType<typeof feedsIn> {
  try {
    return feedsIn(readFileSync(file, 'utf8'))
  } catch (cause) {
    const fix = 'Export the subscriptions of your feed reader as OPML, and name that file.'
    throw new DigestError(
      {
        code: 'unreadable',
        what: `The list of subscriptions cannot be read. ${existsSync(file) ? whyOf(cause) : 'It does not exist.'}`,
        where: { file },
        fix,
      },
      { cause },
    )
  }
}

/** Those that are meant by a name, host or address. Throws a DigestError `no-source`. */
export function chosen(sources: readonly Source[], wanted: string | undefined): readonly Source[] {
  if (wanted === undefined || sources.length === 0) return sources
  const names = (source: Source) =>
    [source.name, addressOf(source), URL.parse(addressOf(source))?.host].filter((name) => name !== undefined)
  const some = sources.filter((source) => names(source).includes(wanted))
  if (some.length > 0) return some
  const all = sources.flatMap(names)
  const fix =
    `${didYouMean(wanted, all)} The sources are: ${sources.map((each) => each.name ?? addressOf(each)).join(', ') || 'none'}.`.trim()
  throw new DigestError({ code: 'no-source', what: `There is no source "${wanted}".`, fix })
}

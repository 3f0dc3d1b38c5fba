// What does a newsletter collect, from the sources of its settings and of its list of subscriptions?
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseMailbox } from '../model/address.ts'
import { didYouMean } from '../model/nearest.ts'
import type { Clock, Log } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { addressOf, type Collected, type Source } from '../model/source.ts'
import { collect } from './collect.ts'
import { whyOf } from './fault.ts'
import { feedsIn, opmlOf } from './opml.ts'

/** As far as collecting needs to know it. */
interface Newsletter {
  readonly settings: {
    readonly title: string
    readonly articles: string
    readonly url?: string | undefined
    readonly from?: string | undefined
    readonly sources: readonly Source[]
    readonly subscriptions: string
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

export interface CollectChoice {
  readonly dryRun?: boolean
  /** The name or the address of the only source to ask. */
  readonly source?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Whether each failure is a notice; for who does not read the rows. */
  readonly notices?: boolean
}

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const
const WEEK_MS = 7 * 86_400_000

/** Collects, and says in notices which source has failed for a week. Throws a DigestError `no-source` or `bad-memory`. */
export async function collectFor(
  newsletter: Newsletter,
  { dryRun = false, source, signal, notices = false }: CollectChoice = {},
): Promise<Collected[]> {
  const { settings, clock, log, environment } = newsletter
  const { articles, collect: how } = settings
  const rows = await collect(chosen(sourcesOf(settings), source), {
    articles,
    memory: how.memory,
    userAgent: userAgentOf(settings),
    pauseMs: milliseconds(how.pause),
    timeoutMs: milliseconds(how.timeout),
    bytesMax: how.megabytes * 1e6,
    allowsPrivate: how.private,
    environment,
    dryRun,
    signal,
    now: () => clock.now(),
    progress: (done, total) => log.progress({ doing: 'Asking the sources', done, total }),
  })
  for (const { address, source: name, failed, failingSince } of rows) {
    const since = failingSince && clock.now().getTime() - failingSince.getTime() > WEEK_MS ? failingSince : undefined
    const long = since ? ` It has failed since ${since.toISOString().slice(0, 10)}.` : ''
    for (const each of notices || since ? failed : []) {
      const what = each.address === address ? `The source ${name} failed.` : `A page of ${name} was not collected.`
      const fix = since ? 'Correct its address, or take it out of "sources".' : 'The next run tries again.'
      log.notice({ code: 'not-collected', what: `${what} ${each.why}${long}`, where: { file: each.address }, fix })
    }
  }
  return rows
}

/** All sources: those of the settings, then the subscriptions. */
export function sourcesOf({ sources, subscriptions }: Newsletter['settings']): readonly Source[] {
  const known = new Set(sources.map(addressOf))
  return [...sources, ...subscribed(subscriptions).filter((each) => !known.has(addressOf(each)))]
}

/** Adds the feeds of a file to the subscriptions; returns how many are new. */
export function importSubscriptions(
  { settings }: Newsletter,
  file: string,
): { readonly added: number; readonly known: number } {
  const before = subscribed(settings.subscriptions)
  const known = new Set([...before, ...settings.sources].map(addressOf))
  const feeds = readOpml(file)
  const fresh = feeds.filter(({ feed }) => !known.has(feed))
  if (fresh.length > 0) {
    const part = `${settings.subscriptions}.${process.pid}.part`
    writeFileSync(part, opmlOf([...before, ...fresh], settings.title))
    renameSync(part, settings.subscriptions)
  }
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
      { code: 'unreadable', what: `The list of subscriptions cannot be read. ${whyOf(cause)}`, where: { file }, fix },
      { cause },
    )
  }
}

function chosen(sources: readonly Source[], wanted: string | undefined): readonly Source[] {
  if (wanted === undefined) return sources
  const names = (source: Source) =>
    [source.name, addressOf(source), URL.parse(addressOf(source))?.host].filter((name) => name !== undefined)
  const some = sources.filter((source) => names(source).includes(wanted))
  if (some.length > 0) return some
  const all = sources.flatMap(names)
  const fix =
    `${didYouMean(wanted, all)} The sources are: ${sources.map((each) => each.name ?? addressOf(each)).join(', ') || 'none'}.`.trim()
  throw new DigestError({ code: 'no-source', what: `There is no source "${wanted}".`, fix })
}

function userAgentOf({ url, from }: Newsletter['settings']): string {
  const mailbox = from === undefined ? undefined : parseMailbox(from)
  const contact = url ?? (mailbox && 'address' in mailbox ? `mailto:${mailbox.address}` : undefined)
  return `Digestif/0.1${contact === undefined ? '' : ` (+${contact.replace(/[^\x21-\x7e]/g, '')})`}`
}

function milliseconds(duration: string): number {
  return Number.parseInt(duration, 10) * SECONDS[duration.slice(-1) as keyof typeof SECONDS] * 1_000
}

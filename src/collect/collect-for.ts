// What does a newsletter collect from its sources?
import { parseMailbox } from '../model/address.ts'
import { durationMs } from '../model/duration.ts'
import type { Collected, Source } from '../model/source.ts'
import { collect } from './collect.ts'
import { type CollectingNewsletter, chosen, sourcesOf } from './known-sources.ts'

export interface CollectChoice {
  readonly dryRun?: boolean
  /** The only source to ask, or its name or address. */
  readonly source?: Source | string | undefined
  readonly signal?: AbortSignal | undefined
  /** Whether each failure is a notice; for who does not read the rows. */
  readonly notices?: boolean
}

const WEEK_MS = 7 * 86_400_000

/** Collects, and says in notices which source has failed for a week. Throws a DigestError `no-source` or `bad-memory`. */
export async function collectFor(
  newsletter: CollectingNewsletter,
  { dryRun = false, source, signal, notices = false }: CollectChoice = {},
): Promise<Collected[]> {
  const { settings, clock, log, environment } = newsletter
  const { articles, collect: how } = settings
  const sources = typeof source === 'object' ? [source] : chosen(sourcesOf(settings), source)
  const rows = await collect(sources, {
    articles,
    memory: how.memory,
    userAgent: userAgentOf(settings),
    pauseMs: durationMs(how.pause),
    timeoutMs: durationMs(how.timeout),
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

function userAgentOf({ url, from }: CollectingNewsletter['settings']): string {
  const mailbox = from === undefined ? undefined : parseMailbox(from)
  const contact = url ?? (mailbox && 'address' in mailbox ? `mailto:${mailbox.address}` : undefined)
  return `Digestif/0.1${contact === undefined ? '' : ` (+${contact.replace(/[^\x21-\x7e]/g, '')})`}`
}

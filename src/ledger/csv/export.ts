// How is the list written for another program?
import type { SubscriberList } from '../../model/subscriber.ts'
import { writtenTopics } from '../../model/topics.ts'
import { guarded } from './guard.ts'

/**
 * The list as CSV in UTF-8, line by line: everybody on it and every suppressed address, so that importing it elsewhere
 * makes the same list and mails nobody who must not be mailed. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it, which an import takes away again.
 */
export async function* exportList(
  list: Pick<SubscriberList, 'all' | 'strangers' | 'topicSets' | 'count' | 'pausing'>,
  at: Date,
): AsyncGenerator<string> {
  // Only where somebody chose: else other programs find the columns that they know.
  const hasOften = (await list.count()).monthly > 0
  const hasTopics = hasOften || (await list.topicSets()).length > 0
  const hasPauses = (await list.pausing(at)) > 0
  const line = (cells: readonly string[], { topics = '', often = '', paused = '' } = {}) =>
    csvLine([...cells, ...(hasTopics ? [topics] : []), ...(hasOften ? [often] : []), ...(hasPauses ? [paused] : [])])
  const names = { topics: 'topics', often: 'often', paused: 'paused_until' }
  yield line(['email', 'name', 'language', 'status', 'reason', 'added', 'source'], names)
  for await (const one of list.all()) {
    const { kind = 'active', reason = '' } = one.suppression ?? {}
    yield line([one.address, one.name, one.language ?? '', kind, reason, one.added.toISOString(), one.source], {
      topics: writtenTopics(one.topics ?? []),
      often: one.monthly ? 'monthly' : '',
      paused: one.paused && one.paused > at ? one.paused.toISOString() : '',
    })
  }
  for await (const { address, kind, reason } of list.strangers()) yield line([address, '', '', kind, reason, '', ''])
}

/** One line by RFC 4180, formulas guarded. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  const safe = guarded(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

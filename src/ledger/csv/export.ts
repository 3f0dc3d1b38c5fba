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
  list: Pick<SubscriberList, 'all' | 'strangers' | 'topicSets' | 'count'>,
): AsyncGenerator<string> {
  // Only where somebody chose: else other programs find the columns that they know.
  const hasOften = (await list.count()).monthly > 0
  const hasTopics = hasOften || (await list.topicSets()).length > 0
  const line = (cells: readonly string[], topics: string, often: string) =>
    csvLine([...cells, ...(hasTopics ? [topics] : []), ...(hasOften ? [often] : [])])
  yield line(['email', 'name', 'language', 'status', 'reason', 'added', 'source'], 'topics', 'often')
  for await (const { address, name, language = '', added, source, suppression, topics = [], monthly } of list.all()) {
    const { kind = 'active', reason = '' } = suppression ?? {}
    const cells = [address, name, language, kind, reason, added.toISOString(), source]
    yield line(cells, writtenTopics(topics), monthly ? 'monthly' : '')
  }
  for await (const { address, kind, reason } of list.strangers()) {
    yield line([address, '', '', kind, reason, '', ''], '', '')
  }
}

/** One line by RFC 4180, formulas guarded. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  const safe = guarded(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

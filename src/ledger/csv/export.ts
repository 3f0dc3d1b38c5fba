// How is the list written for another program?
import type { SubscriberList } from '../../model/subscriber.ts'
import { guarded } from './guard.ts'

/**
 * The list as CSV in UTF-8, line by line: everybody on it and every suppressed address, so that importing it elsewhere
 * makes the same list and mails nobody who must not be mailed. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it, which an import takes away again.
 */
export async function* exportList(list: Pick<SubscriberList, 'all' | 'strangers'>): AsyncGenerator<string> {
  yield csvLine(['email', 'name', 'language', 'status', 'reason', 'added', 'source'])
  for await (const { address, name, language = '', added, source, suppression } of list.all()) {
    const { kind = 'active', reason = '' } = suppression ?? {}
    yield csvLine([address, name, language, kind, reason, added.toISOString(), source])
  }
  for await (const { address, kind, reason } of list.strangers()) {
    yield csvLine([address, '', '', kind, reason, '', ''])
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

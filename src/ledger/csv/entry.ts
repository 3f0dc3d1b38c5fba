// Whom does a row of a list add, or why nobody?
import { cleanName, type Entry } from '../../model/subscriber.ts'
import { topicsIn } from '../../model/topics.ts'
import { type Columns, mailboxIn } from './columns.ts'
import { unguarded } from './guard.ts'
import { standingOf } from './standing.ts'

/** `waiting` is not a mistake in the row: the person is not to be mailed, but may come back. */
export type Judged = { readonly entry: Entry } | { readonly rejected: string } | { readonly waiting: string }

/** Judges one row: the address first, for without one nothing else matters. */
export function judge(cells: readonly string[], columns: Columns): Judged {
  const cell = (at: number | undefined) => (at === undefined ? '' : unguarded(cells[at] ?? ''))
  const written = cell(columns.address)
  if (written.trim() === '') return { rejected: 'The row has no address.' }
  const mailbox = mailboxIn(written)
  if ('problem' in mailbox) return { rejected: `“${shown(written)}” is not an address. ${mailbox.problem}` }
  const { address } = mailbox
  const given = cleanName(nameIn(cell(columns.name), cell(columns.firstName), cell(columns.lastName)))
  const name = given || (mailbox.name.includes('@') ? '' : cleanName(mailbox.name))
  if (name.includes('\ufffd')) return { rejected: `The name “${name}” has bytes that are not UTF-8.` }
  const standing = standingOf(cells, columns)
  const language = languageOf(cell(columns.language))
  const topics = topicsIn(cleanName(cell(columns.topics)))
  const often = cleanName(cell(columns.often))
  const paused = cell(columns.paused).trim()
  if (paused !== '' && !INSTANT.test(paused))
    return { rejected: `“${shown(paused)}” is not an instant. Write the end of a pause as 2026-12-24T00:00:00Z.` }
  const person = {
    address,
    name,
    ...(language !== undefined && { language }),
    ...(topics && { topics }),
    ...(often !== '' && { monthly: /^monthly$/i.test(often) }),
    ...(paused !== '' && { paused: new Date(paused) }),
  }
  switch (standing.standing) {
    case 'active':
      return { entry: person }
    case 'suppressed':
      return { entry: { ...person, suppressed: { kind: standing.kind, reason: standing.reason } } }
    case 'waiting':
      return { waiting: standing.word }
    case 'unknown':
      return { rejected: `The status “${shown(standing.word)}” is not known, so it is not taken for consent.` }
    case 'doubtful':
      return {
        rejected: `“${shown(standing.word)}” in the column “${standing.column}”, which is not known, is not taken for consent.`,
      }
  }
}

const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i

/** Where a list has a last name and no first name, as MailerLite's, what it calls the name may be the first alone. */
function nameIn(whole: string, first: string, last: string): string {
  if (whole === '') return `${first} ${last}`
  return first !== '' || whole.endsWith(last) ? whole : `${whole} ${last}`
}

function languageOf(tag: string): string | undefined {
  if (tag === '') return undefined
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

function shown(text: string): string {
  return cleanName(text).slice(0, 60)
}

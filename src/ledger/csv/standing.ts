// How does a row's person stand to the newsletter?
import type { SuppressionKind } from '../../model/subscriber.ts'
import type { Columns } from './columns.ts'

/** `waiting`: not on the list, yet nobody said that they must not be: unconfirmed or put to rest. */
export type Standing =
  | { readonly standing: 'active' }
  | { readonly standing: 'waiting'; readonly word: string }
  | { readonly standing: 'suppressed'; readonly kind: SuppressionKind; readonly reason: string }
  | { readonly standing: 'unknown'; readonly word: string }

/** Words of the programs that lists come from, without case and signs. */
const WORDS: Readonly<Record<string, 'active' | 'waiting' | SuppressionKind | undefined>> = {
  active: 'active',
  enabled: 'active',
  subscribed: 'active',
  confirmed: 'active',
  regular: 'active',
  premium: 'active',
  free: 'active',
  paid: 'active',
  comped: 'active',
  gifted: 'active',
  trial: 'active',
  trialed: 'active',
  churning: 'active',
  churned: 'active',
  pastdue: 'active',
  optedin: 'active',
  // Kit: has opened nothing for a while, and never said that they wanted no more.
  cold: 'active',
  softbounced: 'active',
  unconfirmed: 'waiting',
  unactivated: 'waiting',
  pending: 'waiting',
  inactive: 'waiting',
  paused: 'waiting',
  archived: 'waiting',
  nonsubscribed: 'waiting',
  notsubscribed: 'waiting',
  neversubscribed: 'waiting',
  transactional: 'waiting',
  unsubscribed: 'unsubscribed',
  optedout: 'unsubscribed',
  cancelled: 'unsubscribed',
  canceled: 'unsubscribed',
  removed: 'unsubscribed',
  deleted: 'unsubscribed',
  bounced: 'hard',
  hardbounced: 'hard',
  hard: 'hard',
  cleaned: 'hard',
  undeliverable: 'hard',
  unreachable: 'hard',
  invalid: 'hard',
  malformed: 'hard',
  complained: 'complaint',
  complaint: 'complaint',
  spam: 'complaint',
  spammy: 'complaint',
  junk: 'complaint',
  markedasspam: 'complaint',
  abuse: 'complaint',
  blocklisted: 'manual',
  blacklisted: 'manual',
  blocked: 'manual',
  banned: 'manual',
  disabled: 'manual',
  suppressed: 'manual',
  manual: 'manual',
}
const NO = new Set(['', '0', 'false', 'f', 'no', 'n', 'off', 'null', 'none', 'never', '-', 'n/a', 'nan', 'undefined'])

/** What the columns of a row say, the gravest of it. A word that we don't know is not taken for consent. */
export function standingOf(cells: readonly string[], columns: Columns): Standing {
  const cell = (at: number) => (cells[at] ?? '').trim().slice(0, 200)
  const found: Standing[] = []
  for (const at of columns.listStatus) {
    const word = cell(at)
    if (word !== '' && meaningOf(word) !== 'active') found.push({ standing: 'waiting', word })
  }
  for (const at of [...columns.status, ...columns.type]) {
    const word = cell(at)
    const meaning = meaningOf(word)
    if (meaning === 'waiting') found.push({ standing: 'waiting', word })
    else if (meaning === undefined && /[\p{L}\p{N}]/u.test(word) && columns.status.includes(at))
      found.push({ standing: 'unknown', word })
    else if (meaning !== undefined && meaning !== 'active')
      found.push(suppressed(meaning, `The imported list says: ${word}.`))
  }
  for (const { at, kind } of columns.refusal) {
    const word = cell(at)
    if (!isNo(word)) found.push(suppressed(kind, `The imported list says: ${kind} (${word}).`))
  }
  for (const at of columns.consent) {
    const word = cell(at)
    if (word !== '' && isNo(word)) found.push(suppressed('unsubscribed', 'The imported list says: not subscribed.'))
  }
  const gravest = (['suppressed', 'unknown', 'waiting'] as const)
    .map((standing) => found.find((one) => one.standing === standing))
    .find((one) => one !== undefined)
  return gravest ?? { standing: 'active' }
}

function meaningOf(word: string): 'active' | 'waiting' | SuppressionKind | undefined {
  const bare = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return Object.hasOwn(WORDS, bare) ? WORDS[bare] : undefined
}

function suppressed(kind: SuppressionKind, reason: string): Standing {
  return { standing: 'suppressed', kind, reason }
}

/** MySQL writes a day that is none as zeros. */
function isNo(word: string): boolean {
  return NO.has(word.toLowerCase()) || /^[0\-: ]+$/.test(word)
}

// How does a row's person stand to the newsletter?
import type { SuppressionKind } from '../../model/subscriber.ts'
import { type Columns, isYesOrNo } from './columns.ts'

/** `waiting`: not on the list, yet nobody said that they must not be: unconfirmed or put to rest. */
export type Standing =
  | { readonly standing: 'active' }
  | { readonly standing: 'waiting'; readonly word: string }
  | { readonly standing: 'suppressed'; readonly kind: SuppressionKind; readonly reason: string }
  | { readonly standing: 'unknown'; readonly word: string }
  | { readonly standing: 'doubtful'; readonly word: string; readonly column: string }

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
  optin: 'active',
  doubleoptin: 'active',
  singleoptin: 'active',
  verified: 'active',
  valid: 'active',
  deliverable: 'active',
  aktiv: 'active',
  abonniert: 'active',
  angemeldet: 'active',
  bestatigt: 'active',
  actif: 'active',
  abonne: 'active',
  inscrit: 'active',
  activo: 'active',
  suscrito: 'active',
  attivo: 'active',
  iscritto: 'active',
  actief: 'active',
  ingeschreven: 'active',
  softbounce: 'active',
  unconfirmed: 'waiting',
  notconfirmed: 'waiting',
  unverified: 'waiting',
  unsure: 'waiting',
  optinpending: 'waiting',
  waiting: 'waiting',
  nichtbestatigt: 'waiting',
  unbestatigt: 'waiting',
  ausstehend: 'waiting',
  inaktiv: 'waiting',
  inactif: 'waiting',
  inactivo: 'waiting',
  inattivo: 'waiting',
  inactief: 'waiting',
  enattente: 'waiting',
  pendiente: 'waiting',
  snoozed: 'waiting',
  sleeping: 'waiting',
  dormant: 'waiting',
  didnotsubscribe: 'waiting',
  noconsent: 'waiting',
  noconsentgiven: 'waiting',
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
  unsubscribe: 'unsubscribed',
  unsub: 'unsubscribed',
  optout: 'unsubscribed',
  globalunsubscribe: 'unsubscribed',
  unsubscribedfromall: 'unsubscribed',
  left: 'unsubscribed',
  deactivated: 'unsubscribed',
  abgemeldet: 'unsubscribed',
  abbestellt: 'unsubscribed',
  desabonne: 'unsubscribed',
  desinscrit: 'unsubscribed',
  baja: 'unsubscribed',
  desuscrito: 'unsubscribed',
  disiscritto: 'unsubscribed',
  cancellato: 'unsubscribed',
  uitgeschreven: 'unsubscribed',
  avregistrerad: 'unsubscribed',
  afmeldt: 'unsubscribed',
  bounced: 'hard',
  bounce: 'hard',
  hardbounce: 'hard',
  nonexistent: 'hard',
  undelivered: 'hard',
  dead: 'hard',
  invalidemail: 'hard',
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
  spamcomplaint: 'complaint',
  spamreport: 'complaint',
  reportedspam: 'complaint',
  abusereport: 'complaint',
  blocklisted: 'manual',
  blacklisted: 'manual',
  blocked: 'manual',
  banned: 'manual',
  disabled: 'manual',
  suppressed: 'manual',
  manual: 'manual',
  usersuppressed: 'manual',
  donotcontact: 'manual',
  donotmail: 'manual',
  donotemail: 'manual',
  dnc: 'manual',
  blacklist: 'manual',
  blocklist: 'manual',
  redacted: 'manual',
}
const YES = /^(yes|y|true|t|on|x|✓|✔|ja|j|oui|o|si|sí|s|sim|tak|да|wahr|vrai)$/i
const NO = new Set([
  '[]',
  '{}',
  '""',
  'nein',
  'non',
  'nej',
  'nee',
  'nie',
  'não',
  'nao',
  'нет',
  'falsch',
  'faux',
  'falso',
  '',
  '0',
  'false',
  'f',
  'no',
  'n',
  'off',
  'null',
  'none',
  'never',
  '-',
  'n/a',
  'nan',
  'undefined',
])

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
  for (const at of [...columns.consent, ...columns.confirmation]) {
    const word = cell(at)
    const meaning = meaningOf(word)
    const isConsent = columns.consent.includes(at)
    if (word === '' || meaning === 'active') continue
    if (isNo(word) && isConsent) found.push(suppressed('unsubscribed', 'The imported list says: not subscribed.'))
    else if (isNo(word) || meaning === 'waiting') found.push({ standing: 'waiting', word })
    else if (meaning !== undefined) found.push(suppressed(meaning, `The imported list says: ${word}.`))
    // A number or a date says when, not whether not.
    else if (!YES.test(word) && !/\d/.test(word) && !columns.type.includes(at))
      found.push({ standing: 'unknown', word })
  }
  for (const { at, name } of columns.unknown)
    if (isYesOrNo(cell(at))) found.push({ standing: 'doubtful', word: cell(at), column: name })
  const gravest = (['suppressed', 'unknown', 'doubtful', 'waiting'] as const)
    .map((standing) => found.find((one) => one.standing === standing))
    .find((one) => one !== undefined)
  return gravest ?? { standing: 'active' }
}

function meaningOf(word: string): 'active' | 'waiting' | SuppressionKind | undefined {
  // A server's reply in an export of bounces (RFC 3463).
  if (/^5(\d\d|\.\d{1,3}\.\d{1,3})$/.test(word)) return 'hard'
  if (/^4\.\d{1,3}\.\d{1,3}$/.test(word)) return 'waiting'
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return Object.hasOwn(WORDS, bare) ? WORDS[bare] : undefined
}

function suppressed(kind: SuppressionKind, reason: string): Standing {
  return { standing: 'suppressed', kind, reason }
}

/** MySQL writes a day that is none as zeros. */
function isNo(word: string): boolean {
  return NO.has(word.toLowerCase()) || /^[0\-: ]+$/.test(word)
}

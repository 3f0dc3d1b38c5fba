// How does a row's person stand to the newsletter?
import type { SuppressionKind } from '../../model/subscriber.ts'
import { type Columns, isYesOrNo } from './columns.ts'
import { meaningOf } from './status-words.ts'

/** `waiting`: not on the list, yet nobody said that they must not be: unconfirmed or put to rest. */
export type Standing =
  | { readonly standing: 'active' }
  | { readonly standing: 'waiting'; readonly word: string }
  | { readonly standing: 'suppressed'; readonly kind: SuppressionKind; readonly reason: string }
  | { readonly standing: 'unknown'; readonly word: string }
  | { readonly standing: 'doubtful'; readonly word: string; readonly column: string }

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
    const said = meaningOf(word)
    const told = said === undefined || said === 'active' || said === 'waiting' ? kind : said
    if (!isNo(word)) found.push(suppressed(told, `The imported list says: ${told} (${word}).`))
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

function suppressed(kind: SuppressionKind, reason: string): Standing {
  return { standing: 'suppressed', kind, reason }
}

/** MySQL writes a day that is none as zeros. */
function isNo(word: string): boolean {
  return NO.has(word.toLowerCase()) || /^[0\-: ]+$/.test(word)
}

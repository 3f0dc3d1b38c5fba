// What do the columns of a list hold, by their names?

import { parseMailbox } from '../../model/address.ts'
import { DigestError } from '../../model/problem.ts'
import { cleanName } from '../../model/subscriber.ts'
import {
  ADDRESS,
  CONFIRMATION,
  CONSENT,
  FIRST_NAME,
  HARMLESS,
  LANGUAGE,
  LAST_NAME,
  LIST_STATUS,
  NAME,
  OFTEN,
  PAUSED,
  REFUSAL,
  REFUSAL_HINT,
  STATUS,
  TOPICS,
  TYPE,
  YES_OR_NO,
} from './column-names.ts'
import { meaningOf } from './status-words.ts'

/** Where in a row to find what. Positions; what a list does not have is absent or empty. */
export interface Columns {
  readonly address: number
  readonly name?: number
  readonly firstName?: number
  readonly lastName?: number
  readonly language?: number
  readonly topics?: number
  readonly often?: number
  readonly paused?: number
  /** The person's status with the newsletter, as a word. */
  readonly status: readonly number[]
  /** The same for one of the lists that the person is on: having left that one, they may still be on another. */
  readonly listStatus: readonly number[]
  /** May hold such a word, or something else altogether. */
  readonly type: readonly number[]
  /** "No" there means: not to be mailed. */
  readonly consent: readonly number[]
  /** "No" there means: not to be mailed yet, and nobody said that they must not be. */
  readonly confirmation: readonly number[]
  /** "Yes" or a date there means: not to be mailed, and of which kind that is. */
  readonly refusal: readonly { readonly at: number; readonly kind: 'hard' | 'complaint' | 'unsubscribed' | 'manual' }[]
  /** Nobody knows what these mean, and the first rows have nothing in them: what comes later is not taken for consent. */
  readonly unknown: readonly { readonly at: number; readonly name: string }[]
  /** The names of the columns that are not read. */
  readonly unread: readonly string[]
}

/**
 * What the header says, and the first rows where it says too little. A column that nobody knows, and that may say who must
 * not be mailed, is an error unless its name is among `ignored`. Throws a DigestError `no-address-column` or
 * `unread-columns`.
 */
export function columnsOf(
  header: readonly string[],
  file: string,
  sample: readonly (readonly string[])[] = [],
  ignored: readonly string[] = [],
): Columns {
  const names = header.map(bare)
  const left = new Set(ignored.map(bare))
  const read = new Set<number>()
  const noted = (found: number[]) => {
    for (const at of found) read.add(at)
    return found
  }
  const findAll = (known: readonly string[]) =>
    noted(names.flatMap((name, at) => (known.includes(name) && !left.has(name) ? [at] : [])))
  const find = (known: readonly string[]) => known.map((name) => names.indexOf(name)).find((at) => at >= 0)
  const address = find(ADDRESS) ?? loneAddresses(header, sample)
  if (address === undefined) throw noAddressColumn(header, file)
  const person = {
    name: find(NAME),
    firstName: find(FIRST_NAME),
    lastName: find(LAST_NAME),
    language: find(LANGUAGE),
    topics: find(TOPICS),
    often: find(OFTEN),
    paused: find(PAUSED),
  }
  noted([address, ...Object.values(person).filter((at) => at !== undefined)])
  const confirmation = findAll(CONFIRMATION)
  // In phpList it says whether they confirmed by themselves: those whom an operator confirmed have a 0.
  const consent = findAll(CONSENT).filter((at) => names[at] !== 'optedin' || !names.includes('confirmed'))
  const columns = {
    address,
    ...(person.name !== undefined && { name: person.name }),
    ...(person.firstName !== undefined && { firstName: person.firstName }),
    ...(person.lastName !== undefined && { lastName: person.lastName }),
    ...(person.language !== undefined && { language: person.language }),
    ...(person.topics !== undefined && { topics: person.topics }),
    ...(person.often !== undefined && { often: person.often }),
    ...(person.paused !== undefined && { paused: person.paused }),
    status: findAll(STATUS),
    listStatus: findAll(LIST_STATUS),
    type: findAll(TYPE),
    consent,
    confirmation,
    refusal: (['unsubscribed', 'hard', 'complaint', 'manual'] as const).flatMap((kind) =>
      findAll(REFUSAL[kind]).map((at) => ({ at, kind })),
    ),
  }
  const unread = header.flatMap((name, at) => (read.has(at) || bare(name) === '' ? [] : [{ at, name: shown(name) }]))
  const open = unread.filter(({ at }) => !HARMLESS.test(names[at] ?? '') && !left.has(names[at] ?? ''))
  const doubtful = open.filter(({ at }) => mayRefuse(names[at] ?? '', cellsOf(sample, at)))
  if (doubtful.length > 0) throw unreadColumns(doubtful, file)
  const unknown = open.filter(({ at }) => cellsOf(sample, at).length === 0)
  return { ...columns, unknown, unread: unread.map(({ name }) => name) }
}

/** Whether a cell may say that somebody must not be mailed, in a column that nobody knows. */
export function isYesOrNo(cell: string): boolean {
  return YES_OR_NO.test(cell.trim())
}

function mayRefuse(name: string, cells: readonly string[]): boolean {
  return cells.length > 0 && (REFUSAL_HINT.test(name) || cells.every(isYesOrNo) || areStatusWords(cells))
}

/** Such as the reasons in a list of those who must not be mailed. */
function areStatusWords(cells: readonly string[]): boolean {
  const meanings = cells.map(meaningOf)
  return (
    meanings.every((each) => each !== undefined) && meanings.some((each) => each !== 'active' && each !== 'waiting')
  )
}

function cellsOf(sample: readonly (readonly string[])[], at: number): string[] {
  return sample.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== '')
}

/** The one column with nothing but addresses, whatever its name; a first row that contains an address is not a header row. */
function loneAddresses(header: readonly string[], sample: readonly (readonly string[])[]): number | undefined {
  if (header.some(isAddress)) return undefined
  const [only, ...others] = header.keys().filter((at) => {
    const cells = cellsOf(sample, at)
    return cells.length > 0 && cells.every(isAddress)
  })
  return others.length === 0 ? only : undefined
}

function isAddress(cell: string): boolean {
  return !('problem' in mailboxIn(cell))
}

/** `anna@example.com`, `Anna <anna@example.com>` or `mailto:anna@example.com`. */
export function mailboxIn(cell: string): ReturnType<typeof parseMailbox> {
  return parseMailbox(cell.replace(/^\s*mailto:([^?]*).*$/is, '$1'))
}

function bare(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(ASKED, '')
}

/** phpList asks: "Is this subscriber confirmed", "Is the email of this user confirmed". */
const ASKED = /^(?:is|did|has)(?:theemailof)?(?:the|this)(?:subscriber|user|account|contact|member)(?=.)/

function shown(name: string): string {
  return cleanName(name).slice(0, 40)
}

function unreadColumns(columns: readonly { readonly name: string }[], file: string): DigestError {
  const names = columns.map(({ name }) => `“${name}”`).join(', ')
  const isOne = columns.length === 1
  const what = `The ${isOne ? `column ${names} is` : `columns ${names} are`} not known and may say who must not be mailed. Nothing was imported.`
  const fix = `Rename ${isOne ? 'it' : 'each'} to "unsubscribed", "subscribed" or "status" if that is what it means; if it says nothing about consent, add --ignore with its name.`
  return new DigestError({ code: 'unread-columns', what, where: { file, line: 1 }, fix })
}

function noAddressColumn(header: readonly string[], file: string): DigestError {
  const shown = header.slice(0, 8).map((name) => `"${name.trim().slice(0, 40)}"`)
  const what = `The first row names no column of addresses. It has: ${shown.join(', ') || 'nothing'}.`
  const fix = 'Put a row of names first and call that column "email"; "name" and "status" are read, too.'
  return new DigestError({ code: 'no-address-column', what, where: { file, line: 1 }, fix })
}

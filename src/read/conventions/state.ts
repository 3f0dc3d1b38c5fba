// Does the front matter keep its article back, and by which key?
import { phrasesOfAll } from '../../languages/lookup.ts'
import type { Held } from '../../model/article.ts'
import { isEmpty, keyName, textOf, type Value, type Values } from '../front-matter/values.ts'
import type { FileProblem } from '../problems.ts'
import { isMisspelt, switchOf, wordOf } from './switch.ts'
import {
  CONVENTIONS,
  type Convention,
  GROUPS,
  KEPT_READERS,
  KEPT_STATES,
  OPEN_READERS,
  OPEN_STATES,
  type Test,
} from './table.ts'

/** What the front matter says of who may see its article, and when. */
export interface State {
  readonly held?: Held
  /** Counts only where nothing dates the article. */
  readonly heldUndated?: Held
  /** Dates as written: when it ends to be shown, and before when it must not be. */
  readonly expires?: string
  readonly embargo?: string
  readonly problems: readonly FileProblem[]
}

interface KeyRow extends Convention {
  /** As the table spells it. */
  readonly name: string
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(wordOf))
const STATES = {
  kept: new Set([...wordsOf(KEPT_STATES), ...phrasesOfAll(({ drafts }) => drafts).map(wordOf)]),
  open: wordsOf(OPEN_STATES),
}
const READERS = { kept: wordsOf(KEPT_READERS), open: wordsOf(OPEN_READERS) }
/** Of a key that may mean something else, a word that is only like one of these is a slip: `phase: three` is not `tree`. */
const SURELY_KEPT = wordsOf('draft drafts private hidden unpublished published')
const SWITCH_WORDS = ['true', 'false', 'draft', 'never']

const ROWS: ReadonlyMap<string, readonly KeyRow[]> = Map.groupBy(
  CONVENTIONS.filter(({ place }) => place === 'key').flatMap((row) =>
    row.names.split(' ').flatMap((name) => withQuestion(row, name)),
  ),
  ({ name }) => name.split('.').map(keyName).join('.'),
)
/** A switch may be a question: `locked` and `isLocked`. */
function withQuestion(row: Convention, name: string): KeyRow[] {
  const isSwitch = (row.value === 'on' || row.value === 'off') && !/^is[A-Z]|\./.test(name)
  return [
    { ...row, name },
    ...(isSwitch ? [{ ...row, name: `is${name.charAt(0).toUpperCase()}${name.slice(1)}` }] : []),
  ]
}

const GROUP_NAMES = GROUPS.split(/\s+/)
const NESTED = new Set([...ROWS.keys()].filter((key) => key.includes('.')).map((key) => key.split('.')[0] ?? ''))

/** The keys that may keep an article back, in the form of `keyName`, and those of maps that may hold such keys. */
export const STATE_KEYS: ReadonlySet<string> = new Set(ROWS.keys())
export const STATE_GROUPS: ReadonlySet<string> = new Set([...GROUP_NAMES, ...NESTED])

/** Reads every key of the table, at the top and in the groups below. Any one that keeps the article back does so. */
export function stateOf(values: Values): State {
  const found: Finding[] = []
  readLevel(values, '', 0, found)
  if (found.length === 0) return SILENT
  const first = (means: Finding['means']) => found.find((one) => one.means === means)
  const held = first('draft') ?? first('expired') ?? first('future') ?? first('not-article') ?? first('in-doubt')
  const undated = first('not-article, undated')
  const date = (means: Finding['means']) => found.find((one) => one.date !== undefined && one.means === means)?.date
  const [expires, embargo] = [date('expires'), date('embargo')]
  return {
    ...(held && { held: heldBy(held) }),
    ...(undated && { heldUndated: heldBy(undated) }),
    ...(expires !== undefined && { expires }),
    ...(embargo !== undefined && { embargo }),
    problems: found.flatMap(({ problem }) => problem ?? []),
  }
}

const SILENT: State = { problems: [] }

interface Finding {
  readonly means: Convention['means'] | 'in-doubt' | 'expires' | 'embargo'
  readonly key: string
  readonly text: string
  readonly date?: string
  readonly problem?: FileProblem
}

function readLevel(values: Values, above: string, depth: number, found: Finding[]): void {
  for (const [key, value] of values) {
    for (const row of ROWS.get(above + key) ?? []) {
      const finding = findingOf(row, value, values)
      if (finding) found.push(finding)
    }
    if (value instanceof Map && NESTED.has(key)) readLevel(value, `${key}.`, depth + 1, found)
    else if (value instanceof Map && depth < 3 && GROUP_NAMES.includes(key)) readLevel(value, '', depth + 1, found)
  }
}

function findingOf(row: KeyRow, value: Value, beside: Values): Finding | undefined {
  const test = row.value ?? 'set'
  if (test === 'unset') return unsetIn(beside, row, value)
  const texts = textsIn(value).filter((text) => !/^(?:|~|null)$/i.test(text))
  const [text = ''] = texts
  if (texts.length === 0) return undefined
  const finding = (means: Finding['means'], more: Partial<Finding> = {}) => ({ means, key: row.name, text, ...more })
  if (typeof test === 'object') {
    return texts.some((one) => test.words.split(' ').includes(one.toLowerCase())) ? finding(row.means) : undefined
  }
  switch (test) {
    case 'on':
      return switchedOn(row, value, texts, finding)
    case 'off': {
      // A theme's settings of `article: { toc: false }` are no answer.
      if (value instanceof Map && GROUP_NAMES.includes(keyName(row.name))) return undefined
      if (texts.some((one) => switchOf(one) === false)) return finding(row.means)
      if (texts.some((one) => isKeptWord(one))) return finding(row.means)
      return texts.some((one) => isMisspelt(wordOf(one), SWITCH_WORDS))
        ? finding(row.means, unclear(row, text))
        : undefined
    }
    case 'set':
      return texts.every((one) => switchOf(one) === false) ? undefined : finding(row.means)
    case 'past':
    case 'ahead': {
      const answer = switchOf(text)
      if (answer === false || /^\d$/.test(text)) return undefined
      if (answer === true && !/\d/.test(text)) return finding(row.means)
      return finding(test === 'past' ? 'expires' : 'embargo', { date: text })
    }
    case 'state':
    case 'maybe a state':
    case 'readers':
    case 'maybe readers':
      return inWords(row, test, texts, finding)
  }
}

/** Editors of a database write no day of publication until there is one; where another field has a day, it was forgotten. */
function unsetIn(values: Values, row: KeyRow, value: Value): Finding | undefined {
  const isSet = typeof value !== 'string' || !isEmpty(value) || textOf(values, ...OTHER_DAYS) !== undefined
  return isSet ? undefined : { means: row.means, key: row.name, text: 'null' }
}

const OTHER_DAYS = ['date', 'published', 'pubdate', 'publishdate', 'publisheddate']

type Make = (means: Finding['means'], more?: Partial<Finding>) => Finding

function switchedOn(row: KeyRow, value: Value, texts: readonly string[], finding: Make): Finding | undefined {
  const answers = texts.map(switchOf)
  if (answers.includes(true)) return finding(row.means)
  if (answers.every((answer) => answer === false)) return undefined
  // Material for MkDocs hides parts of the page: `hide: [toc]`. Eleventy excludes from the collections of a list.
  if (Array.isArray(value)) return row.name === 'hide' ? undefined : finding(row.means)
  return finding(row.means, unclear(row, texts[0] ?? ''))
}

function inWords(row: KeyRow, test: Test, texts: readonly string[], finding: Make): Finding | undefined {
  const { kept, open } = test === 'state' || test === 'maybe a state' ? STATES : READERS
  const isSure = test === 'state' || test === 'readers'
  for (const text of texts) {
    const word = wordOf(text)
    const parts = word.split('-')
    if (word === '' || (open.has(word) && !kept.has(word))) continue
    if (switchOf(text) !== undefined && !kept.has(word)) continue
    if (kept.has(word) || (parts.length <= 6 && test !== 'maybe readers' && parts.some((part) => kept.has(part))))
      return finding(row.means)
    if (isMisspelt(word, isSure ? [...kept, ...open] : SURELY_KEPT)) return finding(row.means, unclear(row, text))
    if (isSure && !parts.every((part) => open.has(part))) return finding('in-doubt')
  }
  return undefined
}

function isKeptWord(text: string): boolean {
  return STATES.kept.has(wordOf(text)) && !/\d/.test(text)
}

function unclear({ name }: KeyRow, text: string): { problem: FileProblem } {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return {
    problem: {
      code: 'bad-state',
      what: `It is not clear what "${name}: ${shown}" means, so the article stays out.`,
      fix: 'Write a word that your generator knows, such as true or false.',
    },
  }
}

/** Every word of a value: of lists and maps too; a key that is switched on in a map (`status: { draft: true }`) is one. */
function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value.trim()]
  if (Array.isArray(value)) return value.flatMap((item: Value) => textsIn(item))
  return [...(value as Values)].flatMap(([key, item]) =>
    typeof item === 'string' && switchOf(item) === true ? [key, item] : textsIn(item),
  )
}

const SECRET = /^pass/i

function heldBy({ means, key, text }: Finding): Held {
  const shown = SECRET.test(key) ? `"${key}"` : `"${key}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
  switch (means) {
    case 'not-article':
    case 'not-article, undated':
      return { code: 'not-article', text: `Its front matter says that it is not an article: ${shown}.` }
    case 'in-doubt':
      return {
        code: 'in-doubt',
        text: `Its front matter says ${shown}, and it is not known whether that is for readers.`,
      }
    case 'expired':
      return { code: 'expired', text: `No longer to be shown: ${shown} in its front matter.` }
    default:
      return /^(?:is)?drafts?$/i.test(key)
        ? { code: 'draft', text: 'Marked as a draft.' }
        : { code: 'draft', text: `Kept back by ${shown} in its front matter.` }
  }
}

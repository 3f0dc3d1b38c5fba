// Does an article's place or name say that it is kept back, or no article?
import { phrasesOfAll } from '../../languages/lookup.ts'
import type { Held } from '../../model/article.ts'
import { withoutEngine } from '../../model/file-name.ts'
import { formatOf } from '../formats.ts'
import { wordOf } from './switch.ts'
import { CONVENTIONS, type Convention } from './table.ts'

/** What a path says of its article. */
export interface Place {
  readonly held?: Held
  /** Counts only where neither front matter nor path dates the article. */
  readonly heldUndated?: Held
  /** A word of the name that may be a mark or a part of the title: without it in the title, it is a mark. */
  readonly mark?: string
}

const NOT_PLAIN = /^(?:partials|snippets|components|fragments|shared|macros|plugins|assets|archetypes|theme)$/
const rowsOf = (place: Convention['place']) => CONVENTIONS.filter((row) => row.place === place)
const namesOf = (place: Convention['place'], means: Convention['means']): string[] =>
  rowsOf(place).flatMap((row) => (row.means === means ? row.names.split('|') : []))

const DRAFT_WORDS = [...new Set([...namesOf('file', 'draft'), ...phrasesOfAll(({ drafts }) => drafts)])].map(wordOf)
const FOLDERS: ReadonlyMap<string, Convention['means']> = new Map([
  ...namesOf('folder', 'not-article, undated').map((name) => [folderName(name), 'not-article, undated'] as const),
  ...namesOf('folder', 'not-article').map((name) => [folderName(name), 'not-article'] as const),
  ...[...namesOf('folder', 'draft'), ...phrasesOfAll(({ drafts }) => drafts)].map(
    (name) => [folderName(name), 'draft'] as const,
  ),
])
const LONGEST_FOLDER = 2
const NEVER = nameTest(namesOf('file', 'not-article'))
const UNDATED = nameTest(namesOf('file', 'not-article, undated'))
/** A file that speaks for its folder: an article where it is alone there, else the list of its neighbours. */
const INDEX = /^(?:readme|index|home|start|contents)$/

const WORDS = DRAFT_WORDS.map((word) => word.replaceAll('-', '[-_ ]')).join('|')
/** Sure, since no title is written so: `draft_The-ferry`, `ferry.draft`, `[draft] Ferry`, `Ferry (draft)`. */
const SURE = new RegExp(
  String.raw`^(?:[\d._-]*)(?:${WORDS})(?:_|$)|[._](?:${WORDS})$|^\[(?:${WORDS})\]|[[(](?:${WORDS})[\])]$|^_(?:${WORDS})[-_. ]`,
  'u',
)
const WORD = /[\p{L}\p{M}]+|\d+/gu
const TELLING: ReadonlySet<string> = new Set([
  ...'readme index home start contents'.split(' '),
  ...[...DRAFT_WORDS, ...namesOf('file', 'not-article'), ...namesOf('file', 'not-article, undated')].flatMap((name) => {
    const words = name.normalize('NFC').toLowerCase().match(WORD) ?? []
    return [words[0], words.at(-1)].filter((word) => word !== undefined)
  }),
])
/** Beginnings of words: `google1a2b…`. */
const OPEN_ENDED = namesOf('file', 'not-article').flatMap((name) => /^([a-z]+)\?/.exec(name)?.[1] ?? [])
/** A word of the title, perhaps: `draft-horses`, `the-ferry-draft`. */
const PERHAPS = new RegExp(String.raw`^(?:[\d._-]*)(${WORDS})[- .]|[- ](${WORDS})$`, 'u')

/** Judges a path by the table. `siblings`: how many other articles its folder holds. */
export function placeOf(path: string, siblings: () => number = () => 0): Place {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  const means = slash < 0 ? undefined : folderOf(path.slice(0, slash))
  if (path.endsWith('.qmd') && /(?:^|\/)_[^/]*\//.test(path)) return { held: UNRENDERED }
  if (!means && !isTelling(name)) return NOTHING
  const parts = path.split('/').slice(0, -1)
  // The patterns hold many words: without looking for capitals, they compile in half the time.
  const lower = withoutEngine(name.normalize('NFC').toLowerCase())
  const stem = lower.replace(/\.[^.]+$/, '')
  const bare = stem.replace(/\.[a-z]{2}(?:[-_][a-z]{2,4})?$/, '')
  if (means?.means === 'draft') return { held: { code: 'draft', text: `Lies in the folder ${means.name} of drafts.` } }
  if (SURE.test(stem)) return { held: { code: 'draft', text: `Its file name says that it is a draft.` } }
  if (means?.means === 'not-article')
    return { held: { code: 'not-article', text: `Lies in ${means.name}, where no articles are kept.` } }
  if (NEVER(lower, stem))
    return { held: { code: 'not-article', text: `${name} is a file of the site, not an article.` } }
  const mark = PERHAPS.exec(stem)
  const word = mark?.[1] ?? mark?.[2]
  return {
    ...(word !== undefined && { mark: word }),
    ...heldUndated(name, bare, parts, siblings, means?.name),
  }
}

function heldUndated(
  name: string,
  bare: string,
  parents: readonly string[],
  siblings: () => number,
  folder: string | undefined,
): { readonly heldUndated?: Held } {
  const held = (text: string) => ({ heldUndated: { code: 'not-article' as const, text } })
  if (folder !== undefined) return held(`Lies in ${folder}, where templates are kept, and has no date.`)
  const isAlone = INDEX.test(bare) && parents.length > 0 && siblings() === 0
  const page = isAlone ? (parents.at(-1) ?? '').normalize('NFC').toLowerCase() : bare
  if (INDEX.test(page)) return held(`${name} speaks of its folder and has no date.`)
  return UNDATED(`${page}.md`, page) ? held(`${name} is a page of the site and has no date.`) : {}
}

const NOTHING: Place = {}
/** https://quarto.org/docs/projects/quarto-projects.html#render-targets */
const UNRENDERED: Held = { code: 'not-article', text: 'Lies in a folder that Quarto does not render.' }

/** Whether a word that some rule looks for begins or ends the name, so that the rules are worth trying. */
function isTelling(name: string): boolean {
  if (name.startsWith('_')) return true
  const lower = name.toLowerCase()
  const first: string[] = []
  const last: string[] = []
  // Asked of every file of a folder: by character, where a pattern would take four times as long.
  for (let at = 0; at < lower.length; ) {
    const kind = kindOf(lower.charCodeAt(at))
    if (kind === OTHER_SCRIPT) return isTellingIn(name)
    let end = at + 1
    while (end < lower.length && kindOf(lower.charCodeAt(end)) === kind) end++
    if (kind !== SIGN) {
      const word = lower.slice(at, end)
      if (first.length === 0 || (kind === LETTER && last.length === 0)) first.push(word)
      if (kind === LETTER) last.push(word)
    }
    at = end
  }
  if (first.some((word) => TELLING.has(word)) || last.slice(-3, -1).some((word) => TELLING.has(word))) return true
  return OPEN_ENDED.some((beginning) => lower.startsWith(beginning))
}

const [SIGN, DIGIT, LETTER, OTHER_SCRIPT] = [0, 1, 2, 3]

function kindOf(code: number): number {
  if (code > 126) return OTHER_SCRIPT
  if (code >= 97 && code <= 122) return LETTER
  return code >= 48 && code <= 57 ? DIGIT : SIGN
}

function isTellingIn(name: string): boolean {
  const words = name.normalize('NFC').toLowerCase().match(WORD) ?? []
  const letters = words.filter((word) => word > '9')
  // The last is the ending, and the one before it may be a language.
  return [words[0], letters[0], ...letters.slice(-3, -1)].some((word) => word !== undefined && TELLING.has(word))
}

const folders = new Map<string, ReturnType<typeof folderMeans>>()

function folderOf(path: string): ReturnType<typeof folderMeans> {
  if (!folders.has(path)) {
    if (folders.size > 10_000) folders.clear()
    folders.set(path, folderMeans(path.split('/')))
  }
  return folders.get(path)
}

function folderMeans(
  parents: readonly string[],
): { readonly name: string; readonly means: Convention['means'] } | undefined {
  const found: { name: string; means: Convention['means'] }[] = []
  for (let at = 0; at < parents.length; at++)
    for (let length = 1; length <= LONGEST_FOLDER && at + length <= parents.length; length++) {
      const name = parents.slice(at, at + length).join('/')
      const means = FOLDERS.get(folderName(name))
      if (means) found.push({ name, means })
    }
  return found.find(({ means }) => means === 'draft') ?? found.find(({ means }) => means === 'not-article') ?? found[0]
}

/** `_Drafts`, `Drafts` and `01 drafts` are the same folder; `_partials` is not `partials`. */
function folderName(name: string): string {
  const lower = withoutEngine(name.normalize('NFC').toLowerCase())
  const plain = lower.replace(/^(?:\d+[-_. ]+)?_?/, '').replaceAll(/[-_ ]+/g, ' ')
  return lower.startsWith('_') && NOT_PLAIN.test(plain) ? `_${plain}` : plain
}

/** A test for names in lower case with `*` and `?`: whole names where they have an ending, else names without theirs. */
function nameTest(names: readonly string[]): (name: string, stem: string) => boolean {
  const pattern = (some: readonly string[]): RegExp =>
    new RegExp(
      `^(?:${some
        .map((name) =>
          name
            .normalize('NFC')
            .toLowerCase()
            .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
            .replaceAll('*', '.*')
            .replaceAll('?', '.')
            .replaceAll(' ', '[-_ ]?'),
        )
        .join('|')})$`,
      'u',
    )
  const [whole, stems] = [
    pattern(names.filter((name) => formatOf(name))),
    pattern(names.filter((name) => !formatOf(name))),
  ]
  return (name, stem) => whole.test(name) || stems.test(stem)
}

/** Whether a mark in the name (`draft-…`) is missing from the title, so that it must be meant as a mark. */
export function isMark(mark: string, title: string | undefined): boolean {
  return (
    title === undefined ||
    !wordOf(title)
      .split('-')
      .includes(wordOf(mark).split('-')[0] ?? '')
  )
}

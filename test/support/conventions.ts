// Which files does the table of conventions keep back, and how does the documentation show it?
import { PRESETS } from '../../src/compose/permalink-presets.ts'
import { CONVENTIONS, type Convention, type Test } from '../../src/read/conventions/table.ts'

const MEANS: Readonly<Record<Convention['means'], string>> = {
  draft: '`draft`',
  expired: '`expired`',
  future: '`future`',
  'not-article': '`not-article`',
  'not-article, undated': '`not-article` without a date',
}

/** The table as `docs/articles.md` has it. */
export function conventionsTable(): string {
  const rows = CONVENTIONS.map(({ tool, place, names, value, means }) => {
    const list = names
      .split(place === 'key' || place === 'tag' ? ' ' : '|')
      .map((name) => `\`${name}\``)
      .join(' ')
    return `| ${tool} | ${place} ${list} | ${value ? valueText(value) : ''} | ${MEANS[means]} |`
  })
  return ['| tool | key or place | value | means |', '|---|---|---|---|', ...rows].join('\n')
}

/** The rules of each tool for addresses. */
export function presetsTable(): string {
  const rows = Object.entries(PRESETS).map(([name, { rule }]) => `| \`${name}\` | ${rule} |`)
  return ['| `permalink` | address |', '|---|---|', ...rows].join('\n')
}

function valueText(test: Test): string {
  if (typeof test === 'object')
    return test.words
      .split(' ')
      .map((word) => `\`${word}\``)
      .join(' ')
  switch (test) {
    case 'on':
      return 'on, or no answer'
    case 'off':
      return 'off'
    case 'set':
      return 'any'
    case 'unset':
      return 'none, and no other date'
    case 'state':
      return 'a word for work that is not for readers; an unknown one is `in-doubt`'
    case 'maybe a state':
      return 'a word for work that is not for readers'
    case 'readers':
      return 'a word for some readers only; an unknown one is `in-doubt`'
    case 'maybe readers':
      return 'a word for some readers only'
    case 'past':
      return 'a day that has passed'
    case 'ahead':
      return 'a day to come'
  }
}

/** Values that a row's test takes, as YAML. */
function valuesOf(test: Test | undefined): readonly string[] {
  if (typeof test === 'object') return test.words.split(' ')
  switch (test) {
    case undefined:
      return []
    case 'on':
      return ['true', 'yes', 'True', '"true"', '1', 'on', 'ja', 'ture', 'maybe', '[true]', '!!bool true']
    case 'off':
      return ['false', 'no', 'False', "'false'", '0', 'off', 'nein', 'fales', 'draft', '!!bool false']
    case 'unset':
      return ['null', '~', '']
    case 'set':
      return ['/there/', 'millstone', '"x y"', '123', '[a, b]']
    case 'state':
    case 'maybe a state':
      return [
        'draft',
        'Draft',
        'darft',
        'In progress',
        'needs review',
        'entwurf',
        '"private"',
        '[draft]',
        'черновик',
        'scheduled',
      ]
    case 'readers':
    case 'maybe readers':
      return ['private', 'members', 'Paid', 'only_paid', 'unlisted', 'internal', '[members]', 'privat']
    case 'past':
      return ['2025-01-01', '"2025-01-01T10:00:00Z"', '1 January 2025', 'whenever']
    case 'ahead':
      return ['2099-01-01', '"2099-01-01T10:00:00Z"', '1 January 2099', 'whenever', 'true']
  }
}

/** A file that a row keeps back: its path, its front matter without the dates, and its title. */
export interface KeptFile {
  readonly path: string
  readonly lines: readonly string[]
  readonly title: string
  /** Whether it must not have a date. */
  readonly undated: boolean
}

/** Every file that a row describes; `note` is what it is called where the row says nothing of it. */
export function keptFiles(row: Convention, note = 'ferry'): KeptFile[] {
  const undated = row.means === 'not-article, undated' || row.value === 'unset'
  const file = (path: string, lines: readonly string[] = [], title = 'The ferry is back'): KeptFile => ({
    path,
    lines,
    title,
    undated,
  })
  const names = row.names.split(row.place === 'key' || row.place === 'tag' ? ' ' : '|')
  switch (row.place) {
    case 'key':
      return names.flatMap((name) => valuesOf(row.value).map((value) => file(`${note}.md`, [keyLine(name, value)])))
    case 'tag':
      return names.map((name) => file(`${note}.md`, [`tags: [boats, ${name}]`]))
    case 'folder':
      return names.map((name) => file(`${name}/${note}.md`))
    case 'title':
      return names.map((name) => file(`${note}.md`, [], `${name}: the ferry`))
    case 'file':
      return names.flatMap((name) => fileNames(name, row, note).map((path) => file(path)))
  }
}

function fileNames(name: string, row: Convention, note: string): string[] {
  if (row.means === 'draft')
    return [`${name}_${note}.md`, `${name}-${note}.md`, `${note}.${name}.md`, `${note} (${name}).md`]
  const exact = name.replaceAll('*', note).replaceAll('?', 'a')
  return [/\.\w+$/.test(exact) ? exact : `${exact}.md`]
}

function keyLine(name: string, value: string): string {
  const [group, key] = name.split('.')
  return key === undefined ? `${name}: ${value}` : `${group}:\n  ${key}: ${value}`
}

// Does every room import only what the rule of the house allows?
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What every room may import; the nouns and the data import nothing. */
const COMMON = ['model', 'languages']
const PURE = ['model', 'languages', 'select', 'summarize', 'compose']
/** What the program is entered by: each asks an open newsletter, and no room. */
const DOORWAYS = ['cli', 'web', 'schedule']
/** The pages that put rooms together, in the order in which one may import another. */
const PAGES = [
  'making.ts',
  'inspection.ts',
  'sending.ts',
  'best-of.ts',
  'sharing.ts',
  'archive.ts',
  'publishing.ts',
  'newsletter.ts',
  'index.ts',
]

const files = globSync('src/**/*.ts').toSorted()
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'\n]*?(?:\n[^']*?)?from '([^']+)'|\bimport\('([^']+)'\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')
const roomOf = (file: string): string => relative('src', file).split('/')[0] ?? ''
const rooms = [...new Set(files.map(roomOf))].filter((room) => !room.endsWith('.ts'))

function mayImport(room: string): (target: string) => boolean {
  if (PAGES.includes(room)) {
    const before = PAGES.slice(0, PAGES.indexOf(room))
    return (target) => before.includes(target) || (rooms.includes(target) && !DOORWAYS.includes(target))
  }
  if (DOORWAYS.includes(room)) {
    const more = room === 'cli' ? DOORWAYS : []
    return (target) => [...COMMON, 'config', 'newsletter.ts', ...more].includes(target)
  }
  return (target) => !['model', 'languages'].includes(room) && COMMON.includes(target)
}

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file)
  const allows = mayImport(room)
  for (const name of importsOf(file)) {
    if (name.startsWith('.')) {
      const target = roomOf(join(dirname(file), name))
      if (target === room) continue
      expect(allows(target), `${file} imports ${target}`).toBe(true)
    } else if (PURE.includes(room)) {
      expect(name, `${file} is in a pure room and imports ${name}`).not.toMatch(/^node:/)
    }
  }
})

test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s asks no clock and no disk', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(source).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|process\./)
})

test.each(files)('%s says in its first line which question it answers', (file) => {
  const first =
    readFileSync(file, 'utf8')
      .replace(/^#!.*\n/, '')
      .split('\n')[0] ?? ''
  expect(first).toMatch(/^\/\/ .+[?.]$/)
})

test('directly under src/ are only the pages that put rooms together', () => {
  expect(files.filter((file) => !relative('src', file).includes('/')).map(roomOf)).toEqual(PAGES.toSorted())
})

test('no file imports itself by way of others, not even for its types', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file).flatMap((name) => (name.startsWith('.') ? [join(dirname(file), name)] : [])),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

test.each(files)('%s can be read in one sitting: at most 250 lines', (file) => {
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(250)
})

// In which ways may people write the same front matter and file name?
import fc from 'fast-check'
import { CONVENTIONS } from '../../src/read/conventions/table.ts'
import { type KeptFile, keptFiles } from './conventions.ts'

const ROWS = CONVENTIONS.filter(({ names }) => names !== '')

const keptFile: fc.Arbitrary<KeptFile> = fc.constantFrom(...ROWS).chain((row) => fc.constantFrom(...keptFiles(row)))

/** Lines that say nothing about it, or the contrary: any one mark is enough. */
const noise = fc.constantFrom(
  'author: Ida Brandt',
  'tags:\n  - boats\n  - lakes',
  'description: "A boat: and a lake"',
  'description: |\n  Two\n  lines',
  'draft: false',
  'published: true',
  'status: published',
  '# a remark',
  'image:\n  src: a.jpg\n  hidden: false',
  'weight: 3',
  'menu: {main: {weight: 1}}',
  'title2: a: b',
  'bad: "unclosed',
  '\tindented: by a tab',
  '- a stray item',
  'author: *nobody',
  '',
)
const KEY = /^([A-Za-z][\w-]*)(:)/
/** Ways to write a key. */
const spelling = fc.constantFrom<(key: string) => string>(
  (key) => key,
  (key) => key.toLowerCase(),
  (key) => key.toUpperCase(),
  (key) => key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
  (key) => key.replace(/([a-z])([A-Z])/g, '$1-$2'),
  (key) => `"${key}"`,
)
const gap = fc.constantFrom(':', ': ', ' : ', ':  ')
const eol = fc.constantFrom('\n', '\r\n')
const fence = fc.constantFrom(
  ['---', '---'],
  ['---  ', '---'],
  ['\uFEFF---', '---'],
  ['\n---', '---'],
  ['---yaml', '---'],
  ['---', '...'],
  ['----', '----'],
)
const folder = fc.constantFrom('', 'posts/', 'content/blog/2026/', 'my notes/')

/** A file that the table keeps back, in some other spelling. */
export const mutatedFile: fc.Arbitrary<{ readonly path: string; readonly text: string }> = fc
  .record({
    kept: keptFile,
    noise: fc.array(noise, { maxLength: 4 }),
    at: fc.nat(4),
    spelling,
    gap,
    eol,
    fence,
    folder,
    nested: fc.constantFrom(undefined, undefined, 'params', 'extra', 'meta'),
    dated: fc.boolean(),
  })
  .map(({ kept, noise, at, spelling, gap, eol, fence, folder, nested, dated }) => {
    const spelt = kept.lines.map((line) =>
      line.includes('\n')
        ? line
        : line
            .replace(KEY, (_, key: string) => spelling(key) + (gap.endsWith(':') ? ': ' : gap).trimEnd())
            .replace(/:(?=\S)/, ': '),
    )
    const marks =
      nested !== undefined && spelt.every((line) => !line.includes('\n'))
        ? [`${nested}:`, ...spelt.map((line) => `  ${line}`)]
        : spelt
    const lines = [`title: "${kept.title}"`, ...(dated && !kept.undated ? ['date: 2026-11-20'] : [])]
    const quiet = noise.filter(
      (line) => !kept.lines.some((own) => own.split(':')[0]?.toLowerCase() === line.split(':')[0]),
    )
    const all = [...lines, ...quiet.slice(0, at), ...marks, ...quiet.slice(at)]
    const [open = '', close = ''] = fence
    return {
      path: `${folder}${kept.path}`,
      text: [open, ...all, close, '', 'The boat crosses the lake again, twelve bicycles at a time.', '']
        .join('\n')
        .replaceAll('\n', eol),
    }
  })

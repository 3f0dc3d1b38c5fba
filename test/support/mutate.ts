// How is a sound article made into a broken one, so that the same seed always breaks it in the same way?

/** A file of a folder: its path and its bytes. */
export interface SomeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

type Random = () => number

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The article of a seed: one of the samples, with one to six mutations. */
export function mutated(samples: readonly SomeFile[], seed: number): SomeFile {
  const random = randomFrom(seed)
  let file = pick(samples, random)
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--)
    file = pick(MUTATIONS, random)(file, random, pick(samples, random))
  return file
}

/** More than any mutation should make of a sample, so that repeating what is repeated ends. */
const BYTES_MAX = 1_500_000

type Mutation = (file: SomeFile, random: Random, other: SomeFile) => SomeFile

const bytes =
  (change: (bytes: Buffer, random: Random, other: Buffer) => Uint8Array): Mutation =>
  (file, random, other) => ({
    ...file,
    bytes: change(Buffer.from(file.bytes), random, Buffer.from(other.bytes)).subarray(0, BYTES_MAX),
  })

const text = (change: (text: string, random: Random, other: string) => string): Mutation =>
  bytes((from, random, other) => Buffer.from(change(from.toString(), random, other.toString()).slice(0, BYTES_MAX)))

const lines = (change: (lines: string[], random: Random, other: string[]) => string[]): Mutation =>
  text((from, random, other) => change(from.split('\n'), random, other.split('\n')).join('\n'))

/** Pieces of syntax that readers look for, whole, open and closed. */
const PIECES = [
  '---\n',
  '+++\n',
  '---js\n',
  '```\n',
  '~~~\n',
  '===\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '\0',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\u0301',
  '👩‍👩‍👧',
  '漢字。',
  'ก',
  '\ud83d',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!doctype html>',
  '<html><head><title>',
  '</body></html>',
  '<script>',
  '</script>',
  '<style>',
  '<table><tr><td>',
  '<div class="',
  '<template>',
  '<svg>',
  '<p>',
  '<br>',
  '<h2>',
  '<meta property="og:title" content="',
  '<base href="//">',
  '&amp;',
  '&#x110000;',
  '&#0;',
  '[',
  ']',
  '](',
  '![',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '|',
  '|---|\n',
  '- ',
  '1. ',
  '> ',
  '# ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '\\',
  '{{< ',
  ' >}}',
  '{% raw %}',
  '{% ',
  ' %}',
  '{{',
  '}}',
  ':::',
  '{/*',
  '*/}',
  'import a from ',
  'export const a = {',
  '<A b={',
  '$$',
  'title: ',
  'date: ',
  'Title: ',
  'date: 2026-13-45',
  'date: [',
  'date: {a: b}',
  'tags: ',
  'author:\n  - ',
  'author: {name: [',
  'draft: maybe',
  'slug: ',
  'url: http://[',
  'image: ../../',
  'aliases: *a',
  '&a [*a]',
  '!!js/function ',
  '? ',
  'lang: xx-yy-',
  'lang: ',
  'categories: {',
  'By ',
  'October 3, 2026',
  '1',
  '99999999999999999999',
  'a'.repeat(5_000),
  '. '.repeat(2_000),
  '('.repeat(2_000),
  '<b>'.repeat(600),
  '> '.repeat(300),
  '*_['.repeat(700),
]

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (from) => Buffer.from(from, 'utf16le'),
  (from) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(from, 'utf16le')]),
  (from) =>
    Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from(from, 'utf16le')
        .subarray(0, from.length * 2)
        .swap16(),
    ]),
  (from) => Buffer.from(from, 'latin1'),
  (from) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(from)]),
  (from) => Buffer.from(from.replaceAll('\n', '\r\n')),
  (from) => Buffer.from(from.replaceAll('\n', '\r')),
]

const EXTENSIONS = ['md', 'mdx', 'markdown', 'txt', 'html', 'htm', 'xhtml', 'MD', 'text', 'rst', '']
const NAMES = [
  '2026-02-31-a',
  '2026/13/45/a',
  '20260101',
  '-',
  '.',
  'a\u202eb',
  'a\nb',
  'a b',
  '%',
  '%zz',
  'a\ud800',
  'é',
  'e\u0301',
  'index',
  'README',
  '_draft',
  'a.de',
  'a.zh-Hant',
  'a'.repeat(250),
  'a\'"<>&',
  '0',
  '1e400',
  '__proto__',
  'constructor',
]

const MUTATIONS: readonly Mutation[] = [
  // Bytes.
  bytes((from, random) => {
    for (let left = 1 + random() * 20; left > 0; left--) from[at(from, random)] = Math.floor(random() * 256)
    return from
  }),
  bytes((from, random) => {
    const place = at(from, random)
    from[place] = (from[place] ?? 0) ^ (1 << Math.floor(random() * 8))
    return from
  }),
  bytes((from, random) => from.subarray(0, at(from, random))),
  bytes((from, random) => from.subarray(at(from, random))),
  bytes((from, random, other) => {
    const [place, start] = [at(from, random), at(other, random)]
    return Buffer.concat([
      from.subarray(0, place),
      other.subarray(start, start + random() * 3_000),
      from.subarray(place),
    ])
  }),
  bytes((from, random) => {
    const [a, b] = [at(from, random), at(from, random)].toSorted((one, two) => one - two) as [number, number]
    const times = 1 + Math.floor(random() ** 4 * 200)
    return Buffer.concat([
      from.subarray(0, b),
      ...Array.from({ length: times }, () => from.subarray(a, Math.min(b, a + 4_000))),
      from.subarray(b),
    ])
  }),
  // Lines.
  lines((from, random) => from.toSpliced(at(from, random), 1 + random() * 5)),
  lines((from, random) => from.toSpliced(at(from, random), 0, pick(from, random))),
  lines((from, random) => {
    const [a, b] = [at(from, random), at(from, random)]
    return from.with(a, from[b] ?? '').with(b, from[a] ?? '')
  }),
  lines((from, random, other) =>
    from.toSpliced(at(from, random), 0, ...other.slice(at(other, random)).slice(0, random() * 30)),
  ),
  lines((from, random) => from.map((line) => (random() < 0.1 ? pick(PIECES, random) + line : line))),
  lines((from) => from.toReversed()),
  lines((from) => [from.join(' ')]),
  lines((from, random) => from.flatMap((line) => (random() < 0.2 ? ['', line, ''] : [line]))),
  // Structure.
  text((from, random) => inserted(from, pick(PIECES, random), random)),
  text((from, random) => {
    let more = from
    for (let left = 0; left < 10; left++) more = inserted(more, pick(PIECES, random), random)
    return more
  }),
  text((from, random) => {
    const piece = pick(PIECES, random)
    return inserted(from, piece.repeat(1 + Math.floor((random() ** 3 * 20_000) / piece.length)), random)
  }),
  text((from, random) =>
    from.replace(
      new RegExp(`[${pick(['<>', '"\'', '\\]\\[', '()', '\\n', ' ', '*_', '.,', ':'], random)}]`, 'g'),
      (mark) => (random() < 0.3 ? '' : mark),
    ),
  ),
  text((from, random) =>
    from.replaceAll(pick(['<', '>', ' ', '\n', '.', '"', 'e'], random), pick(PIECES, random).slice(0, 40)),
  ),
  // Front matter.
  text((from, random) => from.replace(/^((?:---|\+\+\+)\n)/, `$1${pick(PIECES, random).replaceAll('$', '')}`)),
  text((from, random) =>
    from.replace(
      /^([\w-]+\s*[:=]\s*)(.*)$/m,
      (_, key, value) => key + (random() < 0.5 ? pick(PIECES, random) : value.slice(at(value, random))),
    ),
  ),
  text(
    (from, random) =>
      `${pick(['---', '+++', '---yaml', '---toml', '---json', ';;;', '<!--'], random)}\n${pick(PIECES, random)}\n${from}`,
  ),
  text((from, random) => `---\n${Array.from({ length: 8 }, () => pick(PIECES, random)).join('')}\n---\n${from}`),
  // Encodings.
  (file, random) => ({ ...file, bytes: pick(ENCODINGS, random)(Buffer.from(file.bytes).toString()) }),
  // File names.
  (file, random) => ({ ...file, path: file.path.replace(/\.[^./]*$/, `.${pick(EXTENSIONS, random)}`) }),
  (file, random) => ({ ...file, path: file.path.replace(/[^/]*(\.[^./]*)$/, `${pick(NAMES, random)}$1`) }),
]

function at(within: { readonly length: number }, random: Random): number {
  return Math.floor(random() * within.length)
}

function inserted(text: string, piece: string, random: Random): string {
  const place = at(text, random)
  return text.slice(0, place) + piece + text.slice(place)
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[at(items, random)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

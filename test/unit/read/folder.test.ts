import { chmodSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles, scanFolder } from '../../../src/read/folder.ts'
import { aFolder, options } from './a-folder.ts'

const TEXT = 'An old press prints again, with ink from 1890.\n'

describe('a folder', () => {
  it('holds the articles of every form below it, in the order of their paths', async () => {
    using folder = aFolder({
      'b/2.txt': TEXT,
      'b/10.mdx': TEXT,
      'a.markdown': TEXT,
      'B.MD': TEXT,
      'c.html': `<p>${TEXT}</p>`,
      'c.png': 'x',
      '.git/a.md': TEXT,
      'node_modules/a/readme.md': TEXT,
      '_includes/a.md': TEXT,
      'b/_index.md': TEXT,
    })
    const { articles, notices } = await readArticles(folder.path, options)
    expect(articles.map(({ path }) => path)).toEqual(['B.MD', 'a.markdown', 'b/10.mdx', 'b/2.txt', 'c.html'])
    expect(notices).toEqual([])
    const { files, ignored } = await scanFolder(folder.path, options)
    expect(files.map(({ path }) => path)).toEqual(articles.map(({ path }) => path))
    expect(ignored).toBe(2)
  })

  it('may hold files that a template engine fills in', async () => {
    const text = 'An old press prints again<%= mark %>, with ink from 1890.\n\n{% if x %}\n## Ink\n{% endif %}\n'
    const page = '<div>\n\n      <p>An old press prints <%= mark %> again.</p>\n\n</div>\n'
    using folder = aFolder({
      '2026-11-03-press.de.md.erb': text,
      'inks/index.markdown.njk': `---\ndate: 2026-11-04\n---\n${text}`,
      'page.html.liquid': `---\ntitle: The press\n---\n${page}`,
      'layout.html.erb': `<!doctype html>\n${page}`,
      'README.md.tmpl': text,
    })
    const { articles } = await readArticles(folder.path, options)
    const seen = articles.map(({ path, title, published, language, blocks }) => ({
      path,
      title,
      day: published?.day,
      language,
      blocks: blocks.map(({ type, text }) => `${type}: ${text}`),
    }))
    expect(seen).toMatchObject([
      {
        path: '2026-11-03-press.de.md.erb',
        title: 'Press',
        day: '2026-11-03',
        language: 'de',
        blocks: ['paragraph: An old press prints again, with ink from 1890.', 'heading: Ink'],
      },
      { path: 'README.md.tmpl' },
      { path: 'inks/index.markdown.njk', title: 'Inks', day: '2026-11-04' },
      { path: 'page.html.liquid', title: 'The press', blocks: ['paragraph: An old press prints again.'] },
    ])
    const { files, ignored } = await scanFolder(folder.path, options)
    expect(files.map(({ path }) => path)).toEqual(articles.map(({ path }) => path))
    expect(files.find(({ path }) => path === 'README.md.tmpl')?.held?.code).toBe('not-article')
    expect(ignored).toBe(1)
  })

  it('may name Markdown after the page that is made of it', async () => {
    const body = 'An **old press** prints with `ink` of [Arna][].\n\n# Ink\n\nIt is from 1890.\n\n[Arna]: /arna\n'
    using folder = aFolder({ 'a.html': `---\ntitle: The press\n---\n${body}` })
    const { articles } = await readArticles(folder.path, options)
    expect(articles[0]?.blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      'paragraph: An old press prints with ink of Arna.',
      'heading: Ink',
      'paragraph: It is from 1890.',
    ])
  })

  it('follows links, but not in circles', async () => {
    using folder = aFolder({ 'a/1.md': TEXT })
    symlinkSync('..', join(folder.path, 'a', 'up'))
    symlinkSync('1.md', join(folder.path, 'a', '2.md'))
    symlinkSync('nowhere.md', join(folder.path, 'a', '3.md'))
    const { articles, notices } = await readArticles(folder.path, options)
    expect(articles.map(({ path }) => path)).toEqual(['a/1.md', 'a/2.md'])
    expect(notices.map(({ code, where }) => `${code} ${where.file}`)).toEqual(['unreadable a/3.md'])
  })

  it('is read down to fifty folders deep', async () => {
    const deep = (depth: number) => `${Array.from({ length: depth }, () => 'a').join('/')}/b.md`
    using folder = aFolder({ [deep(49)]: TEXT, [deep(50)]: TEXT })
    expect((await scanFolder(folder.path, options)).files.map(({ path }) => path)).toEqual([deep(49)])
  })

  it('that is not there is an error with a fix', async () => {
    await expect(readArticles('/nowhere', options)).rejects.toMatchObject({
      code: 'no-articles-folder',
      fix: expect.any(String),
    })
  })

  it('within that may not be read is a notice, and the rest is read', async () => {
    using folder = aFolder({ 'a.md': TEXT })
    mkdirSync(join(folder.path, 'b'))
    chmodSync(folder.path, 0o755)
    chmodSync(join(folder.path, 'b'), 0)
    using _nobody = withoutPrivileges()
    const { articles, notices } = await readArticles(folder.path, options)
    expect([articles.length, notices.map(({ code }) => code)]).toEqual([1, ['unreadable']])
  })

  it('reports how far it is', async () => {
    using folder = aFolder(
      Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`${i}.md`, '---\ndate: 2026-11-03\n---\n'])),
    )
    const seen: unknown[] = []
    await scanFolder(folder.path, { ...options, log: { progress: (progress) => seen.push(progress) } })
    expect(seen).toEqual([{ doing: 'Looking through the articles', done: 1_000, total: 1_500 }])
  })
})

describe('the scan of a file', () => {
  const headOf = async (path: string, source: string | Uint8Array) => {
    using folder = aFolder({ [path]: source })
    utimesSync(join(folder.path, path), 1_750_000_000, 1_750_000_000)
    return scanFolder(folder.path, options)
  }

  it('finds its date and whether it is a draft', async () => {
    const { files } = await headOf('a.md', '---\ntitle: A\ndate: 2026-11-03\ndraft: true\n---\nText.\n')
    expect(files).toEqual([
      {
        path: 'a.md',
        published: { at: new Date('2026-11-02T23:00:00Z'), day: '2026-11-03', from: 'front-matter' },
        draft: true,
        held: { code: 'draft', text: 'Marked as a draft.' },
      },
    ])
  })

  it.each<[string, string, unknown]>([
    ['Hugo', '---\ntitle: Lake\ntranslationKey: lake\n---\n', { key: 'lake' }],
    ['Jekyll', '---\nlang: fr\nref: lake\n---\n', { key: 'ref lake', language: 'fr' }],
    ['Pelican', 'Title: Lac\nDate: 2026-11-20\nLang: fr\nSlug: lake\n\n', { key: 'slug lake', language: 'fr' }],
    ['a slug without a language', '---\nslug: lake\n---\n', undefined],
    ['a reference to a page', '---\nlang: fr\nref: https://example.com/lake\n---\n', { language: 'fr' }],
  ])('finds of which article it is a translation: %s', async (_, front, wanted) => {
    using folder = aFolder({ 'a.md': front + TEXT })
    const { files } = await scanFolder(folder.path, options)
    expect(files[0]?.translation).toEqual(wanted)
  })

  it('goes on to the end of a long front matter', async () => {
    const long = Array.from({ length: 500 }, (_, i) => `  - "word ${i}"`).join('\n')
    const { files } = await headOf('a.md', `---\nkeywords:\n${long}\ndate: 2026-11-03\n---\nText.\n`)
    expect(files[0]?.published?.day).toBe('2026-11-03')
  })

  it('takes the date of the file if a Markdown file gives none', async () => {
    const { files } = await headOf('a.md', 'Text.\n')
    expect(files[0]).toMatchObject({ published: { day: '2025-06-15', from: 'file-time' }, draft: false })
  })

  it('leaves open what only the whole page or text can show', async () => {
    expect((await headOf('a.html', '<p>Text.</p>')).files).toEqual([{ path: 'a.html' }])
    expect((await headOf('a.txt', 'Text.')).files).toEqual([{ path: 'a.txt' }])
    expect((await headOf('2026-11-03-a.html', '<p>Text.</p>')).files[0]?.published?.from).toBe('file-name')
  })

  it('leaves open what is not a text, so that it is not taken for one without a date', async () => {
    expect((await headOf('a.md', Uint8Array.of(0, 1, 2, 0, 255, 254, 0, 7))).files).toEqual([{ path: 'a.md' }])
    expect((await headOf('a.md', 'x'.repeat(20_000_000))).files).toEqual([{ path: 'a.md' }])
  })

  it('says which date it could not read', async () => {
    const { notices } = await headOf('a.md', '---\ndate: Nov 31\n---\n')
    expect(notices).toMatchObject([{ code: 'bad-date', where: { file: 'a.md' } }])
  })

  it.each([
    ['2026-11-01-a.md', 'date: Nov 31'],
    ['2026-11-01-a.md', 'date: 03/04/2026'],
    ['a.md', 'date: Nov 31\npath: 2026/11/02/a'],
    ['a.md', 'pubDate: soon\ndate: 2026-11-03'],
    ['2026-11-01-a.txt', 'date: Nov 31'],
  ])('agrees with the full reading where a date gets a notice: %s, %j', async (path, fields) => {
    using folder = aFolder({ [path]: `---\ntitle: A\n${fields}\n---\nThe press prints again.\n` })
    const scanned = await scanFolder(folder.path, options)
    const read = await readArticles(folder.path, options)
    expect(scanned.notices).toEqual(read.notices)
    expect(scanned.notices.map(({ code }) => code)).toEqual(['bad-date'])
    expect(scanned.files[0]?.published).toEqual(read.articles[0]?.published)
  })

  it('says what the full reading says', async () => {
    const date = fc.constantFrom(
      '2026-11-03',
      "'2026-11-03'",
      '"2026-11-03T10:00:00Z"',
      '2026-11-03 10:00:00 +0100',
      '2026-11-03T25:00',
      'Nov 3, 2026',
      'Nov 31',
      '',
      '~',
      '2026-11-03 # why',
      '!!str 2026-11-03',
      '&a 2026-11-03',
      '|\n  2026-11-03',
      '\n  2026-11-03',
      '2026-11-03\n\n  more',
      '- 2026-11-03',
      '[2026-11-03, 2026-11-04]',
      '"2026-11-03',
      '2026-11-03:',
      '20261103',
      '1793700930',
      'Last Modified',
    )
    const truth = fc.constantFrom('true', 'false', 'yes', '"true"', '1', '', 'maybe', 'True # yet')
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('date', 'Date', 'pubDate', 'publish_date', 'updated', 'published'), date)
        .map(([k, v]) => `${k}: ${v}`),
      fc.tuple(fc.constantFrom('date', 'updated'), date).map(([k, v]) => `${k} = ${v}`),
      fc.tuple(fc.constantFrom('draft', 'published', 'hidden', 'unlisted'), truth).map(([k, v]) => `${k}: ${v}`),
      fc.constantFrom(
        'draft = true',
        'draft = false',
        'path = "2026/11/02/a"',
        'permalink: /2026/11/02/a/',
        'status: draft',
      ),
      fc.constantFrom(
        'title: A',
        'title: A: B',
        'title = "A"',
        '  date: 2020-01-01',
        '# date: 2020-01-01',
        '',
        'text',
        '[extra]',
        '"date": 2020-01-01',
        '<<: *a',
        'tags: [a,',
        ']',
        '- date: 2020-01-01',
        'a: "b',
        '"""',
        'x = """',
        '---',
        '+++',
        '\t',
        '{',
        '}',
      ),
    )
    const fence = fc.constantFrom('---', '+++', '---  ', '', '---json', '{', '\uFEFF---', '---js')
    const path = fc.constantFrom(
      'a.md',
      '2026-11-01-a.md',
      '_drafts/a.md',
      '2026/10/31/a/index.mdx',
      'a.txt',
      'a.html',
      '2026-13-45-a.md',
    )
    const eol = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(
        path,
        fence,
        fc.array(line, { maxLength: 8 }),
        fence,
        eol,
        async (path, open, lines, close, eol) => {
          using folder = aFolder({ [path]: [open, ...lines, close, '', 'On the way.', ''].join(eol) })
          const [head] = (await scanFolder(folder.path, options)).files
          const [article] = (await readArticles(folder.path, options)).articles
          if (head?.published) expect(article?.published).toEqual(head.published)
          if (head?.draft) expect(article?.draft).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Root may read everything; as nobody it may not. Anybody else stays who they are. */
function withoutPrivileges(): Disposable {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  return {
    [Symbol.dispose]() {
      if (isRoot) process.seteuid?.(0)
    },
  }
}

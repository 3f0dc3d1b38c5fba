// Which metadata stands around a text without a fence, and in the files beside it?
import { describe, expect, it } from 'vitest'
import { readArticles, scanFolder } from '../../../src/read/folder.ts'
import { frontMatter } from '../../../src/read/front-matter/front-matter.ts'
import { aFolder, options } from './a-folder.ts'

const values = (source: string) => Object.fromEntries(frontMatter(source).values)

describe('metadata without a fence', () => {
  it.each<[string, string, object, string]>([
    [
      'Hexo',
      'title: Crane\ntags:\n- harbour\n- town\n---\nText.\n',
      { title: 'Crane', tags: ['harbour', 'town'] },
      'Text.',
    ],
    [
      'colons of East Asian keyboards',
      '标题：老磨坊\n日期：2025-03-04\n\nText.\n',
      { 标题: '老磨坊', 日期: '2025-03-04' },
      'Text.',
    ],
    ['Bear Blog', 'title: Crane\nlink: crane\n___\nText.\n', { title: 'Crane', link: 'crane' }, 'Text.'],
    ['a remark behind the hyphens', '--- # metadata\ntitle: Crane\n---\nText.\n', { title: 'Crane' }, 'Text.'],
    ['a class of Ruby', '--- !ruby/object:Post\ntitle: Crane\n---\nText.\n', { title: 'Crane' }, 'Text.'],
    [
      'HTMLy',
      '<!--t Crane t-->\n<!--d A lift d-->\n<!--tag harbour,town tag-->\n\nText.\n',
      { title: 'Crane', description: 'A lift', tags: 'harbour,town' },
      'Text.',
    ],
    [
      'pandoc',
      '% Bill\n% Ida Brandt; Jo Roggen\n% March 3, 2025\n\nText.\n',
      { title: 'Bill', author: ['Ida Brandt', 'Jo Roggen'], date: 'March 3, 2025' },
      'Text.',
    ],
    [
      'Nikola',
      '<!--\n.. title: Walk\n.. date: 2025-03-10\n-->\n\nText.\n',
      { title: 'Walk', date: '2025-03-10' },
      'Text.',
    ],
    [
      'JBake',
      'title=Crane\ndate=2025-03-04\ntags=harbour, town\n~~~~~~\n\nText.\n',
      { title: 'Crane', date: '2025-03-04', tags: 'harbour, town' },
      'Text.',
    ],
    [
      'Kirby',
      'Title: Crane\n\n----\n\nDate: 2025-03-04\n\n----\n\nText:\n\nText.\n',
      { title: 'Crane', date: '2025-03-04' },
      'Text.',
    ],
    [
      'Lektor',
      '_model: post\n---\ntitle: Crane\n---\n_hidden: yes\n---\nbody:\n\nText.\n',
      { model: 'post', title: 'Crane', hidden: 'yes' },
      'Text.',
    ],
    [
      'ikiwiki',
      '[[!meta title="Crane" author="Ida Brandt"]]\n[[!tag harbour town]]\n\nText.\n',
      { title: 'Crane', author: 'Ida Brandt', tags: ['harbour', 'town'] },
      'Text.',
    ],
    ['a comment', '<!--\ntitle: Crane\ndraft: true\n-->\n\nText.\n', { title: 'Crane', draft: 'true' }, 'Text.'],
    ['a block of code', '```yaml\ntitle: Crane\n```\n\nText.\n', { title: 'Crane' }, 'Text.'],
    [
      'another rule',
      '* * *\n\ntitle: Crane  \ndraft: true\n\n* * *\n\nText.\n',
      { title: 'Crane', draft: 'true' },
      'Text.',
    ],
    ['dashes of an editor', '—--\ntitle: Crane\n—--\nText.\n', { title: 'Crane' }, 'Text.'],
    [
      'link definitions',
      '[//]: # (title: Crane)\n[//]: # (draft: true)\n\nText.\n',
      { title: 'Crane', draft: 'true' },
      'Text.',
    ],
    [
      'an export of MDX',
      'import A from "a"\n\nexport const metadata = {\n  title: "Crane {1}",\n  draft: true,\n};\n\nText.\n',
      { title: 'Crane {1}', draft: 'true' },
      'Text.',
    ],
    ['JSON in a line', '{"title": "Crane", "draft": true}\n\nText.\n', { title: 'Crane', draft: 'true' }, 'Text.'],
    [
      'JSON without its braces',
      '"title": "Crane",\n"draft": true\n;;;\nText.\n',
      { title: 'Crane', draft: 'true' },
      'Text.',
    ],
    [
      'fields in German',
      'Titel: Kran\nDatum: 4. März 2025\nSchlagwörter: Kai\n\nText.\n',
      { titel: 'Kran', datum: '4. März 2025', schlagwörter: 'Kai' },
      'Text.',
    ],
    [
      'a remark a line',
      '<!-- title: Crane -->\n<!-- draft: true -->\n\nText.\n',
      { title: 'Crane', draft: 'true' },
      'Text.',
    ],
    ['Pico', '/*\nTitle: Crane\nDate: 2025-03-04\n*/\n\nText.\n', { title: 'Crane', date: '2025-03-04' }, 'Text.'],
    [
      'an export with code',
      'export const meta = { title: `Crane`, date: new Date("2025-03-04"), layout: L }\n\nText.\n',
      { title: 'Crane', date: '2025-03-04', layout: 'L' },
      'Text.',
    ],
    [
      'JSON with remarks',
      '{\n  "title": "Crane // 1", // why\n  "draft": true,\n}\n\nText.\n',
      { title: 'Crane // 1', draft: 'true' },
      'Text.',
    ],
    [
      'a mail',
      'From: Ida Brandt <ida@example.com>\nSubject: Crane\nDate: 4 Mar 2025\n\nText.\n',
      {
        from: 'Ida Brandt <ida@example.com>',
        subject: 'Crane',
        date: '4 Mar 2025',
        title: 'Crane',
        author: 'Ida Brandt <ida@example.com>',
      },
      'Text.',
    ],
    ['a remark above', '<!-- no lint -->\n---\ntitle: Crane\n---\nText.\n', { title: 'Crane' }, 'Text.'],
    [
      'Dataview',
      '# Crane\n\ndate:: 2025-03-04\nstatus:: draft\n\nText.\n',
      { date: '2025-03-04', status: 'draft' },
      '# Crane\n\n\nText.',
    ],
    [
      'Evernote',
      '# Crane\n\n- Created: 2025-03-04 10:00\n- Place: quay\n\nText.\n',
      { created: '2025-03-04 10:00', place: 'quay' },
      '# Crane\n\n\nText.',
    ],
    [
      'Notion in German',
      '# Kran\n\nErstellt: 4. März 2025\nStatus: Entwurf\n\nText.\n',
      { erstellt: '4. März 2025', status: 'Entwurf' },
      '# Kran\n\n\nText.',
    ],
    [
      'Joplin',
      'Crane\n\nText.\n\nid: 0123456789abcdef0123456789abcdef\ncreated_time: 2025-03-04T10:00:00.000Z\nauthor: Ida Brandt\nis_todo: 0\ntype_: 1',
      {
        id: '0123456789abcdef0123456789abcdef',
        createdtime: '2025-03-04T10:00:00.000Z',
        author: 'Ida Brandt',
        istodo: '0',
        title: 'Crane',
      },
      'Text.',
    ],
    ['a forgotten space', '---\ntitle: Crane\ndraft:true\n---\nText.\n', { title: 'Crane', draft: 'true' }, 'Text.'],
    ['Logseq', 'title:: Bees\ntags:: bees, park\n\n- Text.\n', { title: 'Bees', tags: 'bees, park' }, '- Text.'],
    [
      'Notion',
      '# Market\n\nCreated: March 3, 2025\nStatus: Draft\n\nText.\n',
      { created: 'March 3, 2025', status: 'Draft' },
      '# Market\n\n\nText.',
    ],
  ])('%s', (_, source, wanted, body) => {
    expect(values(source)).toEqual(wanted)
    expect(frontMatter(source).body.trim()).toBe(body)
  })

  it.each([
    ['a remark', '<!-- a remark .. title: not this one -->\n\n# Title\n'],
    ['a sentence with a colon', '# Bridge\n\nNote: the bridge is closed.\n\nText.\n'],
    ['a rule below a paragraph', 'Needed: a ladder and\ntwo ropes\n---\n\nText.\n'],
    ['a letter', 'Dear all:\n\nText.\n'],
    ['a list of facts', '# Pier\n\n- Date: 5 May\n- Status: open\n- Length: 40 m\n\nText.\n'],
    ['an interview', '# Ferry\n\nIda: How wide is it?\nJo: Wide.\n\n----\n\nText: all of it.\n'],
    ['a rule of stars', '* * *\n\nNeeded: a ladder.\n\n* * *\n\nText.\n'],
    ['a block of code', '```yaml\nimage: node\nsteps: 3\n```\n\nText.\n'],
    ['a remark with a colon', '<!--\nNote to self: ask the miller\nwho said so\n-->\n\nText.\n'],
    ['a share', '% of all wells are dry, he said.\nNobody knew why.\n'],
  ])('is not %s', (_, source) => {
    expect(values(source)).toEqual({})
    expect(frontMatter(source).body).toBe(source)
  })
})

describe('a tag of YAML', () => {
  it('is about one value, whose text counts', () => {
    const source =
      '---\ntitle: !binary |-\n  VGhlIGZlcnJ5\ndraft: !!bool true\ntags:\n- !ruby/string boats\nmap: !x {a: 1}\n---\n'
    const front = frontMatter(source)
    expect(front.problems).toEqual([])
    expect(Object.fromEntries(front.values)).toMatchObject({ title: 'The ferry', draft: 'true', tags: ['boats'] })
  })
})

describe('front matter that cannot be parsed', () => {
  it.each([
    'params:\n  draft: true\nbad: "unclosed',
    'build:\n  render: never\n- stray',
    'draft: true\nbad: "unclosed\ndraft: false',
    'extra:\n  tags: [draft]\n- stray',
  ])('still keeps its article back: %j', async (lines) => {
    using folder = aFolder({ 'a.md': `---\ntitle: Ferry\ndate: 2026-11-20\n${lines}\n---\nText.\n` })
    expect((await readArticles(folder.path, options)).articles[0]?.draft).toBe(true)
  })
})

describe('files beside and above an article', () => {
  it.each<[string, Record<string, string>]>([
    ['Hugo’s cascade', { '_index.md': '---\ncascade:\n  - draft: true\n---\n' }],
    ['Hugo’s cascade of parameters', { '_index.md': '+++\n[cascade.params]\nhidden = true\n+++\n' }],
    ['Eleventy’s data of a folder', { 'notes.json': '{"permalink": false}' }],
    ['Quarto’s metadata', { '_metadata.yml': 'draft: true\n' }],
    ['Nikola’s metadata', { 'ferry.meta': '.. title: Ferry\n.. status: draft\n' }],
    ['Nikola’s metadata as YAML', { 'ferry.meta': 'title: Ferry\nstatus: draft\n' }],
  ])('%s keeps it back, unless it says otherwise itself', async (_, files) => {
    const own = {
      'ferry.md': 'Text.\n',
      'other.md': '---\ndraft: false\nhidden: false\npermalink: /other/\n---\nText.\n',
    }
    const inNotes = Object.entries({ ...files, ...own }).map(([name, text]) => [`notes/${name}`, text])
    using folder = aFolder({ ...Object.fromEntries(inNotes), 'ferry.md': 'Elsewhere.\n' })
    const drafts = ({ articles }: { articles: readonly { path: string; draft: boolean }[] }) =>
      articles.filter(({ draft }) => draft).map(({ path }) => path)
    expect(drafts(await readArticles(folder.path, options))).toEqual(['notes/ferry.md'])
    const { files: scanned } = await scanFolder(folder.path, options)
    expect(scanned.filter(({ held }) => held).map(({ path }) => path)).toEqual(['notes/ferry.md'])
  })

  it.each<[string, string, readonly string[]]>([
    ['a folder', 'path: /notes/later/**', ['later/a', 'later/x/index.fr']],
    ['names by a pattern', 'path: "{/notes/b*,/notes/c}"', ['b', 'c']],
    ['a language', 'lang: fr', ['later/x/index.fr']],
    ['the site’s own language', '{ lang: en, path: /notes/b }', ['b']],
    ['sections, which are no pages', 'kind: section', []],
    ['pages', 'kind: "{page,section}"', ['b', 'c', 'later/a', 'later/x/index.fr']],
    ['another environment', 'environment: development', []],
  ])('Hugo’s cascade keeps back only its target: %s', async (_, target, wanted) => {
    const aimed = target.startsWith('{') ? `target: ${target}` : `_target:\n      ${target}`
    const names = ['b', 'c', 'later/a', 'later/x/index.fr']
    using folder = aFolder({
      'content/notes/_index.md': `---\ncascade:\n  - draft: true\n    ${aimed}\n---\n`,
      ...Object.fromEntries(names.map((name) => [`content/notes/${name}.md`, '---\ndate: 2026-11-20\n---\nText.\n'])),
    })
    for (const [root, prefix] of [
      ['', 'content/notes/'],
      ['/content/notes', ''],
    ] as const) {
      const { files } = await scanFolder(folder.path + root, options)
      const held = files.filter((file) => file.held).map(({ path }) => path)
      expect(held).toEqual(wanted.map((name) => `${prefix}${name}.md`))
    }
  })

  it('Jekyll’s defaults keep back what is in their scope', async () => {
    const config = 'defaults:\n  - scope: { path: later }\n    values: { published: false }\n'
    using folder = aFolder({ '_config.yml': config, 'later/a.md': 'Text.\n', 'b.md': 'Other.\n' })
    const { articles } = await readArticles(folder.path, options)
    expect(articles.map(({ path, draft }) => [path, draft])).toEqual([
      ['b.md', false],
      ['later/a.md', true],
    ])
  })
})

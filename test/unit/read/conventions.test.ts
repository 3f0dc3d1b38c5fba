// Is every file kept back that the table of conventions keeps back, and none that only looks like one?
import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { readSource } from '../../../src/read/article.ts'
import { CONVENTIONS } from '../../../src/read/conventions/table.ts'
import { chooseArticles } from '../../../src/select/choose.ts'
import { conventionsTable, type KeptFile, keptFiles, presetsTable } from '../../support/conventions.ts'
import { mutatedFile } from '../../support/mutated-files.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const rules = { window: { until: NOW }, stories: { min: 1, max: 100 }, timeZone: 'UTC', dated: true }

async function read(path: string, source: string): Promise<Article | undefined> {
  const options = { timeZone: 'UTC', readAt: NOW, modified: NOW }
  return (await readSource(new TextEncoder().encode(source), path, options)).article
}

const source = ({ lines, title, undated }: KeptFile): string =>
  [
    '---',
    `title: "${title}"`,
    ...(undated ? [] : ['date: 2026-11-20']),
    ...lines,
    '---',
    '',
    'The boat crosses the lake again.',
    '',
  ].join('\n')

async function reasonOf(path: string, text: string): Promise<string> {
  const article = await read(path, text)
  if (!article) return 'unreadable'
  return chooseArticles([article], rules).verdicts[0]?.reason.code ?? 'none'
}

test.each(CONVENTIONS)('$tool: $place $names keeps back', async (row) => {
  const wanted = row.means.replace(/,.*/, '')
  for (const file of keptFiles(row)) {
    const reason = await reasonOf(file.path, source(file))
    // What can't be read of a date, or of an unknown word, keeps back too, in doubt; a mark of a name may be a folder's.
    expect([wanted, 'in-doubt', 'draft'], `${file.path}\n${source(file)}`).toContain(reason)
  }
})

describe('what only looks like a mark', () => {
  it.each([
    ['draft-horses.md', 'title: Draft horses are back in the vineyard'],
    ['horses.md', 'title: Draft horses\ntags: [draft horses, drafts]'],
    ['passwords.md', 'title: Passwords that grandparents remember\ntags: [password]'],
    ['ferry.md', 'title: Ferry\npassword: ""'],
    ['ferry.md', 'title: Ferry\ndraft: false\nstatus: published\nvisibility: public'],
    ['ferry.md', 'title: Ferry\nstatus: evergreen'],
    ['ferry.md', 'title: Ferry\nstate: California'],
    ['ferry.md', 'title: Ferry\nexpiryDate: 2099-01-01'],
    ['ferry.md', 'title: Ferry\ndate: 2026-01-01\npublished_at: null'],
    ['ferry.md', 'title: Ferry\nembargo: 2026-01-01'],
    ['ferry.md', 'title: Ferry\nredirect_from: /old/\naliases: [/older/]'],
    ['ferry.md', 'title: Ferry\nbuild:\n  render: always\n  list: always'],
    ['ferry.md', 'title: Ferry\nhide: [toc, navigation]'],
    ['ferry.md', 'title: Ferry\nimage:\n  hidden: true'],
    ['ferry.md', 'title: Ferry\neleventyExcludeFromCollections: false\nencrypted: false\npermalink: /ferry/'],
    ['ferry.md', 'title: Ferry\npublished: 2026-11-19'],
    ['ferry.md', 'title: Ferry\nsitemap: false\nrobots: noindex'],
    ['ferry.md', 'title: Ferry\ndraft:'],
    ['robots-txt.md', 'title: What robots.txt is for'],
    ['ferry.md', 'title: Ferry\nstatus: 발행됨'],
    ['ferry.md', 'title: Ferry\nétat: Genève'],
    ['ferry.md', 'title: Ferry\nphase: three\nstage: opening\nstate: excited'],
    ['ferry.md', 'title: Ferry\ndraft: nei'],
    ['ferry.md', 'title: Ferry\ndraft: hayır'],
    ['ferry.md', 'title: Ferry\nrelease: 1.0\ndeleted_at: null'],
    ['ferry.md', 'title: Ferry\nkoncepty: boats.png'],
    ['ferry.md', 'title: Ferry\narticle:\n  toc: false'],
    ['ferry.md', 'title: Ferry\npublié: oui'],
    ['ferry.md', 'title: "Brouillons: letters of a miller"'],
    ['trips/ferry/README.md', 'title: The ferry takes bicycles'],
    ['README.md', 'title: A letter that was dated'],
    ['overdrafts/ferry.md', 'title: Ferry'],
    ['templates-for-letters.md', 'title: Templates for letters'],
    ['_posts/ferry.md', 'title: Ferry'],
    ['_recipes/soup.md', 'title: Soup'],
    ['contact-lenses.md', 'title: Contact lenses'],
  ])('%s with %j is an article', async (path, lines) => {
    const text = `---\n${lines}\ndate: 2026-11-20\n---\n\nThe boat crosses the lake again.\n`
    expect(await reasonOf(path, text)).toBe('newest')
  })
})

describe('a mark in another language or spelling', () => {
  it.each([
    'title: "[Entwurf] Die Fähre"',
    'title: "【下書き】塔のふくろう"',
    'title: "Brouillon : le hibou"',
    'title: "El búho (borrador)"',
    'veröffentlicht: nein',
    'gepubliceerd: nee',
    'مسودة: نعم',
    'publish: "not yet"',
    'estado: en revisión',
    'deleted_at: 2026-11-21',
    'draft=true',
    ':draft: true',
    'publicado: no',
    'durum: taslak',
    'status: πρόχειρο',
    'status: ร่าง',
    'status: bản nháp',
    '状態: 下書き',
    'isEncrypted: true',
    'saveAsDraft: true',
    'type: draft',
  ])('%s keeps back', async (line) => {
    const text = `---\n${line}\ndate: 2026-11-20\n---\n\nThe boat crosses the lake again.\n`
    expect(await reasonOf('ferry.md', text)).toBe('draft')
  })
})

it('keeps back what is marked, however its front matter and its name are written', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedFile, async ({ path, text }) => {
      expect(['newest', 'none'], `${path}\n${text}`).not.toContain(await reasonOf(path, text))
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
  )
}, 600_000)

test.each([
  ['conventions', conventionsTable],
  ['presets', presetsTable],
])('docs/articles.md has the table of %s', (name, table) => {
  const between = new RegExp(String.raw`(?<=<!-- ${name} -->\n)[\s\S]*?(?=\n<!-- /${name} -->)`)
  const page = readFileSync('docs/articles.md', 'utf8')
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(
      'docs/articles.md',
      page.replace(between, () => table()),
    )
  expect(between.exec(readFileSync('docs/articles.md', 'utf8'))?.[0]).toBe(table())
})

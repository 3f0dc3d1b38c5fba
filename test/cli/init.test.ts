// Does `digestif init` find out what a site says of itself, and does the newsletter then link to it rightly?
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { storiesOf } from '../../src/model/issue.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { bytesOf, digestif, folderWith } from '../support/digestif.ts'
import { SITES } from '../support/sites.ts'
import { SITES_BY_RULES } from '../support/sites-by-rules.ts'

const inSite = (files: Readonly<Record<string, string>>) =>
  join(folderWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`site/${name}`, text]))), 'site')

test.each(Object.entries({ ...SITES, ...SITES_BY_RULES }))(
  '%s: title, language, time zone and the addresses of articles',
  async (_, site) => {
    const folder = inSite(site.files)
    const { exit, stderr } = digestif(folder, ['init'])
    expect([exit, stderr]).toEqual([0, expect.stringMatching(/^Found /)])
    const settings = await loadConfig(undefined, folder)
    expect(settings).toMatchObject({ title: site.title, language: site.language, timeZone: site.timeZone ?? 'UTC' })
    await using newsletter = openNewsletter(settings)
    const composed = await newsletter.compose(await newsletter.select({ latest: 12 }))
    if (composed.issue === null) throw new Error(composed.reason.text)
    const stories = storiesOf(composed.issue)
    expect(stories.length).toBeGreaterThan(0)
    const urls = Object.fromEntries(stories.flatMap(({ path, url }) => (url === undefined ? [] : [[path, url]])))
    expect(urls).toMatchObject(site.urls)
    expect(Object.keys(urls).length > 0).toBe(settings.permalink !== undefined)
  },
)

test('what cannot be known is reported, and written as a comment to fill in', () => {
  const folder = inSite({ 'posts/new-lock.md': '---\ntitle: New lock\ndate: 2026-03-01\n---\n\nThe lock is open.\n' })
  const { stderr } = digestif(folder, ['init'])
  expect(stderr).toContain('Not found: title, language, time zone, address of the site')
  expect(stderr).toContain('Not known: Where articles are published')
  expect(readFileSync(join(folder, 'digestif.config.ts'), 'utf8')).toContain("// permalink: 'https://example.com/")
})

test('an address that no pattern says follows the rules of its tool, or is not written', () => {
  const post = (title: string, more: string) =>
    `---\ntitle: ${title}\ndate: 2026-03-01\n${more}---\n\nThe lock is open.\n`
  const jekyll = {
    '_config.yml': 'title: Q\nurl: https://q.example\n',
    '_posts/2026-03-01-a.md': post('A', 'categories: news\n'),
  }
  const named = { ...SITES.zola?.files, 'content/blog/Another Lock.md': post('A', '') }
  for (const [files, preset] of [
    [jekyll, 'jekyll'],
    [named, 'zola'],
  ] as const) {
    const folder = inSite(files)
    const { stderr } = digestif(folder, ['init'])
    expect(stderr).toContain('addresses of articles: by the rules of')
    expect(stderr).not.toContain('Not known: The addresses')
    const config = readFileSync(join(folder, 'digestif.config.ts'), 'utf8')
    expect(config).toContain(`  permalink: '${preset}',\n  site: 'https://`)
  }
  const folder = inSite(jekyll)
  digestif(folder, ['init'])
  const { issue } = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  expect(readFileSync(join(folder, 'out', issue.id, 'index.txt'), 'utf8')).toContain(
    'https://q.example/news/2026/03/01/a.html',
  )
  const hugo = {
    'hugo.toml': "baseURL = 'https://q.example'\n[permalinks]\nposts = '/:monthname/:slug/'\n",
    'content/posts/a.md': post('A', ''),
  }
  const unsaid = inSite(hugo)
  expect(digestif(unsaid, ['init']).stderr).toContain('Not known: The addresses of articles')
  expect(readFileSync(join(unsaid, 'digestif.config.ts'), 'utf8')).toContain('// permalink: ')
})

test('an issue saved below the articles is no article of the next', () => {
  const folder = inSite(SITES_BY_RULES['jekyll with posts in its categories']?.files ?? {})
  digestif(folder, ['init'])
  digestif(folder, ['build', '-q'])
  const { articles } = JSON.parse(digestif(folder, ['articles', '--json']).stdout)
  expect(articles.map(({ path }: { path: string }) => path)).not.toContainEqual(expect.stringContaining('out/'))
})

test('a program is read, not run, and what it computes is not guessed', () => {
  const folder = inSite({
    'astro.config.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')\nexport default { site: process.env.SITE || 'https://wrong.example', base: \`/\${x}\` }`,
    'src/content/blog/a.md': '---\ntitle: A\ndate: 2026-03-01\n---\n\nThe lock is open.\n',
  })
  digestif(folder, ['init'])
  expect(existsSync(join(folder, 'ran'))).toBe(false)
  expect(readFileSync(join(folder, 'digestif.config.ts'), 'utf8')).not.toContain('wrong.example')
})

test('a site stays as it is, but for the configuration, and for .gitignore where that is asked for', () => {
  const folder = inSite({ ...SITES.hugo?.files, '.gitignore': '/public/\nout' })
  const before = bytesOf(folder)
  const { stdout } = digestif(folder, ['init'])
  expect(stdout).toContain('Add to .gitignore, or use --gitignore: .digestif/, .env')
  writeFileSync(join(folder, 'kept'), readFileSync(join(folder, 'digestif.config.ts')))
  const kept = inSite({ ...SITES.hugo?.files, '.gitignore': '/public/\nout' })
  expect(bytesOf(kept)).toBe(before)
  digestif(kept, ['init', '--gitignore'])
  expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('/public/\nout\n.digestif/\n.env\n')
})

test('a look is copied on request, and not into a folder of other templates', () => {
  const folder = inSite(SITES.zola?.files ?? {})
  expect(JSON.parse(digestif(folder, ['init', '--json', '--look', 'letter']).stdout).files).toEqual(
    expect.arrayContaining(['digestif.config.ts', 'newsletter-templates/letter/issue.mjml.hbs']),
  )
  expect(digestif(folder, ['build', '-q']).exit).toBe(0)
})

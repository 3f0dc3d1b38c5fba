// What does `digestif build` leave in out/, and what when something is wrong?
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

const twoArticles = {
  'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
  'articles/westport.md': article('Westport', '2026-03-02', '', 1),
}

test('a folder of articles alone is enough for an issue', () => {
  const folder = folderWith(twoArticles)
  const { exit, stdout } = digestif(folder, ['build', '--until', '2026-03-03', '--json'])
  expect(exit).toBe(0)
  const { issue, files, bytes } = JSON.parse(stdout)
  expect(issue).toMatchObject({ id: '2026-03-03', number: 1, subject: 'Westport' })
  expect(issue.stories.map((story: { path: string }) => story.path)).toEqual(['westport.md', 'eastport.md'])
  expect(issue.stories[0].keyPoints).toEqual(['Volunteers of three villages', 'Paid by a lottery'])
  for (const file of Object.values<string>(files)) expect(existsSync(file), file).toBe(true)
  const html = readFileSync(files.html, 'utf8')
  for (const { title, summary } of issue.stories)
    for (const text of [title, ...summary]) expect(html.replaceAll('&rsquo;', '’')).toContain(text)
  expect(bytes.html).toBeGreaterThan(5_000)
})

test('the same folder and window make the same bytes', () => {
  const folder = folderWith(twoArticles)
  const build = (out: string) => digestif(folder, ['build', '--until', '2026-03-03', '-o', out])
  build('one')
  build('two')
  for (const name of readdirSync(join(folder, 'one/2026-03-03')))
    expect(readFileSync(join(folder, 'one/2026-03-03', name)), name).toEqual(
      readFileSync(join(folder, 'two/2026-03-03', name)),
    )
})

test('building again replaces the issue and leaves nothing else', () => {
  const folder = folderWith(twoArticles)
  for (let round = 0; round < 2; round++) digestif(folder, ['build', '--until', '2026-03-03'])
  expect(readdirSync(join(folder, 'out'))).toEqual(['2026-03-03'])
})

test('the window takes its start and leaves its end to the next', () => {
  const folder = folderWith(twoArticles)
  const paths = (...span: string[]) => {
    const { issue } = JSON.parse(digestif(folder, ['build', '--json', ...span]).stdout)
    return issue?.stories.map((story: { path: string }) => story.path)
  }
  expect(paths('--since', '2026-03-01', '--until', '2026-03-02')).toEqual(['eastport.md'])
  expect(paths('--since', '2026-03-02', '--until', '2026-03-03')).toEqual(['westport.md'])
})

test('nothing new is no failure, and says so', () => {
  const folder = folderWith(twoArticles)
  const { exit, stdout } = digestif(folder, ['build', '--since', '2026-04-01', '--json'])
  expect(exit).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ issue: null, reason: { code: 'nothing-new' } })
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('an empty folder of articles is told from one that is not there', () => {
  const empty = digestif(folderWith({ 'articles/.keep': '' }), ['build'])
  expect(empty).toMatchObject({ exit: 0 })
  expect(empty.stdout).toContain('The folder holds no articles.')
  const missing = digestif(folderWith(), ['build'])
  expect(missing).toMatchObject({ exit: 1, stdout: '' })
  expect(missing.stderr).toMatch(/articles {2}.+\n {2}.+\(no-articles-folder\)/)
})

test('an out/ that is a file is an error with a way out', () => {
  const { exit, stderr } = digestif(folderWith({ ...twoArticles, out: 'a file' }), ['build'])
  expect(exit).toBe(1)
  expect(stderr).toContain('(cannot-save)')
})

test('an unknown setting is named with its line and the nearest one', () => {
  const config = "export default {\n  title: 'Harbours',\n  artcles: 'articles',\n}\n"
  const { exit, stderr } = digestif(folderWith({ ...twoArticles, 'digestif.config.ts': config }), ['build'])
  expect(exit).toBe(1)
  expect(stderr).toContain(
    'digestif.config.ts:3  There is no setting "artcles".\n  Did you mean "articles"?   (bad-config)',
  )
})

test('a configuration in JSON serves as well', () => {
  const folder = folderWith({
    ...twoArticles,
    'digestif.config.json': '{ "title": "Harbours", "stories": { "max": 1 } }',
  })
  const { issue } = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  expect(issue.stories).toHaveLength(1)
  expect(readFileSync(join(folder, 'out', issue.id, 'index.html'), 'utf8')).toContain('Harbours')
})

test('an unknown flag is wrong usage, with the nearest one', () => {
  expect(digestif(folderWith(), ['build', '--latset', '3'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('Did you mean --latest?'),
  })
})

test('a day that is none is wrong usage', () => {
  expect(digestif(folderWith(), ['build', '--since', '2026-02-30'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('Write it as YYYY-MM-DD'),
  })
})

test('under --strict a notice stops the work before anything is written', () => {
  const folder = folderWith({ ...twoArticles, 'articles/torn.md': article('Torn', 'Nov 31') })
  const { exit, stderr } = digestif(folder, ['build', '--strict'])
  expect(exit).toBe(1)
  expect(stderr).toContain('(strict)')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a mistake in a look is named with file and line', () => {
  const folder = folderWith()
  digestif(folder, ['init'])
  const look = 'templates/classic/partials/story.mjml.hbs'
  const own = folderWith({
    ...Object.fromEntries(
      readdirSync(join(folder, 'templates/classic'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.hbs'))
        .map((name) => [
          join('templates/classic', name),
          readFileSync(join(folder, 'templates/classic', name), 'utf8'),
        ]),
    ),
    ...twoArticles,
    [look]: '<mj-txt>{{title}}</mj-txt>\n',
  })
  const { exit, stderr } = digestif(own, ['build'])
  expect(exit).toBe(1)
  expect(stderr).toContain(`${look}:1`)
  expect(stderr).toContain('mj-text')
  expect(existsSync(join(own, 'out'))).toBe(false)
})

test.skipIf(process.getuid?.() !== 0)('a service with no home folder and no entry in passwd builds', () => {
  const folder = folderWith({ 'articles/a.md': article('Eastport', '2026-03-01') })
  chmodSync(folder, 0o777)
  const { status, stderr } = spawnSync(process.execPath, [inject('program'), 'build'], {
    cwd: folder,
    uid: 54_321,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  })
  expect({ status, stderr: stderr.replaceAll(/^Notice.*\n.*\n/gm, '') }).toMatchObject({ status: 0 })
})

test('a configuration runs beside a package.json for CommonJS, and finds digestif where it is not installed', () => {
  const folder = folderWith({
    'package.json': '{ "type": "commonjs" }',
    'digestif.config.ts': `import { defineConfig } from 'digestif'\nexport default defineConfig({ language: 'de' as string })`,
    'articles/a.md': article('A', '2026-03-01'),
  })
  const { exit, stderr } = digestif(folder, ['build', '-q'])
  expect([exit, stderr]).toEqual([0, ''])
  expect(readFileSync(globSync(join(folder, 'out/*/index.html'))[0] ?? '', 'utf8')).toContain('lang="de"')
})

test('what sending still needs is named, and nothing that is there', () => {
  const says = (settings: object, environment = '') => {
    const files = { 'digestif.config.json': JSON.stringify(settings), '.env': environment }
    const { exit, stdout } = digestif(folderWith({ ...twoArticles, ...files }), ['build', '--until', '2026-03-03'])
    expect(exit).toBe(0)
    return stdout.split('\n').find((line) => line.startsWith('To send it'))
  }
  const from = 'Harbours <harbours@example.com>'
  expect(says({})).toBe('To send it, set "from" in the configuration and SMTP_URL in the environment, then:')
  expect(says({ from })).toBe('To send it, set SMTP_URL in the environment, then:')
  expect(says({}, 'SMTP_URL=smtp://localhost\n')).toBe('To send it, set "from" in the configuration, then:')
  const url = 'https://example.com'
  expect(says({ from, url })).toBe('To send it, set SMTP_URL and DIGESTIF_SECRET in the environment, then:')
  expect(says({ from, smtp: { servers: ['ONE', 'TWO'] } }, 'ONE=smtp://localhost\n')).toBe(
    'To send it, set TWO in the environment, then:',
  )
  const all = 'SMTP_URL=smtp://localhost\nDIGESTIF_SECRET=secret-of-the-test\n'
  expect(says({ from, url, imprint: 'Harbours, 1 Quay' }, all)).toBe('To send it:')
})

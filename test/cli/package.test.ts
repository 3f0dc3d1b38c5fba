// Does the package work where it is installed: the program, the library, and its types?
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { hasPostgres, startPostgres } from '../support/postgres.ts'
import { cookieOf } from '../support/preview.ts'

const TSC = resolve('node_modules/typescript/bin/tsc')
const outside = mkdtempSync(join(tmpdir(), 'digestif-package-'))
const folder = join(outside, 'newsletter')
const installed = join(folder, 'node_modules/digestif')

function run(command: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', TZ: 'UTC', XDG_CACHE_HOME: join(outside, 'cache') }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env })
  return { exit: status, stdout, stderr }
}
const digestif = (...args: string[]) => run('npx', '--offline', 'digestif', ...args)

beforeAll(() => {
  // Among all tests, others run what is built, which must not go away beneath them.
  const rebuild = inject('program').endsWith('.js') ? ['--ignore-scripts'] : []
  execFileSync('npm', ['pack', ...rebuild, '--silent', '--pack-destination', outside], { stdio: 'pipe' })
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "newsletter", "version": "1.0.0", "type": "commonjs" }')
  const tarball = globSync(join(outside, '*.tgz'))[0] ?? ''
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder, stdio: 'pipe' })
  expect(digestif('init', '-q')).toMatchObject({ exit: 0, stderr: '' })
})

afterAll(() => rmSync(outside, { recursive: true, force: true }))

test('it is one package without scripts at installation, and holds no tests and no source of the program', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['digestif'])
  const { scripts, dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  expect(dependencies).toBeUndefined()
  expect(Object.keys(scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/install|^prepare$/)]))
  expect(existsSync(join(installed, 'test'))).toBe(false)
  expect(existsSync(join(installed, 'src/cli/main.ts'))).toBe(false)
  expect(readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(/^mjml 5\S+ \(MIT\)$/m)
})

test('a version of a package is inside once, however many copies of it npm has installed', () => {
  const copies = globSync('dist/chunks/*.js', { cwd: installed }).map(
    (name) =>
      readFileSync(join(installed, name), 'utf8').split('unexpected-question-mark-instead-of-tag-name').length - 1,
  )
  // MJML's parser of HTML, and ours, which is a newer one.
  expect(copies.filter((count) => count > 0)).toEqual([1, 1])
})

test('a newsletter is begun, looked at, built, checked, and sent but for the sending', () => {
  expect(digestif('articles').stdout).toContain('In: 2 articles')
  const built = digestif('build', '--json')
  expect([built.exit, JSON.parse(built.stdout).issue.stories.length]).toEqual([0, 2])
  const checked = digestif('check')
  expect([checked.exit, checked.stderr]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'digestif.config.ts'), 'utf8')).toContain("from 'digestif'")
  const sent = digestif('send', '--dry-run', '--json')
  expect([sent.exit, JSON.parse(sent.stdout).sent]).toEqual([0, 0])
})

test.skipIf(!hasPostgres)('its worker reaches the queue (needs the Debian package postgresql)', async () => {
  await using database = await startPostgres()
  const settings = { from: 'a@example.com', ledger: database.url(), workers: true }
  writeFileSync(join(folder, 'workers.json'), JSON.stringify(settings))
  expect(digestif('worker', '--once', '-c', 'workers.json')).toMatchObject({ exit: 0, stderr: 'Ready to send.\n' })
})

test('what is built is byte for byte what the source builds', () => {
  const at = ['--until', '2030-01-01', '-q']
  expect(digestif('build', ...at, '-o', 'ours').exit).toBe(0)
  expect(run(process.execPath, resolve('src/cli/main.ts'), 'build', ...at, '-o', 'theirs').exit).toBe(0)
  for (const name of globSync('ours/*/*', { cwd: folder }))
    expect(
      readFileSync(join(folder, name)).equals(readFileSync(join(folder, name.replace('ours', 'theirs')))),
      name,
    ).toBe(true)
})

test('what was parsed is kept for the next run, which sees every change all the same', () => {
  const file = join(folder, 'articles/welcome.md')
  const before = readFileSync(file, 'utf8')
  onTestFinished(() => writeFileSync(file, before))
  const first = digestif('build', '--json').stdout
  const [kept = ''] = globSync('cache/digestif/parsed/*', { cwd: outside })
  const bytes = readFileSync(join(outside, kept))
  expect(digestif('build', '--json').stdout).toBe(first)
  expect(readFileSync(join(outside, kept)).equals(bytes)).toBe(true)
  writeFileSync(file, before.replace(/^title: .*$/m, 'title: Another title'))
  expect(JSON.parse(digestif('build', '--json').stdout).issue.stories[0].title).toBe('Another title')
  writeFileSync(join(outside, kept), 'nonsense')
  expect(JSON.parse(digestif('build', '--json').stdout).issue.stories[0].title).toBe('Another title')
})

test('a command reads few files, and neither the database nor programs are there before they are needed', () => {
  const watch = join(outside, 'watch.mjs')
  writeFileSync(
    watch,
    `import { registerHooks } from 'node:module'
let files = 0
const made = []
registerHooks({ load: (url, context, next) => (files += Number(url.includes('/dist/')), next(url, context)) })
globalThis.Function = new Proxy(Function, { construct: (of, words) => (made.push(words), new of(...words)) })
process.on('exit', () => {
  const parts = process.moduleLoadList.filter((name) => /^NativeModule (?:child_process|sqlite|http|tls)$/.test(name))
  console.error(JSON.stringify({ files, parts, made: made.filter((words) => words.at(-1) !== '').length }))
})`,
  )
  const start = (...args: string[]) =>
    JSON.parse(run(process.execPath, '--import', watch, join(installed, 'dist/bin/digestif.js'), ...args).stderr)
  for (const [command, filesMax] of [['--help', 8] as const, ['articles', 16] as const]) {
    const { files, ...others } = start(command, '-q')
    expect(files, command).toBeLessThanOrEqual(filesMax)
    expect(others, command).toEqual({ parts: [], made: 0 })
  }
})

test('code in the current folder is not run by MJML', () => {
  writeFileSync(join(folder, '.mjmlconfig'), '{ "packages": ["./evil.cjs"] }')
  writeFileSync(join(folder, 'evil.cjs'), 'require("node:fs").writeFileSync("evil", "")')
  onTestFinished(() => rmSync(join(folder, '.mjmlconfig')))
  expect(digestif('build', '-q').exit).toBe(0)
  expect(existsSync(join(folder, 'evil'))).toBe(false)
})

test('the preview answers with its page, its modules and its styles', async () => {
  const preview = spawn(process.execPath, [join(installed, 'src/cli/start.js'), 'preview'], { cwd: folder })
  onTestFinished(() => void preview.kill('SIGKILL'))
  const url = await new Promise<string>((told) => preview.stdout.once('data', (text) => told(String(text).trim())))
  const page = await (await fetch(url)).text()
  expect(page).toContain('/page/main.ts')
  const headers = { cookie: cookieOf(url) }
  for (const name of ['page/main.ts', 'page/style.css', 'api/view'])
    expect((await fetch(new URL(name, url), { headers })).status).toBe(200)
})

test('a program in JavaScript imports the library', () => {
  const program =
    "import { summarize, loadConfig, openDigest } from 'digestif'; await using d = await openDigest(await loadConfig()); console.log((await d.compose()).issue.lead.title)"
  writeFileSync(join(folder, 'own.mjs'), program)
  expect(run(process.execPath, 'own.mjs')).toMatchObject({ exit: 0, stderr: '' })
})

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'a program in TypeScript is checked with module %s and resolution %s, without other types',
  (module, moduleResolution) => {
    const program = `import { defineConfig, type Config, loadConfig, openDigest, readArticles, summarize, type Article } from 'digestif'
const config: Config = defineConfig({ title: 'A', look: { keyPoints: 'all' } })
// @ts-expect-error there is no such setting
defineConfig({ titel: 'A' })
const { articles } = await readArticles('articles', { timeZone: 'UTC', readAt: new Date() })
export const sentences: string[] = articles.flatMap((article: Article) => summarize(article, { words: 60 }).sentences as string[])
export async function newest(): Promise<string> {
  await using digest = await openDigest(await loadConfig())
  const draft = await digest.compose()
  return draft.issue?.lead?.title ?? config.title ?? ''
}
`
    writeFileSync(join(folder, 'own.mts'), program)
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'esnext',
      module,
      moduleResolution,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['own.mts'] }))
    expect(run(process.execPath, TSC, '-p', '.')).toEqual({ exit: 0, stdout: '', stderr: '' })
  },
)

test('the types of the settings are those of the schema', () => {
  const program = `import type { Config, Settings } from ${JSON.stringify(join(installed, 'dist/lib/index.js'))}
import type { Config as OurConfig, Settings as OurSettings } from '${resolve('src/config/schema.ts')}'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T
export const config: Same<Plain<Config>, Plain<OurConfig>> = true
export const settings: Same<Plain<Settings>, Plain<OurSettings>> = true
`
  writeFileSync(join(folder, 'same.ts'), program)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'esnext',
    module: 'nodenext',
    allowImportingTsExtensions: true,
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['same.ts'] }))
  expect(run(process.execPath, TSC, '-p', '.').stdout).toBe('')
})

test('an older Node is told which one is needed', () => {
  const older = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.19.5'})`
  const { exit, stdout, stderr } = run(
    process.execPath,
    '--import',
    older,
    join(installed, 'src/cli/start.js'),
    'build',
  )
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Digestif needs Node 24 or newer, and this is Node 20\.19\.5\.\n/)
})

test('an answer that is not read to its end ends quietly', () => {
  const { exit, stderr } = run(
    'bash',
    '-o',
    'pipefail',
    '-c',
    'npx --offline digestif summarize articles --json | true',
  )
  expect([exit, stderr]).toEqual([0, ''])
})

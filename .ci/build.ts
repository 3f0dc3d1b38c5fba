// How does the source become the package that people install?
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type InputOptions, rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { configTypes } from './config-types.ts'
import { licenceTexts } from './licences.ts'
import { onceEachVersion } from './same-package.ts'

/**
 * What our packages load and, as we call them, never use: MJML's minifier and beautifier, what fetches pages and pictures,
 * what reads other encodings, YAML that runs code, style sheets of pages, a queue's own calendar. They are a third of the program and of the time
 * that it takes to start. A call of one would throw.
 */
const LEFT_OUT =
  /^(?:undici|htmlnano|js-beautify|cssnano-preset-lite|web-resource-inliner|encoding-sniffer|esprima|cron-parser|rrule-temporal|@acemir\/cssom)$/

/** Commander would run a subcommand as a program of its own. */
const startsOthers = (id: string, importer: string | undefined) =>
  id === 'node:child_process' && importer?.includes('/commander/') === true

/**
 * Whoever imports a built-in module has Node fill in each of its exports, and with those of `node:fs` or `node:http` load
 * all that they need, such as streams or `fetch`: a third of the time that `--help` takes. Asked for by name, it is not.
 */
function byName(code: string): string {
  return code.replace(/^import (.+) from "(node:[^"]+)";$/gm, (_, names: string, id: string) => {
    const module = `process.getBuiltinModule("${id}")`
    const [whole, some] = /^(?:(?:\* as )?([\w$]+)(?:, )?)?(\{.*\})?$/.exec(names)?.slice(1) ?? []
    if (whole === undefined && some === undefined) throw new Error(`An import of another form: ${names}`)
    const each = [whole, some?.replaceAll(' as ', ': ')].filter((name) => name !== undefined)
    return `const ${each.map((name) => `${name} = ${module}`).join(', ')};`
  })
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
process.chdir(ROOT)
rmSync('dist', { recursive: true, force: true })

// Everything that runs is inside, so that an installation is one package. What finds its own files (templates, the
// preview's page, package.json) looks two folders up, which holds for src/ROOM/ and for each folder of dist/ alike.
const program = await rolldown({
  input: { 'bin/digestif': 'src/cli/main.ts', 'lib/index': 'src/index.ts' },
  platform: 'node',
  // These three serve the optional checks of a mail, and are used where somebody has installed them.
  external: [/^node:(?!child_process$)/, 'caniemail', 'playwright-core', /^axe-core/],
  resolve: {
    // Its default export reads JSON files beside it by way of require, which a bundle does not have.
    alias: { 'css-tree': resolve('node_modules/css-tree/dist/csstree.esm.js') },
  },
  plugins: [
    {
      name: 'left out',
      resolveId: {
        order: 'pre',
        handler: (id, importer) => (LEFT_OUT.test(id) || startsOthers(id, importer) ? `\0left-out:${id}` : undefined),
      },
      load: (id) => (id.startsWith('\0left-out:') ? 'module.exports = {}' : undefined),
    },
    onceEachVersion(),
    { name: 'built-in modules by name', renderChunk: byName },
  ],
  onLog: refuse,
})
const { output } = await program.write({
  dir: 'dist',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // A file more costs more to load than most of our files hold: what is used together is one, with all that it imports.
  codeSplitting: {
    groups: [
      { name: 'model', test: /\/src\/model\// },
      { name: 'newsletter', test: /\/src\/(?:newsletter|config\/(?:load|environment))\.ts$/ },
      { name: 'ledger', test: /\/src\/ledger\/open\.ts$/ },
      { name: 'making', test: /\/src\/making\.ts$/ },
    ],
  },
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
})

const inside = new Set(output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : [])))
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenceTexts(inside))

const types = await rolldown({
  input: './src/index.ts',
  // Of packages, no type is in what we offer: an importer need not have them.
  external: /^[a-z@]/,
  plugins: [
    {
      name: 'settings without zod',
      resolveId: {
        order: 'pre',
        handler: (id) => (/\/schema(\.d)?\.ts$/.test(id) ? resolve('dist/schema.d.ts') : undefined),
      },
    },
    dts({ dtsOnly: true, tsconfig: 'tsconfig.json' }),
  ],
  onLog: refuse,
})
writeFileSync('dist/schema.d.ts', configTypes())
const [declarations] = (await types.write({ dir: 'dist/lib' })).output
const needed = /^import .*/m.exec(declarations.code)?.[0]
if (needed !== undefined) throw new Error(`The types need a package: ${needed}`)
rmSync('dist/schema.d.ts')

/** What the bundler only warns of, such as an import that is not found, would fail when it is run. */
function refuse(...[level, log]: Parameters<NonNullable<InputOptions['onLog']>>): void {
  // gray-matter has an engine that runs front matter; read/front-matter never hands it any.
  if (level === 'warn' && log.code !== 'EVAL') throw new Error(`${log.code}: ${log.message}`)
}

// Can a file in the current folder run code during rendering?
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { classic } from '../../support/look.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Renders in a process of its own, since MJML reads what it reads once, when it is imported. */
const SCRIPT = `
import { renderIssue } from ${JSON.stringify(at('../../../src/render/render.ts'))}
import { ordinary } from ${JSON.stringify(at('../../support/issue.ts'))}
const before = process.cwd()
const { html } = await renderIssue(ordinary, { folder: ${JSON.stringify(classic)}, accent: '#9b1c31' }, { title: 'T', language: 'en' })
console.log(html.length > 3 && process.cwd() === before ? 'rendered' : 'broken')
`

/** Configuration files that a part of MJML looks for, each of which would leave a trace. */
const FILES: Readonly<Record<string, string>> = {
  '.mjmlconfig': '{"packages": ["./trace.js"], "options": {"minify": true}}',
  '.mjmlconfig.js': 'require("./trace.js")',
  'trace.js': 'require("node:fs").writeFileSync(require("node:path").join(__dirname, "TRACE"), "")',
  '.htmlnanorc.js': 'module.exports = require("./trace.js")',
  'htmlnano.config.js': 'module.exports = require("./trace.js")',
  'cssnano.config.js': 'module.exports = require("./trace.js")',
  'postcss.config.js': 'module.exports = require("./trace.js")',
  '.prettierrc.js': 'module.exports = require("./trace.js")',
  'package.json': '{"htmlnano": {"preset": "./trace.js"}, "cssnano": {"preset": "./trace.js"}}',
}

test('a folder full of configuration runs no code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'digestif-hostile-'))
  try {
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content)
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT], { cwd: folder })
    const { stdout, stderr } = await run
    expect(stdout).toBe('rendered\n')
    expect(stderr).not.toContain('mjmlconfig')
    expect(await readdir(folder)).not.toContain('TRACE')
  } finally {
    await rm(folder, { recursive: true })
  }
})

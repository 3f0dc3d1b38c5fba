// Does `digestif preview` open, say where, and close?
import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { digestif, folderWith } from '../support/digestif.ts'
import { ARTICLES } from '../support/newsletter.ts'

const folder = () => folderWith({ ...ARTICLES, 'digestif.config.json': '{"title":"Harbours","timeZone":"UTC"}' })

/** The program, once it has printed something. */
async function begun(cwd: string, ...args: string[]): Promise<{ child: ChildProcess; stdout: string }> {
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), 'preview', ...args], { cwd, stdio: 'pipe' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const stdout = await new Promise<string>((told) => child.stdout?.once('data', (text) => told(String(text))))
  return { child, stdout }
}

test('prints its address alone on stdout, and Ctrl-C ends it well', async () => {
  const { child, stdout } = await begun(folder())
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect((await fetch(stdout.trim())).status).toBe(200)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('with --json the address is in a document; a second preview finds another port', async () => {
  const [one, other] = [await begun(folder(), '--json'), await begun(folder(), '--json')]
  const urls = [one, other].map(({ stdout }) => JSON.parse(stdout).url)
  expect(new Set(urls).size).toBe(2)
})

test('a port that was asked for and is taken is an error with a way out', async () => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  const { port } = taken.address() as AddressInfo
  const { exit, stdout, stderr } = digestif(folder(), ['preview', '--port', String(port)])
  taken.close()
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`Another program is using port ${port}.`)
  expect(stderr).toContain('(port-taken)')
})

test.each(['0', '65536', 'http', '-1'])('a port that is none is wrong usage: %s', (port) => {
  expect(digestif(folder(), ['preview', `--port=${port}`]).exit).toBe(2)
})

test('a configuration that cannot be read is told on the page, for it is about to be mended', async () => {
  const { stdout } = await begun(folderWith({ ...ARTICLES, 'digestif.config.json': '{"titel":"Harbours"}' }))
  const view = await (await fetch(`${stdout.trim()}api/view`)).json()
  expect(view).toMatchObject({ problem: { code: 'bad-config', fix: 'Did you mean "title"?' } })
})

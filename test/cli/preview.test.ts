// Does `digestif preview` open, say where, and close?
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, inject, onTestFinished, test } from 'vitest'
import { digestif, folderWith } from '../support/digestif.ts'
import { ARTICLES } from '../support/newsletter.ts'

const folder = () => folderWith({ ...ARTICLES, 'digestif.config.json': '{"title":"Harbours","timeZone":"UTC"}' })

/** The program, once it has printed something. */
async function begun(
  cwd: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ child: ChildProcess; stdout: string }> {
  const child = spawn(process.execPath, [inject('program'), 'preview', ...args], {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, ...environment },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const stdout = await new Promise<string>((told) => child.stdout?.once('data', (text) => told(String(text))))
  return { child, stdout }
}

test('prints its address alone on stdout, and Ctrl-C ends it well', async () => {
  const { child, stdout } = await begun(folder(), {})
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}\n$/)
  expect((await fetch(stdout.trim())).status).toBe(200)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('with --json the address is in a document; a second preview finds another port', async () => {
  const [one, other] = [await begun(folder(), {}, '--json'), await begun(folder(), {}, '--json')]
  const urls = [one, other].map(({ stdout }) => new URL(JSON.parse(stdout).url))
  expect(new Set(urls.map(({ port }) => port)).size).toBe(2)
  expect(new Set(urls.map(({ search }) => search)).size).toBe(2)
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

test('--open starts the browser without the secret among the words that every account can see', async () => {
  const cwd = folder()
  const tools = folderWith({ 'xdg-open': '#!/bin/sh\necho "$@" > "$0.log.part"; mv "$0.log.part" "$0.log"\n' })
  chmodSync(`${tools}/xdg-open`, 0o755)
  const { child, stdout } = await begun(cwd, { PATH: `${tools}:${process.env.PATH}` }, '--open')
  while (!existsSync(`${tools}/xdg-open.log`)) await new Promise((done) => setImmediate(done))
  const page = readFileSync(`${tools}/xdg-open.log`, 'utf8').trim()
  expect(page).not.toContain('token')
  expect(statSync(page).mode & 0o777).toBe(0o600)
  expect(readFileSync(page, 'utf8')).toContain(`url=${stdout.trim()}"`)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await ended
  expect(existsSync(page)).toBe(false)
})

test.each(['0', '65536', 'http', '-1'])('a port that is none is wrong usage: %s', (port) => {
  expect(digestif(folder(), ['preview', `--port=${port}`]).exit).toBe(2)
})

test('a configuration that cannot be read is told on the page, for it is about to be mended', async () => {
  const { stdout } = await begun(folderWith({ ...ARTICLES, 'digestif.config.json': '{"titel":"Harbours"}' }), {})
  const view = await (await fetch(stdout.trim().replace('?', 'api/view?'))).json()
  expect(view).toMatchObject({ problem: { code: 'bad-config', fix: 'Did you mean "title"?' } })
})

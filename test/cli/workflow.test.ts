// Can the scheduled workflow of docs/deploying.md send an issue twice, when two runs overlap on copies of the ledger?
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, inject, test } from 'vitest'
import { folderWith } from '../support/digestif.ts'
import { type MailServer, mailServer } from '../support/mail-server.ts'
import { newsletter, readers } from '../support/newsletter.ts'

const page = readFileSync('docs/deploying.md', 'utf8')
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)
const workflow = load(blocks('yaml')[0] ?? '') as { jobs: { send: { steps: { name?: string; run?: string }[] } } }
const stepOf = (name: string): string => workflow.jobs.send.steps.find((step) => step.name === name)?.run ?? ''
const begin =
  blocks('sh')
    .find((text) => text.includes('Begin the ledger'))
    ?.replace(/^npx.*\n/, '') ?? ''
const giveBack = blocks('sh').find((text) => text.includes('git ls-tree')) ?? ''

interface Run {
  readonly folder: string
  step(name: string): Promise<{ exit: number | null; said: string }>
}

/** A repository whose branch holds the ledger, and machines that forget everything. */
function repository(server: MailServer) {
  const origin = newsletter(server, readers(3))
  const tools = folderWith({ npx: `#!/bin/sh\nshift 2\nexec ${process.execPath} ${inject('program')} "$@"\n` })
  execFileSync('chmod', ['+x', join(tools, 'npx')])
  const git = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  const env = {
    ...process.env,
    ...git,
    PATH: `${tools}:${process.env.PATH}`,
    LEDGER_KEY: 'a long random text',
    NO_COLOR: '1',
  }
  const sh = (script: string, cwd = origin) =>
    execFileSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, stdio: 'pipe' })
  sh(
    'git init -q -b main . && git remote add origin . && git add articles digestif.config.json && git commit -qm Begin',
  )
  sh(begin)
  let runs = 0
  const run = (): Run => {
    const folder = join(folderWith(), 'checkout')
    const temporary = join(folder, '..', 'temporary')
    mkdirSync(temporary)
    sh(`git clone -q --depth 1 file://${origin} ${folder}`)
    const output = join(temporary, 'output')
    writeFileSync(output, '')
    const own = { GITHUB_RUN_ID: String(++runs), GITHUB_OUTPUT: output, RUNNER_TEMP: temporary }
    const secrets = { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' }
    const step: Run['step'] = async (name) => {
      const CLAIM = /commit=(.*)/.exec(readFileSync(output, 'utf8'))?.[1]
      const child = spawn('bash', ['-eo', 'pipefail', '-c', stepOf(name)], {
        cwd: folder,
        env: { ...env, ...own, ...secrets, CLAIM },
      })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
      return { exit: await new Promise((ended) => child.once('close', ended)), said }
    }
    return { folder, step }
  }
  return { run, giveBack: () => sh(giveBack) }
}

test('a run claims the ledger, sends, and gives it back; the next knows what was sent', async () => {
  const server = await mailServer()
  const { run } = repository(server)
  for (const taken of [3, 3]) {
    const one = run()
    for (const name of ['Claim the ledger', 'Send', 'Give the ledger back'])
      expect(await one.step(name), name).toMatchObject({ exit: 0 })
    expect(server.taken()).toHaveLength(taken)
  }
})

test('a run that overlaps another refuses and says why, and so does one after a run that died', async () => {
  const server = await mailServer()
  const { run, giveBack } = repository(server)
  const [first, second] = [run(), run()]
  expect((await first.step('Claim the ledger')).exit).toBe(0)
  const refused = await second.step('Claim the ledger')
  expect([refused.exit, refused.said]).toEqual([
    1,
    expect.stringContaining('Run 1 has claimed the ledger and not given it back.'),
  ])
  giveBack()
  expect((await run().step('Claim the ledger')).exit).toBe(0)
})

test('of runs that claim at the same moment, one sends', async () => {
  const { run } = repository(await mailServer())
  const claims = await Promise.all([run(), run(), run()].map((one) => one.step('Claim the ledger')))
  expect(claims.map(({ exit }) => exit).toSorted()).toEqual([0, 1, 1])
  for (const { exit, said } of claims) if (exit === 1) expect(said).toMatch(/::error::.* Nothing is sent\./)
})

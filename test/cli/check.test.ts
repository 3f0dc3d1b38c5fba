// What does `digestif check` say of a saved issue?
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, copiesOf, digestif, fill, folderWith } from '../support/digestif.ts'

const CONFIG = `export default {
  title: 'Harbours', from: 'Harbours <weekly@example.com>', imprint: 'Harbours, 1 Quay', permalink: 'https://example.com/:slug/',
}
`

const builtFolder = copiesOf((folder) => {
  fill(folder, {
    'digestif.config.ts': CONFIG,
    'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
    'articles/westport.md': article('Westport', '2026-03-02', '', 1),
  })
  expect(digestif(folder, ['build', '--until', '2026-03-03'])).toMatchObject({ exit: 0 })
})

/** A folder with one built issue, whose message may be changed. */
async function built(change = (eml: string) => eml): Promise<string> {
  const folder = await builtFolder()
  const file = join(folder, 'out/2026-03-03/message.eml')
  writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1')
  return folder
}

test('a good issue passes, by its name, by its folder and as the newest', async () => {
  const folder = await built()
  for (const args of [['check'], ['check', '2026-03-03'], ['check', 'out/2026-03-03']]) {
    const { exit, stdout, stderr } = digestif(folder, args)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain('Issue 2026-03-03: nothing found.')
  }
})

test('an error is told with code, place and fix, and fails', async () => {
  const folder = await built((eml) =>
    eml.replace('Auto-Submitted: auto-generated\r\n', '').replace('\r\nSubject: ', '\r\nSubject: Re: '),
  )
  const { exit, stdout, stderr } = digestif(folder, ['check'])
  expect(exit).toBe(1)
  expect(stdout).toMatch(
    /Error: out\/2026-03-03\/message\.eml:\d+ {2}The subject begins with "Re:", but the mail is not a reply\.\n {2}Change .+\(subject-reply\)/,
  )
  expect(stdout).toContain('`Auto-Submitted` is missing.')
  expect(stdout).toContain('Issue 2026-03-03: 2 errors, 0 notices.')
  expect(stderr).toContain('(check-failed)')
})

test('a notice does not fail but under --strict', async () => {
  const folder = await built((eml) => eml.replace('\r\nMIME-Version', '\r\nFeedback-ID: a:b:c\r\nMIME-Version'))
  expect(digestif(folder, ['check'])).toMatchObject({ exit: 0, stdout: expect.stringContaining('(feedback-id)') })
  expect(digestif(folder, ['check', '--strict'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('(strict)'),
  })
})

test('build checks, too: what must not be sent is an error of its answer, and the issue is there to look at', () => {
  const folder = folderWith({
    'digestif.config.ts': CONFIG.replace('Harbours <', '"boss@bank.example" <'),
    'articles/eastport.md': article('Eastport', '2026-03-01'),
  })
  const { exit, stdout, stderr } = digestif(folder, ['build', '--until', '2026-03-03', '--json'])
  expect({ exit, stderr }).toMatchObject({ exit: 1, stderr: expect.stringContaining('(check-failed)') })
  const { errors, files } = JSON.parse(stdout)
  expect(errors).toMatchObject([{ code: 'header-from', where: { file: files.eml } }])
  expect(existsSync(files.eml)).toBe(true)
})

test('what would be signed is checked signed; without the key that is left out, and said', async () => {
  const pem = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const folder = await built()
  const withDomain = (domain: string) => {
    const dkim = `  dkim: { domain: '${domain}', selector: 'd1', keyFile: 'd1.pem' },\n}\n`
    writeFileSync(join(folder, 'digestif.config.ts'), CONFIG.replace(/\}\n$/, dkim))
  }
  withDomain('example.com')
  expect(digestif(folder, ['check'])).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/Not checked: .*d1\.pem/),
  })
  writeFileSync(join(folder, 'd1.pem'), pem)
  expect(digestif(folder, ['check'])).toMatchObject({ exit: 0, stdout: 'Issue 2026-03-03: nothing found.\n' })
  withDomain('mailer.example')
  expect(digestif(folder, ['check'])).toMatchObject({ exit: 1, stdout: expect.stringContaining('(dkim-signature)') })
})

test('--json prints one document', async () => {
  const folder = await built((eml) => eml.replace(/\r\nDate: .*/, ''))
  const { exit, stdout } = digestif(folder, ['check', '--json'])
  expect(exit).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    issue: '2026-03-03',
    errors: 1,
    notices: 0,
    findings: [{ code: 'header-count', severity: 'error', what: '`Date` is missing.', fix: 'Write one `Date`.' }],
  })
})

test('an issue that is not there is told, with those that are', async () => {
  const { exit, stderr } = digestif(await built(), ['check', '2026-12-24'])
  expect(exit).toBe(1)
  expect(stderr).toContain('There is no issue "2026-12-24".')
  expect(stderr).toMatch(/2026-03-03\. {3}\(no-issue\)/)
  expect(digestif(folderWith(), ['check'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('digestif build'),
  })
})

const hasBrowser = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')

describe.skipIf(!hasBrowser)('in a browser (needs Chromium)', () => {
  test('a good issue passes, and what is too wide or does not load is told', async () => {
    const folder = await built()
    expect(digestif(folder, ['check', '--browser'])).toMatchObject({
      exit: 0,
      stdout: 'Issue 2026-03-03: nothing found.\n',
    })
    const page = join(folder, 'out/2026-03-03/index.html')
    const wide =
      '<div style="width:900px" lang="en" dir="ltr"><img src="gone.png" alt="" width="10"></div><p style="color:#eeeeee">pale words</p>'
    writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', `${wide}</body>`))
    const { exit, stdout } = digestif(folder, ['check', '--browser', '--json'])
    expect(exit).toBe(1)
    const codes = new Set(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code))
    expect([...codes].sort()).toEqual(['axe', 'overflow', 'picture-failed'])
  }, 90_000)
})

test.skipIf(!hasBrowser)(
  'a page that is not there is told (needs Chromium)',
  async () => {
    const folder = await built()
    rmSync(join(folder, 'out/2026-03-03/index.html'))
    const { exit, stderr } = digestif(folder, ['check', '--browser'])
    expect({ exit, stderr }).toMatchObject({ exit: 1, stderr: expect.stringContaining('(no-issue)') })
  },
  60_000,
)

test('a browser that is asked for and missing is an error by name', async () => {
  const folder = await built()
  const before = process.env.CHROMIUM
  process.env.CHROMIUM = '/nowhere/chromium'
  const { exit, stderr } = digestif(folder, ['check', '--browser'])
  if (before === undefined) delete process.env.CHROMIUM
  else process.env.CHROMIUM = before
  expect(exit).toBe(1)
  expect(stderr).toContain('(no-browser)')
})

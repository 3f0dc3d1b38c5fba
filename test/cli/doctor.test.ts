// Does the doctor see what is missing before a send does?
import { generateKeyPairSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { newsletter } from '../support/newsletter.ts'

test('what is not ready is told with its fix, and the records to publish are shown', () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const rsaPem = String(rsa.export({ type: 'pkcs8', format: 'pem' }))
  const config = {
    from: 'Harbours <weekly@example.com>',
    permalink: 'https://example.com/:slug/',
    dkim: [
      { domain: 'example.com', selector: 'd1', keyFile: 'dkim.pem' },
      { domain: 'example.com', selector: 'd2' },
    ],
  }
  const folder = folderWith({
    'articles/a.md': article('Harbour', '2026-03-01'),
    'digestif.config.json': JSON.stringify(config),
    '.env': `DKIM_KEY=${rsaPem.replaceAll('\n', '\\n')}\n`,
    'dkim.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  })
  const { exit, stdout, stderr } = digestif(folder, ['doctor', '--json'])
  expect(exit).toBe(1)
  expect(stderr).toContain('(not-ready)')
  const { findings, dns } = JSON.parse(stdout)
  const problems = findings.flatMap((finding: { problem?: { code: string } }) => finding.problem?.code ?? [])
  expect(problems).toEqual(['no-smtp-url'])
  expect(dns.map(({ name, value }: { name: string; value: string }) => `${name} ${value.slice(0, 18)}`)).toEqual([
    'd1._domainkey.example.com v=DKIM1; k=ed25519',
    'd2._domainkey.example.com v=DKIM1; k=rsa; p=',
    'example.com v=spf1 include:YOU',
    '_dmarc.example.com v=DMARC1; p=none',
  ])
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a server that lets us in and takes no mail from the sender is not ready', async () => {
  const server = await mailServer()
  const refused = newsletter(server, [], { from: 'Harbours <refused@example.com>' })
  expect(digestif(refused, ['doctor']).stdout).toMatch(/not ready +server: .*550 5\.7\.1 not your address/s)
  expect(digestif(newsletter(server, []), ['doctor']).stdout).toContain('takes mail from harbours@example.com')
  expect(server.taken()).toEqual([])
})

test('a login that is offered and not given is said', async () => {
  const server = await mailServer({ options: { allowInsecureAuth: true } })
  expect(digestif(newsletter(server, []), ['doctor']).stdout).toContain('it offers a login, and SMTP_URL has none')
})

test('a schedule that cannot be read, and sources of which none answers, are not ready', () => {
  const folder = folderWith({
    'articles/a.md': article('Harbour', '2026-03-01'),
    'digestif.config.json': JSON.stringify({
      schedule: { cron: 'every monday' },
      sources: [{ feed: 'http://127.0.0.1:9/feed.xml' }],
    }),
  })
  const { stdout } = digestif(folder, ['doctor'])
  expect(stdout).toMatch(/not ready +sources: The only source does not answer/)
  expect(stdout).toMatch(/not ready +schedule: The schedule "every monday" cannot be read/)
})

test('what two things need is told once', () => {
  const unreachable = { ledger: 'postgres://weekly@127.0.0.1:1/weekly', url: 'https://example.invalid' }
  const folder = folderWith({
    'articles/a.md': article('Harbour', '2026-03-01'),
    'digestif.config.json': JSON.stringify({ from: 'weekly@example.com', ...unreachable }),
    '.env': 'SMTP_URL=smtp://127.0.0.1:9\n',
  })
  const { findings } = JSON.parse(digestif(folder, ['doctor', '--json']).stdout)
  const problems = findings.flatMap(({ subject, problem }: { subject: string; problem?: { code: string } }) =>
    problem ? [`${subject}: ${problem.code}`] : [],
  )
  expect(problems).toEqual([
    'articles and look, ledger: ledger-unreachable',
    'sender: no-secret',
    'server: smtp-unreachable',
  ])
})

// What does one open newsletter open, and does it check every mail by the same rules?
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'
import { ARTICLES, CONFIG } from '../support/newsletter.ts'

const opened = vi.hoisted(() => [] as string[])

vi.mock('../../src/ledger/open.ts', async (original) => {
  const { openLedger } = await original<typeof import('../../src/ledger/open.ts')>()
  return {
    openLedger: (...[location, opening]: Parameters<typeof openLedger>) => {
      opened.push(opening.mode)
      return openLedger(location, opening)
    },
  }
})

test('a dry run of a new issue opens the ledger once, to read', async () => {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify(CONFIG) })
  digestif(folder, ['subscribers', 'add', 'reader@example.org'])
  await using newsletter = openNewsletter(await loadConfig(undefined, folder), { environment: {} })
  const next = await newsletter.next()
  if ('reason' in next) throw new Error(next.reason.text)
  expect(await newsletter.readersOf(next)).toEqual({ recipients: 1, suppressed: 0 })
  await newsletter.check('finished' in next ? next.finished : next.saved)
  expect(opened).toEqual(['read'])
})

test('what could not be opened to send with is opened again at the next send', async () => {
  const server = await mailServer()
  const dkim = { domain: 'example.com', selector: 'd1', keyFile: 'd1.pem' }
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify({ ...CONFIG, dkim }) })
  const environment = { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' }
  await using newsletter = openNewsletter(await loadConfig(undefined, folder), { environment })
  const next = await newsletter.next()
  if ('reason' in next) throw new Error(next.reason.text)
  await expect(newsletter.sendCopy(next, 'editor@example.org')).rejects.toMatchObject({ code: 'dkim-key' })
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(join(folder, 'd1.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await newsletter.sendCopy(next, 'editor@example.org')
  expect(server.taken()).toHaveLength(1)
})

test('build says of a mail what check says of it', () => {
  const folder = folderWith({
    ...ARTICLES,
    'articles/insecure.md':
      '---\ntitle: An old link\ndate: 2026-11-22\ncanonical: http://example.com/old\n---\n\nThe old page is still there, and people go on reading it every day of the year.\n',
    'digestif.config.json': JSON.stringify(CONFIG),
  })
  const built = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  const checked = JSON.parse(digestif(folder, ['check', '--json']).stdout)
  const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code).toSorted()
  const told = new Set(codes(checked.findings))
  expect(told).toContain('link-insecure')
  expect(codes([...built.errors, ...built.notices]).filter((code) => told.has(code))).toEqual(codes(checked.findings))
})

// What does one issue mean for the next: the editor's decisions, copies, and articles that have changed?
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { noOverrides, type Overrides } from '../../src/model/overrides.ts'
import type { Notice } from '../../src/model/problem.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { article, digestif, folderWith } from '../support/digestif.ts'
import { mailServer } from '../support/mail-server.ts'

const config = {
  title: 'Harbours',
  from: 'Harbours <harbours@example.com>',
  permalink: 'https://example.com/:slug',
  imprint: 'Harbours, 1 Quay, Eastport',
  timeZone: 'UTC',
}
const eastport = article('Eastport', '2026-03-01', '', 0)
const westport = article('Westport', '2026-03-02', '', 1)

/** A newsletter with one reader, whose issues are made on days that a test chooses. */
async function newsletter(files: Readonly<Record<string, string>>, more: object = {}) {
  const server = await mailServer()
  const folder = folderWith({ ...files, 'digestif.config.json': JSON.stringify({ ...config, ...more }) })
  digestif(folder, ['subscribers', 'add', 'reader@example.org'])
  const settings = parseConfig({ ...config, ...more }, join(folder, 'digestif.config.json'))
  const environment = { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' }
  const notices: Notice[] = []
  const log = { notice: (notice: Notice) => notices.push(notice), progress() {} }
  const on = (day: string) =>
    openNewsletter(settings, { clock: { now: () => new Date(`${day}T07:00Z`) }, log, environment })
  return {
    settings,
    notices,
    write: (path: string, text: string) => writeFileSync(join(folder, 'articles', path), text),
    decide: (decided: Partial<Overrides>) => on('2026-03-09').overrides.save({ ...noOverrides(1), ...decided }),
    async verdicts(day: string): Promise<Record<string, string>> {
      await using digest = await on(day)
      const { verdicts } = await digest.select()
      return Object.fromEntries(verdicts.map(({ path, reason }) => [path, reason.code]))
    },
    /** The mail as text, or why there is none. */
    async send(day: string): Promise<string> {
      await using digest = await on(day)
      const next = await digest.next()
      if ('issue' in next) return next.reason.code
      const sent = await digest.send(next)
      expect(sent.counts).toMatchObject({ sent: 1 })
      return readFileSync(join(settings.out, sent.issue.id, 'index.txt'), 'utf8')
    },
  }
}

test('an issue is made by the editor’s decisions, which do not count for the one after it', async () => {
  const { settings, decide, send, write, verdicts } = await newsletter({
    'articles/eastport.md': eastport,
    'articles/westport.md': westport,
    'articles/northport.md': article('Northport', '2026-03-03', '', 2),
  })
  await decide({ lead: 'eastport.md', excluded: ['westport.md'] })
  expect(await verdicts('2026-03-09')).toEqual({
    'eastport.md': 'pinned',
    'northport.md': 'newest',
    'westport.md': 'excluded',
  })
  const mail = await send('2026-03-09')
  expect(mail).toMatch(/\[1\] Eastport[\s\S]*\[2\] Northport/)
  expect(mail).not.toContain('Westport')

  expect(await openNewsletter(settings).overrides.read()).toMatchObject({ issue: 1 })
  write('southport.md', article('Southport', '2026-03-10', '', 3))
  expect(await verdicts('2026-03-16')).toMatchObject({ 'southport.md': 'in-window', 'westport.md': 'too-old' })
  await openNewsletter(settings).overrides.save({
    ...noOverrides(2),
    pinned: ['westport.md', 'eastport.md', 'gone.md'],
  })
  expect(await verdicts('2026-03-16')).toMatchObject({ 'westport.md': 'pinned', 'eastport.md': 'already-sent' })
})

test('a decision that changes nothing is a notice', async () => {
  const { decide, verdicts, notices } = await newsletter({
    'articles/eastport.md': eastport,
    'articles/draft.md': article('Draft', '2026-03-02', 'draft: true\n', 1),
  })
  await decide({ pinned: ['draft.md'], excluded: ['gone.md'] })
  await verdicts('2026-03-09')
  expect(notices.map(({ code, what }) => `${code}: ${what}`)).toEqual([
    'override-gone: The editor decided about gone.md, but there is no such article.',
    'pin-without-effect: draft.md is pinned, but stays out: Marked as a draft.',
  ])
})

test('what was built before the last decision goes out without it, and that is told', async () => {
  const folder = folderWith({ 'articles/eastport.md': eastport, 'articles/westport.md': westport })
  digestif(folder, ['build', '-q'])
  await using newsletter = openNewsletter(parseConfig({}, join(folder, 'digestif.config.json')))
  await newsletter.overrides.save({ ...noOverrides(1), lead: 'eastport.md' })
  expect(digestif(folder, ['send', '--dry-run']).stderr).toContain('(decided-since)')
  digestif(folder, ['build', '-q'])
  expect(digestif(folder, ['send', '--dry-run']).stderr).not.toContain('(decided-since)')
  for (const name of ['notes/NEXT.md', 'blocks/open-day.md']) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), 'Come and see.')
    const { stderr } = digestif(folder, ['send', '--dry-run'])
    expect(stderr).toContain('(decided-since)')
    expect(stderr).toContain(name)
    digestif(folder, ['build', '-q'])
    expect(digestif(folder, ['send', '--dry-run']).stderr).not.toContain('(decided-since)')
  }
})

test('leaving out all that is ready is told as that, not as a lack of news', () => {
  const folder = folderWith({
    'articles/eastport.md': eastport,
    '.digestif/next-issue.json': JSON.stringify({ issue: 1, excluded: ['eastport.md'] }),
  })
  expect(digestif(folder, ['build']).stdout).toContain('The editor left out the only article that is ready.')
})

test.each(['articles', 'build', 'send'])('%s makes nothing where the decisions cannot be read', (command) => {
  const folder = folderWith({ 'articles/eastport.md': eastport, '.digestif/next-issue.json': '{"issue": 1,' })
  const { exit, stdout, stderr } = digestif(folder, [command])
  expect(exit).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('(bad-overrides)')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a copy of what the last issue carried is no news, though the original is too old by now', async () => {
  const { send, write, verdicts } = await newsletter({ 'articles/eastport.md': eastport })
  await send('2026-03-09')
  write('copy.md', article('Harbour news', '2026-03-10', '', 0))
  write('westport.md', westport.replace('2026-03-02', '2026-03-10'))
  expect(await verdicts('2026-03-16')).toEqual({
    'westport.md': 'in-window',
    'copy.md': 'duplicate',
    'eastport.md': 'already-sent',
  })
})

test('an article that has changed much comes back once, beside new stories, where that is asked for', async () => {
  const { send, write, verdicts } = await newsletter(
    { 'articles/eastport.md': eastport },
    { stories: { updated: true } },
  )
  expect(await send('2026-03-09')).toContain('[1] Eastport')

  const rewritten = `${eastport}
## The second lock

In May it was joined by a lock for ships of half that length. Swans nest on its gate, which is why it stays shut until
the middle of June; the pilots take the long way round and say that they like the view.
`
  write('eastport.md', rewritten)
  expect(await send('2026-03-16')).toBe('nothing-new')

  write('westport.md', westport.replace('2026-03-02', '2026-03-17'))
  const second = await send('2026-03-23')
  expect(second).toMatch(/\[1\] Westport[\s\S]*\n\S* ?Updated\b[\s\S]*\[2\] Eastport/)

  write('northport.md', article('Northport', '2026-03-24', '', 2))
  expect(await verdicts('2026-03-30')).toMatchObject({ 'northport.md': 'in-window', 'eastport.md': 'already-sent' })
  write('eastport.md', rewritten.replace('four years', 'five years'))
  expect(await send('2026-03-30')).not.toContain('] Eastport')

  write('eastport.md', eastport)
  write('southport.md', article('Southport', '2026-03-31', '', 3))
  expect(await send('2026-04-06')).not.toContain('] Eastport')
})

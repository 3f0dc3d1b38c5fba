// Can a reader choose the best of each month by themselves, and every issue again?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { parseAddress } from '../../src/model/address.ts'
import { spanOfMonth } from '../../src/model/best-of.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { article } from '../support/digestif.ts'
import { hasBrowser, openBrowser } from '../support/mail-browser.ts'
import { send } from '../support/newsletter.ts'
import { publicPages } from '../support/public-pages.ts'

const anna = 'anna@example.org'

test.skipIf(!hasBrowser)(
  'a whole life: choose the best of each month, get no issue, get that once, go back, and get each issue and nothing twice',
  async () => {
    const { folder, port, linkTo, server } = await publicPages([anna, 'berta@example.org'], {
      schedule: { cron: '0 7 * * MON' },
    })
    const mails = () =>
      server
        .taken()
        .filter(({ to }) => to === anna)
        .map(({ mail }) => mail.replace(/=\r?\n/g, ''))
    const config = await loadConfig(join(folder, 'digestif.config.json'))
    let now = new Date()
    const open = () =>
      openNewsletter(config, {
        clock: { now: () => now },
        environment: { SMTP_URL: server.url, DIGESTIF_SECRET: 'secret-of-the-test' },
      })
    expect(send(folder).exit).toBe(0)

    const browser = await openBrowser()
    onTestFinished(() => browser.close())
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const preferences = `http://127.0.0.1:${port}/weekly${await linkTo(anna, 'preferences')}`
    const choose = async (what: string) => {
      await page.goto(preferences)
      await page.getByLabel(what).check()
      await page.getByRole('group', { name: 'How often' }).locator('..').getByRole('button').click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Saved')
      await page.goto(preferences)
      expect(await page.getByLabel(what).isChecked()).toBe(true)
    }
    await choose('The best of each month')

    // By the clock of the choice, so that the end of a month in the middle of this test changes nothing.
    await using letter = open()
    const address = parseAddress(anna)
    if ('problem' in address) throw new Error(address.problem)
    const since = (await letter.ledger.subscribers.find(address)).subscriber?.monthly ?? never()
    const write = (title: string, topic: number) =>
      writeFileSync(join(folder, `articles/${title}.md`), article(title, now.toISOString(), '', topic))
    const sendNext = async (what: 'next' | 'nextBestOf') => {
      const next = await letter[what]()
      return 'reason' in next ? next.reason.text : (await letter.send(next)).counts.sent
    }
    now = new Date(since.getTime() + 1_000)
    write('Library', 2)
    now = new Date(now.getTime() + 1_000)
    expect(await sendNext('next')).toBe(1)
    expect(mails()).toHaveLength(1)

    now = new Date(spanOfMonth(since.toISOString().slice(0, 7), 'UTC').until.getTime() + 9 * 3_600_000)
    expect(await sendNext('nextBestOf')).toBe(1)
    expect(await sendNext('nextBestOf')).toContain('was sent')
    expect(mails()).toHaveLength(2)
    expect(mails()[1]).toContain('Library')
    expect(mails()[0]).toContain('Westport')
    expect(mails()[1]).not.toContain('Westport')

    await choose('Every issue')
    write('Station', 3)
    now = new Date(now.getTime() + 1_000)
    expect(await sendNext('next')).toBe(2)
    expect(mails()).toHaveLength(3)
    expect(mails()[2]).toContain('Station')
    expect(mails()[2]).not.toContain('Library')
  },
  90_000,
)

function never(): never {
  throw new Error('nobody chose it')
}

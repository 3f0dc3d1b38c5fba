// How many clicks and keys does it take from a folder of thirty articles to an approved issue in the editor's own words?
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inEachBrowser } from '../support/browsers.ts'
import { openWhole, pages } from '../support/preview.ts'

const WORDS =
  'harbour mill orchard tram bakery library bridge choir ferry garden kiln loom market nursery quarry'.split(' ')
const DAY_MS = 86_400_000
/** Set to a folder, it gets a picture of each of five steps. */
const PICTURES = process.env.WALK_PICTURES

/** News of one town: what resembles becomes related coverage. */
function news(number: number): string {
  const word = (by: number) => `${WORDS[(number * by) % WORDS.length]}${number}${'abcdefgh'[by % 8]}`
  const sentence = (by: number) =>
    `The ${word(by)} opened beside the ${word(by + 3)} after ${number + by} weeks of work.`
  const day = new Date(Date.parse('2026-03-01') - number * DAY_MS).toISOString().slice(0, 10)
  const paragraph = (by: number) => [by, by + 1, by + 2].map(sentence).join(' ')
  return `---\ntitle: The ${word(1)} and its ${word(2)}\ndate: ${day}\n---\n\n${paragraph(3)}\n\n## The ${word(5)} of the town\n\n${[7, 11, 15, 19].map(paragraph).join('\n\n')}\n`
}

inEachBrowser('thirty articles', ({ name: browser, launch }) => {
  const open = pages(launch)

  test('become an approved issue with own subject, note, one changed summary and one announcement in nine clicks', async () => {
    const files = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`articles/news-${at}.md`, news(at)]))
    const { preview, page } = await openWhole(open, { files })
    // A laptop.
    await page.setViewportSize({ width: 1440, height: 900 })
    let clicks = 0
    let keys = 0
    let taken = 0
    const click = async (role: 'tab' | 'textbox' | 'button', name: string | RegExp) => {
      clicks++
      await page.getByRole(role, { name }).first().click()
    }
    const type = async (text: string) => {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
      keys++
    }
    const picture = async (name: string) => {
      if (!PICTURES) return
      mkdirSync(PICTURES, { recursive: true })
      await page.screenshot({ path: join(PICTURES, `${browser}-${++taken}-${name}.png`) })
    }

    await picture('drafted')
    await click('tab', 'Inbox')
    await click('textbox', 'Subject')
    await type('Our own week')
    await preview.viewWhere(({ issue }) => issue?.subject === 'Our own week')
    await click('textbox', 'Opening note')
    await type('Dear readers, this is *your* week.')
    await preview.viewWhere(({ decisions }) => decisions.said.note !== undefined)
    await picture('inbox')
    await click('tab', 'HTML')
    clicks++
    await page.locator('.story .more').nth(1).click()
    clicks++
    await page.getByText('Choose sentences').click()
    clicks++
    await page.locator('.sentences button[aria-pressed=true]').last().click()
    await preview.viewWhere(({ decisions }) => decisions.count === 3)
    await picture('sentences')
    // Announcements are files, written in the editor's own program.
    preview.write('blocks/open-day.md', '---\nplace: end\nlabel: Event\n---\nCome to our open day.\n')
    await page.frameLocator('#stage iframe:not(.waiting) >> nth=0').getByText('Come to our open day.').waitFor()
    await picture('announcement')
    await click('button', 'Send…')
    await click('button', 'Approve')
    const { issue } = await preview.viewWhere(({ sending }) => sending.isApproved)
    await picture('approved')

    expect({ clicks, keys }).toEqual({ clicks: 9, keys: 2 })
    const saved = join(preview.folder, 'out', issue?.id ?? '')
    expect(existsSync(join(saved, 'message.eml'))).toBe(true)
    const text = readFileSync(join(saved, 'index.txt'), 'utf8')
    for (const own of ['this is your week', 'Come to our open day.']) expect(text.replaceAll('*', '')).toContain(own)
    expect(issue?.subject).toBe('Our own week')
  })
})

// Does the preview work in Firefox as well?
import { expect, onTestFinished, test } from 'vitest'
import { digestifBeside } from '../support/digestif.ts'
import { hasFirefox, KEYS, openFirefox } from '../support/firefox.ts'
import { openFolder } from '../support/preview.ts'

const SOON = { timeout: 20_000 }

test.skipIf(!hasFirefox)(
  'Firefox (Debian’s firefox-esr) shows list and mail, leaves a story out and takes it back, and saves a subject that is typed',
  async () => {
    const preview = await openFolder()
    onTestFinished(() => preview.close())
    await preview.viewWhere(({ issue }) => issue?.findings !== undefined)
    const page = await openFirefox(preview.address)
    const listed = (wanted: readonly string[]) =>
      expect
        .poll(
          () => page.evaluate(`[...document.querySelectorAll('.story .headline')].map((each) => each.textContent)`),
          SOON,
        )
        .toEqual(wanted)
    const framed = (wanted: readonly string[]) =>
      expect
        .poll(
          () =>
            page.evaluate(
              `[...document.querySelector('#stage iframe:not(.waiting)').contentDocument.querySelectorAll('.lead-title, h3.title')].map((each) => each.textContent.trim())`,
            ),
          SOON,
        )
        .toEqual(wanted)
    const ALL = ['Southport', 'Northport', 'Westport', 'Eastport']
    await listed(ALL)
    await framed(ALL)
    await page.evaluate(`document.querySelector('[data-path="northport.md"] .story-title').focus()`)
    await page.type('x')
    await listed(['Southport', 'Westport', 'Eastport'])
    await framed(['Southport', 'Westport', 'Eastport'])
    await page.type('z', KEYS.control)
    await listed(ALL)
    await page.type('5')
    await page.evaluate(`document.querySelector('.voice input').focus()`)
    await page.type(`Our own week${KEYS.tab}`)
    const { issue } = await preview.viewWhere((view) => view.issue?.subject === 'Our own week')
    expect(issue?.stories).toHaveLength(4)
    await expect
      .poll(() => page.evaluate(`document.querySelector('#inbox-line .subject').textContent`), SOON)
      .toBe('Our own week')
    // A saved issue beside the next.
    await digestifBeside(preview.folder, ['build', '--latest', '2'])
    await preview.viewWhere(({ past }) => past.length === 1)
    await page.evaluate(`document.activeElement.blur()`)
    await expect.poll(() => page.evaluate(`document.activeElement === document.body`), SOON).toBe(true)
    await page.type('c')
    const compared = `[...document.querySelectorAll('dialog.compare tbody tr')].map((row) => row.textContent)`
    await expect.poll(() => page.evaluate(compared), SOON).toContain('Lead1. Southport1. Southportthe same')
    await page.type(KEYS.escape)
    await expect.poll(() => page.evaluate(`document.querySelector('dialog[open]') === null`), SOON).toBe(true)
    // What the checks found, and the size, are there too.
    await expect.poll(() => page.evaluate(`document.getElementById('checks').textContent`), SOON).toContain('rules')
    expect(page.errors).toEqual([])
  },
  120_000,
)

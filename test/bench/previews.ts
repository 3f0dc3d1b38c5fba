// How does each look show the sample articles? Writes templates/LOOK/preview.png, the pictures of the README.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { loadConfig } from '../../src/config/load.ts'
import { openDigest } from '../../src/newsletter.ts'
import { openBrowser } from '../support/mail-browser.ts'
import { LOOKS } from '../support/matrix.ts'

/** The day after the newest sample. */
const NOW = new Date('2025-03-31T07:00:00Z')
/** The picture: a light and a dark half, each with a desktop and a phone in front of it. */
const STAGE = { width: 1400, height: 780 }
const DESKTOP = { width: 660, height: 1040, from: 'h1' }
/** The phone shows a later part of the mail. */
const PHONE = { width: 375, height: 780, from: 'h3' }
/** The README shows the first at full width. */
const SCALE = { classic: 1, brief: 0.75, letter: 0.75 }

const settings = await loadConfig()
await using browser = await openBrowser()
for (const name of LOOKS) {
  const out = await mkdtemp(join(tmpdir(), 'digestif-preview-'))
  const look = { ...settings.look, name }
  const stories = { ...settings.stories, max: 8 }
  await using digest = await openDigest(
    { ...settings, look, stories, ledger: `sqlite:${out}/none.db` },
    { clock: { now: () => NOW } },
  )
  const composed = await digest.compose(await digest.select())
  if (composed.issue === null) throw new Error(composed.reason.text)
  const { files } = await digest.save(await digest.render(composed), out)
  const screens = []
  for (const scheme of ['light', 'dark'] as const)
    for (const size of [DESKTOP, PHONE]) screens.push(await screen(browser, files.html, size, scheme))
  await writeFile(`templates/${name}/preview.png`, await stage(browser, screens, SCALE[name]))
  await rm(out, { recursive: true })
}

/** A screenshot of a part of the mail at double resolution, as a data: address. */
async function screen(
  browser: Browser,
  file: string,
  { from, ...viewport }: typeof PHONE,
  colorScheme: 'light' | 'dark',
): Promise<string> {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 2 })
  await page.goto(pathToFileURL(file).href)
  // Includes the section's title above it.
  if (from !== 'h1')
    await page.evaluate(`scrollTo(0, document.querySelector('${from}').getBoundingClientRect().top - 70)`)
  const png = await page.screenshot()
  await page.close()
  return `data:image/png;base64,${png.toString('base64')}`
}

async function stage(browser: Browser, [desktop, phone, darkDesktop, darkPhone]: string[], deviceScaleFactor: number) {
  const page = await browser.newPage({ viewport: STAGE, deviceScaleFactor })
  const half = (tone: string, ...[wide, narrow]: (string | undefined)[]) => `<div class="half ${tone}">
    <div class="desktop"><img src="${wide}"></div><div class="phone"><img src="${narrow}"></div></div>`
  await page.setContent(`<!doctype html><style>
    body { margin: 0; display: flex }
    .half { position: relative; width: 700px; height: ${STAGE.height}px; overflow: hidden }
    .light { background: #e6e2d9 } .dark { background: #2b2c30 }
    .desktop, .phone { position: absolute; overflow: hidden; background: #fff }
    .desktop { left: 44px; top: 48px; width: 520px; height: ${STAGE.height}px; border-radius: 10px; box-shadow: 0 12px 40px #0004 }
    .phone { right: 40px; bottom: 44px; width: 226px; height: 440px; border-radius: 26px; border: 7px solid #111; box-shadow: 0 14px 36px #0007 }
    .dark .desktop, .dark .phone { background: #17181a; box-shadow: none } .dark .phone { border-color: #000; outline: 1px solid #555 }
    img { display: block; width: 100% }
  </style>${half('light', desktop, phone)}${half('dark', darkDesktop, darkPhone)}`)
  const png = await page.screenshot()
  await page.close()
  return png
}

// How does the preview look? Writes src/web/preview-light.png and preview-dark.png, the screenshots in the README.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openPreview } from '../../src/web/preview.ts'
import type { View } from '../../src/web/view.ts'
import { openBrowser } from '../support/mail-browser.ts'

/** The day after the newest sample. */
const NOW = new Date('2025-03-31T07:00:00Z')
const SIZE = { width: 1600, height: 900 }
const PICTURES = [
  { colours: 'light', at: 'schemes=light.dark' },
  { colours: 'dark', at: 'tab=inbox' },
] as const

const folder = await mkdtemp(join(tmpdir(), 'digestif-screens-'))
for (const name of ['articles', 'digestif.config.ts']) await cp(name, join(folder, name), { recursive: true })
const preview = await openPreview({
  folder,
  port: 0,
  clock: { now: () => NOW },
  log: { notice() {}, progress() {} },
  environment: {},
})
await using browser = await openBrowser()
for (const { colours, at } of PICTURES) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: colours })
  await page.goto(`${preview.url}#${at}`)
  await page.locator('#checks').getByText('rules').first().waitFor()
  await save()
  await page.locator('#checks').getByText('rules').first().waitFor()
  await page.locator('#shown').locator('iframe:not(.waiting), .program').first().waitFor()
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: `src/web/preview-${colours}.png` })
  await page.close()
}
await preview.close()
await rm(folder, { recursive: true })

/** Saves an article and waits for the rebuild: the first build of a process is not typical of how long one takes. */
async function save(): Promise<void> {
  const revision = async () => ((await (await fetch(preview.url.replace('?', 'api/view?'))).json()) as View).revision
  const before = await revision()
  const articles = join(folder, 'articles/notes')
  const [name = ''] = (await readdir(articles)).filter((each) => each.endsWith('.md'))
  await writeFile(join(articles, name), await readFile(join(articles, name)))
  while ((await revision()) === before) await setTimeout(50)
}

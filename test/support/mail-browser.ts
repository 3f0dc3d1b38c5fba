// How does a test show a mail in Chromium?
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The last of two such lists holds, so this one has those of Playwright that a test would notice, too. The others are
  // pages of the address bar: nobody sees them, and each window loads two, which takes as long as a page of ours.
  `--disable-features=${[
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'PaintHolding'],
    ...['HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
    ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch', 'LensOverlay'],
    ...['MediaRouter', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ].join(',')}`,
]

export const hasBrowser: boolean = existsSync(CHROMIUM)

export function openBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...more] })
}

/** Larger than any place in a mail. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7aa"/></svg>'

/** Opens one tab for many mails, since opening a tab takes longer than showing a mail. */
export async function openTab(browser: Browser): Promise<MailTab> {
  const page = await browser.newPage({ viewport: { width: 600, height: 900 } })
  let isShowingPictures = true
  await page.route('**/*', (route) =>
    isShowingPictures ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort(),
  )
  return {
    async show(html, { pictures = true } = {}) {
      isShowingPictures = pictures
      await page.setContent(html, { waitUntil: 'load' })
    },
    colours: (colorScheme) => page.emulateMedia({ colorScheme }),
    width: (width) => page.setViewportSize({ width, height: 900 }),
    violations: () => violations(page),
    overflow: () => page.evaluate('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)'),
  }
}

export interface MailTab {
  show(html: string, options?: { readonly pictures?: boolean }): Promise<void>
  colours(scheme: 'light' | 'dark'): Promise<void>
  width(width: number): Promise<void>
  /** What axe finds, one line a rule. */
  violations(): Promise<string[]>
  /** By how many pixels the mail is wider than the window. */
  overflow(): Promise<number>
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // A mail program shows the mail inside a page with landmarks of its own.
  return page.evaluate(`axe.run({ resultTypes: ['violations'], rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`)
}

// In which browsers do people open the preview, and how does one test run in each?
import type { Browser, Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { firefoxFinger, hasFirefox, openFirefox, zoomFirefox } from './firefox.ts'
import { hasBrowser, openBrowser } from './mail-browser.ts'

/** A browser that tests run in. */
export interface TestBrowser {
  readonly name: 'Chromium' | 'Firefox'
  readonly isInstalled: boolean
  launch(): Promise<Browser>
  /** Puts a finger on the screen, moves it or lifts it. */
  finger(page: Page): Promise<Finger>
  /** Shows a page of 1,280 by 1,024 pixels at 400 %. */
  zoomTo400(page: Page): Promise<void>
  /** A test of what does not differ from browser to browser: it runs in Chromium alone. */
  once(title: string, body: () => Promise<void>, timeoutMs?: number): void
}

/** One finger; `y` and `x` in CSS pixels of the window. */
export type Finger = (does: 'down' | 'move' | 'up', x?: number, y?: number) => Promise<unknown>

const BROWSERS: readonly TestBrowser[] = [
  { name: 'Chromium', isInstalled: hasBrowser, launch: openBrowser, finger, zoomTo400, once: test },
  {
    name: 'Firefox',
    isInstalled: hasFirefox,
    launch: openFirefox,
    finger: firefoxFinger,
    zoomTo400: (page) => zoomFirefox(page, 4),
    once() {},
  },
]

/** The same tests in Chromium and in Firefox. In a browser that is not installed they are skipped by name. */
export function inEachBrowser(what: string, tests: (browser: TestBrowser) => void, browsers = BROWSERS): void {
  for (const browser of browsers)
    describe.skipIf(!browser.isInstalled)(`${what}, in ${browser.name}`, () => tests(browser))
}

/** The same, for long tests: in Chromium alone, unless `ALL_BROWSERS` is set in the environment. */
export function inAllBrowsersIfAsked(what: string, tests: (browser: TestBrowser) => void): void {
  inEachBrowser(what, tests, process.env.ALL_BROWSERS === undefined ? BROWSERS.slice(0, 1) : BROWSERS)
}

async function finger(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page)
  const types = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const
  return (does, x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type: types[does], touchPoints: does === 'up' ? [] : [{ x, y }] })
}

/** A page that is zoomed has so many pixels less; Chromium has no command for the zoom itself. */
async function zoomTo400(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 })
}

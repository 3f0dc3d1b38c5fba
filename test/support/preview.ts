// How does a test open a preview of a real folder, and a browser page on it?
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Notice } from '../../src/model/problem.ts'
import { openPreview } from '../../src/web/preview.ts'
import type { View } from '../../src/web/view.ts'
import { article, fill } from './digestif.ts'
import { openBrowser } from './mail-browser.ts'
import { CONFIG } from './newsletter.ts'

/** Four articles on four different events. */
export const STORIES = {
  'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
  'articles/westport.md': article('Westport', '2026-03-02', '', 1),
  'articles/northport.md': article('Northport', '2026-03-03', '', 2),
  'articles/southport.md': article('Southport', '2026-03-04', '', 3),
}

/** A folder with its preview open. */
export interface OpenPreview {
  readonly folder: string
  /** Ends in `/`; opens nothing without the secret. */
  readonly url: string
  /** As it is printed, with the secret. */
  readonly address: string
  /** Asks for a path below `url`, as a browser that has opened `address`. */
  fetch(path: string, request?: RequestInit): Promise<Response>
  write(name: string, content: string | Uint8Array): void
  /** The present view. */
  view(): Promise<View>
  /** Polls until the view meets the condition. */
  viewWhere(condition: (view: View) => boolean): Promise<View>
  /** Closes the preview as Ctrl-C does, and keeps the folder. */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Opens a preview of a few articles; `files` are added to them or replace them. */
export async function openFolder({
  settings = {},
  files = {},
  environment = {},
  follow,
  onNotice = () => {},
  again,
  in: place = again?.folder ?? mkdtempSync(join(tmpdir(), 'digestif-preview-')),
}: {
  readonly settings?: object
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly environment?: Readonly<Record<string, string>>
  readonly follow?: Parameters<typeof openPreview>[0]['follow']
  readonly onNotice?: (notice: Notice) => void
  /** A preview that is finished: this one has its folder and its port. */
  readonly again?: OpenPreview
  /** A folder that has more than these files. */
  readonly in?: string
} = {}): Promise<OpenPreview> {
  const folder = place
  const write = (name: string, content: string | Uint8Array) => fill(folder, { [name]: content })
  const all = { 'digestif.config.json': JSON.stringify({ ...CONFIG, ...settings }), ...STORIES, ...files }
  fill(folder, all)
  const { url: address, close } = await openPreview({
    folder,
    port: again ? Number(new URL(again.url).port) : 0,
    clock: { now: () => new Date() },
    log: { notice: onNotice, progress() {} },
    environment,
    ...(follow && { follow }),
  })
  const url = new URL('/', address).href
  const cookie = cookieOf(address)
  // A connection that is kept is closed while a test waits for a command of more than five seconds, and the next request fails.
  const ask = (path: string, request: RequestInit = {}) =>
    fetch(new URL(path, url), { ...request, headers: { cookie, connection: 'close', ...request.headers } })
  const view = async () => (await ask('api/view')).json() as Promise<View>
  return {
    folder,
    url,
    address,
    fetch: ask,
    write,
    view,
    async viewWhere(condition) {
      for (;;) {
        const seen = await view()
        if (condition(seen)) return seen
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    finish: close,
    async close() {
      await close()
      // A decision that was still being saved may write once more.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The cookie of a browser that has opened a preview's address. */
export function cookieOf(address: string): string {
  const { port, searchParams } = new URL(address)
  return `digestif-${port}=${searchParams.get('token')}`
}

/**
 * One preview of the four articles for all tests of a group: `const shared = sharedFolder()`, then `await shared()`. Each
 * test finds the drafted issue, whatever was decided before.
 */
export function sharedFolder(): () => Promise<OpenPreview> {
  let preview: OpenPreview | undefined
  beforeAll(async () => {
    preview = await openFolder()
  })
  afterAll(() => preview?.close())
  return async () => {
    if (!preview) throw new Error('The preview opens before all tests.')
    await rm(join(preview.folder, '.digestif/next-issue.json'), { force: true })
    await preview.viewWhere(({ issue, decisions }) => issue?.findings !== undefined && decisions.count === 0)
    return preview
  }
}

/** A preview and a page that has loaded completely, checks included; both are closed after the test, where the preview is not shared. */
export async function openWhole(
  open: ReturnType<typeof pages>,
  options: Parameters<typeof openFolder>[0] = {},
  shared?: OpenPreview,
): Promise<{ preview: OpenPreview; page: Page }> {
  const preview = shared ?? (await openFolder(options))
  await preview.viewWhere(({ issue }) => issue?.findings !== undefined)
  const page = await open(preview)
  if (!shared)
    onTestFinished(async () => {
      await page.close()
      await preview.close()
    })
  await page.locator('#stories .story').first().waitFor()
  return { preview, page }
}

/** Types in place of what a field holds. Playwright’s `fill` is no typing in Firefox: leaving the field changes nothing. */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.press('Control+a')
  if (text === '') await field.press('Delete')
  else await field.pressSequentially(text)
}

/** For `evaluate`: changes a field of a window that is not in front, and leaves it. */
export function writeFromBehind(field: object, text: string): void {
  Object.assign(field, { value: text })
  if (field instanceof EventTarget) field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** What was copied last, pasted as a person does: Firefox lets no page read the clipboard by itself. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' }))")
  const field = page.locator('#pasted')
  await field.press('Control+v')
  const text = await field.inputValue()
  await page.evaluate("document.getElementById('pasted').remove()")
  return text
}

const WINDOW = { width: 1600, height: 1000 }

/** Files that run in the same process share a browser of each kind: opening Firefox takes longer than most tests. */
const browsers = new Map<() => Promise<Browser>, Promise<Browser>>()

async function browserOf(launch: () => Promise<Browser>): Promise<Browser> {
  const open = await browsers.get(launch)?.catch(() => undefined)
  if (open?.isConnected()) return open
  const opening = launch()
  browsers.set(launch, opening)
  return opening
}

/**
 * A page for each test of a file or group, closed after the last: `const open = pages()`, then `await open(preview)`.
 * Each is alone in its profile of the browser.
 * Errors on a page's console are collected in `errors`; a test has to check them itself.
 */
export function pages(launch: () => Promise<Browser> = openBrowser): (
  preview: { readonly url: string; readonly address?: string },
  options?: {
    readonly width?: number
    readonly height?: number
    readonly colours?: 'light' | 'dark'
    /** The part of the address after `#`. */
    readonly at?: string
  },
) => Promise<Page & { readonly errors: string[] }> {
  let browser: Browser | undefined
  const opened: Page[] = []
  beforeAll(async () => {
    browser = await browserOf(launch)
  })
  afterAll(() => Promise.all(opened.map((page) => page.close())))
  return async (preview, options = {}) => {
    if (!browser) throw new Error('The browser opens before all tests.')
    const { width, height } = { ...WINDOW, ...options }
    const page = await browser.newPage({ viewport: { width, height } })
    opened.push(page)
    page.setDefaultTimeout(60_000)
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await load(page, preview, options)
    return Object.assign(page, { errors })
  }
}

/**
 * The same page each time, for tests of a group that need no new window: loaded anew, with nothing of the test before.
 * It takes half as long. A test may close it, where it leaves what can't be undone.
 */
export function samePage(open: ReturnType<typeof pages>): ReturnType<typeof pages> {
  let page: Awaited<ReturnType<typeof open>> | undefined
  return async (preview, options = {}) => {
    if (!page || page.isClosed()) {
      page = await open(preview, options)
      return page
    }
    await page.unrouteAll()
    // Where it was scrolled to, which it notes when it is left.
    await page.evaluate("addEventListener('pagehide', () => sessionStorage.clear())")
    await go(page, 'about:blank')
    page.errors.length = 0
    await load(page, preview, options)
    return page
  }
}

async function load(
  page: Page,
  preview: { readonly url: string; readonly address?: string },
  options: Parameters<ReturnType<typeof pages>>[1] = {},
): Promise<void> {
  const { colours, at, ...size } = { colours: 'light' as const, at: '', ...WINDOW, ...options }
  const media = { colorScheme: colours, forcedColors: null }
  await page.setViewportSize(size)
  await page.emulateMedia(media)
  await go(page, `${preview.address ?? preview.url}${at && `#${at}`}`)
  // Firefox has a new tab for a page of another site, which knows nothing of it.
  await page.emulateMedia(media)
}

/** Opens an address. Firefox gives up one that is asked for while the page before is busy with its frames: once more, then. */
async function go(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address)
  } catch (error) {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error
    await page.goto(address)
  }
}

// How does a test open Firefox? As Playwright does by WebDriver BiDi, and with the display settings that BiDi has no command for.
import { existsSync } from 'node:fs'
import { type Browser, firefox, type Page } from 'playwright-core'
import { atExit } from './at-exit.ts'
import type { Finger } from './browsers.ts'

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr'

export const hasFirefox: boolean = existsSync(FIREFOX)

/**
 * Opens the system's own Firefox; Playwright brings a patched one, which is not what people have.
 * `emulateMedia` sets colour scheme and forced colours: Firefox refuses the command that Playwright sends
 * (`emulation.setMediaFeaturesOverride`), so it is answered here, by what Firefox's developer tools set.
 */
export async function openFirefox(): Promise<Browser> {
  // Privileged scripts need the permission: https://firefox-source-docs.mozilla.org/remote/Security.html.
  const args = ['--remote-allow-system-access']
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, args })
  const { _browserSession, _bidiPages, options } = insideOf<InsideBrowser>(browser)
  const sessions: Session = Object.getPrototypeOf(_browserSession)
  const { send } = sessions
  sessions.send = async function (method, params) {
    if (method !== 'emulation.setMediaFeaturesOverride') return send.call(this, method, params)
    for (const context of params.contexts ?? []) {
      const media = _bidiPages.get(context)?._page.emulatedMedia()
      if (media) await set(_browserSession, context, settingsOf(media))
    }
    return {}
  }
  // Unlike Chromium, it does not end with who has opened it.
  atExit(() => {
    if (browser.isConnected()) process.kill(-options.browserProcess.process.pid, 'SIGKILL')
  })
  return browser
}

/** Zooms as a person does with Ctrl and +: at a factor of 4, a window of 1,280 pixels has 320. */
export async function zoomFirefox(page: Page, factor: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1024 })
  const session = sessionOf(page)
  await set(session, session.sessionId, { fullZoom: factor })
}

/** A finger on the screen, for which Playwright has nothing in Firefox. */
export async function firefoxFinger(page: Page): Promise<Finger> {
  const session = sessionOf(page)
  return (does, x = 0, y = 0) => {
    const moved = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
    const steps = {
      down: [moved, { type: 'pointerDown', button: 0 }],
      move: [moved],
      up: [{ type: 'pointerUp', button: 0 }],
    }
    const parameters = { pointerType: 'touch' }
    const source = { type: 'pointer', id: 'finger', parameters, actions: steps[does] }
    return session.send('input.performActions', { context: session.sessionId, actions: [source] })
  }
}

function sessionOf(page: Page): Session {
  return insideOf<{ readonly delegate: { readonly _session: Session } }>(page).delegate._session
}

const settingsOf = ({ colorScheme, forcedColors }: Media) => ({
  prefersColorSchemeOverride: colorScheme === 'no-override' ? 'none' : colorScheme,
  forcedColorsOverride: forcedColors === 'active' ? 'active' : 'none',
})

/** Sets attributes of a tab's BrowsingContext. Throws where Firefox has none of that name or refuses a value. */
async function set(session: Session, context: string, values: object): Promise<void> {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const expression = `(() => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const tab = NavigableManager.getBrowsingContextById(${JSON.stringify(context)})
    for (const [name, value] of Object.entries(${JSON.stringify(values)})) {
      if (!(name in tab)) throw new Error('This Firefox has no ' + name + '.')
      tab[name] = value
    }
  })()`
  const target = { context: contexts?.[0]?.context }
  const { exceptionDetails } = await session.send('script.evaluate', { expression, target, awaitPromise: true })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
}

/** Playwright runs inside this process: the object behind one that it has handed out. */
function insideOf<Inside>(outside: object): Inside {
  const { _connection } = outside as { readonly _connection: { toImpl(outside: object): Inside } }
  return _connection.toImpl(outside)
}

interface Session {
  readonly sessionId: string
  send(method: string, params: Params): Promise<Answer>
}

interface Params {
  readonly contexts?: readonly string[]
  readonly [name: string]: unknown
}

interface Answer {
  readonly contexts?: readonly { readonly context: string }[]
  readonly exceptionDetails?: { readonly text: string }
}

interface Media {
  readonly colorScheme: 'light' | 'dark' | 'no-override'
  readonly forcedColors: 'active' | 'none' | 'no-override'
}

interface InsideBrowser {
  readonly options: { readonly browserProcess: { readonly process: { readonly pid: number } } }
  readonly _browserSession: Session
  readonly _bidiPages: ReadonlyMap<string, { readonly _page: { emulatedMedia(): Media } }>
}

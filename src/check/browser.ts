// What is wrong with a finished mail in a browser: for screen readers, on narrow screens, in light and dark mode?
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { DigestError } from '../model/problem.ts'
import type { Finding } from './rule.ts'

/** A small phone, a phone, a reading pane, a window. */
const WIDTHS = [320, 375, 600, 800]
const COLOUR_SCHEMES = ['light', 'dark'] as const
const LOADED_WITHIN_MS = 15_000

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a saved page at each width, in light and dark mode, and reports what axe finds, what is wider than the screen and
 * which pictures fail to load.
 * Throws a DigestError `no-browser` that names what is missing.
 */
export async function checkInBrowser(
  file: string,
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  const { browser, axe } = await launch(environment)
  try {
    const findings = new Map<string, Finding>()
    for (const colorScheme of COLOUR_SCHEMES) {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        if (width === WIDTHS[0]) await open(page, url, file)
        const condition = `at ${width} px, ${colorScheme} mode`
        for (const finding of [
          ...(await violations(page, axe, file, condition)),
          ...(await layout(page, file, condition)),
        ]) {
          // One mistake is reported once, where it is seen first.
          const key = `${finding.code} ${finding.what.split(' (at ')[0]}`
          if (!findings.has(key)) findings.set(key, finding)
        }
      }
      await context.close()
    }
    return [...findings.values()]
  } finally {
    await browser.close()
  }
}

/** A picture that takes too long counts as one that fails: the page is checked without it. */
async function open(page: Page, url: string, file: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOADED_WITHIN_MS })
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'TimeoutError') return
    const fix = 'Build the issue again.'
    throw new DigestError({ code: 'no-issue', what: 'The page cannot be opened.', where: { file }, fix }, { cause })
  }
}

async function launch(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ browser: Browser; axe: string }> {
  const playwright = await import('playwright-core').catch((cause) => {
    throw missing('the package playwright-core', 'npm install playwright-core axe-core', cause)
  })
  const axe = await readAxe().catch((cause) => {
    throw missing('the package axe-core', 'npm install playwright-core axe-core', cause)
  })
  const executablePath = environment.CHROMIUM ?? CHROMIUM_PATHS.find((path) => existsSync(path))
  const install = 'apt-get install chromium (or set the variable CHROMIUM to its path)'
  if (executablePath === undefined) throw missing('Chromium', install)
  try {
    return { browser: await playwright.chromium.launch({ executablePath, args: FLAGS }), axe }
  } catch (cause) {
    throw missing(`a Chromium that starts; ${executablePath} does not`, install, cause)
  }
}

async function readAxe(): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
}

function missing(what: string, install: string, cause?: unknown): DigestError {
  const needed = `The checks in a browser need ${what}.`
  return new DigestError({ code: 'no-browser', what: needed, fix: `Install it: ${install}` }, { cause })
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly helpUrl: string
  readonly html: string
}

async function violations(page: Page, axe: string, file: string, condition: string): Promise<Finding[]> {
  await page.evaluate(axe)
  // A mail program shows the mail inside a page with landmarks of its own.
  const found: Violation[] = await page.evaluate(`axe.run({
    resultTypes: ['violations'],
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  }).then(({ violations }) => violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.slice(0, 5).map(({ html }) => ({ id, help, helpUrl, html }))))`)
  return found.map(({ id, help, helpUrl, html }) => ({
    code: 'axe',
    group: 'structure',
    severity: 'error',
    what: `${id}: ${help}, in ${html.slice(0, 120)} (${condition}).`,
    why: 'Readers who use a screen reader or see poorly cannot use this part.',
    fix: `See ${helpUrl.split('?')[0]}`,
    where: { file },
  }))
}

async function layout(page: Page, file: string, condition: string): Promise<Finding[]> {
  const seen: { wide: number; widest: string; broken: string[] } = await page.evaluate(`(() => {
    const width = document.documentElement.clientWidth
    const wide = document.documentElement.scrollWidth - width
    const widest = [...document.body.querySelectorAll('*')].find((each) => each.getBoundingClientRect().right > width + 1)
    const broken = [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src)
    return { wide, widest: widest ? widest.outerHTML.slice(0, 120) : '', broken }
  })()`)
  const overflow: Finding[] =
    seen.wide <= 0
      ? []
      : [
          {
            code: 'overflow',
            group: 'structure',
            severity: 'error',
            what: `The mail is ${seen.wide} px wider than the screen because of ${seen.widest} (${condition}).`,
            why: 'Readers have to scroll sideways for each line.',
            fix: 'Give it max-width: 100%, or let long words break with overflow-wrap: anywhere.',
            where: { file },
          },
        ]
  const broken = seen.broken.map(
    (src): Finding => ({
      code: 'picture-failed',
      group: 'pictures',
      severity: 'notice',
      what: `The picture ${src.slice(0, 120)} does not load (${condition}).`,
      why: 'Readers see a broken picture, or its alternative text.',
      fix: 'Make sure that it exists and that anybody can load it.',
      where: { file },
    }),
  )
  return [...overflow, ...broken]
}

// Which accessibility rules does a page of ours break?
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One line for each violation that axe finds. The mails in the frames have tests of their own. */
export async function brokenRules(page: Page): Promise<string[]> {
  // What the pages say is in attributes. A look at these properties ends a tab of Firefox 153 (axe-core's issue 5139).
  await page.evaluate(`for (const name of Object.getOwnPropertyNames(Element.prototype))
    if (/^aria\\w+Elements?$/.test(name)) delete Element.prototype[name]`)
  // A colour that is still changing is no colour of the page.
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished))`)
  // Half a megabyte, once for each document.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE)
  return page.evaluate(`axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'], iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`)
}

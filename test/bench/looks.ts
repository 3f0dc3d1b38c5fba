// Does every look pass every check with every issue, at every width, in light and dark mode? Prints figures; exits 1 on a fault.
import { columns } from '../../src/model/columns.ts'
import { openBrowser, openTab } from '../support/mail-browser.ts'
import { htmlFaults, linksApart, styleBytes } from '../support/mail-rules.ts'
import { CASES, LOOKS, mailWithinBudget } from '../support/matrix.ts'

const WIDTHS = [320, 375, 600, 800]
/** What precedes the text of a line, where it cannot be broken. */
const BULLET = /^- |^\d+\. /
const BUDGET = { html: 90_000, style: 8_000 }
const WIDE = [11, 6, 9, 5, 9, 5, 6, 5]

await using browser = await openBrowser()
const tab = await openTab(browser)
const faults: string[] = []
console.log('look     issue                            HTML bytes  style  in brief   axe  overflow  HTML  links  wide')
for (const look of LOOKS) {
  for (const { name, issue, language } of CASES) {
    const mail = await mailWithinBudget(look, issue, language)
    const found = {
      axe: new Set<string>(),
      overflow: 0,
      html: await htmlFaults(mail.html),
      links: linksApart(mail.html, mail.text),
      wide: mail.text.split('\n').filter((line) => columns(line) > 72 && /\S\s/.test(line.trim().replace(BULLET, ''))),
    }
    for (const pictures of [true, false]) {
      await tab.show(mail.html, { pictures })
      for (const width of WIDTHS) {
        await tab.width(width)
        found.overflow = Math.max(found.overflow, await tab.overflow())
        if (!pictures) continue
        for (const scheme of ['light', 'dark'] as const) {
          await tab.colours(scheme)
          for (const violation of await tab.violations()) found.axe.add(`${scheme}, ${width} px: ${violation}`)
        }
      }
    }
    const bytes = Buffer.byteLength(mail.html)
    const style = styleBytes(mail.html)
    const row = [bytes, style, mail.issue.brief.length, found.axe.size, found.overflow, found.html.length]
    const rest = [found.links.length, found.wide.length]
    console.log(look.padEnd(8), name.padEnd(32), ...[...row, ...rest].map((n, at) => String(n).padStart(WIDE[at] ?? 6)))
    const all = [...found.axe, ...found.html, ...found.links, ...found.wide]
    if (found.overflow > 0) all.push(`${found.overflow} px wider than the window`)
    if (bytes > BUDGET.html) all.push(`${bytes} bytes of HTML`)
    if (style > BUDGET.style) all.push(`${style} bytes of style sheet`)
    faults.push(...all.map((fault) => `${look}, ${name}: ${fault}`))
  }
}
for (const fault of faults) console.error(fault.slice(0, 600))
console.log(faults.length === 0 ? 'No faults.' : `${faults.length} faults.`)
process.exitCode = faults.length === 0 ? 0 : 1

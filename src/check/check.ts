// What is wrong with a finished mail, where, and how is it mended?
import { headersNamed, type Mail, readMail } from './mail.ts'
import { type Element, lineage, lineOf, textOf } from './page.ts'
import type { Breach, Finding, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** Where the parts of a mail are saved: what a finding names. */
export interface MailFiles {
  readonly html: string
  readonly eml: string
}

/** No rule says more than this about one mail: after the first ones, the rest is the same mistake. */
const FINDINGS_PER_RULE = 10

/** Holds a message against every rule that needs no other program; errors first, then in the order of the rules. */
export async function checkMail(raw: Uint8Array, files: MailFiles): Promise<Finding[]> {
  const mail = await readMail(raw)
  return findingsOf(mail, files, rules)
}

/** The findings of some rules. */
export function findingsOf(mail: Mail, files: MailFiles, of: readonly Rule[]): Finding[] {
  const findings = of.flatMap((rule) => {
    const breaches = rule.find(mail)
    const shown = breaches.slice(0, FINDINGS_PER_RULE).map((breach) => told(rule, breach, mail, files))
    const last = shown.at(-1)
    const more = breaches.length - shown.length
    return more > 0 && last
      ? [...shown.slice(0, -1), { ...last, what: `${last.what} (${more} more like this.)` }]
      : shown
  })
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function told({ code, group, severity, why }: Rule, { what, fix, at }: Breach, mail: Mail, files: MailFiles): Finding {
  const finding = { code, group, severity, what, why, fix }
  if (at === undefined) return { ...finding, where: { file: files.eml } }
  if (typeof at === 'string') {
    const line = headersNamed(mail, at)[0]?.line
    return { ...finding, where: { file: files.eml, ...(line !== undefined && { line }) }, header: at.toLowerCase() }
  }
  const line = lineOf(at)
  const under = headingOf(at, mail)
  return {
    ...finding,
    where: { file: files.html, ...(line !== undefined && { line }) },
    ...(under !== undefined && { under }),
    element: mail.page.elements.indexOf(at),
  }
}

/**
 * The heading that an element stands under: where it is in a story, the story's title. A picture may stand above the
 * headline, so it is the one of the nearest surroundings that have any, and of those the last before the element.
 */
function headingOf(element: Element, { page }: Mail): string | undefined {
  const at = page.elements.indexOf(element)
  const headings = page.elements.flatMap((each, index) =>
    /^h[1-6]$/.test(each.tagName) ? [{ heading: each, index, around: new Set(lineage(each)) }] : [],
  )
  for (const surroundings of lineage(element)) {
    const near = headings.filter(({ around }) => around.has(surroundings))
    const found = near.findLast(({ index }) => index <= at) ?? (near.length === 1 ? near[0] : undefined)
    if (found) return textOf(found.heading)
  }
  return undefined
}

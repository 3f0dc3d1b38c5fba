// What is wrong with a finished mail, where, and how is it fixed?
import { join } from 'node:path'
import type { Issue } from '../model/issue.ts'
import { headersNamed, type Mail, readMail } from './mail.ts'
import { type OwnWords, ownWordsIn, ownWordsOf } from './own-words.ts'
import { type Element, isHeading, lineage, lineOf, textOf } from './page.ts'
import type { Finding, Rule, Violation } from './rule.ts'
import { rules } from './rules.ts'

/** The files in which a mail is saved: what a finding names. */
export interface MailFiles {
  readonly html: string
  readonly eml: string
  /** What of it the editor wrote, which is no story's. */
  readonly own?: readonly OwnWords[]
}

/** The files of a saved mail, and what it was made of where that is known. */
export function filesIn(folder: string, issue?: Issue): MailFiles {
  const own = issue ? ownWordsOf(issue) : []
  return { html: join(folder, 'index.html'), eml: join(folder, 'message.eml'), own }
}

/** After this many, the rest is most likely the same mistake, and only counted. */
const FINDINGS_PER_RULE = 10

/** Checks a message against every rule that needs no other program; errors come first, then the order of the rules. */
export async function checkMail(raw: Uint8Array, files: MailFiles): Promise<Finding[]> {
  const mail = await readMail(raw)
  return findingsOf(mail, files, rules)
}

/** Checks a mail against some rules; errors come first, then the order of the rules. */
export function findingsOf(mail: Mail, files: MailFiles, of: readonly Rule[]): Finding[] {
  const ownIn = ownWordsIn(mail.page, files.own ?? [])
  const findings = of.flatMap((rule) => {
    const violations = rule.find(mail)
    const shown = violations
      .slice(0, FINDINGS_PER_RULE)
      .map((violation) => toFinding(rule, violation, mail, files, ownIn))
    const last = shown.at(-1)
    const more = violations.length - shown.length
    return more > 0 && last
      ? [...shown.slice(0, -1), { ...last, what: `${last.what} (${more} more like this.)` }]
      : shown
  })
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function toFinding(
  { code, group, severity, why }: Rule,
  { what, fix, at }: Violation,
  mail: Mail,
  files: MailFiles,
  ownIn: (element: Element) => string | undefined,
): Finding {
  const finding = { code, group, severity, what, why, fix }
  if (at === undefined) return { ...finding, where: { file: files.eml } }
  if (typeof at === 'string') {
    const line = headersNamed(mail, at)[0]?.line
    return { ...finding, where: { file: files.eml, ...(line !== undefined && { line }) }, header: at.toLowerCase() }
  }
  const line = lineOf(at)
  const own = ownIn(at)
  const under = own === undefined ? headingOf(at, mail) : undefined
  return {
    ...finding,
    where: { file: files.html, ...(line !== undefined && { line }) },
    ...(under !== undefined && { under }),
    ...(own !== undefined && { own }),
    element: mail.page.elements.indexOf(at),
  }
}

/**
 * The heading of the part that an element is in: inside a story, its headline. A picture may come before the headline,
 * so the heading is taken from the nearest ancestor that holds any, and of several it is the last before the element.
 */
function headingOf(element: Element, { page }: Mail): string | undefined {
  const at = page.elements.indexOf(element)
  const headings = page.elements.flatMap((each, index) =>
    isHeading(each) ? [{ heading: each, index, ancestors: new Set(lineage(each)) }] : [],
  )
  for (const ancestor of lineage(element)) {
    const near = headings.filter(({ ancestors }) => ancestors.has(ancestor))
    const found = near.findLast(({ index }) => index <= at) ?? (near.length === 1 ? near[0] : undefined)
    if (found) return textOf(found.heading)
  }
  return undefined
}

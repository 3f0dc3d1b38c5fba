// Is the finished mail of a saved issue right, and what is not?
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Settings } from './config/schema.ts'
import { DigestError, type Problem } from './model/problem.ts'
import { findingsOf } from './render/check/check.ts'
import { loadClientRule } from './render/check/client-rule.ts'
import { readMail } from './render/check/mail.ts'
import type { Finding } from './render/check/rule.ts'
import { rules } from './render/check/rules.ts'

export type { Finding }

/** What was found in one saved issue. */
export interface Checked {
  readonly issue: string
  readonly folder: string
  readonly findings: readonly Finding[]
  /** Checks that could not be made, and what they need. */
  readonly skipped: readonly Problem[]
}

/**
 * Holds a saved issue against every rule: one of `out` by its id, any folder with a `message.eml`, or the newest.
 * Throws a DigestError `no-issue`, or `no-browser` where a browser is asked for and missing.
 */
export async function checkIssue(
  { out }: Pick<Settings, 'out'>,
  options: { readonly issue?: string | undefined; readonly browser?: boolean },
): Promise<Checked> {
  const { folder, raw } = await find(out, options.issue)
  const files = { html: join(folder, 'index.html'), eml: join(folder, 'message.eml') }
  const clients = await loadClientRule()
  const findings = findingsOf(await readMail(raw), files, clients ? [...rules, clients] : rules)
  const issue = basename(folder)
  const skipped = clients ? [] : [NO_TABLES]
  if (!options.browser) return { issue, folder, findings, skipped }
  const { checkInBrowser } = await import('./render/check/browser.ts')
  const seen = await checkInBrowser(files.html, pathToFileURL(files.html).href, process.env)
  return { issue, folder, findings: [...findings, ...seen], skipped }
}

const NO_TABLES: Problem = {
  code: 'no-caniemail',
  what: 'What mail programs support was not checked: the package caniemail is not installed.',
  fix: 'Install it: npm install caniemail',
}

async function find(out: string, issue: string | undefined): Promise<{ folder: string; raw: Uint8Array }> {
  const folders =
    issue === undefined
      ? (await idsIn(out)).toReversed().map((id) => join(out, id))
      : [join(out, issue), resolve(issue)]
  for (const folder of folders) {
    const raw = await readFile(join(folder, 'message.eml')).catch(() => undefined)
    if (raw) return { folder, raw }
  }
  const what = issue === undefined ? 'There is no issue to check.' : `There is no issue "${issue}".`
  const known = (await idsIn(out)).slice(-5).join(', ')
  const fix = known ? `Name one of these, or a folder with a message.eml: ${known}.` : 'Make one with "digestif build".'
  throw new DigestError({ code: 'no-issue', what, where: { file: out }, fix })
}

/** The issues of a folder, the newest last: `2026-11-23-10` comes after `2026-11-23-9`. */
async function idsIn(out: string): Promise<string[]> {
  const names = await readdir(out).catch((): string[] => [])
  const order = new Intl.Collator('en', { numeric: true })
  return names.filter((name) => !name.startsWith('.')).sort(order.compare)
}

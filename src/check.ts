// Is a finished mail right, and what is not?
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findingsOf, type MailFiles } from './check/check.ts'
import { loadClientRule } from './check/client-rule.ts'
import { readMail } from './check/mail.ts'
import { type Finding, GROUPS, type Group } from './check/rule.ts'
import { rules } from './check/rules.ts'
import { signatureRules } from './check/signature-rules.ts'
import type { Settings } from './config/schema.ts'
import { signMessage } from './message/dkim.ts'
import { loadDkimKeys } from './message/dkim-key.ts'
import { DigestError, type Problem } from './model/problem.ts'

export type { Finding }

/** What was found in one message. */
export interface MessageChecked {
  readonly findings: readonly Finding[]
  /** Checks that could not be made, and what they need. */
  readonly skipped: readonly Problem[]
  /** How many rules of each group it was held against, in reading order. */
  readonly groups: readonly { readonly name: Group; readonly rules: number }[]
}

/** What was found in one saved issue. */
export interface Checked extends Omit<MessageChecked, 'groups'> {
  readonly issue: string
  readonly folder: string
}

/** Where keys come from. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Holds a saved issue against every rule: one of `out` by its id, any folder with a `message.eml`, or the newest.
 * Throws a DigestError `no-issue`, or `no-browser` where a browser is asked for and missing.
 */
export async function checkIssue(
  { out, dkim }: Pick<Settings, 'out' | 'dkim'>,
  options: {
    readonly issue?: string | undefined
    readonly browser?: boolean
    readonly environment: Environment
  },
): Promise<Checked> {
  const { folder, raw } = await find(out, options.issue)
  const files = { html: join(folder, 'index.html'), eml: join(folder, 'message.eml') }
  const { findings, skipped } = await checkMessage(raw, files, dkim, options.environment)
  const issue = basename(folder)
  if (!options.browser) return { issue, folder, findings, skipped }
  const { checkInBrowser } = await import('./check/browser.ts')
  const seen = await checkInBrowser(files.html, pathToFileURL(files.html).href, options.environment)
  return { issue, folder, findings: [...findings, ...seen], skipped }
}

/** Holds a message that is not signed yet against every rule, and against those of the signature that it would get. */
export async function checkMessage(
  raw: Uint8Array,
  files: MailFiles,
  dkim: Settings['dkim'],
  environment: Environment,
): Promise<MessageChecked> {
  const clients = await loadClientRule()
  const all = clients ? [...rules, clients] : rules
  const groups = GROUPS.map((name) => ({ name, rules: all.filter(({ group }) => group === name).length }))
  const findings = findingsOf(await readMail(raw), files, all)
  const skipped: Problem[] = clients ? [] : [NO_TABLES]
  const signed = dkim.length > 0 && (await signedAs(raw, dkim, environment))
  if (signed && 'code' in signed) skipped.push(signed)
  else if (signed) findings.push(...findingsOf(await readMail(signed), files, signatureRules))
  return { findings, skipped, groups: groups.filter(({ rules }) => rules > 0) }
}

/** The signed message, or why it can't be signed here: whoever writes an issue need not have the key. */
export async function signedAs(
  raw: Uint8Array,
  dkim: Settings['dkim'],
  environment: Environment,
): Promise<Buffer | Problem> {
  try {
    return await signMessage(Buffer.from(raw), await loadDkimKeys(dkim, environment))
  } catch (error) {
    if (!(error instanceof DigestError)) throw error
    const { code, what, where, fix } = error
    return { code, what, fix, ...(where && { where }) }
  }
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

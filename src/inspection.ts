// What can be seen of a mail, an article or a whole newsletter, without changing anything?
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesIn, findingsOf, type MailFiles } from './check/check.ts'
import { loadClientRule } from './check/client-rule.ts'
import { readMail } from './check/mail.ts'
import { type Finding, GROUPS, type Group } from './check/rule.ts'
import { rules } from './check/rules.ts'
import { signatureRules } from './check/signature-rules.ts'
import { type Weights, weighStories } from './check/weigh.ts'
import { onlyFor } from './compose/article-failed.ts'
import type { Context } from './config/context.ts'
import type { Settings } from './config/schema.ts'
import { directionOf } from './languages/lookup.ts'
import { signMessage } from './message/dkim.ts'
import { loadDkimKeys } from './message/dkim-key.ts'
import { sampleCopy } from './message/sample-copy.ts'
import { fromAddress, senderOf } from './message/sender.ts'
import { type Article, articleText } from './model/article.ts'
import { type Summary, storiesOf } from './model/issue.ts'
import { merge } from './model/merge.ts'
import { DigestError, type Problem } from './model/problem.ts'
import type { IssueMail } from './model/steps.ts'
import { findMessage } from './outbox/find.ts'
import { onceEach } from './read/folder.ts'
import { readPaths } from './read/paths.ts'
import { lookNames } from './render/look-folder.ts'
import { webFolder, withLocalPictures } from './render/pictures.ts'
import { languages } from './render/words.ts'
import { askServer } from './send/ask.ts'
import { trustCertificates } from './smtp/certificates.ts'
import { serversOf } from './smtp/registry.ts'
import { siteOf } from './summarize/site.ts'
import { summarize } from './summarize/summarize.ts'

/** What was found in one message. */
export interface Checked {
  /** Errors first. A mail that has one must not be sent. */
  readonly findings: readonly Finding[]
  /** Checks that could not be made, and what they need. */
  readonly skipped: readonly Problem[]
  /** How many rules of each group it was checked against, in reading order. */
  readonly groups: readonly { readonly name: Group; readonly rules: number }[]
}

/** What was found in one saved issue. */
export interface CheckedIssue extends Omit<Checked, 'groups'> {
  readonly issue: string
  readonly folder: string
}

/** As whom a mail is seen. */
export interface Reader {
  readonly address: string
  readonly name: string
}

/** A mail as it would come to one reader. */
export interface Proof {
  /** Its pictures are in `picture/` beside it. */
  readonly html: string
  readonly text: string
  /** The message, before it is signed. */
  message(): Buffer
}

/** What was understood of one file, whether or not it would be in an issue. */
export interface Understood {
  readonly article: Article
  readonly text: string
  readonly summary: Summary
  readonly dropped: readonly string[]
}

/** One thing that sending needs: what was found, or a DigestError that says what is wrong and how to fix it. */
type Probe = () => Promise<string>

type Checking = Pick<Context, 'settings' | 'environment'>

/** Checks a finished mail against every rule; findings name the files that it is, or would be, saved in. */
export async function checkFinished(context: Checking, mail: IssueMail, out = context.settings.out): Promise<Checked> {
  const { issue } = mail
  const message = sampleCopy(mail, context.settings, issue.window.until).message()
  return checkMessage(context, message, filesIn(join(resolve(out), issue.id), issue))
}

/** The same for whoever sends: notices go to the log, and the errors come back, those of variants for topics too. */
export async function errorsIn(
  context: Checking & Pick<Context, 'log'>,
  mail: IssueMail,
  out?: string,
): Promise<readonly Finding[]> {
  const findings = [...(await checkFinished(context, mail, out)).findings]
  for (const finding of findings) if (finding.severity === 'notice') context.log.notice(finding)
  for (const one of mail.variants ?? []) findings.push(...(await checkFinished(context, one, out)).findings)
  return findings.filter(({ severity }) => severity === 'error')
}

/** Throws a DigestError `check-failed` where a mail must not be sent as it is. */
export async function assertGood(context: Checking & Pick<Context, 'log'>, mail: IssueMail): Promise<void> {
  const [error, ...others] = await errorsIn(context, mail)
  if (!error) return
  const { id } = mail.issue
  const more =
    others.length === 0
      ? ''
      : others.length === 1
        ? ' There is one more error.'
        : ` There are ${others.length} more errors.`
  const what = `The mail must not be sent as it is: ${error.what}${more}`
  const fix = `"digestif build" and "digestif check ${id}" show what and where. Nothing was sent.`
  throw new DigestError({ code: 'check-failed', what, fix })
}

/**
 * Checks a saved issue against every rule: one of `out` by its id, any folder with a `message.eml`, or the newest.
 * Throws a DigestError `no-issue`, or `no-browser` where a browser is asked for and missing.
 */
export async function checkSaved(
  context: Checking,
  { issue, browser = false }: { readonly issue?: string | undefined; readonly browser?: boolean } = {},
): Promise<CheckedIssue> {
  const { folder, raw, made } = await findMessage(context.settings.out, issue)
  const files = filesIn(folder, made)
  const { findings, skipped } = await checkMessage(context, raw, files)
  if (!browser) return { issue: basename(folder), folder, findings, skipped }
  const { checkInBrowser } = await import('./check/browser.ts')
  const seen = await checkInBrowser(files.html, pathToFileURL(files.html).href, context.environment)
  return { issue: basename(folder), folder, findings: [...findings, ...seen], skipped }
}

/** A message that is not signed yet is checked against the rules of the signature that it would get, too. */
async function checkMessage(context: Checking, raw: Uint8Array, files: MailFiles): Promise<Checked> {
  const clients = await loadClientRule()
  const all = clients ? [...rules, clients] : rules
  const groups = GROUPS.map((name) => ({ name, rules: all.filter(({ group }) => group === name).length }))
  const findings = findingsOf(await readMail(raw), files, all)
  const skipped: Problem[] = clients ? [] : [NO_TABLES]
  const signed = context.settings.dkim.length > 0 && (await signedAs(context, raw))
  if (signed && 'code' in signed) skipped.push(signed)
  else if (signed) findings.push(...findingsOf(await readMail(signed), files, signatureRules))
  return { findings, skipped, groups: groups.filter(({ rules }) => rules > 0) }
}

/** The copy of a reader, or of nobody in particular: made as all copies are, but its links unsubscribe no one. */
export function proof({ settings }: Pick<Context, 'settings'>, mail: IssueMail, reader?: Reader): Proof {
  const { issue, rendered, pictures, linked = [] } = mail
  const { fields, message } = sampleCopy(mail, settings, issue.window.until, reader)
  const html = merge(rendered.html, fields, 'html')
  return {
    html: withLocalPictures(html, { pictures, linked }, webFolder(issue, settings), 'picture/'),
    text: merge(rendered.text, fields, 'text'),
    message,
  }
}

/** The message as it would travel: signed, where there is a key; without one it is shown unsigned. */
export async function messageSource(context: Checking, shown: Proof): Promise<Buffer> {
  const message = shown.message()
  const signed = context.settings.dkim.length > 0 ? await signedAs(context, message) : message
  return 'code' in signed ? message : signed
}

/** How many bytes of the HTML each story takes, in reading order: of the copy whose size the issue is said to have. */
export function weights({ settings }: Pick<Context, 'settings'>, mail: IssueMail): Weights {
  const { fields } = sampleCopy(mail, settings, mail.issue.window.until)
  return weighStories(merge(mail.rendered.html, fields, 'html'), storiesOf(mail.issue))
}

/** The looks and languages that a mail can be rendered in. */
export async function variants({ templates }: Pick<Settings, 'templates'>): Promise<{
  readonly looks: readonly string[]
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[]
}> {
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return {
    looks: await lookNames(templates),
    languages: languages.map((tag) => ({ tag, name: nameOf(tag), direction: directionOf(tag) })),
  }
}

/** Asks for each thing that sending needs. Sends nothing and changes nothing. */
export function probes({
  settings,
  environment,
}: Checking): Readonly<Record<'sender' | 'server' | 'signature', Probe>> {
  const { smtp, dkim } = settings
  return {
    async sender() {
      return senderOf(settings, environment.DIGESTIF_SECRET).from
    },
    async server() {
      await trustCertificates(smtp.ca ?? environment.NODE_EXTRA_CA_CERTS)
      const servers = serversOf(smtp.servers ?? ['SMTP_URL'], environment)
      const address = fromAddress(settings.from)
      const found: string[] = []
      for (const server of servers) found.push(await askServer(server, address))
      return `${found.join(', ')}.`
    },
    async signature() {
      if (dkim.length === 0)
        return 'Mails are not signed here; the server must sign them, or large providers refuse them.'
      const keys = await loadDkimKeys(dkim, environment)
      return `${keys.map(({ algorithm, selector, domain }) => `${algorithm}, ${selector}._domainkey.${domain}`).join('; ')}.`
    },
  }
}

/** Reads and summarises files, folders, and stdin for `-`, as articles of one site; nothing is chosen and nothing saved. */
export async function understand(
  { settings, clock, log }: Context,
  paths: readonly string[],
  words = settings.summary.words,
): Promise<Understood[]> {
  const { timeZone, linkedFolders } = settings
  const reported = new Set<string>()
  const found: Omit<Understood, 'summary'>[] = []
  for await (const read of readPaths(paths, { timeZone, readAt: clock.now(), log, linkedFolders })) {
    const { article, dropped, notices } = read
    for (const notice of onceEach(notices, reported)) log.notice(notice)
    if (article) found.push({ article, text: articleText(article), dropped })
  }
  const site = siteOf(found.map(({ article }) => article))
  const none = { sentences: [], keyPoints: [] }
  const understood: Understood[] = []
  for (const one of found) {
    const tried = onlyFor(one.article.path, log)
    const summary = await tried('It has no summary', () => summarize(one.article, { words, site }), none)
    understood.push({ ...one, summary })
  }
  return understood
}

/** The signed message, or why it can't be signed here: whoever writes an issue need not have the key. */
async function signedAs({ settings, environment }: Checking, raw: Uint8Array): Promise<Buffer | Problem> {
  try {
    return await signMessage(Buffer.from(raw), await loadDkimKeys(settings.dkim, environment))
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

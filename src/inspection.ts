// What can be seen of a mail, an article or a whole newsletter, without changing anything?
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { findingsOf, type MailFiles } from './check/check.ts'
import { loadClientRule } from './check/client-rule.ts'
import { readMail } from './check/mail.ts'
import { type Finding, GROUPS, type Group } from './check/rule.ts'
import { rules } from './check/rules.ts'
import { signatureRules } from './check/signature-rules.ts'
import { type Weights, weighStories } from './check/weigh.ts'
import type { Context } from './config/context.ts'
import type { Settings } from './config/schema.ts'
import { directionOf } from './languages/lookup.ts'
import { signMessage } from './message/dkim.ts'
import { loadDkimKeys } from './message/dkim-key.ts'
import { sampleCopy } from './message/sample-copy.ts'
import { senderOf } from './message/sender.ts'
import { type Article, articleText } from './model/article.ts'
import { type Summary, storiesOf } from './model/issue.ts'
import { merge } from './model/merge.ts'
import { DigestError, type Problem } from './model/problem.ts'
import type { IssueMail } from './model/steps.ts'
import type { MailServer } from './model/transport.ts'
import { savedIn } from './outbox/folders.ts'
import { readArticle, readSource } from './read/article.ts'
import { articlesIn, onceEach, scanFolder } from './read/folder.ts'
import { lookNames } from './render/look-folder.ts'
import { webFolder, withLocalPictures } from './render/pictures.ts'
import { languages } from './render/words.ts'
import { refusalAt } from './send/faults.ts'
import { trustCertificates } from './smtp/certificates.ts'
import { serversOf } from './smtp/registry.ts'
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
  const at = (name: string) => join(resolve(out), issue.id, name)
  const message = sampleCopy(mail, context.settings, issue.window.until).message()
  return checkMessage(context, message, { html: at('index.html'), eml: at('message.eml') })
}

/** The same for whoever sends: notices go to the log, and the errors come back. */
export async function errorsIn(
  context: Checking & Pick<Context, 'log'>,
  mail: IssueMail,
  out?: string,
): Promise<readonly Finding[]> {
  const { findings } = await checkFinished(context, mail, out)
  for (const finding of findings) if (finding.severity === 'notice') context.log.notice(finding)
  return findings.filter(({ severity }) => severity === 'error')
}

/**
 * Checks a saved issue against every rule: one of `out` by its id, any folder with a `message.eml`, or the newest.
 * Throws a DigestError `no-issue`, or `no-browser` where a browser is asked for and missing.
 */
export async function checkSaved(
  context: Checking,
  { issue, browser = false }: { readonly issue?: string | undefined; readonly browser?: boolean } = {},
): Promise<CheckedIssue> {
  const { folder, raw } = await findMessage(context.settings.out, issue)
  const files = { html: join(folder, 'index.html'), eml: join(folder, 'message.eml') }
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
      const address = settings.from === undefined ? undefined : senderOf(settings, environment.DIGESTIF_SECRET).address
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

/** Asks a server whether it would take a mail from the sender, to the sender itself, and sends none. */
async function askServer({ label, hasLogin, open }: MailServer, address: string | undefined): Promise<string> {
  const connection = await open()
  try {
    const answer = address && (await connection.ask({ from: address, to: address, bytes: 0 }))
    if (answer && answer.is === 'lost') throw refusalAt(label, answer.why)
    if (answer && answer.is === 'refused') throw refusalAt(label, answer)
    const takes = address ? ` and takes mail from ${address}` : ''
    if (hasLogin) return `${label} accepts the login${takes}`
    const offer = connection.offersLogin ? '; it offers a login, and SMTP_URL has none' : ''
    return `${label} answers${takes}${offer}`
  } finally {
    connection.close()
  }
}

/** Reads and summarises files, folders, and stdin for `-`; nothing is chosen and nothing saved. */
export async function understand(
  { settings, clock, log }: Context,
  paths: readonly string[],
  words = settings.summary.words,
): Promise<Understood[]> {
  const { timeZone, linkedFolders } = settings
  const options = { timeZone, readAt: clock.now(), log, linkedFolders }
  const reported = new Set<string>()
  const understood: Understood[] = []
  const take = ({ article, dropped, notices }: Awaited<ReturnType<typeof readArticle>>) => {
    for (const notice of onceEach(notices, reported)) log.notice(notice)
    if (article)
      understood.push({ article, text: articleText(article), summary: summarize(article, { words }), dropped })
  }
  for (const path of paths) {
    if (path === '-') {
      take(await readSource(await buffer(process.stdin), 'stdin', options))
      continue
    }
    const facts = await stat(path).catch((cause) => {
      const fix = 'Name files or folders that exist, or - to read from stdin.'
      throw new DigestError({ code: 'no-file', what: 'It does not exist.', where: { file: path }, fix }, { cause })
    })
    if (facts.isFIFO()) take(await readSource(await buffer(createReadStream(path)), basename(path), options))
    else if (!facts.isDirectory()) {
      const { paths, notices } = await articlesIn(dirname(path), basename(path))
      for (const notice of notices) log.notice(notice)
      for (const name of paths) take(await readArticle(dirname(path), name, options))
    } else
      for (const { path: name } of (await scanFolder(path, options)).files) take(await readArticle(path, name, options))
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

async function findMessage(out: string, issue: string | undefined): Promise<{ folder: string; raw: Uint8Array }> {
  const known = await savedIn(out)
  const folders = issue === undefined ? known.map((id) => join(out, id)) : [join(out, issue), resolve(issue)]
  for (const folder of folders) {
    const raw = await readFile(join(folder, 'message.eml')).catch(() => undefined)
    if (raw) return { folder, raw }
  }
  const what = issue === undefined ? 'There is no issue to check.' : `There is no issue "${issue}".`
  const fix =
    known.length > 0
      ? `Name one of these, or a folder with a message.eml: ${known.slice(0, 5).join(', ')}.`
      : 'Make one with "digestif build".'
  throw new DigestError({ code: 'no-issue', what, where: { file: out }, fix })
}

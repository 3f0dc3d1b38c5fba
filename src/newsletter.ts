// What can be asked of one open newsletter?
import type { Link } from './check/links.ts'
import type { Finding } from './check/rule.ts'
import type { Sources } from './collect/open-sources.ts'
import type { Context, Dependencies } from './config/context.ts'
import { overridesFile } from './config/overrides.ts'
import type { Settings } from './config/schema.ts'
import type * as Inspection from './inspection.ts'
import type * as List from './ledger/list.ts'
import type * as Move from './ledger/move.ts'
import { ledgerOnce } from './ledger/once.ts'
import { makeOwnFolder } from './ledger/own-folder.ts'
import type { SelectOptions } from './making.ts'
import type { DnsRecord } from './message/dkim-key.ts'
import type { OperatorMail } from './message/operator-mail.ts'
import type { CopyFor } from './model/message.ts'
import type { Log } from './model/ports.ts'
import type { Built, Composed, Finished, IssueMail, Manifested, NoIssue, Selection } from './model/steps.ts'
import type { Verdict } from './model/verdict.ts'
import { deliveredIn, sentIn } from './outbox/folders.ts'
import type { Saved } from './outbox/manifest.ts'
import type { Readership } from './outbox/readers.ts'
import type { IssueDetail, KeptIssue, LastIssues } from './outbox/records.ts'
import type { Bounced, PublicSide } from './publishing.ts'
import type { Span } from './select/rules.ts'
import type { Sent } from './send/send.ts'
import type { Next, OpenMailer, Readiness, SendOptions } from './sending.ts'
import type { Workers } from './sharing.ts'
import type { SentenceChoice } from './summarize/sentence-choices.ts'

export type { Dependencies } from './config/context.ts'
export type { Checked, CheckedIssue, Proof, Reader, Understood } from './inspection.ts'
export type { Imported } from './ledger/list.ts'
export type { DnsRecord } from './message/dkim-key.ts'
export type { IssueDetail, IssueStatus, KeptIssue } from './outbox/records.ts'
export type { Ask, PublicSide } from './publishing.ts'
export { createReadCache, type ReadCache } from './read/cache.ts'
export type { Finding, IssueMail, Next, Sent, Workers }

/** How its ledger is opened: for a command that is sure to write, or for a program that stays. */
export type Opening = Pick<Parameters<typeof ledgerOnce>[1], 'writes' | 'updates' | 'letsGo'>

/**
 * One open newsletter: read → select → summarize → compose → render → check → save → send. Nothing changes what will be
 * chosen next time but `send`. Every method throws a DigestError for what a person can put right.
 */
export interface Digest extends AsyncDisposable {
  select(span?: Span, options?: SelectOptions): Promise<Selection>
  /** Without a selection, of the articles that are due. */
  compose(selection?: Selection): Promise<Composed | NoIssue>
  /** Renders within the size budget: what does not fit is in brief. */
  render(composed: Composed): Promise<Finished>
  /** Checks the finished mail against every rule. Notices go to the log; a mail with an error must not be sent. */
  check(mail: IssueMail, out?: string): Promise<readonly Finding[]>
  save(finished: Finished, out?: string): Promise<Built>
  /** What `send` sends: the issue that is half sent, named, approved or built today; else a new one. */
  next(issue?: string, again?: string): Promise<Next | NoIssue>
  readersOf(next: Next): Promise<Readership>
  send(next: Next, options?: SendOptions): Promise<Sent>
  /** Sends one copy that is not recorded. Returns what the server said. */
  sendCopy(next: Next, to: string, as?: Omit<CopyFor, 'to'>): Promise<string>
}

/** What the doorways ask of it beyond that. */
export interface Newsletter extends Context, Digest {
  manifest(finished: Finished): Promise<Manifested>
  /** The best of a month, `2026-11`, by default the last: before it is rendered, and as `next` says what is sent. */
  composeBest(month?: string): Promise<Composed | NoIssue>
  nextBestOf(month?: string): Promise<Next | NoIssue>
  readiness(issue?: string): Promise<Readiness>
  /** Sends a plain mail to whoever runs the newsletter. */
  notify(note: OperatorMail): Promise<void>
  /** What readers do by themselves. Throws a DigestError `no-url`, `no-from` or `no-secret`. */
  publicSide(): Promise<PublicSide>
  /** The same newsletter with another log or other settings: its ledger is shared, and this one closes it. */
  with(change: { readonly log?: Log; readonly settings?: Settings }): Newsletter
  /** The feeds and pages of the web that it collects from. */
  sources(): Promise<Sources>
  /** Throws a DigestError `needs-workers` or `needs-postgres`. */
  workers(): Promise<Workers>
  readonly records: Records
  readonly list: Readers
  readonly inspect: Inspect
  readonly overrides: ReturnType<typeof overridesFile>
}

/** Issues on record and in `out/`. */
interface Records {
  last(limit: number): Promise<LastIssues>
  detail(id: string): Promise<IssueDetail>
  saved(id: string): Promise<Saved>
  /** The issues of `out/`, the newest first. */
  inFolder(): Promise<{ readonly id: string; readonly isSent: boolean }[]>
  kept(id: string): Promise<KeptIssue>
  assertUnsent(id: string): Promise<void>
  approve(id: string): Promise<Saved>
}

/** The list of subscribers, as an operator keeps it. */
interface Readers {
  add(
    person: { readonly address: string; readonly name: string },
    again: boolean,
  ): ReturnType<typeof List.addSubscriber>
  remove(address: string): ReturnType<typeof List.removeSubscriber>
  restore(issue: string): Promise<number>
  show(address: string): ReturnType<typeof List.showSubscriber>
  erase(address: string): Promise<boolean>
  change(from: string, to: string): Promise<void>
  bounces(from: readonly string[] | 'inbox'): Promise<Bounced>
  import(...[bytes, options]: Rest<typeof List.importSubscribers>): Promise<List.Imported>
  export(): AsyncIterable<string>
}

/** What can be seen without changing anything. */
interface Inspect {
  mail(mail: IssueMail): Promise<Inspection.Checked>
  saved(options?: Rest<typeof Inspection.checkSaved>[0]): Promise<Inspection.CheckedIssue>
  proof(mail: IssueMail, reader?: Inspection.Reader): Promise<Inspection.Proof>
  source(proof: Inspection.Proof): Promise<Buffer>
  links(proof: Inspection.Proof): Promise<Link[]>
  weights(mail: IssueMail): Promise<ReturnType<typeof Inspection.weights>>
  variants(): ReturnType<typeof Inspection.variants>
  understand(paths: readonly string[], words?: number): Promise<Inspection.Understood[]>
  /** One thing that sending needs: what was found. */
  probe(what: keyof ReturnType<typeof Inspection.probes>): Promise<string>
  dnsRecords(): Promise<DnsRecord[]>
  titled(verdict: Verdict): Promise<Verdict>
  sentences(article: Selection['read'][number], among: Selection): Promise<readonly SentenceChoice[]>
}

type Rest<Verb> = Verb extends (first: never, ...rest: infer Others) => unknown ? Others : never

const SILENT: Log = { notice() {}, progress() {} }

/** Opens a newsletter. Its ledger is opened when it is first needed, and once. */
export function openNewsletter(
  settings: Settings,
  {
    clock = { now: () => new Date() },
    log = SILENT,
    environment = process.env,
    cacheFolder,
    ledger: open,
  }: Dependencies = {},
  opening: Opening = {},
): Newsletter {
  const ledger =
    open ??
    ledgerOnce(settings.ledger, {
      environment,
      sent: () => sentIn(settings.out),
      delivered: (id) => deliveredIn(settings.out, id),
      ...opening,
    })
  const context: Context = { settings, ledger, clock, log, environment, cacheFolder }
  const { out } = settings
  const making = () => import('./making.ts')
  const sending = () => import('./sending.ts')
  const bestOf = () => import('./best-of.ts')
  const inspection = () => import('./inspection.ts')
  const records = () => import('./outbox/records.ts')
  const list = () => import('./ledger/list.ts')
  let mailer: Promise<OpenMailer> | undefined
  const openMailer = () => {
    mailer ??= sending().then((module) => module.openMailer(context))
    // What failed is tried again at the next send: the missing key or certificate may be there by then.
    mailer.catch(() => (mailer = undefined))
    return mailer
  }
  let titleCache: Promise<(verdict: Verdict) => Promise<Verdict>> | undefined
  const titles = () => (titleCache ??= import('./read/title.ts').then((module) => module.titleCache(settings.articles)))
  const newsletter: Newsletter = {
    ...context,
    select: async (span, options) => (await making()).select(context, span, options),
    compose: async (selection) => (await making()).compose(context, selection ?? (await newsletter.select())),
    render: async (composed) => (await making()).render(context, composed),
    check: async (mail, at) => (await inspection()).errorsIn(context, mail, at),
    manifest: async (finished) => (await making()).manifest(context, finished),
    save: async (finished, at) => (await making()).save(context, finished, at),
    next: async (issue, again) => (await sending()).next(context, issue, again),
    composeBest: async (month) => (await bestOf()).composeBest(context, month),
    nextBestOf: async (month) => (await bestOf()).nextBestOf(context, month),
    readersOf: async (next) => (await sending()).readersOf(context, next),
    readiness: async (issue) => (await sending()).readiness(context, issue),
    send: async (next, options) => (await import('./sharing.ts')).send(context, next, await openMailer(), options),
    sendCopy: async (next, to, as) => (await sending()).sendCopy(context, next, { to, ...as }, await openMailer()),
    notify: async (note) => (await sending()).notify(context, note, await openMailer()),
    publicSide: async () => (await import('./publishing.ts')).openPublicSide(context, openMailer),
    with: (change) =>
      openNewsletter(change.settings ?? settings, { clock, log: change.log ?? log, environment, cacheFolder, ledger }),
    sources: async () => (await import('./collect/open-sources.ts')).openSources(context),
    workers: async () => (await import('./sharing.ts')).openWorkers(context, openMailer),
    records: {
      last: async (limit) => (await records()).lastIssues(ledger, limit),
      detail: async (id) => (await records()).issueDetail(ledger, id),
      saved: async (id) => (await records()).savedIssue(ledger, out, id),
      inFolder: async () => (await records()).issuesIn(out),
      kept: async (id) => (await records()).keptIssue(ledger, out, id),
      assertUnsent: async (id) => (await import('./outbox/next.ts')).assertUnsent(id, ledger),
      approve: async (id) => (await import('./outbox/decide.ts')).approveIssue(ledger, out, id, clock.now()),
    },
    list: {
      add: async (person, again) => (await list()).addSubscriber(context, person, again),
      show: async (address) => (await list()).showSubscriber(context, address),
      erase: async (address) => (await list()).eraseSubscriber(context, address),
      change: async (from, to) => (await list()).changeAddress(context, from, to),
      remove: async (address) => (await list()).removeSubscriber(context, address),
      bounces: async (from) => (await import('./publishing.ts')).readBounces(context, from),
      restore: async (issue) => (await list()).restoreSubscribers(context, issue),
      import: async (bytes, options) => (await list()).importSubscribers(context, bytes, options),
      async *export() {
        yield* (await list()).exportSubscribers(context)
      },
    },
    inspect: {
      mail: async (mail) => (await inspection()).checkFinished(context, mail),
      saved: async (options) => (await inspection()).checkSaved(context, options),
      proof: async (mail, reader) => (await inspection()).proof(context, mail, reader),
      source: async (proof) => (await inspection()).messageSource(context, proof),
      links: async ({ html }) => (await import('./check/links.ts')).linksIn(html),
      weights: async (mail) => (await inspection()).weights(context, mail),
      variants: async () => (await inspection()).variants(settings),
      understand: async (paths, words) => (await inspection()).understand(context, paths, words),
      probe: async (what) => (await inspection()).probes(context)[what](),
      dnsRecords: async () =>
        (await import('./message/dkim-key.ts')).recordsToPublish(settings.from, settings.dkim, environment),
      titled: async (verdict) => (await titles())(verdict),
      sentences: async (article, { read }) =>
        (await import('./summarize/sentence-choices.ts')).sentenceChoices(article, read, settings.summary.words),
    },
    overrides: overridesFile(settings, makeOwnFolder),
    async [Symbol.asyncDispose]() {
      if (!open) await ledger[Symbol.asyncDispose]()
    },
  }
  return newsletter
}

/** Moves a ledger from one place to another. */
export const moveLedger: typeof Move.moveLedger = async (...of) => (await import('./ledger/move.ts')).moveLedger(...of)

type Doors = Omit<Dependencies, 'ledger' | 'cacheFolder'>

/** Opens a newsletter for another program; `await using` closes it. */
export async function openDigest(settings: Settings, { clock, log, environment }: Doors = {}): Promise<Digest> {
  return openNewsletter(settings, { clock, log, environment })
}

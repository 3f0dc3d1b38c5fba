// The whole program on one page: read → select → summarize → compose → render → save.
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { composeIssue } from './compose/compose.ts'
import { permalink } from './compose/permalink.ts'
import type { Chosen } from './compose/story.ts'
import type { Settings } from './config/schema.ts'
import { type Article, articleText } from './model/article.ts'
import type { Choice, Pick } from './model/choice.ts'
import { type Issue, type Summary, storiesOf, type Window } from './model/issue.ts'
import type { Attachment, Rendered } from './model/message.ts'
import type { Clock, Log } from './model/ports.ts'
import { DigestError, type Notice } from './model/problem.ts'
import { readArticle, readSource } from './read/article.ts'
import { scanFolder } from './read/folder.ts'
import { readPicture } from './read/picture.ts'
import { readPool } from './read/pool.ts'
import { readTitle } from './read/title.ts'
import type { Finding } from './render/check/rule.ts'
import { envelopeFor, sampleReader } from './render/envelope.ts'
import { lookFolder } from './render/look-folder.ts'
import { bytesOf, merge } from './render/merge.ts'
import { choose, judgeHead, type Rules } from './select/choose.ts'
import { dayIn } from './select/window.ts'
import { saveIssue } from './send/outbox.ts'
import { dekWorthShowing } from './summarize/dek.ts'
import { summarize } from './summarize/summarize.ts'

/** What comes in from outside: the time, and where notices and progress go. */
export interface Doors {
  readonly clock?: Clock
  readonly log?: Log
}

/** Which articles to look at; what is absent comes from the settings. */
export interface Span {
  readonly since?: Date
  readonly until?: Date
  /** The n newest, whatever their age. */
  readonly latest?: number
}

/** The stories of the next issue, and the verdict on every file of the folder. */
export interface Selection {
  readonly window: Window
  readonly picks: readonly Pick[]
  readonly choices: readonly Choice[]
}

/** An issue before its look is put on. */
export interface Composed {
  readonly issue: Issue
  /** Which texts it was made of. */
  readonly articles: readonly { readonly id: string; readonly path: string; readonly hash: string }[]
  readonly pictures: readonly Attachment[]
  /** The same issue with only the first stories in full: for when the whole is too large a mail. */
  shortened(full: number): Issue
}

/** Why there is nothing to compose. */
export interface NoIssue {
  readonly issue: null
  readonly reason: { readonly code: Choice['reason']['code'] | 'nothing-new'; readonly text: string }
}

/** An issue with its look on, the same for every reader but for the reader's own fields. */
export interface Finished extends Composed {
  readonly rendered: Rendered
}

/** An issue saved; `bytes` are those of the HTML and of the whole message. */
export interface Built {
  readonly issue: Issue
  readonly files: { readonly html: string; readonly text: string; readonly eml: string; readonly json: string }
  readonly bytes: { readonly html: number; readonly eml: number }
}

/** One open newsletter. Nothing here changes what will be chosen next time: only a send does. */
export interface Digest extends AsyncDisposable {
  /** Reads the folder and judges every file of it; the titles of files that need not be read only on demand. */
  select(span?: Span, options?: { readonly titles?: boolean }): Promise<Selection>
  compose(selection: Selection): Promise<Composed | NoIssue>
  /** Renders within the size budget: what does not fit stands in brief. */
  render(composed: Composed): Promise<Finished>
  /**
   * Holds the finished mail against the rules of mail programs, filters and readers. Notices go to the log; the errors
   * come back, and a mail that has one must not be sent.
   */
  check(finished: Finished, out?: string): Promise<readonly Finding[]>
  save(finished: Finished, out?: string): Promise<Built>
}

/** Gmail clips a mail at about 102 KB; past this many bytes of HTML the tail stands in brief. */
const BUDGET_BYTES = 90_000
const SILENT: Log = { notice() {}, progress() {} }

export async function openDigest(settings: Settings, doors: Doors = {}): Promise<Digest> {
  const { clock = { now: () => new Date() }, log = SILENT } = doors
  const { articles: folder, timeZone, title, language, imprint, url } = settings
  return {
    async select(span = {}, { titles = false } = {}) {
      const options = { timeZone, readAt: clock.now(), log }
      const rules = rulesOf(settings, span, options.readAt)
      const { heads, notices } = await scanFolder(folder, options)
      const judged = heads.map((head) => ({ head, verdict: judgeHead(head, rules) }))
      const open = judged.filter(({ verdict }) => verdict === 'maybe').map(({ head }) => head)
      const max = rules.stories.max
      const isEnough = (articles: readonly Article[]) =>
        rules.window.since === undefined && choose(articles, rules).picks.length === max
      const pool = await readPool(folder, open, { step: 2 * max, isEnough }, options)
      const { picks, choices } = choose(pool.articles, rules)
      const outside = judged.flatMap(({ head, verdict }) => (verdict === 'maybe' ? [] : [{ head, reason: verdict }]))
      const older = pool.unread.map((head) => ({ head, reason: tooManyNewer(pool.articles.length, max) }))
      const unread = [...older, ...outside]
      const isUnread = new Set(unread.map(({ head }) => head.path))
      for (const notice of notices) if (isUnread.has(notice.where.file)) log.notice(notice)
      const rest = unread.map(async ({ head: { path, published }, reason }): Promise<Choice> => {
        const title = titles ? await readTitle(folder, path) : path
        return { path, title, ...(published && { published }), state: 'out', reason }
      })
      const unreadable = pool.unreadable.map(
        ({ path, why }): Choice => ({
          path,
          title: path,
          state: 'out',
          reason: { code: 'unreadable', text: why?.what ?? 'It cannot be read.' },
        }),
      )
      return { window: rules.window, picks, choices: [...choices, ...(await Promise.all(rest)), ...unreadable] }
    },

    async compose({ window, picks, choices }) {
      if (picks.length === 0) return { issue: null, reason: whyNone(choices) }
      const pictures = new Map<string, Attachment>()
      const chosen: Chosen[] = []
      for (const pick of picks) chosen.push(await prepare(pick, settings, pictures, log))
      const options = { id: dayIn(window.until, timeZone), number: 1, window, language, sections: settings.sections }
      const shortened = (full: number) => composeIssue(chosen, { ...options, full })
      const issue = shortened(chosen.length)
      const unlinked = storiesOf(issue).filter((story) => story.url === undefined).length
      if (unlinked > 0) log.notice(noAddress(folder, unlinked, picks.length))
      const articles = picks
        .flatMap(({ article, related }) => [article, ...related])
        .map(({ id, path, hash }) => ({ id, path, hash }))
      return { issue, articles, pictures: [...pictures.values()], shortened }
    },

    async render(composed) {
      const { renderIssue } = await import('./render/render.ts')
      const look = { folder: lookFolder(settings.templates, settings.look.name), accent: settings.look.accent }
      const newsletter = { title, language, imprint, ...(url !== undefined && { url }) }
      let { issue } = composed
      for (;;) {
        const rendered = await renderIssue(issue, look, newsletter)
        const bytes = bytesOf(rendered.html)
        const full = storiesOf(issue).length - issue.brief.length
        if (bytes <= BUDGET_BYTES || full === 1) {
          if (issue.brief.length > 0) log.notice(inBrief(folder, issue))
          return { ...composed, issue, rendered }
        }
        issue = composed.shortened(Math.max(1, Math.min(full - 1, Math.floor((full * BUDGET_BYTES) / bytes))))
      }
    },

    async check(finished, out = settings.out) {
      const { checkMail, isError } = await import('./render/check/check.ts')
      const at = (name: string) => join(resolve(out), finished.issue.id, name)
      const files = { html: at('index.html'), eml: at('message.eml') }
      const findings = await checkMail(await sampleMessage(finished, settings), files)
      for (const finding of findings) if (!isError(finding)) log.notice(finding)
      return findings.filter(isError)
    },

    async save(finished, out = settings.out) {
      const { issue, articles, rendered, pictures } = finished
      const reader = sampleReader(settings)
      const html = merge(rendered.html, reader, 'html')
      const eml = await sampleMessage(finished, settings)
      // A browser finds the pictures beside the page, a mail program finds them in the mail.
      const page = pictures.reduce((text, { cid, name }) => text.replaceAll(`cid:${cid}`, name), html)
      const { templateHash } = rendered
      const record = { issue, articles, templateHash, settings: { title, language, imprint, url, look: settings.look } }
      const saved = await saveIssue(resolve(out), issue.id, {
        'index.html': page,
        'index.txt': merge(rendered.text, reader, 'text'),
        'message.eml': eml,
        'issue.json': `${JSON.stringify(record, null, 2)}\n`,
        ...Object.fromEntries(pictures.map(({ name, bytes }) => [name, bytes])),
      })
      const at = (name: string) => join(saved, name)
      return {
        issue,
        files: { html: at('index.html'), text: at('index.txt'), eml: at('message.eml'), json: at('issue.json') },
        bytes: { html: Buffer.byteLength(html), eml: eml.byteLength },
      }
    },

    async [Symbol.asyncDispose]() {},
  }
}

/** The message as it is saved: for a reader who is nobody. */
async function sampleMessage({ issue, rendered, pictures }: Finished, settings: Settings): Promise<Buffer> {
  const { toEml } = await import('./render/message.ts')
  const reader = sampleReader(settings)
  return toEml(rendered, reader, envelopeFor(issue, settings, reader), pictures)
}

function rulesOf({ firstIssue, stories, timeZone, window }: Settings, span: Span, now: Date): Rules {
  const until = span.until ?? now
  const isWindowed = firstIssue === 'window' && span.latest === undefined
  const since = span.since ?? (isWindowed ? new Date(until.getTime() - window.days * 86_400_000) : undefined)
  const max = span.latest ?? stories.max
  return { window: { ...(since && { since }), until }, stories: { min: Math.min(stories.min, max), max }, timeZone }
}

function tooManyNewer(newer: number, max: number): Choice['reason'] {
  return { code: 'over-limit', text: `${newer} articles are newer; stories.max is ${max}.` }
}

function whyNone(choices: readonly Choice[]): NoIssue['reason'] {
  const short = choices.find(({ reason }) => reason.code === 'below-minimum')
  if (short) return short.reason
  const text = choices.length === 0 ? 'The folder holds no articles.' : 'No article of the folder is new.'
  return { code: 'nothing-new', text }
}

async function prepare(
  { article, related }: Pick,
  settings: Settings,
  pictures: Map<string, Attachment>,
  log: Log,
): Promise<Chosen> {
  const addressed = (one: Article): Article => {
    const url = permalink(one, settings.permalink)
    return url === undefined ? one : { ...one, url }
  }
  const summary = summarize(article, settings.summary)
  const dek = dekWorthShowing(article, summary)
  const picture = await readPicture(settings.articles, article)
  if ('notice' in picture) log.notice(picture.notice)
  else if (picture.attachment) pictures.set(picture.attachment.cid, picture.attachment)
  return {
    article: addressed(article),
    related: related.map(addressed),
    summary,
    ...(dek !== undefined && { dek }),
    ...('image' in picture && picture.image && { image: picture.image }),
  }
}

function noAddress(folder: string, unlinked: number, all: number): Notice {
  const what = `${unlinked} of ${all} stories have no address, so their headlines are no links.`
  const fix = 'Give the articles a "canonical: https://…", or the configuration a "permalink".'
  return { code: 'no-address', what, where: { file: folder }, fix }
}

function inBrief(folder: string, issue: Issue): Notice {
  const what = `${issue.brief.length} of ${storiesOf(issue).length} stories stand in brief: in full, Gmail would clip the mail.`
  return {
    code: 'in-brief',
    what,
    where: { file: folder },
    fix: 'Lower "stories.max" or "summary.words" to have all in full.',
  }
}

/** What was understood of one file, whether or not it would be in an issue. */
export interface Understood {
  readonly article: Article
  readonly text: string
  readonly summary: Summary
  readonly dropped: readonly string[]
}

/** Reads and summarises files, folders, and stdin for `-`; nothing is chosen and nothing saved. */
export async function understand(
  paths: readonly string[],
  options: { readonly words: number; readonly timeZone: string; readonly readAt: Date; readonly log: Log },
): Promise<Understood[]> {
  const { words, log } = options
  const understood: Understood[] = []
  const take = ({ article, dropped, notices }: Awaited<ReturnType<typeof readArticle>>) => {
    for (const notice of notices) log.notice(notice)
    if (article)
      understood.push({ article, text: articleText(article), summary: summarize(article, { words }), dropped })
  }
  for (const path of paths) {
    if (path === '-') {
      take(await readSource(await buffer(process.stdin), 'stdin', options))
      continue
    }
    const facts = await stat(path).catch((cause) => {
      const fix = 'Name files or folders that are there, or - to read from stdin.'
      throw new DigestError({ code: 'no-file', what: 'It is not there.', where: { file: path }, fix }, { cause })
    })
    if (!facts.isDirectory()) take(await readArticle(dirname(path), basename(path), options))
    else
      for (const { path: name } of (await scanFolder(path, options)).heads) take(await readArticle(path, name, options))
  }
  return understood
}

// How does the folder become an issue: read → select → summarize → compose → render → check → save?
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { misplaced } from './compose/announcements.ts'
import { articleFailed } from './compose/article-failed.ts'
import { carriedBy } from './compose/carried.ts'
import { composeSound } from './compose/compose-sound.ts'
import { inBrief, noAddresses } from './compose/notices.ts'
import { sharesOf } from './compose/parts.ts'
import type { StoryInput } from './compose/story.ts'
import { type Sources, storyInput } from './compose/story-input.ts'
import { ineffectiveWords, tooLongLines } from './compose/story-words.ts'
import type { Context } from './config/context.ts'
import { decisionsForLater, readOverrides, unknownDecisions } from './config/overrides.ts'
import { readsAnswers } from './message/answers.ts'
import type { Article } from './model/article.ts'
import { merge } from './model/merge.ts'
import { type Attachment, picturesOf, type Rendered } from './model/message.ts'
import { overridesFor, wantedPaths } from './model/overrides.ts'
import type { Built, Composed, Finished, Manifested, NoIssue, Selection } from './model/steps.ts'
import type { ChosenArticle, Verdict } from './model/verdict.ts'
import { soundItems, withoutBroken } from './model/without-broken.ts'
import { dayIn } from './model/zone.ts'
import { manifestOf } from './outbox/manifest.ts'
import { saveIssue } from './outbox/save.ts'
import { parseCacheOf } from './read/article.ts'
import { readBackground, readQuietly } from './read/background.ts'
import type { ReadCache } from './read/cache.ts'
import { scanFolder } from './read/folder.ts'
import { readNewest } from './read/newest.ts'
import { readVoice } from './read/note/voice.ts'
import { readLogo, readPicture } from './read/picture.ts'
import { readHead } from './read/title.ts'
import { chooseArticles, isDated, judgeScan, type Selected } from './select/choose.ts'
import { ineffectiveOverrides } from './select/ineffective-overrides.ts'
import { minHashSketch } from './select/minhash.ts'
import { nothingChosen } from './select/reasons.ts'
import { filesToReread } from './select/reread.ts'
import { rulesFor, type Span } from './select/rules.ts'
import { findTranslations } from './select/translations.ts'
import { unreadable, unreadReasons } from './select/unread.ts'
import { articleSentences } from './summarize/article-sentences.ts'
import { summarizeBesideDek } from './summarize/beside-dek.ts'
import { dekWorthShowing } from './summarize/dek.ts'
import { siteOf, withoutShared } from './summarize/site.ts'

/** How files are looked at. */
export interface SelectOptions {
  /** Whether the titles of files that need not be read are wanted, too. */
  readonly titles?: boolean
  /** What was read before, for who looks again and again. */
  readonly cache?: ReadCache | undefined
}

/**
 * Judges every file of the folder, reading no more of them whole than the verdict needs, and the titles of the others
 * only on demand.
 */
export async function select(
  { settings, ledger, clock, log, cacheFolder }: Context,
  span: Span = {},
  { titles = false, cache }: SelectOptions = {},
): Promise<Selection> {
  const { articles: folder, timeZone, overrides: decisions, linkedFolders } = settings
  const now = clock.now()
  const { number } = await ledger.nextIssue(dayIn(now, timeZone))
  const saved = await readOverrides(settings)
  const overrides = overridesFor(number, saved)
  const before = { sent: await ledger.sentArticles(), cutOff: await ledger.lastCutOff(), overrides }
  const basic = rulesFor(settings, span, now, before)
  const parsed = cache ? undefined : parseCacheOf(folder, cacheFolder)
  const options = { timeZone, readAt: now, log, linkedFolders, parsed, ...(cache && { cache }) }
  const { files, notices } = await scanFolder(folder, options)
  const translations = findTranslations(files, settings.language)
  const rules = { ...basic, dated: files.some(isDated), translations }
  const judged = files.map((file) => ({ file, verdict: judgeScan(file, rules) }))
  const open = judged.filter(({ verdict }) => verdict === 'maybe').map(({ file }) => file)
  for (const notice of [...decisionsForLater(saved, number, decisions), ...unknownDecisions(overrides, decisions)])
    log.notice(notice)
  const last: { selected?: Choice } = {}
  const choiceFrom = (all: readonly Article[], background: readonly Article[] = []): Choice =>
    withoutBroken(all, (some) => chooseArticles(some, { ...rules, site: siteOf([...some, ...background]) }))
  const isEnough = (articles: readonly Article[]): boolean => {
    if (rules.window.since !== undefined) return false
    last.selected = choiceFrom(articles)
    return last.selected.result.chosen.length >= rules.stories.max
  }
  const wanted = { first: wantedPaths(overrides), step: 2 * rules.stories.max, isEnough }
  const newest = await readNewest(folder, open, wanted, options)
  // What earlier issues carried matters for this one, as far as it may come back or be sent again.
  const earlier = await readQuietly(folder, filesToReread(newest.articles, files, rules), options)
  const articles = [...newest.articles, ...earlier]
  const background = soundItems(await readBackground(folder, articles, files, options), siteOf)
  parsed?.save()
  const isChosen = earlier.length + background.length === 0
  const choice = (isChosen && last.selected) || choiceFrom(articles, background)
  const { chosen, updated, verdicts } = choice.result
  const failed = choice.broken.map(({ item, cause }) => articleFailed(item.path, 'It was left out', cause))
  for (const notice of failed) log.notice(notice)
  // A file that was read whole has reported its notices; one that could not even be scanned is reported here.
  const isRead = new Set(newest.read)
  const isScanned = new Set(files.map(({ path }) => path))
  for (const notice of notices) if (!isRead.has(notice.where.file)) log.notice(notice)
  const broken = [
    ...failed,
    ...newest.unreadable,
    ...notices.filter(({ where: { file } }) => file !== folder && !isScanned.has(file)),
  ].map(unreadable)
  const isJudged = new Set([...verdicts, ...broken].map(({ path }) => path))
  const unread = judged.filter(({ file }) => !isJudged.has(file.path))
  const out = unreadReasons(unread, articles, rules).map(async ({ file: { path, published }, reason }) => {
    const head = titles ? await readHead(folder, path) : { title: path }
    return { path, ...head, ...(published && { published }), state: 'out', reason } satisfies Verdict
  })
  const all = [...verdicts, ...(await Promise.all(out)), ...broken]
  for (const notice of ineffectiveOverrides(overrides, all, decisions)) log.notice(notice)
  return { window: rules.window, chosen, updated, verdicts: all, overrides, read: [...articles, ...background] }
}

type Choice = ReturnType<typeof withoutBroken<Article, Selected>>

/** Summarises the chosen articles and lays them out; id and number are those that come next on the day. */
export async function compose(context: Context, selection: Selection): Promise<Composed | NoIssue> {
  const { settings, ledger, log } = context
  const { window, chosen, updated, verdicts, read } = selection
  const { articles: folder, timeZone, language, sections, title: newsletter } = settings
  if (chosen.length === 0) return { issue: null, reason: nothingChosen(verdicts) }
  const site = siteOf(read)
  const pictures = new Map<string, Attachment>()
  const sources: Sources = {
    summarize: (article) => summarizeBesideDek(article, { ...settings.summary, site }),
    ownOnly: (article) => withoutShared(article, site),
    dek: dekWorthShowing,
    sentences: articleSentences,
    picture: (article) => readPicture(folder, article, settings.linkedFolders),
    log,
    permalink: settings.permalink,
    site: settings.site,
    articles: folder,
    language,
    overrides: settings.overrides,
  }
  const { stories: words = {} } = selection.overrides
  const inputOf = (each: ChosenArticle) => storyInput(each, words[each.article.path], pictures, sources)
  const inputs: StoryInput[] = []
  for (const each of chosen) inputs.push(await inputOf(each))
  const again: StoryInput[] = []
  for (const article of updated) again.push(await inputOf({ article, related: [] }))
  const next = await ledger.nextIssue(dayIn(window.until, timeZone))
  const issueOf = { number: next.number, day: next.id.slice(0, 10), since: await ledger.lastCutOff() }
  const { voice, ...said } = await readVoice(selection.overrides, settings, issueOf)
  for (const picture of said.pictures) pictures.set(picture.cid, picture)
  for (const notice of [...said.notices, ...tooLongLines(voice, settings.overrides)]) log.notice(notice)
  const options = { ...next, window, language, newsletter, sections, updated: again, voice }
  const sound = composeSound(inputs, options)
  const { issue, broken, shortened } = sound
  for (const { item, cause } of broken) log.notice(articleFailed(item.article.path, 'It was left out', cause))
  for (const notice of [...noAddresses(folder, issue), ...ineffectiveWords(words, issue, settings.overrides)])
    log.notice(notice)
  const articles = await carriedBy(sound.inputs, minHashSketch, log)
  const sets = (await ledger.subscribers.topicSets()).map(({ topics }) => topics)
  const shares = sharesOf(sound, { sections, min: settings.topics.min, sets })
  const { announcements } = voice
  return { issue, articles, pictures: [...pictures.values()], announcements, shortened, ...shares }
}

/** Renders within the size budget: what does not fit is in brief. */
export async function render({ settings, log }: Context, composed: Composed): Promise<Finished> {
  const [{ renderWithinBudget }, { renderParts }, { placePictures, webFolder }, { lookFolder }] = await Promise.all([
    import('./render/budget.ts'),
    import('./render/parts.ts'),
    import('./render/pictures.ts'),
    import('./render/look-folder.ts'),
  ])
  const { title, language, imprint, url, templates, linkedFolders } = settings
  const { name, logo, answers, ...style } = settings.look
  const picture = await readLogo(logo, title, linkedFolders)
  if ('notice' in picture) log.notice(picture.notice)
  const shown = 'image' in picture && picture.image ? { picture: picture.image } : {}
  const look = { folder: lookFolder(templates, name), linkedFolders, ...style, ...shown }
  const pictures = 'attachment' in picture && picture.attachment ? [picture.attachment] : []
  const details = { title, language, imprint, readsAnswers: answers && readsAnswers(settings) }
  const newsletter = { ...details, ...(url !== undefined && { url, onTheWeb: true }) }
  const { issue, rendered } = await renderWithinBudget(composed, look, newsletter)
  if (issue.brief.length > 0) log.notice(inBrief(settings.articles, issue))
  for (const notice of misplaced(composed.announcements, issue, settings.blocks)) log.notice(notice)
  const place = (mail: Rendered) => placePictures(mail, [...composed.pictures, ...pictures], webFolder(issue, settings))
  const whole = place(rendered)
  const renderPart = (part: Pick<Composed, 'issue' | 'shortened'>) => renderWithinBudget(part, look, newsletter)
  return { ...composed, issue, ...whole, ...(await renderParts(composed.parts ?? [], whole.linked, renderPart, place)) }
}

/** The files of an issue. The same issue and settings give the same bytes, whether or not they are saved. */
export async function manifest({ settings }: Pick<Context, 'settings'>, finished: Finished): Promise<Manifested> {
  const [{ withLocalPictures, webFolder }, { sampleCopy }] = await Promise.all([
    import('./render/pictures.ts'),
    import('./message/sample-copy.ts'),
  ])
  const { issue, rendered } = finished
  const { title, language, imprint, url, look } = settings
  const { fields, message } = sampleCopy(finished, settings, issue.window.until)
  const eml = message()
  const html = merge(rendered.html, fields, 'html')
  const files = {
    'index.html': withLocalPictures(html, finished, webFolder(issue, settings)),
    'index.txt': merge(rendered.text, fields, 'text'),
    'message.eml': eml,
    ...Object.fromEntries(picturesOf(finished).map(({ name, bytes }) => [name, bytes])),
  }
  // The logo is among the files: where it came from is nobody's business.
  const { logo: _, ...style } = look
  const shown = { title, language, imprint, url, look: style }
  const manifest = manifestOf({ ...finished, settings: shown }, files)
  return {
    files: { ...files, 'issue.json': manifest },
    hash: createHash('sha256').update(manifest).digest('hex'),
    bytes: { html: Buffer.byteLength(html), eml: eml.byteLength },
  }
}

/** Writes the issue's folder, whole or not at all. Throws a DigestError `cannot-save` or `issue-stale`. */
export async function save(context: Context, finished: Finished, out = context.settings.out): Promise<Built> {
  const { files, bytes } = await manifest(context, finished)
  const folder = await saveIssue(resolve(out), finished.issue.id, files)
  const at = (name: string) => join(folder, name)
  return {
    issue: finished.issue,
    files: { html: at('index.html'), text: at('index.txt'), eml: at('message.eml'), json: at('issue.json') },
    bytes: { html: bytes.html, eml: bytes.eml },
  }
}

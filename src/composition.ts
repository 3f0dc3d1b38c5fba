// How do the chosen articles become an issue, before its look is put on?
import { composeIssue } from './compose/compose.ts'
import { permalink } from './compose/permalink.ts'
import type { Chosen } from './compose/story.ts'
import type { Settings } from './config/schema.ts'
import type { Article } from './model/article.ts'
import type { Choice, Pick } from './model/choice.ts'
import { type Issue, storiesOf } from './model/issue.ts'
import type { CarriedArticle } from './model/ledger.ts'
import type { Attachment } from './model/message.ts'
import type { Log } from './model/ports.ts'
import type { Notice } from './model/problem.ts'
import { readPicture } from './read/picture.ts'
import { sketchOf } from './select/change.ts'
import { dayIn } from './select/window.ts'
import type { Selection } from './selection.ts'
import { dekWorthShowing } from './summarize/dek.ts'
import { summarize } from './summarize/summarize.ts'

/** An issue before its look is put on. */
export interface Composed {
  readonly issue: Issue
  /** Which texts it was made of. */
  readonly articles: readonly CarriedArticle[]
  /** Files of the articles folder that stories show. */
  readonly pictures: readonly Attachment[]
  /** The same issue with only the first stories in full: for when the whole is too large a mail. */
  shortened(full: number): Issue
}

/** Why there is nothing to compose. */
export interface NoIssue {
  readonly issue: null
  readonly reason: { readonly code: Choice['reason']['code'] | 'nothing-new'; readonly text: string }
}

/** Summarises the chosen articles and lays them out; id and number are those that come next on the day. */
export async function composeSelection(
  { window, picks, updated, choices }: Selection,
  settings: Settings,
  nextIssue: (day: string) => Promise<{ readonly id: string; readonly number: number }>,
  log: Log,
): Promise<Composed | NoIssue> {
  const { articles: folder, timeZone, language } = settings
  if (picks.length === 0) return { issue: null, reason: whyNone(choices) }
  const pictures = new Map<string, Attachment>()
  const chosen: Chosen[] = []
  for (const pick of picks) chosen.push(await prepare(pick, settings, pictures, log))
  const again: Chosen[] = []
  for (const article of updated) again.push(await prepare({ article, related: [] }, settings, pictures, log))
  const { id, number } = await nextIssue(dayIn(window.until, timeZone))
  const options = { id, number, window, language, sections: settings.sections, updated: again }
  const shortened = (full: number) => composeIssue(chosen, { ...options, full })
  const issue = shortened(chosen.length)
  const unlinked = storiesOf(issue).filter((story) => story.url === undefined).length
  if (unlinked > 0) log.notice(noAddress(folder, unlinked, storiesOf(issue).length))
  const articles = [...picks.flatMap(({ article, related }) => [article, ...related]), ...updated].map(carried)
  return { issue, articles, pictures: [...pictures.values()], shortened }
}

function carried(article: Article): CarriedArticle {
  const { id, path, title, hash } = article
  return { id, path, title, hash, sketch: sketchOf(article) }
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
  const so =
    unlinked === 1 ? 'has no address, so its headline is no link' : 'have no address, so their headlines are no links'
  const what = all === 1 ? `The story ${so}.` : `${unlinked} of ${all} stories ${so}.`
  const fix = 'Give the articles a "canonical: https://…", or the configuration a "permalink".'
  return { code: 'no-address', what, where: { file: folder }, fix }
}

// How does the best of a month come about, out of the issues that were sent in it?
import { composeBestOf } from './compose/best-of.ts'
import type { Context } from './config/context.ts'
import { render } from './making.ts'
import { bestOfId, monthBefore, sourcesOf, spanOfMonth } from './model/best-of.ts'
import type { Issue, Story } from './model/issue.ts'
import type { CarriedArticle, IssueRecord } from './model/ledger.ts'
import type { Attachment } from './model/message.ts'
import { isDigestError } from './model/problem.ts'
import type { Composed, NoIssue } from './model/steps.ts'
import { dayIn } from './model/zone.ts'
import { issueOnRecord, plannedBestOf } from './outbox/next.ts'
import { sentPictures } from './outbox/sent-pictures.ts'
import type { Next } from './sending.ts'

/** More issues than a month has. */
const ISSUES_MAX = 5_000

/** What is sent as the best of a month, by default the last: what is half sent, approved or built, else a new one. */
export async function nextBestOf(context: Context, month = lastMonth(context)): Promise<Next | NoIssue> {
  const { settings, ledger, log } = context
  const { out, approval, timeZone } = settings
  const known = await ledger.issue(bestOfId(month))
  if (known?.finished) return none(`The best of ${month} was sent on ${dayIn(known.begun, timeZone)}.`)
  const { until } = spanOfMonth(month, timeZone)
  const readers = known ? [] : await ledger.subscribers.monthlySets({ until, sources: [] })
  if (!known && readers.length === 0) return none(`Nobody chose the best of each month before ${month} was over.`)
  const planned = await plannedBestOf(ledger, { out, approval, month, log })
  if (planned) return planned
  const composed = await composeBest(context, month)
  return composed.issue === null ? composed : { finished: await render(context, composed), because: 'new' }
}

/** The stories are those that were sent, word for word, with what the editor changed about them. */
export async function composeBest(context: Context, month = lastMonth(context)): Promise<Composed | NoIssue> {
  const { settings, ledger, clock } = context
  const { timeZone, sections, language, title: newsletter, stories, topics } = settings
  const window = spanOfMonth(month, timeZone)
  if (window.until > clock.now()) return none(`The month ${month} is not over.`)
  const isIn = ({ number, begun, finished }: IssueRecord) =>
    number > 0 && finished !== undefined && begun >= window.since && begun < window.until
  const issues: Issue[] = []
  const pictures = new Map<string, Attachment>()
  const carried = new Map<string, CarriedArticle>()
  for (const record of (await ledger.issues(ISSUES_MAX)).filter(isIn)) {
    const sent = await asSent(context, record)
    if (!sent) continue
    issues.push(sent.issue)
    for (const [cid, picture] of sent.pictures) pictures.set(cid, picture)
    for (const article of sent.articles) carried.set(article.id, article)
  }
  const options = { month, id: bestOfId(month), window, sections, language, newsletter, max: stories.max }
  const made = (readers: Parameters<typeof composeBestOf>[1]['readers']) =>
    composeBestOf(
      issues.map((issue) => shownBy(issue, pictures)),
      { ...options, min: topics.min, readers },
    )
  const whole = made([])
  if (!whole) return none(`No issue of ${month} is there to choose from.`)
  const count = whole.shares.parts.reduce((sum, part) => sum + part.stories, 0)
  if (count < stories.min)
    return none(`The issues of ${month} have fewer stories than the setting "stories.min" wants.`)
  const sets = await ledger.subscribers.monthlySets({ until: window.until, sources: sourcesOf(whole.shares) })
  const { issue, shortened, parts, shares } = made(sets) ?? whole
  return {
    issue,
    shortened,
    parts,
    bestOf: shares,
    articles: [...carried.values()].filter(({ id }) => isShown(issue, id)),
    pictures: [...pictures.values()],
    announcements: [],
  }
}

function lastMonth({ clock, settings }: Context): string {
  return monthBefore(dayIn(clock.now(), settings.timeZone))
}

/** An issue whose content and folder are both gone gives no stories, and that is a notice. */
async function asSent({ ledger, settings: { out }, log }: Context, record: IssueRecord) {
  try {
    const saved = await issueOnRecord(record, ledger, out)
    return { issue: saved.issue, articles: saved.articles, pictures: await sentPictures(saved, out) }
  } catch (error) {
    if (!isDigestError(error)) throw error
    log.notice({ code: error.code, what: error.what, where: error.where ?? { file: record.id }, fix: error.fix })
    return undefined
  }
}

/** Without pictures that are there no more. */
function shownBy(issue: Issue, pictures: ReadonlyMap<string, Attachment>): Issue {
  const shown = (story: Story): Story => {
    const { image, ...rest } = story
    return !image?.src.startsWith('cid:') || pictures.has(image.src.slice('cid:'.length)) ? story : rest
  }
  const sections = issue.sections.map((section) => ({ ...section, stories: section.stories.map(shown) }))
  return { ...issue, lead: shown(issue.lead), sections, brief: issue.brief.map(shown) }
}

function isShown({ lead, sections, brief }: Issue, id: string): boolean {
  return [lead, ...sections.flatMap(({ stories }) => stories), ...brief].some((story) => story.id === id)
}

function none(text: string): NoIssue {
  return { issue: null, reason: { code: 'nothing-new', text } }
}

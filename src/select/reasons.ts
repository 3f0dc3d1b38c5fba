// How is a verdict explained to the person who asks why?
import type { Article } from '../model/article.ts'
import type { Verdict } from '../model/verdict.ts'
import { UPDATES_MAX, type Update } from './updated.ts'

/** A permanent code, and a sentence with the facts. */
export type Reason = Verdict['reason']

/** The file says that it is not finished. */
export const draft: Reason = { code: 'draft', text: 'Marked as a draft.' }

/** Dated files are beside it, and its file's time says nothing. */
export const undated: Reason = {
  code: 'undated',
  text: 'Has no date that can be read, and other files of the folder have one.',
}

/** Its author ended its time, or has not begun it. */
export function outOfTime(
  { expires, embargo }: Pick<Article, 'expires' | 'embargo'>,
  moment: Date,
): Reason | undefined {
  if (expires && expires <= moment)
    return { code: 'expired', text: `Its front matter ends its time on ${expires.toISOString().slice(0, 10)}.` }
  if (embargo && embargo > moment)
    return { code: 'future', text: `Its front matter keeps it back until ${embargo.toISOString().slice(0, 10)}.` }
  return undefined
}

/** Another file holds the same article in a language that comes first. */
export function translation(of: string): Reason {
  return { code: 'translation', text: `Is ${of} in another language.` }
}

/** The editor decided it. */
export const excluded: Reason = { code: 'excluded', text: 'Left out of this issue by the editor.' }

/** The editor decided it, whatever its date and the limit. */
export function pinned({ published }: Pick<Article, 'published'>, leads: boolean): Reason {
  const dated = published ? `, dated ${published.day}` : ''
  return { code: 'pinned', text: `${leads ? 'Made the lead of' : 'Pinned to'} this issue by the editor${dated}.` }
}

/** Without text, a story would be a bare headline. */
export const noText: Reason = { code: 'no-text', text: 'Has a title but no text to show.' }

/** An earlier issue carried it, as it is now or before it was edited. */
export function alreadySent(issue: string, hasChanged: boolean): Reason {
  const since = hasChanged ? ', with a text that has changed since' : ''
  return { code: 'already-sent', text: `Issue ${issue} carried it${since}.` }
}

/** An earlier issue carried it, and it has changed enough to come back. */
export function updated({ issue, day, change }: Update): Reason {
  const share = change ? `about ${Math.max(5, Math.round(change.share * 20) * 5)} % of its text` : 'its text'
  const said = day === undefined ? '' : ` It was updated on ${day}, by its own account.`
  return { code: 'updated', text: `Issue ${issue} carried it; ${share} has changed since.${said}` }
}

/** It has changed enough to come back, but others have the places. */
export function tooManyUpdated({ issue }: Update): Reason {
  const text = `Issue ${issue} carried it and it has changed since, but an issue shows at most ${UPDATES_MAX} such articles.`
  return { code: 'over-limit', text }
}

/** It is in, linked below the story that leads its group. */
export function related(lead: string): Reason {
  return { code: 'related', text: `Related to ${lead}, and linked below it.` }
}

/** With more stories there would have been an issue. */
export function belowMinimum(stories: number, min: number): Reason {
  const ready = stories === 1 ? 'Only one story is ready' : `Only ${stories} stories are ready`
  return { code: 'below-minimum', text: `${ready}; stories.min is ${min}.` }
}

/** The place in the queue of a story that didn't fit. */
export interface QueuePlace {
  readonly place: number
  readonly max: number
  /** What comes before all others, whatever its age. */
  readonly ahead: readonly ('pinned' | 'most reported' | 'featured')[]
  /** The path of the story's lead article, if that is a different one. */
  readonly lead: string | undefined
}

/** It was too far down the queue. */
export function overLimit({ place, max, ahead, lead }: QueuePlace): Reason {
  const story = lead === undefined ? `The ${ordinal(place)}` : `Related to ${lead}, the ${ordinal(place)}`
  const order = ahead.length > 0 ? `the ${ahead.join(' and ')} ones first, then the newest` : 'newest first'
  return { code: 'over-limit', text: `${story} story in line, ${order}; stories.max is ${max}.` }
}

const ENDINGS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }
const plurals = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinal(n: number): string {
  return `${n}${ENDINGS[plurals.select(n)]}`
}

/** Why no story was chosen. */
export function nothingChosen(verdicts: readonly Verdict[]): {
  readonly code: Reason['code'] | 'nothing-new'
  readonly text: string
} {
  const short = verdicts.find(({ reason }) => reason.code === 'below-minimum')
  if (short) return short.reason
  const out = verdicts.filter(({ reason }) => reason.code === 'excluded').length
  const text =
    verdicts.length === 0
      ? 'The folder holds no articles.'
      : out > 0
        ? `The editor left out ${out === 1 ? 'the only article that is' : out === 2 ? 'both articles that are' : `all ${out} articles that are`} ready.`
        : 'No article of the folder is new.'
  return { code: 'nothing-new', text }
}

// How is a verdict told to the person who asks why?
import type { Article } from '../model/article.ts'
import type { Choice } from '../model/choice.ts'
import { MOST_UPDATED, type Update } from './updated.ts'

/** A permanent code, and a sentence with the facts. */
export type Reason = Choice['reason']

/** The file says of itself that it is not finished. */
export const draft: Reason = { code: 'draft', text: 'Marked as a draft.' }

/** The editor's word, and nobody else's. */
export const excluded: Reason = { code: 'excluded', text: 'Left out of this issue by the editor.' }

/** The editor's word lets it in, whether or not its date and the limit would. */
export function pinned({ published }: Pick<Article, 'published'>, leads: boolean): Reason {
  const dated = published ? `, dated ${published.day}` : ''
  return { code: 'pinned', text: `${leads ? 'Made the lead of' : 'Pinned to'} this issue by the editor${dated}.` }
}

/** A story without a word would be a bare headline. */
export const noText: Reason = { code: 'no-text', text: 'Has a title but no text to show.' }

/** An issue had it, as it stands or before it was edited. */
export function alreadySent(issue: string, hasChanged: boolean): Reason {
  const since = hasChanged ? ', with a text that has changed since' : ''
  return { code: 'already-sent', text: `Issue ${issue} carried it${since}.` }
}

/** An issue had it, and it comes back because it is no longer the same. */
export function updated({ issue, day, change }: Update): Reason {
  const share = change ? `about ${Math.max(5, Math.round(change.share * 20) * 5)} % of its text` : 'its text'
  const said = day === undefined ? '' : ` It says that it was updated on ${day}.`
  return { code: 'updated', text: `Issue ${issue} carried it; ${share} has changed since.${said}` }
}

/** It would come back, but for others. */
export function tooManyUpdated({ issue }: Update): Reason {
  const text = `Issue ${issue} carried it and it has changed since, but an issue shows at most ${MOST_UPDATED} such articles.`
  return { code: 'over-limit', text }
}

/** It is in, below the story that leads its group. */
export function related(lead: string): Reason {
  return { code: 'related', text: `Related to ${lead}, and linked below it.` }
}

/** There would have been an issue, had there been more of it. */
export function belowMinimum(stories: number, min: number): Reason {
  const ready = stories === 1 ? 'Only one story is ready' : `Only ${stories} stories are ready`
  return { code: 'below-minimum', text: `${ready}; stories.min is ${min}.` }
}

/** Where in the line a story stood that found no place any more. */
export interface Limit {
  readonly place: number
  readonly max: number
  /** What stood in line before all others, whatever its age. */
  readonly ahead: readonly ('pinned' | 'featured')[]
  /** The path of the story's leading article, where it is another. */
  readonly lead: string | undefined
}

/** It came too late in the line. */
export function overLimit({ place, max, ahead, lead }: Limit): Reason {
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
export function nothingChosen(choices: readonly Choice[]): {
  readonly code: Reason['code'] | 'nothing-new'
  readonly text: string
} {
  const short = choices.find(({ reason }) => reason.code === 'below-minimum')
  if (short) return short.reason
  const text = choices.length === 0 ? 'The folder holds no articles.' : 'No article of the folder is new.'
  return { code: 'nothing-new', text }
}

// How do the chosen articles become an issue?
import type { Issue, Window } from '../model/issue.ts'
import { preheaderOf } from './preheader.ts'
import { sectionsOf } from './sections.ts'
import { type Chosen, storyOf } from './story.ts'
import { frontOf, subjectOf } from './subject.ts'

/** What an issue is made of, beside its articles. */
export interface ComposeOptions {
  readonly id: string
  readonly number: number
  readonly window: Window
  /** The newsletter's language: the subject keeps to it where a story does. */
  readonly language?: string
  /** Titles of sections in their order, matched with the articles' tags. */
  readonly sections: readonly string[]
  /** Articles that earlier issues carried, in a section of their own: in brief nothing would tell that they are not new. */
  readonly updated?: readonly Chosen[]
  /** How many stories stand in full, the lead among them; the others go to the brief. All, where it is absent. */
  readonly full?: number
}

/**
 * The issue of the given articles, which come most important first: every one of them stands in it exactly once.
 * The first of them leads.
 */
export function composeIssue(picks: readonly Chosen[], options: ComposeOptions): Issue {
  const [first, ...others] = picks
  if (!first) throw new Error('An issue of no articles cannot be composed: ask select first.')
  const full = Math.max(0, (options.full ?? picks.length) - 1)
  const site = commonSite(picks)
  const lead = storyOf(first, site)
  const tagged = others.slice(0, full).map((pick) => ({ story: storyOf(pick, site), tags: pick.article.tags }))
  const sections = sectionsOf(tagged, options.sections)
  const updated = (options.updated ?? []).map((pick) => storyOf(pick, site))
  const brief = others.slice(full).map((pick) => storyOf(pick, site))
  const stories = [lead, ...sections.flatMap((section) => section.stories), ...brief] as const
  const front = frontOf(stories, options.language)
  return {
    id: options.id,
    number: options.number,
    window: options.window,
    subject: subjectOf(front),
    preheader: preheaderOf(stories, front),
    lead,
    sections,
    ...(updated.length > 0 && { updated }),
    brief,
  }
}

/** The site that all articles are from: naming it at each of them would tell nothing. */
function commonSite(picks: readonly Chosen[]): string | undefined {
  const [site, ...others] = new Set(picks.map(({ article }) => article.site))
  return picks.length > 1 && others.length === 0 ? site : undefined
}

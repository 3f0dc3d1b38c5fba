// How does a saved issue differ from the next one?
import { type Issue, type Story, storiesOf } from '../model/issue.ts'
import type { Rendered } from '../model/message.ts'
import type { Finished } from '../model/steps.ts'
import type { ComparedIssue, ComparedStory, IssueLabel } from './api.ts'

/** Compares a saved issue with the one that would go out now, story by story. */
export function compareIssues(
  saved: { readonly issue: Issue; readonly rendered: Rendered },
  next: Pick<Finished, 'issue' | 'rendered'> | undefined,
): ComparedIssue {
  const earlier = storiesOf(saved.issue)
  const later = next ? storiesOf(next.issue) : []
  const places = new Map(later.map((story, at) => [story.id, { story, after: at + 1 }]))
  const known = new Set(earlier.map(({ id }) => id))
  const kept = earlier.map((story, at): ComparedStory => {
    const found = places.get(story.id)
    const { id, title } = story
    if (!found) return { id, title, before: at + 1, changes: [] }
    return { id, title, before: at + 1, after: found.after, changes: changesOf(story, found.story) }
  })
  const added = later.flatMap(({ id, title }, at) => (known.has(id) ? [] : [{ id, title, after: at + 1, changes: [] }]))
  return {
    before: labelOf(saved.issue),
    ...(next && { after: labelOf(next.issue) }),
    hasOtherLook: next !== undefined && next.rendered.templateHash !== saved.rendered.templateHash,
    stories: [...kept, ...added],
  }
}

function labelOf({ id, subject, preheader }: Issue): IssueLabel {
  return { id, subject, preheader }
}

/** What a reader sees of a story, by the name that the page shows for it. */
const VISIBLE: readonly (readonly [ComparedStory['changes'][number], (story: Story) => unknown])[] = [
  ['title', ({ title }) => title],
  ['summary', ({ dek, summary }) => [dek, summary]],
  ['key points', ({ keyPoints }) => keyPoints],
  ['picture', ({ image }) => [image?.src, image?.alt]],
  ['related coverage', ({ related }) => related.map(({ title, url }) => [title, url])],
  ['link', ({ url }) => url],
]

function changesOf(earlier: Story, later: Story): ComparedStory['changes'] {
  return VISIBLE.flatMap(([name, of]) => (JSON.stringify(of(earlier)) === JSON.stringify(of(later)) ? [] : [name]))
}

// How does an issue come about although one of its stories cannot be laid out?
import type { Issue } from '../model/issue.ts'
import { withoutBroken } from '../model/without-broken.ts'
import { type ComposeOptions, composeIssue } from './compose.ts'
import type { StoryInput } from './story.ts'

/** An issue, the inputs that it is made of, and those that it had to go without. */
export interface Sound {
  readonly issue: Issue
  readonly inputs: readonly StoryInput[]
  readonly broken: readonly { readonly item: StoryInput; readonly cause: unknown }[]
  /** The same issue with only the first stories in full. */
  shortened(full: number): Issue
}

/** `composeIssue` of all stories that can be laid out: the others cost themselves, never the issue. */
export function composeSound(inputs: readonly StoryInput[], options: Omit<ComposeOptions, 'full'>): Sound {
  const updated = options.updated ?? []
  const isUpdate = new Set(updated)
  const compose = (some: readonly StoryInput[], full?: number): Issue =>
    composeIssue(
      some.filter((input) => !isUpdate.has(input)),
      { ...options, updated: some.filter((input) => isUpdate.has(input)), ...(full !== undefined && { full }) },
    )
  const { result: issue, broken } = withoutBroken([...inputs, ...updated], (some) => compose(some))
  const left = new Set(broken.map(({ item }) => item))
  const sound = [...inputs, ...updated].filter((input) => !left.has(input))
  return { issue, inputs: sound, broken, shortened: (full) => compose(sound, full) }
}

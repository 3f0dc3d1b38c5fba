// How does an issue come about although one of its stories cannot be laid out?
import type { Issue } from '../model/issue.ts'
import { withoutBroken } from '../model/without-broken.ts'
import { type ComposeOptions, composeIssue } from './compose.ts'
import type { StoryInput } from './story.ts'

/** An issue, the inputs that it is made of, and those that it had to go without. */
export interface Sound {
  readonly issue: Issue
  readonly inputs: readonly StoryInput[]
  /** Those of them that earlier issues carried. */
  readonly updated: ReadonlySet<StoryInput>
  readonly broken: readonly { readonly item: StoryInput; readonly cause: unknown }[]
  /** The same issue with only the first stories in full. */
  shortened(full: number): Issue
  /** The same issue with only some of its stories; one of them at least must be new. */
  part(isIn: (input: StoryInput) => boolean): Pick<Sound, 'issue' | 'shortened'>
}

/** `composeIssue` of all stories that can be laid out: the others cost themselves, never the issue. */
export function composeSound(inputs: readonly StoryInput[], options: Omit<ComposeOptions, 'full'>): Sound {
  const updated = options.updated ?? []
  const isUpdate = new Set(updated)
  const compose = (some: readonly StoryInput[], full?: number, said = options): Issue =>
    composeIssue(
      some.filter((input) => !isUpdate.has(input)),
      { ...said, updated: some.filter((input) => isUpdate.has(input)), ...(full !== undefined && { full }) },
    )
  const { result: issue, broken } = withoutBroken([...inputs, ...updated], (some) => compose(some))
  const left = new Set(broken.map(({ item }) => item))
  const sound = [...inputs, ...updated].filter((input) => !left.has(input))
  return {
    issue,
    inputs: sound,
    updated: isUpdate,
    broken,
    shortened: (full) => compose(sound, full),
    part(isIn) {
      const some = sound.filter(isIn)
      // The editor's subject and preheader are about the story that leads: where another one does, they are drafted.
      const { subject: _, preheader: __, ...voice } = options.voice ?? {}
      const said = some[0] === sound[0] ? options : { ...options, voice }
      return { issue: compose(some, undefined, said), shortened: (full) => compose(some, full, said) }
    },
  }
}

// Why is an article in an issue, or out of it?
import type { Article, Published } from './article.ts'
import type { ReasonCode } from './codes.ts'

/** The verdict on one file of the articles folder. */
export interface Verdict {
  readonly path: string
  readonly title: string
  /** The name of the site that it is from, where it says so. */
  readonly source?: string
  readonly published?: Published
  readonly state: 'in' | 'out'
  readonly reason: { readonly code: ReasonCode; readonly text: string }
  /** The path of the story that it stands below (`related`) or repeats (`duplicate`). */
  readonly relatedTo?: string
}

/** An article chosen for an issue, with the articles on the same event that are linked below it. */
export interface ChosenArticle {
  readonly article: Article
  readonly related: readonly Article[]
}

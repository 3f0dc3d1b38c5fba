// What does each step of making an issue hand to the next?
import type { Article } from './article.ts'
import type { BestOfShares } from './best-of.ts'
import type { Issue, Window } from './issue.ts'
import type { CarriedArticle } from './ledger.ts'
import type { Attachment, Mail, Rendered } from './message.ts'
import type { Announcement } from './note.ts'
import type { Overrides } from './overrides.ts'
import type { TopicsOfIssue } from './topics.ts'
import type { ChosenArticle, Verdict } from './verdict.ts'

/** The stories of the next issue, and the verdict on every file of the folder. */
export interface Selection {
  readonly window: Window
  readonly chosen: readonly ChosenArticle[]
  /** Articles that come back after the stories, because they have changed since an issue carried them. */
  readonly updated: readonly Article[]
  readonly verdicts: readonly Verdict[]
  /** The articles that were read whole, some only to know what the site says again and again. */
  readonly read: readonly Article[]
  /** The editor's decisions that it was made by. */
  readonly overrides: Overrides
}

/** An issue before it is rendered. */
export interface Composed {
  readonly issue: Issue
  /** Which texts it was made of. */
  readonly articles: readonly CarriedArticle[]
  /** Files of the articles folder that stories show. */
  readonly pictures: readonly Attachment[]
  /** What is announced that day, in the issue or not. */
  readonly announcements: readonly Announcement[]
  /** The same issue with only the first stories in full: for when the whole is too large a mail. */
  shortened(full: number): Issue
  /** What it has for readers who chose topics; absent where nobody did. */
  readonly topics?: TopicsOfIssue
  /** Whose a best of is; absent for any other issue. */
  readonly bestOf?: BestOfShares
  /** The same issue for each set of readers who chose topics, or had some of it before, as far as it differs. */
  readonly parts?: readonly (Pick<Composed, 'issue' | 'shortened'> & { readonly topics: readonly string[] })[]
}

/** Why there is nothing to compose. */
export interface NoIssue {
  readonly issue: null
  readonly reason: { readonly code: Verdict['reason']['code'] | 'nothing-new'; readonly text: string }
}

/** An issue as it is rendered, the same for every reader but for the reader's own fields. */
export interface Finished extends Composed, Mail {
  readonly issue: Issue
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  /** Pictures that do not travel in the mail: it links them. */
  readonly linked: readonly Attachment[]
}

/** What is checked and shown: a mail with the whole of its issue, saved or about to be. */
export type IssueMail = Pick<Finished, 'issue' | 'rendered' | 'pictures' | 'variants'> & {
  readonly linked?: readonly Attachment[]
}

/** The files of an issue, saved or not. */
export interface Manifested {
  /** By their names in its folder, `issue.json` the last. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** SHA-256 in hex over `issue.json`, which has those of the other files: what is approved and sent is named by it. */
  readonly hash: string
  /** Of the HTML, and of the whole message. */
  readonly bytes: { readonly html: number; readonly eml: number }
}

/** An issue that is saved; `bytes` are those of the HTML and of the whole message. */
export interface Built {
  readonly issue: Issue
  readonly files: { readonly html: string; readonly text: string; readonly eml: string; readonly json: string }
  readonly bytes: { readonly html: number; readonly eml: number }
}

// Which data do the preview's API calls take and return?
import type { Edit, StoryWords } from '../model/overrides.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceState } from '../model/source.ts'
import type { ListChanges } from '../model/subscriber.ts'
import type { Verdict } from '../model/verdict.ts'

/** An article in a list of articles. */
export interface ArticleView extends Omit<Verdict, 'published'> {
  readonly published?: string
  /** Its file, as a person reads it. */
  readonly file: string
  readonly isPinned: boolean
  readonly isExcluded: boolean
  /** Why pinning can't bring it in. */
  readonly unpinnable?: string
}

/** `GET /api/articles?find=&reason=&state=&from=`: a hundred at a time. */
export interface ArticlesView {
  readonly articles: readonly ArticleView[]
  readonly total: number
}

/** `GET /api/story?path=`: what an editor may change about a story. */
export interface StoryDetail {
  /** What the editor has changed. */
  readonly words: StoryWords
  /** The article's own. */
  readonly title: string
  /** Of the whole article, without headings, and the numbers of those that are its summary. */
  readonly sentences: readonly { readonly number: number; readonly text: string }[]
  readonly chosen: readonly number[]
  readonly keyPoints: readonly string[]
  /** It has a picture, shown or not. */
  readonly hasPicture: boolean
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Sections of the issue. */
  readonly sections: readonly string[]
  readonly related: readonly { readonly path: string; readonly title: string }[]
  /** Articles that can be attached. */
  readonly others: readonly { readonly path: string; readonly title: string }[]
}

/** `GET /api/issues?from=`: issues of `out/`, newest first, twenty at a time. */
export interface PastIssuesView {
  readonly issues: readonly PastIssueView[]
  readonly total: number
}

/** An issue of `out/` in a list; a best of has its month, `2026-11`, in place of a number. */
export type PastIssueView = { readonly id: string; readonly number: number | { readonly bestOf: string } } & {
  readonly subject: string
} & (
    | { readonly state: 'saved' | 'approved' }
    /** `begun` is an instant, ISO 8601. */
    | {
        readonly state: 'sent' | 'unfinished'
        readonly begun: string
        readonly sent: number
        readonly failed: number
        readonly uncertain: number
        readonly waiting: number
        /** How the list changed from this issue to the next. */
        readonly changes: ListChanges
      }
    | { readonly state: 'damaged'; readonly problem: Problem }
  )

/** `GET /api/issues/ID?beside=ID`: an issue of `out/` compared with a later one, or with the next one. */
export interface ComparedIssue {
  readonly before: ComparedSide
  /** Absent where there is no next issue. */
  readonly after?: ComparedSide
  /** The look's files have changed between them. */
  readonly hasOtherLook: boolean
  /** In the order of the later issue. */
  readonly places: readonly ComparedPlace[]
}

/** One of the two issues. `bytes` are those of its HTML. */
export interface ComparedSide extends IssueLabel {
  readonly number: PastIssueView['number']
  readonly stories: number
  readonly bytes: number
}

/** The lead, a section, the updated stories, or those in brief, of both issues. */
export interface ComparedPlace {
  readonly kind: 'lead' | 'section' | 'updated' | 'brief'
  /** Of a section that has one. */
  readonly title: string
  readonly rows: readonly ComparedRow[]
}

/** A story beside itself, or beside another, or alone. */
export interface ComparedRow {
  readonly before?: ComparedStory
  readonly after?: ComparedStory
}

/** `GET /api/issues/ID/uncertain`: deliveries of which nobody knows whether the server took them. */
export interface UncertainView {
  /** The first hundred. `at` is an instant, ISO 8601. */
  readonly deliveries: readonly { readonly address: string; readonly at: string; readonly reply: string }[]
  readonly total: number
  /** Readers who still wait for it: whatever is sent again goes to them, too. */
  readonly waiting: number
  /** To how many it would go, if it were sent again to all that may be mailed. */
  readonly recipients: number
}

/** What an inbox shows of an issue. */
export interface IssueLabel {
  readonly id: string
  readonly subject: string
  readonly preheader: string
}

/** A story as one of two issues has it. */
export interface ComparedStory {
  readonly id: string
  readonly title: string
  /** Its position, from 1. */
  readonly at: number
  /** Its position in the other issue. */
  readonly elsewhere?: number
  /** The headline below which the other issue only links it. */
  readonly linkedBelow?: string
  /** Of the later issue: how it differs, where the earlier one has it, too. */
  readonly changes?: readonly StoryChange[]
}

/** What looks different to a reader. */
export type StoryChange = 'title' | 'summary' | 'key points' | 'picture' | 'related coverage' | 'link' | 'place'

/** `GET /mail/ID/parts`: the message as it is transmitted. */
export interface MessageView {
  readonly headers: readonly { readonly name: string; readonly value: string; readonly isSigned: boolean }[]
  readonly root: PartView
}

/** `GET /mail/ID/links`: the links of the HTML, in its order. */
export interface LinkView {
  /** Its index among all elements, as in a finding. */
  readonly element: number
  readonly text: string
  readonly href: string
}

/** A part of a message (RFC 2045). */
export interface PartView {
  readonly type: string
  readonly encoding: string
  readonly bytes: number
  readonly name?: string
  readonly parts: readonly PartView[]
}

/** A subscriber as whom the mail can be viewed. */
export interface ReaderView {
  readonly id: number
  readonly address: string
  readonly name: string
  readonly isSuppressed: boolean
}

/** `GET /api/readers?find=`: the first twenty matches. */
export interface ReadersView {
  readonly readers: readonly ReaderView[]
  /** There are more matches, or the list is too long to search to its end. */
  readonly hasMore: boolean
}

/** `GET /api/sources`: the sources of the settings, in their order. */
export interface SourcesView {
  readonly sources: readonly SourceView[]
}

export type SourceView = SourceState

/** What `POST` calls return that answer with more than 204. */
export interface PostResults {
  readonly '/api/test-copy': { readonly reply: string }
  readonly '/api/reading-list': { readonly path: string }
}

/** The bodies of `POST` calls. A refused call answers with a `Problem` and a status of 4xx. */
export interface PostBodies {
  readonly '/api/decide': { readonly edit: Edit }
  readonly '/api/look-again': Record<string, never>
  /** One of the files that the page shows. */
  readonly '/api/open': { readonly file: string; readonly line?: number }
  readonly '/api/undo': Record<string, never>
  readonly '/api/redo': Record<string, never>
  readonly '/api/reading-list': { readonly address: string }
  /** As the reader that the display settings name, with their name and the stories of their topics. */
  readonly '/api/test-copy': { readonly to: string; readonly hash: string; readonly reader?: string }
  readonly '/api/approve': { readonly hash: string }
  readonly '/api/send': { readonly hash: string; readonly readers: number }
  /** Once more to one address, or to all that are `uncertain`. */
  readonly '/api/send-again': { readonly issue: string; readonly whom: string; readonly readers: number }
  /** Finishes the mails that are being delivered and starts no others. */
  readonly '/api/stop': Record<string, never>
}

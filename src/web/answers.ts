// What does the preview's server answer when its page asks, and what may the page have it do?

import type { Edit } from '../model/overrides.ts'
import type { Problem } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** A file of the folder. */
export interface ArticleView extends Omit<Verdict, 'published'> {
  readonly published?: string
  readonly isPinned: boolean
  readonly isExcluded: boolean
  /** Why it can't be pinned, for nothing overrules that. */
  readonly unpinnable?: string
}

/** `GET /api/articles?find=&reason=&state=&from=`: a hundred at a time. */
export interface ArticlesView {
  readonly articles: readonly ArticleView[]
  readonly total: number
}

/** `GET /api/issues?from=`: issues of `out/`, the newest first, twenty at a time. */
export interface PastIssuesView {
  readonly issues: readonly PastIssueView[]
  readonly total: number
}

/** An issue of `out/` in a list. */
export type PastIssueView = { readonly id: string; readonly number: number; readonly subject: string } & (
  | { readonly state: 'saved' | 'approved' }
  /** `begun` is an instant, ISO 8601. */
  | {
      readonly state: 'sent' | 'unfinished'
      readonly begun: string
      readonly sent: number
      readonly failed: number
      readonly uncertain: number
      readonly waiting: number
    }
  | { readonly state: 'damaged'; readonly problem: Problem }
)

/** `GET /api/issues/ID`: an issue of `out/` beside the next one, which would go out after it. */
export interface ComparedIssue {
  readonly before: FrontView
  /** Absent where there is no next issue. */
  readonly after?: FrontView
  /** The look's files are others by now. */
  readonly hasOtherLook: boolean
  /** In reading order: those of the earlier, then those that only the next one has. */
  readonly stories: readonly ComparedStory[]
}

/** What an inbox shows of an issue. */
export interface FrontView {
  readonly id: string
  readonly number: number
  readonly subject: string
  readonly preheader: string
}

/** A story of one issue or of both. */
export interface ComparedStory {
  readonly id: string
  readonly title: string
  /** Where it stands in the earlier and in the next, from 1. */
  readonly before?: number
  readonly after?: number
  /** What a reader sees otherwise in the next. */
  readonly changes: readonly ('title' | 'summary' | 'key points' | 'picture' | 'related coverage' | 'link')[]
}

/** `GET /mail/ID/parts`: the message as it travels. */
export interface MessageView {
  readonly headers: readonly { readonly name: string; readonly value: string; readonly isSigned: boolean }[]
  readonly root: PartView
}

/** A part of a message (RFC 2045). */
export interface PartView {
  readonly type: string
  readonly encoding: string
  readonly bytes: number
  readonly name?: string
  readonly parts: readonly PartView[]
}

/** Somebody as whom the mail may be seen. */
export interface ReaderView {
  readonly id: number
  readonly address: string
  readonly name: string
  readonly isSuppressed: boolean
}

/** `GET /api/readers?find=`: the first twenty who match. */
export interface ReadersView {
  readonly readers: readonly ReaderView[]
  /** There are more, or the list is too long to be searched to its end. */
  readonly hasMore: boolean
}

/** What some `POST` calls answer. */
export interface Answers {
  readonly '/api/test-copy': { readonly reply: string }
}

/** What `POST` calls are given; each answers with 204 or with its answer, or with a `Problem` and a status of 4xx. */
export interface Calls {
  readonly '/api/decide': { readonly edit: Edit }
  readonly '/api/undo': Record<string, never>
  readonly '/api/redo': Record<string, never>
  readonly '/api/test-copy': { readonly to: string; readonly hash: string }
  readonly '/api/approve': { readonly hash: string }
  readonly '/api/send': { readonly hash: string; readonly readers: number }
  /** What is in hand is finished, nobody new is begun with. */
  readonly '/api/stop': Record<string, never>
}

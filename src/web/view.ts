// What does the server send to the page to show?

import type { Sayable } from '../model/overrides.ts'
import type { Progress } from '../model/ports.ts'
import type { Notice, Problem } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** All that the page shows except the mail itself, which is fetched separately as HTML, text and source. */
export interface View {
  /** Grows with each change. */
  readonly revision: number
  readonly newsletter: NewsletterView
  /** The next issue as it would go out now; while there is a `problem`, the last one that could be made. */
  readonly issue?: IssueView
  /** Why there is no next issue. */
  readonly none?: Verdict['reason']
  /** Progress of making it again, where that takes long. */
  readonly progress?: Progress
  /** What prevents the issue from being made; shown over everything until it is fixed. */
  readonly problem?: ProblemView
  /** How many files are in or out, by reason code; the files themselves come from `/api/articles`. */
  readonly reasons: readonly { readonly code: string; readonly state: 'in' | 'out'; readonly count: number }[]
  readonly notices: readonly Notice[]
  /** Files are looked at every second, because their changes are not reported. */
  readonly polling?: Notice
  readonly decisions: DecisionsView
  readonly sending: SendingView
  /** Issues of `out/`, newest first. */
  readonly past: readonly PastIssue[]
  /** The time that each step of making the issue took, in milliseconds. */
  readonly tookMs: Readonly<Record<string, number>>
}

/** The settings that the page shows. */
export interface NewsletterView {
  readonly title: string
  readonly from: { readonly name: string; readonly address: string }
  readonly language: string
  readonly timeZone: string
  readonly look: string
  /** Looks of the templates folder and those that come with Digestif. */
  readonly looks: readonly string[]
  /** Counts changes to looks, so that the page knows when to load a look other than the issue's own again. */
  readonly lookChanges: number
  /** Languages in which a look has words, with their own names. */
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[]
  /** The program of `openWith`. */
  readonly opensWith?: string
  /** Folders and files, relative to the configuration file. */
  readonly folders: {
    /** The absolute path of the configuration file's folder. */
    readonly base: string
    readonly articles: string
    readonly templates: string
    readonly config: string
    /** The file of the editor's decisions. */
    readonly decisions: string
  }
}

/** The next issue. */
export interface IssueView {
  readonly id: string
  readonly number: number
  /** Changes with every byte of the mail, so it identifies what is approved or sent. */
  readonly hash: string
  readonly subject: string
  readonly preheader: string
  /** ISO 8601. */
  readonly window: { readonly since?: string; readonly until: string }
  /** In reading order. */
  readonly stories: readonly StoryView[]
  readonly bytes: {
    readonly html: number
    /** The HTML in quoted-printable, as it is transmitted. */
    readonly encoded: number
    readonly message: number
    /** The part of the HTML outside the stories: head, styles, nameplate, imprint. */
    readonly around: number
    /** Below the size at which Gmail clips: for the HTML, and for the encoded HTML. */
    readonly limit: number
    readonly encodedLimit: number
  }
  /** Absent while the mail is being checked. */
  readonly findings?: readonly FindingView[]
  /** How many rules of each group the mail was checked against, in display order. Absent while it is being checked. */
  readonly groups?: readonly { readonly name: FindingView['group']; readonly rules: number }[]
}

/** A story as it appears in the issue. */
export interface StoryView {
  readonly id: string
  readonly path: string
  /** Its article's file, as a person reads it. */
  readonly file: string
  readonly title: string
  readonly place: 'lead' | 'section' | 'updated' | 'brief'
  /** Empty where the section has no title of its own. */
  readonly section: string
  readonly minutes: number
  readonly reason: Verdict['reason']
  readonly related: readonly { readonly path: string; readonly title: string }[]
  /** Its share of the HTML. */
  readonly bytes: number
  /** Its index among all elements of the HTML, as in a finding; absent where the look does not show its headline. */
  readonly element?: number
  readonly isPinned: boolean
  /** Its front matter features it. */
  readonly isFeatured: boolean
}

/** A rule that the mail breaks. */
export interface FindingView extends Problem {
  readonly severity: 'error' | 'notice'
  readonly why: string
  readonly group:
    | 'structure'
    | 'pictures'
    | 'links'
    | 'colours'
    | 'text'
    | 'size'
    | 'headers'
    | 'unsubscribe'
    | 'clients'
  readonly under?: string
  /** The editor's own words that it is in, as a person knows them. */
  readonly own?: string
  /** The index of the element in document order: `querySelectorAll('*')[element]`. */
  readonly element?: number
  /** The name of a header, in lower case. */
  readonly header?: string
}

/** A problem, with the lines of the file around it. */
export interface ProblemView extends Problem {
  readonly lines?: readonly { readonly number: number; readonly text: string }[]
}

/** The editor's decisions for the next issue. */
export interface DecisionsView {
  /** The file that holds them, relative to the configuration file. */
  readonly file: string
  readonly count: number
  /** The editor's words as the file has them, and what was drafted in their place. */
  readonly said: Readonly<Partial<Record<Sayable, string>>>
  readonly drafted: Readonly<Partial<Record<Sayable, string>>>
  /** Subjects to choose from. */
  readonly subjects: readonly string[]
  /** What undo and redo would change, in words. */
  readonly undo?: string
  readonly redo?: string
}

/** What can be sent, and the progress of sending it. */
export type SendingView = ReadinessView & SendingState

/** What would be sent now, to how many, and what prevents it. */
export interface ReadinessView {
  /** How many readers it would go to. */
  readonly recipients: number
  /** How many are left out because their addresses are suppressed, and because it has too few stories of their topics. */
  readonly suppressed: number
  readonly skipped: number
  /** How many chose the best of each month, and get no issue before it. */
  readonly monthly: number
  /** Why it can't be sent now. */
  readonly obstacle?: Problem
  /** Whether the next issue has been approved as it is. */
  readonly isApproved: boolean
  /** It must be approved before it is sent: the settings require it, or it has changed since it was approved. */
  readonly needsApproval: boolean
  /** Another approved issue in `out/` that `digestif send` and the schedule send first. */
  readonly waiting?: string
  /** An issue that is partly sent; it must be finished before another is sent. */
  readonly unfinished?: { readonly id: string; readonly subject: string; readonly hash: string }
}

/** The progress or the outcome of a send from this preview. */
export type SendingState =
  | { readonly state: 'idle' }
  | {
      readonly state: 'sending'
      readonly issue: string
      readonly subject: string
      readonly done: number
      readonly total: number
      /** The rate and the time left. */
      readonly note: string
      /** Mails that are being delivered are finished; no others are started. */
      readonly isStopping: boolean
    }
  | {
      readonly state: 'ended'
      readonly issue: string
      readonly subject: string
      /** `waiting`: some servers asked for a retry, not before `until`. */
      readonly how: 'complete' | 'waiting' | 'interrupted' | 'stopped'
      readonly until?: string
      /** How many readers the issue goes to in all. */
      readonly readers: number
      readonly sent: number
      /** How many have not been delivered to yet. */
      readonly deferred: number
      readonly failed: number
      readonly uncertain: number
      /** Left out because their addresses are suppressed. */
      readonly leftOut: number
      readonly seconds: number
      readonly failures: readonly { readonly reason: string; readonly count: number; readonly example: string }[]
      readonly problem?: Problem
    }

/** An issue of `out/`. */
interface PastIssue {
  readonly id: string
  readonly isSent: boolean
}

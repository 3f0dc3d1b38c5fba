// What do the preview's server and its page tell each other?

import type { Progress } from '../model/ports.ts'
import type { Notice, Problem } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'

/** All that the page shows beside the mail itself; the mail's own forms are fetched as documents of their own. */
export interface View {
  /** Grows with everything that is told anew. */
  readonly revision: number
  readonly newsletter: NewsletterView
  /** The next issue as it would go out now; while `problem` stands, as it last could be made. */
  readonly issue?: IssueView
  /** Why there is no next issue. */
  readonly none?: Verdict['reason']
  /** How far it is being made anew, where that takes long. */
  readonly progress?: Progress
  /** What keeps it from being made: shown over everything, gone when it is mended. */
  readonly problem?: Mistake
  /** How many files are in or out, by reason code; the files themselves come from `/api/articles`. */
  readonly reasons: readonly { readonly code: string; readonly state: 'in' | 'out'; readonly count: number }[]
  readonly notices: readonly Notice[]
  readonly decisions: DecisionsView
  readonly sending: SendingView
  /** Issues of `out/`, the newest first. */
  readonly past: readonly PastIssue[]
  /** Where the time between a change and the view went, in milliseconds. */
  readonly tookMs: Readonly<Record<string, number>>
}

/** The settings that the page speaks of. */
export interface NewsletterView {
  readonly title: string
  readonly from: { readonly name: string; readonly address: string }
  readonly language: string
  readonly timeZone: string
  readonly look: string
  /** Looks of the templates folder and those that come with Digestif. */
  readonly looks: readonly string[]
  /** How often a look was changed: by it the page knows that one other than the issue's own is to be loaded again. */
  readonly lookChanges: number
  /** Languages in which a look has words, with their own names. */
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[]
  /** Folders and files as a person knows them, relative to the configuration where they can be. */
  readonly folders: {
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
  /** Changes with every byte of the mail; what is approved or sent is named by it. */
  readonly hash: string
  readonly subject: string
  readonly preheader: string
  /** ISO 8601. */
  readonly window: { readonly since?: string; readonly until: string }
  /** In reading order. */
  readonly stories: readonly StoryView[]
  readonly bytes: {
    readonly html: number
    /** The HTML as it travels, quoted-printable. */
    readonly encoded: number
    readonly message: number
    /** Of the HTML, what is no story: head, style, nameplate, imprint. */
    readonly around: number
    /** Kept free of what Gmail clips at, of the HTML and of the HTML as it travels. */
    readonly limit: number
    readonly encodedLimit: number
  }
  /** Absent while the mail is being checked. */
  readonly findings?: readonly FindingView[]
  /** The rules that it was held against: how many of each group, in reading order. Absent like the findings. */
  readonly groups?: readonly { readonly name: FindingView['group']; readonly rules: number }[]
}

/** A story as it stands in the issue. */
export interface StoryView {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly place: 'lead' | 'section' | 'updated' | 'brief'
  /** Empty where the section has no title of its own. */
  readonly section: string
  readonly minutes: number
  readonly reason: Verdict['reason']
  readonly related: readonly { readonly path: string; readonly title: string }[]
  /** Of the HTML. */
  readonly bytes: number
  /** Its place among all elements of the HTML, as in a finding; absent where the look does not show its headline. */
  readonly element?: number
  readonly isPinned: boolean
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
  /** The place of the element among all elements of the HTML, in document order: `querySelectorAll('*')[element]`. */
  readonly element?: number
  /** The name of a header, in lower case. */
  readonly header?: string
}

/** A problem, with the lines around the place. */
export interface Mistake extends Problem {
  readonly lines?: readonly { readonly number: number; readonly text: string }[]
}

/** What the editor decided for the next issue. */
export interface DecisionsView {
  /** The file that holds it, as a person knows it. */
  readonly file: string
  readonly count: number
  /** What would be undone or done again, in words. */
  readonly undo?: string
  readonly redo?: string
}

/** How sending stands, and how far it is. */
export type SendingView = Outlook & SendingState

/** What would be sent, to how many, and what is missing. */
export interface Outlook {
  /** How many it would go to, and how many are left out because their addresses are suppressed. */
  readonly recipients: number
  readonly suppressed: number
  /** Why it can't be sent from here now. */
  readonly obstacle?: Problem
  /** Whether the next issue, as it is, has a person's word. */
  readonly isApproved: boolean
  /** It has to be approved as it is before it is sent: the settings ask for it, or it was changed after it was approved. */
  readonly needsApproval: boolean
  /** Another issue that is approved and waits in `out/`: `digestif send` and the schedule send it first. */
  readonly waiting?: string
  /** An issue that is half sent: it is finished before another is begun. */
  readonly unfinished?: { readonly id: string; readonly subject: string; readonly hash: string }
}

export type SendingState =
  | { readonly state: 'idle' }
  | {
      readonly state: 'sending'
      readonly issue: string
      readonly subject: string
      readonly done: number
      readonly total: number
      /** How fast it goes, and how long it will take. */
      readonly note: string
      /** What is in hand is finished, nobody new is begun with. */
      readonly isStopping: boolean
    }
  | {
      readonly state: 'ended'
      readonly issue: string
      readonly subject: string
      /** `waiting`: servers want to be asked again, not before `until`. */
      readonly how: 'complete' | 'waiting' | 'interrupted' | 'stopped'
      readonly until?: string
      /** To how many the issue goes in all. */
      readonly readers: number
      readonly sent: number
      /** All who are still to come. */
      readonly deferred: number
      readonly failed: number
      readonly uncertain: number
      /** Left out because their addresses are suppressed. */
      readonly leftOut: number
      readonly seconds: number
      readonly failures: readonly { readonly reason: string; readonly count: number; readonly example: string }[]
      /** The first of those of whom nobody knows whether they have it. */
      readonly uncertainAre: readonly string[]
      readonly problem?: Problem
    }

/** An issue of `out/`. */
interface PastIssue {
  readonly id: string
  readonly isSent: boolean
}

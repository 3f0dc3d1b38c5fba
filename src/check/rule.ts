// What is a rule that a finished mail is held to, and what does it say where it is broken?
import type { Problem } from '../model/problem.ts'
import type { Mail } from './mail.ts'
import type { Element } from './page.ts'

/** What rules are about, in the order in which a person reads of them. */
export const GROUPS = [
  'headers',
  'unsubscribe',
  'size',
  'text',
  'structure',
  'colours',
  'links',
  'pictures',
  'clients',
] as const

export type Group = (typeof GROUPS)[number]

/** One rule: a pure function of the mail. */
export interface Rule {
  /** Permanent; stands in the README. */
  readonly code: string
  readonly group: Group
  /** An error keeps a mail from being sent, a notice doesn't. */
  readonly severity: 'error' | 'notice'
  /** What its breach does to a reader or to the delivery. */
  readonly why: string
  /** A standard, or who says so. */
  readonly source: string
  find(mail: Mail): readonly Breach[]
}

/** One place where a rule is broken. */
export interface Breach {
  readonly what: string
  readonly fix: string
  /** An element of the HTML, or the name of a header; the mail as a whole where absent. */
  readonly at?: Element | string
}

/** A breach as a person reads it. */
export interface Finding extends Problem {
  readonly severity: 'error' | 'notice'
  readonly group: Group
  readonly where: { readonly file: string; readonly line?: number }
  readonly why: string
  /** The heading above it: of the story, where it is in one. */
  readonly under?: string
  /** The place of the element among all of the HTML in document order, as `querySelectorAll('*')` counts them, from 0. */
  readonly element?: number
  /** The name of the header. */
  readonly header?: string
}

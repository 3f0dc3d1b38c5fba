// What is a rule of the finished mail, and what does it report?
import type { RuleCode } from '../model/codes.ts'
import type { Problem } from '../model/problem.ts'
import type { Mail } from './mail.ts'
import type { Element } from './page.ts'

/** What rules are about, in the order in which findings are shown. */
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

/** What a rule is about. */
export type Group = (typeof GROUPS)[number]

/** One rule: a pure function of the mail. */
export interface Rule {
  readonly code: RuleCode
  readonly group: Group
  /** An error stops a send, a notice doesn't. */
  readonly severity: 'error' | 'notice'
  /** What a violation does to a reader or to the delivery. */
  readonly why: string
  /** The standard or the provider that asks for it. */
  readonly source: string
  find(mail: Mail): readonly Violation[]
}

/** One place where a mail violates a rule. */
export interface Violation {
  readonly what: string
  readonly fix: string
  /** An element of the HTML, or the name of a header; absent where it concerns the whole mail. */
  readonly at?: Element | string
}

/** A violation as a person reads it: with its rule, and its place as a file and line. */
export interface Finding extends Problem {
  readonly severity: 'error' | 'notice'
  readonly group: Group
  readonly where: { readonly file: string; readonly line?: number }
  readonly why: string
  /** The heading above it: the story's, where it is in a story. */
  readonly under?: string
  /** The editor's own words that it is in: the file of an announcement, or which note. */
  readonly own?: string
  /** The index of the element in `querySelectorAll('*')`. */
  readonly element?: number
  /** The name of the header. */
  readonly header?: string
}

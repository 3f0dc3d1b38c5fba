// How is a problem reported: what, where, and how to fix it?
import type { ProblemCode } from './codes.ts'

/** Where a problem is: a file, and the line in it where that is known (from 1). */
export interface Place {
  readonly file: string
  readonly line?: number
}

/** A problem as a person reads it. `code` is permanent and listed in docs/codes.md; sentences end in full stops. */
export interface Problem {
  readonly code: ProblemCode
  readonly what: string
  readonly where?: Place
  readonly fix: string
}

/** A problem worth reporting that did not stop the work; `--strict` makes it fatal. */
export interface Notice extends Problem {
  readonly where: Place
}

/** A problem that stops the work. Printed in one place (cli/), caught nowhere else except to add to it. */
export class DigestError extends Error implements Problem {
  override readonly name = 'DigestError'
  readonly code: ProblemCode
  readonly what: string
  readonly fix: string
  declare readonly where?: Place

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.what, options)
    this.code = problem.code
    this.what = problem.what
    this.fix = problem.fix
    if (problem.where) this.where = problem.where
  }
}

/** Whether an error is one that a person can put right, and, given a code, that very one. */
export function isDigestError(error: unknown, code?: ProblemCode): error is DigestError {
  return error instanceof DigestError && (code === undefined || error.code === code)
}

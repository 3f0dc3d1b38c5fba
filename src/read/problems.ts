// How does a problem in a file become a notice?
import type { Notice, Problem } from '../model/problem.ts'

/** A problem whose file the reporter knows. */
export type FileProblem = Problem & { readonly line?: number }

/** The problem together with its file. */
export function noticeOf({ code, what, fix, line }: FileProblem, path: string): Notice {
  return { code, what, where: { file: path, ...(line !== undefined && { line }) }, fix }
}

/** The notice on a file or folder that the system doesn't let us read. */
export function unreadable(path: string, cause: unknown): Notice {
  const fix = 'Check that it exists and that you may read it.'
  return { code: 'unreadable', what: `It cannot be read: ${reasonOf(cause)}.`, where: { file: path }, fix }
}

/** The notice on a file whose contents no parser is made for: one article must not cost an issue. */
export function beyondReading(path: string, cause: unknown): Notice {
  const what = `It cannot be read as an article: ${reasonOf(cause).replace(/\.$/, '')}.`
  return { code: 'unreadable', what, where: { file: path }, fix: 'Simplify it, or move it out of the articles folder.' }
}

/** The system's reason in words. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ELOOP: 'it is a link that leads to itself',
  EMFILE: 'too many files are open',
}

// How is an error shown on the page, with the lines of the file around it?
import { readFile } from 'node:fs/promises'
import { DigestError, type Problem } from '../model/problem.ts'
import { shortPath } from './files.ts'
import type { ProblemView } from './view.ts'

const LINES_AROUND = 3

/**
 * Describes any error, a bug of Digestif included, so that the preview never closes because of one. A file inside the
 * given folder is named relative to it.
 */
export async function problemView(error: unknown, folder?: string): Promise<ProblemView> {
  if (!(error instanceof DigestError)) return { code: 'preview-broken', what: messageOf(error), fix: REPORT_IT }
  const { where } = error
  const lines = where?.line === undefined ? undefined : await linesAround(where.file, where.line)
  return { ...plainProblem(error, folder), ...(lines && { lines }) }
}

/** The part of an error that is sent to the page as JSON, with the file as `problemView` names it. */
export function plainProblem({ code, what, where, fix }: DigestError, folder?: string): Problem {
  const short = folder && where ? { ...where, file: shortPath(folder, where.file) } : where
  return { code, what, ...(short && { where: short }), fix }
}

/** What the page is told of an error that is none of the newsletter's. */
export const BROKEN: Problem = {
  code: 'preview-broken',
  what: 'The preview failed to answer. This is a bug in Digestif.',
  fix: 'Reload the page, and report the error that the terminal shows.',
}

const REPORT_IT = 'This is a bug in Digestif: please report it. Save a file to try again.'

async function linesAround(file: string, line: number): Promise<ProblemView['lines']> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text
    ?.split(/\r?\n/)
    .map((text, at) => ({ number: at + 1, text }))
    .slice(Math.max(0, line - 1 - LINES_AROUND), line + LINES_AROUND)
}

function messageOf(error: unknown): string {
  return `The preview failed: ${error instanceof Error ? error.message : error}.`
}

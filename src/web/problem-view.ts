// How is a problem shown with the lines around its place?
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { DigestError, type Problem } from '../model/problem.ts'
import type { Mistake } from './view.ts'

const AROUND = 3

/**
 * The problem that an error is; a file in the folder, where one is given, is named from there. One that is a mistake of
 * ours is told, too: the preview stays open over everything.
 */
export async function mistakeOf(error: unknown, folder?: string): Promise<Mistake> {
  if (!(error instanceof DigestError)) return { code: 'preview-broken', what: messageOf(error), fix: BROKEN }
  const { where } = error
  const lines = where?.line === undefined ? undefined : await linesAround(where.file, where.line)
  const file = folder && where && relative(folder, where.file)
  const isInside = file && !file.startsWith('..')
  return { ...problemOf(error), ...(isInside && { where: { ...where, file } }), ...(lines && { lines }) }
}

/** A problem as the page takes it. */
export function problemOf({ code, what, where, fix }: DigestError): Problem {
  return { code, what, ...(where && { where }), fix }
}

const BROKEN = 'This is a mistake in Digestif: please report it. The preview goes on when a file is saved.'

async function linesAround(file: string, line: number): Promise<Mistake['lines']> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text
    ?.split(/\r?\n/)
    .map((text, at) => ({ number: at + 1, text }))
    .slice(Math.max(0, line - 1 - AROUND), line + AROUND)
}

function messageOf(error: unknown): string {
  return `The preview failed: ${error instanceof Error ? error.message : error}.`
}

// How is a file that the page names opened in the editor's own program?
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { fileOf } from './files.ts'
import type { PreviewState } from './preview-state.ts'

/** A file, and the line where something is wrong in it. */
export interface FilePlace {
  readonly file: string
  readonly line?: number
}

/**
 * The place that the page shows and asks for, as the server knows it: a request chooses among what is shown, and never
 * says what is opened. Throws a DigestError `no-file`.
 */
export function shownPlace({ view, result, newsletter }: PreviewState, { file, line }: FilePlace): FilePlace {
  const { base } = view.newsletter.folders
  const asked = resolve(base, file)
  const reported = [view.problem?.where, view.polling?.where, ...view.notices.map(({ where }) => where)]
    .flatMap((where) => where ?? [])
    .map((where) => ({ ...where, file: resolve(base, where.file) }))
    .find((where) => where.file === asked && where.line === line)
  if (reported) return reported
  const { articles } = newsletter.settings
  const article = result?.selection.verdicts.find(({ path }) => fileOf(articles, path) === asked)
  if (article && line === undefined) return { file: fileOf(articles, article.path) }
  const what = 'The preview no longer shows this file.'
  throw new DigestError({ code: 'no-file', what, fix: 'Look at the page as it is now, then try again.' })
}

/** The words of the setting `openWith` with a place filled in; the file comes last where they do not say where. */
export function openingWords(words: readonly string[], { file, line = 1 }: FilePlace): string[] {
  const named = words.some((word) => word.includes('{file}')) ? words : [...words, '{file}']
  return named.map((word) => word.replace(/\{(file|line)\}/g, (_, name) => (name === 'file' ? file : String(line))))
}

/** Starts the program without a shell, and leaves it running. Throws a DigestError `cannot-open` where there is none. */
export async function openFile(settingWords: readonly string[], place: FilePlace): Promise<void> {
  const [program = '', ...words] = openingWords(settingWords, place)
  const started = spawn(program, words, { stdio: 'ignore', detached: true })
  await new Promise<void>((done, failed) => {
    started.once('spawn', done)
    started.once('error', ({ message }) => {
      const what = `“${program}” could not be started: ${message}.`
      failed(new DigestError({ code: 'cannot-open', what, fix: 'Correct "openWith" in the configuration.' }))
    })
  })
  started.unref()
}

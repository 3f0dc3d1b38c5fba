// Which files make up a look, and in which of them does a line stand?
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DigestError, type Place } from '../model/problem.ts'
import { didYouMean } from './nearest.ts'

/** One template. The lines of a look are counted through all of its files, so that one number says file and line. */
export interface Template {
  /** What `{{> name}}` calls a partial by; `issue` and `text` are the two that are rendered. */
  readonly name: string
  readonly file: string
  readonly source: string
  /** How many lines the files before it have. */
  readonly linesBefore: number
}

/** The folder of templates that gives an issue its face. */
export interface Look {
  readonly issue: Template
  readonly text: Template
  readonly partials: readonly Template[]
  /** SHA-256 in hex over names and contents. */
  readonly hash: string
}

const MJML = '.mjml.hbs'

/** Reads `issue.mjml.hbs`, `text.hbs` and `partials/*.mjml.hbs` of a folder, in an order that no disk decides. */
export async function readLook(folder: string): Promise<Look> {
  const partialNames = await namesIn(join(folder, 'partials'))
  const files = ['issue.mjml.hbs', 'text.hbs', ...partialNames.map((name) => join('partials', name))]
  const sources = await Promise.all(files.map((file) => read(folder, file)))
  const hash = createHash('sha256')
  let linesBefore = 0
  const [issue, text, ...partials] = sources.map((source, at): Template => {
    const file = files[at] ?? ''
    hash.update(`${file.replaceAll('\\', '/')}\0${Buffer.byteLength(source)}\0${source}`)
    const template = { name: basename(file).replace(/\..*$/, ''), file: join(folder, file), source, linesBefore }
    linesBefore += source.split('\n').length
    return template
  })
  if (!issue || !text) throw new Error('A look has two templates.')
  return { issue, text, partials, hash: hash.digest('hex') }
}

/** The place of a line that was counted through all files of the look. */
export function placeOf(look: Look, line: number): Place {
  const templates = [look.issue, look.text, ...look.partials]
  const { file, linesBefore } = templates.findLast((template) => template.linesBefore < line) ?? look.issue
  return { file, line: line - linesBefore }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names.filter((name) => name.endsWith(MJML)).sort()
}

async function read(folder: string, file: string): Promise<string> {
  try {
    return (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  } catch (cause) {
    const looks = await readdir(dirname(folder)).catch((): string[] => [])
    const known = (await readdir(folder).catch(() => undefined)) !== undefined
    throw new DigestError(
      {
        code: 'template-missing',
        what: known ? `The look has no ${file}.` : 'The look is not there.',
        where: { file: known ? join(folder, file) : folder },
        fix: known
          ? `A look is a folder with issue.mjml.hbs and text.hbs: copy the missing one from templates/classic.`
          : `Name a folder of templates.${didYouMean(basename(folder), looks)}`,
      },
      { cause },
    )
  }
}

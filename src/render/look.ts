// Which files make up a look, and which of them contains a given line?
import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInside } from '../model/inside.ts'
import { didYouMean } from '../model/nearest.ts'
import { DigestError, type Place } from '../model/problem.ts'
import { lookNames } from './look-folder.ts'

/** One template. Lines are counted through all files of a look, so that one number identifies file and line. */
export interface Template {
  /** The name in `{{> name}}`: `story`, or `story.text` for plain text. */
  readonly name: string
  readonly kind: 'mjml' | 'text'
  readonly file: string
  readonly source: string
  /** The number of lines in the files before it. */
  readonly linesBefore: number
}

/** The templates of one look (a theme). */
export interface Look {
  readonly issue: Template
  readonly text: Template
  readonly partials: readonly Template[]
  /** SHA-256 of names and contents, in hex. */
  readonly hash: string
}

const MJML = '.mjml.hbs'
const PARTIAL = /\.(?:mjml|text)\.hbs$/

/** The built-in partials. */
const BUILT_IN = fileURLToPath(new URL('../../templates/partials', import.meta.url))

/**
 * Reads `issue.mjml.hbs`, `text.hbs` and the partials of a look, in an order that does not depend on the disk. A partial that
 * the look lacks is taken from the folder `partials` beside it, or else from the built-in ones: so looks share what they
 * have in common, and a copied look still works.
 */
export async function readLook(folder: string, linkedFolders: readonly string[] = []): Promise<Look> {
  const partials = await partialsIn([BUILT_IN, join(dirname(folder), 'partials'), join(folder, 'partials')])
  const files = [join(folder, 'issue.mjml.hbs'), join(folder, 'text.hbs'), ...partials]
  const sources = await Promise.all(files.map((file) => read(folder, file, linkedFolders)))
  const hash = createHash('sha256')
  let linesBefore = 0
  const [issue, text, ...rest] = sources.map((source, at): Template => {
    const file = files[at] ?? ''
    hash.update(`${basename(file)}\0${Buffer.byteLength(source)}\0${source}`)
    const kind = file.endsWith(MJML) ? 'mjml' : 'text'
    const template = { name: nameOf(file), kind, file, source, linesBefore } as const
    linesBefore += source.split('\n').length
    return template
  })
  if (!issue || !text) throw new Error('A look has two templates.')
  return { issue, text, partials: rest, hash: hash.digest('hex') }
}

/** The file and line of a line number that is counted through all files of the look. */
export function placeOf(look: Look, line: number): Place {
  const templates = [look.issue, look.text, ...look.partials]
  const { file, linesBefore } = templates.findLast((template) => template.linesBefore < line) ?? look.issue
  return { file, line: line - linesBefore }
}

/** The partials of several folders, sorted by name; each is taken from the last folder that has it. */
async function partialsIn(folders: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>()
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => [])
    for (const name of names) if (PARTIAL.test(name)) files.set(name, join(folder, name))
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
}

function nameOf(file: string): string {
  return basename(file).replace(/(?:\.mjml)?\.hbs$/, '')
}

async function read(folder: string, file: string, linkedFolders: readonly string[]): Promise<string> {
  try {
    await assertOwn(file, [dirname(folder), dirname(BUILT_IN), ...linkedFolders])
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  } catch (cause) {
    if (cause instanceof DigestError) throw cause
    const looks = await lookNames(dirname(folder))
    const known = (await readdir(folder).catch(() => undefined)) !== undefined
    throw new DigestError(
      {
        code: 'template-missing',
        what: known ? `The look has no ${basename(file)}.` : `The look "${basename(folder)}" does not exist.`,
        where: { file: known ? file : folder },
        fix: known
          ? 'A look is a folder with issue.mjml.hbs and text.hbs: copy the missing one from templates/classic.'
          : `The looks are ${looks.join(', ')}.${didYouMean(basename(folder), looks)}`,
      },
      { cause },
    )
  }
}

/** A look with a part left out would change the mail without a word, so a link that leads out of the folder is an error. */
async function assertOwn(file: string, folders: readonly string[]): Promise<void> {
  const real = await realpath(file)
  const allowed = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)))
  const where = { file }
  if (!isInside(real, allowed)) {
    const what = 'The template is a link that leads out of the folder of templates.'
    const fix = 'Copy the file into the look, or name the folder that it leads to in the setting "linkedFolders".'
    throw new DigestError({ code: 'link-outside', what, where, fix })
  }
  if ((await stat(real)).isFile()) return
  const what = 'The template is not a file.'
  throw new DigestError({ code: 'not-a-file', what, where, fix: 'Replace it with a file, or remove it.' })
}

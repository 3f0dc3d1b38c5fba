// What does `digestif init` write, and what does it say?
import { access, appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { CONFIG_NAMES } from '../../config/find.ts'
import { assertNoneMisnamed } from '../../config/misnamed.ts'
import { DigestError } from '../../model/problem.ts'
import { confirm } from '../confirm.ts'
import { PACKAGE } from '../package-folder.ts'
import type { Session } from '../session.ts'
import { configText } from '../sites/config-text.ts'
import { lookAround } from '../sites/look-around.ts'
import type { Site } from '../sites/site.ts'
import { starterArticles } from '../sites/starter.ts'

const CONFIG = 'digestif.config.ts'
/** What does not belong under version control. */
const IGNORED = ['out/', '.digestif/', '.env']

/** How it was asked for. */
export interface InitFlags {
  readonly force?: boolean
  readonly look?: string
  readonly gitignore?: boolean
}

export async function initAction(folder: string, flags: InitFlags, session: Session): Promise<void> {
  const target = resolve(folder)
  const site = lookAround(target)
  const files = await filesFor(target, site, flags, session.clock.now())
  const there = flags.force ? [] : await existing(target, [...files.keys()])
  if (there.length > 0) {
    const what = `The folder already has ${there.join(', ')}.`
    const fix = `Name another folder, or replace ${there.length === 1 ? 'it' : 'them'} with --force. Nothing was written.`
    throw new DigestError({ code: 'already-there', what, where: { file: target }, fix })
  }
  if (!flags.force) await assertNoneMisnamed(target)
  await write(target, files)
  for (const line of site ? reportOf(site) : []) session.terminal.say(line)
  const { unignored, isAdded } = await offerGitignore(target, site !== undefined, flags, session)
  const written = [...files.keys(), ...(isAdded ? ['.gitignore'] : [])]
  session.answer({ folder: target, files: written, site: site ?? null }, () => page(target, written, unignored))
}

async function filesFor(
  target: string,
  site: Site | undefined,
  flags: InitFlags,
  now: Date,
): Promise<Map<string, string>> {
  const look = flags.look ?? 'classic'
  const [own, ours] = ['templates', `templates/${look}/issue.mjml.hbs`]
  const there = site === undefined ? [] : await existing(target, [own, ours])
  // Zola's templates are in a folder of that name, too.
  const templates = there.includes(own) && !there.includes(ours) ? 'newsletter-templates' : own
  const config = configText({ ...site, title: site?.title ?? titleOf(target), look, templates })
  const files = new Map([[CONFIG, config], ...(site ? [] : starterArticles(now))])
  const isCopied = site === undefined || flags.look !== undefined
  for (const [name, text] of isCopied ? await lookFiles(look) : []) files.set(name.replace(own, templates), text)
  return files
}

/** What was found, and what was not. */
function reportOf(site: Site): string[] {
  const { tool, by, articles, title, language, timeZone, base, pattern, preset, unknown } = site
  const byRules = base !== undefined && pattern === undefined && preset !== undefined
  const parts = {
    title,
    language,
    'time zone': timeZone,
    'address of the site': base,
    'addresses of articles': byRules ? `by the rules of ${tool}` : base && pattern && base + pattern,
  }
  const found = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]))
  const missing = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [name] : []))
  return [
    `Found ${tool} by ${by}:`,
    `  articles: ${articles}`,
    ...found,
    ...(missing.length > 0 ? [`Not found: ${missing.join(', ')}. See ${CONFIG}.`] : []),
    ...unknown
      .filter((sentence) => !byRules || !sentence.startsWith('The addresses of articles'))
      .map((sentence) => `Not known: ${sentence}`),
  ]
}

/** Adds what must not be under version control to `.gitignore`, where somebody says so: it is a file of theirs. */
async function offerGitignore(target: string, isSite: boolean, { gitignore }: InitFlags, { flags }: Session) {
  const file = join(target, '.gitignore')
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')))
  const unignored = IGNORED.filter((name) => !lines.has(name) && !lines.has(name.replace(/\/$/, '')))
  if (!isSite && gitignore !== true) return { unignored: [], isAdded: false }
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY && flags.json !== true && flags.quiet !== true
  const isWanted =
    unignored.length > 0 && (gitignore ?? (isTerminal && (await confirm(`Add ${unignored.join(', ')} to .gitignore?`))))
  if (!isWanted) return { unignored, isAdded: false }
  await appendFile(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${unignored.join('\n')}\n`)
  return { unignored: [], isAdded: true }
}

async function write(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(target, name)), { recursive: true })
      await writeFile(join(target, name), text)
    }
  } catch (cause) {
    const what = `The folder cannot be written: ${cause instanceof Error ? cause.message : cause}.`
    throw new DigestError(
      { code: 'cannot-write', what, where: { file: target }, fix: 'Make it writable, or name another.' },
      { cause },
    )
  }
}

/** Those that are there; of a configuration also its other endings, which would be read instead or no longer. */
async function existing(target: string, wanted: readonly string[]): Promise<string[]> {
  const names = wanted.flatMap((name) => (name === CONFIG ? CONFIG_NAMES : [name]))
  const found = await Promise.all(
    names.map((name) =>
      access(join(target, name)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return names.filter((_, index) => found[index])
}

/** The look and what all looks share: a look alone would work, but half of it would be hidden. */
async function lookFiles(look: string): Promise<[string, string][]> {
  const folders = [look, 'partials'].map((name) => join(PACKAGE, 'templates', name))
  const entries = await Promise.all(folders.map((each) => readdir(each, { recursive: true, withFileTypes: true })))
  const files = entries
    .flat()
    .filter((entry) => entry.name.endsWith('.hbs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Promise.all(
    files.map(async (file) => [relative(PACKAGE, file), await readFile(file, 'utf8')] satisfies [string, string]),
  )
}

function page(target: string, files: readonly string[], unignored: readonly string[]): string {
  const inside = relative(process.cwd(), target)
  const config = inside === '' ? '' : ` -c ${join(inside, CONFIG)}`
  return [
    `Written to ${inside || 'this folder'}:`,
    ...files.map((file) => `  ${file}`),
    '',
    ...(unignored.length > 0 ? [`Add to .gitignore, or use --gitignore: ${unignored.join(', ')}`, ''] : []),
    'Next:',
    `  npx digestif build${config}`,
  ].join('\n')
}

function titleOf(target: string): string {
  const words = basename(target)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.length === 0
    ? 'The Digest'
    : words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

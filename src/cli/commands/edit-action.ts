// `digestif edit`: what does the editor say in the next issue, and which articles are in it whatever their age?
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { text as textFrom } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import {
  decide,
  type Edit,
  isEmpty,
  type Overrides,
  overridesFor,
  SAYABLE,
  type StoryPatch,
} from '../../model/overrides.ts'
import { DigestError } from '../../model/problem.ts'
import { dayIn } from '../../model/zone.ts'
import { type Session, WrongUsage } from '../session.ts'

const OF_A_STORY = ['title', 'blurb', 'section', 'sentences'] as const
const OF_ARTICLES = ['lead', 'pin', 'exclude', 'clear'] as const

/** The flags, as they were written. */
export type EditFlags = Readonly<
  Partial<
    Record<(typeof SAYABLE)[number] | 'lead' | 'story' | 'title' | 'blurb' | 'section', string> &
      Record<'pin' | 'exclude' | 'clear', string[]> & { sentences: number[]; undo: true }
  >
>

/** Writes the editor's file, and prints what it says; without flags it only prints. */
export async function editAction(session: Session, flags: EditFlags): Promise<void> {
  const newsletter = await session.newsletter()
  const { settings, ledger, clock, overrides } = newsletter
  const { number } = await ledger.nextIssue(dayIn(clock.now(), settings.timeZone))
  const before = overridesFor(number, await overrides.read())
  const edits = await editsIn(flags, (path) => pathIn(settings.articles, path))
  // A second undo brings back what the first one took.
  const from = flags.undo ? overridesFor(number, await overrides.readReplaced()) : before
  const after = edits.reduce<Overrides>((now, edit) => decide(now, edit), from)
  const isSame = isDeepStrictEqual(after, before)
  if (!isSame) await overrides.save(after)
  const file = relative(process.cwd(), settings.overrides) || settings.overrides
  const { others: _, ...shown } = after
  session.answer({ file: settings.overrides, decisions: shown }, () =>
    [
      ...(flags.undo && isSame ? ['There is nothing to take back.'] : []),
      ...(isEmpty(after)
        ? [`Nothing is changed in issue no. ${number}.`]
        : [`Issue no. ${number} (${file}):`, ...linesOf(after)]),
    ].join('\n'),
  )
}

async function editsIn(flags: EditFlags, pathIn: (path: string) => string): Promise<Edit[]> {
  const stdin = Object.values(flags).includes('-') ? await textFrom(process.stdin) : ''
  const read = (text: string) => (text === '-' ? stdin : text)
  const edits: Edit[] = []
  for (const what of SAYABLE) {
    const text = flags[what]
    if (text !== undefined) edits.push({ do: 'say', what, text: read(text) })
  }
  for (const what of OF_ARTICLES)
    for (const path of [flags[what] ?? []].flat()) edits.push({ do: what, path: pathIn(path) })
  const given = OF_A_STORY.filter((key) => flags[key] !== undefined)
  if (flags.story === undefined && given.length > 0) throw noStory(given)
  if (flags.story === undefined) return edits
  const words: StoryPatch = {
    ...(flags.title !== undefined && { title: flags.title || null }),
    ...(flags.blurb !== undefined && { blurb: read(flags.blurb) || null }),
    ...(flags.section !== undefined && { section: flags.section || null }),
    ...(flags.sentences !== undefined && { sentences: flags.sentences.length > 0 ? flags.sentences : null }),
  }
  return [...edits, { do: 'write', path: pathIn(flags.story), words: given.length > 0 ? words : null }]
}

/** As the editor's file names an article: from the articles folder, also where it was written from this one. */
function pathIn(folder: string, path: string): string {
  for (const file of [join(folder, path), resolve(path)]) {
    const inside = relative(folder, file)
    if (existsSync(file) && inside !== '' && !inside.startsWith('..') && !isAbsolute(inside))
      return inside.split(sep).join('/')
  }
  const what = `There is no article “${path.slice(0, 200)}”.`
  const fix = '"digestif articles" lists them; write the path from the articles folder.'
  throw new DigestError({ code: 'no-file', what, where: { file: folder }, fix })
}

function linesOf({ lead, pinned, excluded, order, stories = {}, ...rest }: Overrides): string[] {
  const said = SAYABLE.flatMap((key) => (rest[key] === undefined ? [] : [[key, firstLine(rest[key])]]))
  const lines = [
    ...said,
    ...(lead === undefined ? [] : [['lead', lead]]),
    ...[...pinned.map((path) => ['pinned', path]), ...excluded.map((path) => ['excluded', path])],
    ...(order.length === 0 ? [] : [['order', order.join(', ')]]),
    ...Object.entries(stories).map(([path, words]) => ['story', `${path}: ${Object.keys(words).join(', ')}`]),
  ]
  return lines.map(([name = '', text = '']) => `  ${name.padEnd(9)}  ${text}`)
}

function firstLine(text = ''): string {
  const [line = '', ...more] = text.trim().split('\n')
  return more.length > 0 ? `${line} …` : line
}

function noStory(given: readonly string[]): WrongUsage {
  const what = `${given.map((key) => `--${key}`).join(' and ')} ${given.length === 1 ? 'changes' : 'change'} a story, and none is named.`
  return new WrongUsage({ code: 'needs-story', what, fix: 'Name it: --story PATH.' })
}

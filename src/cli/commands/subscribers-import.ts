// `digestif subscribers import`: which rows of a file were taken, and which were not?
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DigestError } from '../../model/problem.ts'
import type { Imported } from '../../newsletter.ts'
import { type Session, WrongUsage } from '../session.ts'

/** Imports, and prints what became of the rows; a bad row is a notice, not a failure. */
export async function importAction(
  session: Session,
  path: string,
  flags: { readonly rejects?: string; readonly dryRun?: boolean; readonly ignore?: readonly string[] },
): Promise<void> {
  const file = path === '-' ? 'stdin' : path
  const read = await source(path, session.flags.strict === true)
  const ignored = flags.ignore ?? []
  const { list, ledger } = await session.newsletter()
  if (session.flags.strict) {
    // A notice must stop the work before anything is written, so all rows are checked first.
    await list.import(read(), { file, dryRun: true, ignored })
    session.assertStrict()
  }
  const dryRun = flags.dryRun === true
  if (flags.rejects !== undefined) await assertOther(flags.rejects, path)
  await using rejects = flags.rejects === undefined ? undefined : await rejectsIn(flags.rejects)
  const imported = await list.import(read(), { file, dryRun, ignored, ...(rejects && { onReject: rejects.write }) })
  const { active } = await ledger.subscribers.count()
  session.answer({ ...imported, dryRun, active }, () => page(imported, { dryRun, active }))
}

/** Returns the bytes, each time from the start where they are needed twice. */
async function source(path: string, isReadTwice: boolean): Promise<() => AsyncIterable<Uint8Array>> {
  if (path === '-') {
    if (!isReadTwice) return () => process.stdin
    const bytes = await buffer(process.stdin)
    return async function* () {
      yield bytes
    }
  }
  const facts = await stat(path).catch((cause) => {
    const fix = 'Name a file that exists, or - to read from stdin.'
    throw new DigestError({ code: 'no-file', what: 'It does not exist.', where: { file: path }, fix }, { cause })
  })
  if (!facts.isFile()) {
    const fix = 'Name the CSV file that the other program has exported.'
    throw new DigestError({ code: 'no-file', what: 'It is not a file.', where: { file: path }, fix })
  }
  return () => createReadStream(path)
}

interface Rejects extends AsyncDisposable {
  write(line: string): Promise<void>
}

/** Opening it for the rejected rows would empty the list before it is read. */
async function assertOther(rejects: string, path: string): Promise<void> {
  const [one, other] = await Promise.all([rejects, path].map((file) => stat(file).catch(() => undefined)))
  if (!one || !other || one.dev !== other.dev || one.ino !== other.ino) return
  const what = 'It is the list itself, which would be overwritten.'
  const fix = 'Name another file for the rows that are not taken. Nothing was changed.'
  throw new WrongUsage({ code: 'cannot-write', what, where: { file: rejects }, fix })
}

/** The rows as they were, the reason in a last column: once they are corrected, the file can be imported. */
async function rejectsIn(path: string): Promise<Rejects> {
  const file = await open(path, 'w', 0o600).catch((cause) => {
    const fix = 'Name a file in a folder that exists and is writable.'
    throw new DigestError({ code: 'cannot-write', what: 'It is not writable.', where: { file: path }, fix }, { cause })
  })
  return {
    async write(line) {
      await file.write(line)
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  }
}

function page(imported: Imported, { dryRun, active }: { readonly dryRun: boolean; readonly active: number }): string {
  const { rows, added, updated, unchanged, suppressed, refused, waiting, rejected, unread } = imported
  const notRead = unread.length > 0 ? [`Columns that were not read: ${unread.join(', ')}.`] : []
  const line = (count: number, text: string) => (count > 0 ? [`${String(count).padStart(9)} ${text}`] : [])
  const counted = `${rows} ${rows === 1 ? 'row' : 'rows'}`
  if (dryRun) {
    const good = rows - waiting - rejected
    return [
      `${counted}, ${rows === 1 ? 'not' : 'none of them'} taken:`,
      ...line(good, 'would be taken'),
      ...line(waiting, 'unconfirmed or inactive'),
      ...line(rejected, 'would be left out'),
      ...notRead,
    ].join('\n')
  }
  return [
    `${counted}:`,
    ...line(added, 'added'),
    ...line(updated, 'updated'),
    ...line(unchanged, 'unchanged'),
    ...line(suppressed, 'suppressed, because the file says so'),
    ...line(refused, 'refused: their addresses are suppressed here'),
    ...line(waiting, 'not taken: unconfirmed or inactive'),
    ...line(rejected, 'left out: see the notices'),
    ...notRead,
    `The list has ${active} active ${active === 1 ? 'subscriber' : 'subscribers'} now.`,
  ].join('\n')
}

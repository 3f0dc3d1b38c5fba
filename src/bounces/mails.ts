// Which mails do files, Maildirs, mbox files and stdin hold?
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { DigestError } from '../model/problem.ts'

/** A report is small; what it returns of a mail is not needed. */
const MAIL_MAX = 2_000_000
const INPUT_MAX = 500_000_000

/** The mails of each path in order; `-` is stdin. Throws a DigestError `no-file` or `too-large`. */
export async function* mailsIn(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) {
    if (path === '-') yield* mailsOf(await buffer(process.stdin))
    else yield* mailsAt(path)
  }
}

async function* mailsAt(path: string): AsyncGenerator<Buffer> {
  const facts = await stat(path).catch((cause) => {
    const fix = 'Name files or folders that exist, or - to read from stdin.'
    throw new DigestError({ code: 'no-file', what: 'It does not exist.', where: { file: path }, fix }, { cause })
  })
  if (facts.isDirectory()) {
    const names = (await readdir(path)).toSorted()
    // A Maildir keeps what is being delivered in tmp/: that is not a whole mail yet.
    const folders =
      names.includes('cur') && names.includes('new') ? ['new', 'cur'] : names.filter((name) => !name.startsWith('.'))
    for (const name of folders) yield* mailsAt(join(path, name))
    return
  }
  if (!facts.isFile() || basename(path).startsWith('.')) return
  if (facts.size > INPUT_MAX) {
    const what = `It has more than ${INPUT_MAX / 1e6} MB.`
    throw new DigestError({ code: 'too-large', what, where: { file: path }, fix: 'Split it, or name a Maildir.' })
  }
  yield* mailsOf(await readFile(path))
}

/** One mail, or an mbox of many (RFC 4155): lines that begin with `From ` behind an empty line part them. */
function* mailsOf(bytes: Buffer): Generator<Buffer> {
  if (bytes.length === 0) return
  if (bytes.subarray(0, 5).toString('latin1') !== 'From ') return yield bytes.subarray(0, MAIL_MAX)
  const source = bytes.toString('latin1')
  for (const part of source.split(/(?:^|\r?\n\r?\n)From [^\n]*\n/)) {
    const mail = part.replace(/^>(>*From )/gm, '$1')
    if (mail.trim() !== '') yield Buffer.from(mail.slice(0, MAIL_MAX), 'latin1')
  }
}

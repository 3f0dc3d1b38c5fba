// Which saved issue is meant?
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DigestError } from '../model/problem.ts'
import { savedIn } from './folders.ts'

/** The folder and the message of an issue: one of `out` by its id, any folder with a `message.eml`, or the newest. Throws a DigestError `no-issue`. */
export async function findMessage(
  out: string,
  issue: string | undefined,
): Promise<{ folder: string; raw: Uint8Array }> {
  const known = await savedIn(out)
  const folders = issue === undefined ? known.map((id) => join(out, id)) : [join(out, issue), resolve(issue)]
  for (const folder of folders) {
    const raw = await readFile(join(folder, 'message.eml')).catch(() => undefined)
    if (raw) return { folder, raw }
  }
  const what = issue === undefined ? 'There is no issue to check.' : `There is no issue "${issue}".`
  const fix =
    known.length > 0
      ? `Name one of these, or a folder with a message.eml: ${known.slice(0, 5).join(', ')}.`
      : 'Make one with "digestif build".'
  throw new DigestError({ code: 'no-issue', what, where: { file: out }, fix })
}

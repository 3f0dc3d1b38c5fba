// Which saved issue is meant?
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Issue } from '../model/issue.ts'
import { DigestError } from '../model/problem.ts'
import { savedIn } from './folders.ts'
import { MANIFEST } from './manifest.ts'

/** The folder and the message of an issue, and what it was made of where that can be read: one of `out` by its id, any folder with a `message.eml`, or the newest. Throws a DigestError `no-issue`. */
export async function findMessage(
  out: string,
  issue: string | undefined,
): Promise<{ folder: string; raw: Uint8Array; made?: Issue }> {
  const known = await savedIn(out)
  const folders = issue === undefined ? known.map((id) => join(out, id)) : [join(out, issue), resolve(issue)]
  for (const folder of folders) {
    const raw = await readFile(join(folder, 'message.eml')).catch(() => undefined)
    if (!raw) continue
    const made = await issueIn(folder)
    return { folder, raw, ...(made && { made }) }
  }
  const what = issue === undefined ? 'There is no issue to check.' : `There is no issue "${issue}".`
  const fix =
    known.length > 0
      ? `Name one of these, or a folder with a message.eml: ${known.slice(0, 5).join(', ')}.`
      : 'Make one with "digestif build".'
  throw new DigestError({ code: 'no-issue', what, where: { file: out }, fix })
}

/** A message can be looked at whatever is beside it. */
async function issueIn(folder: string): Promise<Issue | undefined> {
  try {
    const { issue } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as { issue?: Issue }
    return Array.isArray(issue?.sections) ? issue : undefined
  } catch {
    return undefined
  }
}

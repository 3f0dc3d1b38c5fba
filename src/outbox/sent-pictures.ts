// Where are the pictures that an issue showed when it was sent?
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Attachment, picturesOf } from '../model/message.ts'
import { pictureType } from '../model/picture.ts'
import type { Saved } from './manifest.ts'

/** Those that travelled in its mail; those that it linked are in its folder, while that is there. By their content ids. */
export async function sentPictures(saved: Saved, out: string): Promise<ReadonlyMap<string, Attachment>> {
  const found = new Map(picturesOf(saved).map((picture) => [picture.cid, picture]))
  const folder = join(out, saved.issue.id)
  for (const name of await readdir(folder).catch(() => [])) {
    const type = pictureType(name)
    const cid = `${name.slice(0, -extname(name).length)}@digestif`
    if (type === undefined || found.has(cid)) continue
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    if (bytes) found.set(cid, { cid, name, type, bytes })
  }
  return found
}

// Is it a file that can be read to its end?
import { stat } from 'node:fs/promises'
import { DigestError } from '../model/problem.ts'

/**
 * Throws a DigestError `not-a-file` on a pipe, a device or a socket, whose reading may never end. What does not exist, or
 * is a folder, is for the reader to report.
 */
export async function assertFile(file: string): Promise<void> {
  const facts = await stat(file).catch(() => undefined)
  if (!facts || facts.isFile() || facts.isDirectory()) return
  const what = 'It is a pipe, a device or a socket, and reading it may never end.'
  throw new DigestError({ code: 'not-a-file', what, where: { file }, fix: 'Replace it with a file.' })
}

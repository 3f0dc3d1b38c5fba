// How is a file written whole or not at all, and what does a run leave that was killed meanwhile?
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes it beside its place first, so that a killed run leaves the file as it was. */
export function writeWhole(file: string, text: string): void {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(part, text)
  renameSync(part, file)
}

/** Removes what runs that are gone had not finished, in one folder. */
export function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder).filter(isLeftOver)) rmSync(join(folder, name), { force: true })
}

/** Whether a file was begun by a process that is gone: its name is `….PID.part`. */
export function isLeftOver(name: string): boolean {
  const pid = Number(/\.(\d+)\.part$/.exec(name)?.[1] ?? Number.NaN)
  if (Number.isNaN(pid) || pid === process.pid) return !Number.isNaN(pid)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return Object(error).code === 'ESRCH'
  }
}

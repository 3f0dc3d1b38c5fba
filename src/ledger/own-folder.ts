// How is the newsletter's own folder made?
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A ledger holds people's addresses: nobody else may read its folder, and it must not get into a repository by accident. */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (basename(folder).startsWith('.')) writeFileSync(join(folder, '.gitignore'), '*\n')
}

// How is a folder made that is the newsletter's own?
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A ledger holds people's addresses: nobody else reads its folder, and it gets into no repository by chance. */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (basename(folder).startsWith('.')) writeFileSync(join(folder, '.gitignore'), '*\n')
}

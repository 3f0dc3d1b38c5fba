// `digestif archive`: how are past issues put on a host for files?
import { Command } from 'commander'
import type { CurrentSession } from '../session.ts'

export function archiveCommand(current: CurrentSession): Command {
  return new Command('archive')
    .description('write the past issues and their feeds as files, for a host of static pages that is reached at "url"')
    .argument('<dir>', 'folder to write to; other files in it are left alone')
    .action(async (folder: string) => {
      const session = current()
      const newsletter = await session.newsletter()
      const { writeArchive } = await import('../../web/public/static.ts')
      const issues = await writeArchive(newsletter, folder)
      session.answer({ folder, issues }, () => `${issues} ${issues === 1 ? 'issue' : 'issues'} in ${folder}.`)
    })
}

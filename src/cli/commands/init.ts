// `digestif init [folder]`: what does a newsletter start with?
import { Command, Option } from 'commander'
import type { CurrentSession } from '../session.ts'
import type { InitFlags } from './init-action.ts'

const LOOKS = ['classic', 'brief', 'letter']

export function initCommand(current: CurrentSession): Command {
  return new Command('init')
    .description('write a configuration: for the site that is here, or with a look and two articles to start from')
    .argument('[folder]', 'where to', '.')
    .option('--force', 'replace files that already exist')
    .addOption(new Option('--look <name>', 'copy this look into templates/, to change it').choices(LOOKS))
    .option('--gitignore', 'add what does not belong under version control to .gitignore, without asking')
    .action(async (folder: string, flags: InitFlags) => {
      const { initAction } = await import('./init-action.ts')
      await initAction(folder, flags, current())
    })
}

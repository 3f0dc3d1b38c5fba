// `digestif ledger move`: how does a ledger get into another database?
import { resolve } from 'node:path'
import { Command } from 'commander'
import type { CurrentSession } from '../session.ts'

export function ledgerCommand(current: CurrentSession): Command {
  const command = new Command('ledger')
    .description('move the record of issues, deliveries and subscribers')
    .helpCommand(false)
  command
    .command('move')
    .description(
      'copy a ledger into another that nobody has used yet, from SQLite to PostgreSQL or back; after a kill, run it again',
    )
    .argument('<from>', 'sqlite:FILE, postgres://user@host/database, or postgres: for the variable DATABASE_URL')
    .argument('<to>', 'the same')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .action(async (from: string, to: string) => {
      const session = current()
      const { moveLedger } = await import('../../newsletter.ts')
      const { loadEnvironment } = await import('../../config/environment.ts')
      const environment = await loadEnvironment(process.env, (await session.found()).folder)
      const [source, target] = [from, to].map((location) =>
        location.replace(/^sqlite:(.+)$/, (_, path: string) => `sqlite:${resolve(path)}`),
      )
      const moved = await moveLedger(source ?? '', target ?? '', environment, session.terminal)
      session.answer({ from: source, to: target, rows: moved }, () =>
        [
          ...Object.entries(moved).map(([table, rows]) => `${String(rows).padStart(9)}  ${table}`),
          '',
          'All is there. Now name the new ledger in the setting "ledger", and keep the old one as a backup: it is not read any more.',
        ].join('\n'),
      )
    })
  return command
}

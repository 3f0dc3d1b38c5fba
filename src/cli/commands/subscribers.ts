// `digestif subscribers`: who gets the newsletter, and who must not?
import { Command } from 'commander'
import type { CurrentSession } from '../session.ts'

/** The command with its subcommands; what opens the ledger is loaded only when one of them runs. */
export function subscribersCommand(current: CurrentSession): Command {
  const subscribers = new Command('subscribers').description('manage the list of subscribers').helpCommand(false)
  const command = (name: string, description: string) =>
    subscribers.command(name).description(description).helpOption('-h, --help', 'print this help').exitOverride()

  command('list', 'show everybody on the list, and every suppressed address').action(async () => {
    const { listAction } = await import('./subscribers-list.ts')
    await listAction(current())
  })

  command('add', 'add somebody')
    .argument('<address>', 'for example anna@example.com')
    .option('--name <name>', 'their name, as mails show it', '')
    .option('--again', 'even if the address is suppressed: they asked for it themselves')
    .action(async (address: string, flags: { name: string; again?: boolean }) => {
      const session = current()
      const { list } = await session.newsletter({ writes: true })
      const became = await list.add({ address, name: flags.name }, flags.again === true)
      const texts = {
        added: 'is on the list now',
        updated: 'has another name now',
        unchanged: 'was on the list already',
      }
      session.answer({ address, became }, () => `${address} ${texts[became]}.`)
    })

  command('remove', 'unsubscribe somebody, for ever: no import brings them back')
    .argument('<address>', 'whether or not it is on the list')
    .option('--erase', 'remove all that is known of the person, too; a hash keeps imports from bringing them back')
    .action(async (address: string, flags: { erase?: boolean }) => {
      const session = current()
      const { list } = await session.newsletter({ writes: true })
      if (flags.erase) {
        const wasOnList = await list.erase(address)
        return session.answer(
          { erased: true, wasOnList },
          () => `${address} is erased and gets no issue any more.${wasOnList ? '' : ' It was not on the list.'}`,
        )
      }
      const { suppression, isNew, wasOnList } = await list.remove(address)
      const since = suppression.at.toISOString().slice(0, 10)
      const was = wasOnList ? '' : ' It was not on the list.'
      session.answer({ suppression, isNew, wasOnList }, () =>
        isNew
          ? `${suppression.address} gets no issue any more.${was}`
          : `${suppression.address} gets no issue since ${since} (${suppression.kind}): ${suppression.reason}`,
      )
    })

  command('restore', 'undo the suppressions that the send of an issue made')
    .argument('<issue>', 'its id, as "digestif status" shows it')
    .action(async (issue: string) => {
      const session = current()
      const { list } = await session.newsletter({ writes: true })
      const restored = await list.restore(issue)
      const whom = restored === 1 ? 'One address gets' : `${restored} addresses get`
      const [them, again] = [restored === 1 ? 'it' : 'them', `digestif send --issue ${issue} --again failed`]
      session.answer({ issue, restored }, () =>
        restored === 0
          ? 'Nothing to undo: no address is suppressed because of this issue.'
          : `${whom} issues again. To send ${them} this issue: ${again}`,
      )
    })

  command('show', 'show one reader, and which issues they got')
    .argument('<address>', 'for example anna@example.com')
    .action(async (address: string) => {
      const { showAction } = await import('./subscribers-list.ts')
      await showAction(current(), address)
    })

  command('change', 'give a reader another address')
    .argument('<old>', 'the address on the list')
    .argument('<new>', 'the address that issues go to from now on')
    .action(async (from: string, to: string) => {
      const session = current()
      const { list } = await session.newsletter({ writes: true })
      await list.change(from, to)
      session.answer({ from, to }, () => `${from} is ${to} now.`)
    })

  command('import', 'add everybody of a CSV that another program has exported')
    .argument('<file>', 'CSV with a row of names; - is stdin')
    .option('--rejects <file>', 'write the rows that were not taken to this file, with the reasons')
    .option('--ignore <column...>', 'these columns of the file say nothing about who may be mailed')
    .option('-n, --dry-run', 'check all rows, and take none')
    .action(async (file: string, flags: { rejects?: string; dryRun?: boolean; ignore?: string[] }) => {
      const { importAction } = await import('./subscribers-import.ts')
      await importAction(current(), file, flags)
    })

  command('export', 'write the list and the suppressed addresses as CSV').action(async () => {
    const { exportAction } = await import('./subscribers-list.ts')
    await exportAction(current())
  })

  return subscribers
}

// `digestif bounces`: which readers do bounce and complaint mails name?
import { Command } from 'commander'
import type { CurrentSession } from '../session.ts'

export function bouncesCommand(current: CurrentSession): Command {
  return new Command('bounces')
    .description('read bounces, complaints and unsubscribe mails, and suppress the addresses that they report')
    .argument('[path...]', 'files, folders, Maildirs, mbox files; - is stdin (default)')
    .option('--inbox', 'the mailbox of the setting "inbox", by IMAP_URL, instead')
    .action(async (paths: string[], { inbox }: { inbox?: true }) => {
      const session = current()
      const { list } = await session.newsletter({ writes: true })
      const found = await list.bounces(inbox ? 'inbox' : paths.length > 0 ? paths : ['-'])
      const { mails, suppressed, hard, soft, complaint, unsubscribe, other } = found
      session.answer(found, () =>
        [
          `${mails} ${mails === 1 ? 'mail' : 'mails'}; newly suppressed: ${suppressed}.`,
          `hard ${hard}, soft ${soft}, complaints ${complaint}, unsubscribed ${unsubscribe}, for you to read ${other}`,
          ...(other > 0 ? ['Those are kept in .digestif/unknown-mail/.'] : []),
        ].join('\n'),
      )
    })
}

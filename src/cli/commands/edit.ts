// `digestif edit`: which changes of the next issue can be made from the command line?
import { Command, InvalidArgumentError, Option } from 'commander'
import type { CurrentSession } from '../session.ts'
import type { EditFlags } from './edit-action.ts'

export function editCommand(current: CurrentSession): Command {
  const command = new Command('edit')
    .description(
      'change the next issue as the preview does: an empty text takes the draft again; without flags, shows what was changed',
    )
    .option('--subject <text>', 'subject of the mail')
    .option('--preheader <text>', 'what inboxes show after it')
    .option('--note <text>', 'note above the stories, in Markdown (- is stdin)')
    .option('--closing <text>', 'note before the imprint, in Markdown (- is stdin)')
    .option('--lead <path>', 'article that leads')
    .option('--pin <path...>', 'articles that are in whatever their age')
    .option('--exclude <path...>', 'articles that are left out')
    .option('--clear <path...>', 'articles that are in or out by themselves again')
    .option('--story <path>', 'story that the flags below change')
    .option('--title <text>', 'its headline in the mail')
    .option('--blurb <text>', 'your own text in place of its summary (- is stdin)')
    .option('--section <title>', 'its section')
    .option('--sentences <numbers>', 'sentences of its summary, as in 0,3', numbers)
  const changes = command.options.map((option) => option.attributeName())
  const undo = new Option('--undo', 'take the last change back, also one of the preview; once more brings it back')
  return command.addOption(undo.conflicts(changes)).action(async (flags: EditFlags) => {
    const { editAction } = await import('./edit-action.ts')
    await editAction(current(), flags)
  })
}

function numbers(text: string): number[] {
  if (text.trim() === '') return []
  if (!/^\s*\d{1,5}(?:\s*,\s*\d{1,5})*\s*$/.test(text))
    throw new InvalidArgumentError('Write whole numbers from 0 with commas between them.')
  return text.split(',').map(Number)
}

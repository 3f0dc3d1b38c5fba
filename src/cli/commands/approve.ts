// `digestif approve ISSUE`: may this issue go out as it is?
import { Command } from 'commander'
import type { CurrentSession } from '../session.ts'

export function approveCommand(current: CurrentSession): Command {
  return new Command('approve')
    .description('let a saved issue go out exactly as it is; any change after this revokes the approval')
    .argument('<issue>', 'its name in out/')
    .action(async (id: string) => {
      const session = current()
      const newsletter = await session.newsletter({ writes: true })
      const { issue, hash } = await newsletter.records.approve(id)
      session.answer(
        { issue: issue.id, hash },
        () => `Issue ${issue.id} “${issue.subject}” is approved: "digestif send" sends it.`,
      )
    })
}

// `digestif collect`: what is new at the sources?
import { Command } from 'commander'
import { DigestError } from '../../model/problem.ts'
import type { Collected } from '../../model/source.ts'
import { untilInterrupted } from '../interrupt.ts'
import type { CurrentSession } from '../session.ts'

export function collectCommand(current: CurrentSession): Command {
  return new Command('collect')
    .description('fetch what is new at the feeds and pages of the setting "sources" into the articles folder')
    .option('-n, --dry-run', 'say what is new; fetch no pages, write nothing')
    .option('--source <name>', 'only this source, by its name, host or address')
    .option(
      '--import <file>',
      'add the feeds of an OPML, the export of a feed reader, to the subscriptions; fetch nothing',
    )
    .action(async (flags: { dryRun?: boolean; source?: string; import?: string }) => {
      const session = current()
      const { terminal } = session
      const sources = await (await session.newsletter()).sources()
      if (flags.import !== undefined) {
        const { added, known } = sources.subscribe(flags.import)
        session.answer({ added, known }, () => `${added} ${added === 1 ? 'feed is' : 'feeds are'} new, ${known} known.`)
        return
      }
      const signal = untilInterrupted(() => terminal.say('Stopping; what is collected stays.'))
      const { source, dryRun = false } = flags
      // The table tells what failed; a notice is for who wants it to be fatal.
      const rows = await sources.collect({ source, dryRun, signal, notices: session.flags.strict === true })
      if (rows.length === 0) throw noSources()
      session.answer({ dryRun, sources: rows, notices: terminal.notices }, () => table(rows, dryRun))
      if (rows.every(({ failed, address }) => failed.some((each) => each.address === address))) session.exit = 1
    })
}

function table(rows: readonly Collected[], dryRun: boolean): string {
  const head = ['source', 'new', 'updated', 'unchanged', 'failed']
  const lines = rows.map(({ source, address, added, updated, unchanged, isUnmodified, failed }) => [
    source || address,
    String(added.length),
    String(updated.length),
    isUnmodified ? 'all' : String(unchanged),
    String(failed.length),
  ])
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((line) => [...(line[at] ?? '')].length)))
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, at) =>
        at === 0 ? cell + ' '.repeat((widths[at] ?? 0) - [...cell].length) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
  const why = rows.flatMap(({ failed }) => failed.map(({ address, why }) => `${address}\n  ${why}`))
  const sum = rows.reduce((all, { added }) => all + added.length, 0)
  const end = dryRun ? `${sum} would be new. Nothing was written.` : `${sum} new.`
  return [row(head), ...lines.map(row), ...(why.length > 0 ? ['', ...why] : []), '', end].join('\n')
}

function noSources(): DigestError {
  const fix =
    'Add them to the configuration: sources: [{ feed: "https://example.com/feed.xml" }]; or import those of a feed reader: digestif collect --import FILE.'
  return new DigestError({ code: 'no-sources', what: 'The configuration names no sources.', fix })
}
